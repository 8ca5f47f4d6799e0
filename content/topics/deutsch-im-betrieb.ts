import type { TopicSource } from '../sources.ts';

/** German at the workplace: courses in the company, who pays, what the company contributes. */
export const deutschImBetrieb: TopicSource = {
  slug: 'deutsch-im-betrieb',
  title: 'Wie lernen meine Beschäftigten im Betrieb Deutsch?',
  shortAnswer:
    'Am einfachsten mit einem Job-Berufssprachkurs: meist 100 bis 150 Stunden, auf Ihre Arbeit zugeschnitten, im Betrieb oder online, schon ab drei Personen. Das BAMF bezahlt den Kurs für die meisten. Sie geben Zeit und Raum. Fragen Sie einen zugelassenen Kursträger oder den Arbeitgeberservice.',
  body: `
    ### Welche Kurse passen
    - **Job-Berufssprachkurs (Job-BSK):** seit 2024, ab Niveau A2, kurz und auf die Arbeit bezogen. Er endet mit einer Bescheinigung, nicht mit einer Prüfung.
    - **Berufssprachkurs für Auszubildende:** begleitet die Ausbildung und die Berufsschule.
    - **Berufssprachkurs mit Prüfung:** führt zu einem höheren Niveau, meist B2, siehe [Berufssprachkurs](topic:berufssprachkurs).
    ### Was Sie als Betrieb tun
    - den Bedarf nennen: Was müssen Ihre Leute lesen, sagen, schreiben?
    - feste Zeiten vereinbaren, am besten während der Arbeit oder direkt danach
    - einen ruhigen Raum oder Geräte stellen
    - im Alltag Deutsch sprechen, langsam und freundlich
    - eine Patin oder einen Paten im Team benennen
    ### Was es kostet
    Für Beschäftigte mit kleinem Einkommen ist der Kurs kostenfrei. Ab 20.000 Euro zu versteuerndem Einkommen im Jahr (gemeinsam 40.000 Euro) fällt ein Beitrag je Stunde an. Sie können ihn übernehmen.
  `,
  steps: [
    {
      id: 'bedarf',
      title: 'Bedarf und Niveau klären',
      body: 'Schreiben Sie auf, wer welche Sprache am Arbeitsplatz braucht. Vorhandene Zertifikate helfen bei der Einstufung.',
      actor: 'employer',
    },
    {
      id: 'beraten',
      title: 'Beraten lassen',
      body: 'Der Arbeitgeberservice und das FIZ kennen Kursträger und andere Betriebe, mit denen Sie eine Gruppe bilden können.',
      actor: 'employer',
      cost: 'kostenfrei',
      contacts: ['arbeitgeberservice-migration', 'fiz-empfang'],
    },
    {
      id: 'traeger',
      title: 'Kursträger suchen und Inhalt absprechen',
      body: 'Der Träger plant den Kurs mit Ihnen und meldet ihn beim BAMF an.',
      actor: 'employer',
      links: [
        { kind: 'online', text: 'BAMF-NAvI: Kursträger in Leipzig', href: 'https://bamf-navi.bamf.de/' },
      ],
      contacts: ['bamf'],
    },
    {
      id: 'berechtigung',
      title: 'Berechtigungen beantragen',
      body: 'Jede Person braucht eine Berechtigung. Für Beschäftigte ohne Leistungen kommt sie vom BAMF, sonst von Agentur oder Jobcenter. Der Träger hilft.',
      actor: 'both',
      contacts: ['bamf', 'agentur-fuer-arbeit', 'jobcenter'],
    },
    {
      id: 'lernen',
      title: 'Lernen und anwenden',
      body: 'Geben Sie dem Kurs Material aus dem Betrieb: Formulare, Sicherheitshinweise, Schichtpläne.',
      actor: 'both',
    },
  ],
  contacts: ['arbeitgeberservice-migration', 'fiz-empfang', 'bamf'],
  requirements: `
    - mindestens drei Personen, gern aus mehreren Betrieben
    - Deutsch in der Regel ab A2
    - ein zugelassener Kursträger
  `,
  hints: `
    Wie viele Kurse es gibt, hängt vom Bundeshaushalt ab. Fragen Sie früh und bei mehreren Trägern.
  `,
  legalBasis: [
    {
      label: '§ 45a Aufenthaltsgesetz (berufsbezogene Deutschsprachförderung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__45a.html',
    },
    {
      label: '§ 4 Deutschsprachförderverordnung (Teilnahmeberechtigung)',
      href: 'https://www.gesetze-im-internet.de/deuf_v/__4.html',
    },
  ],
  competentBody: ['bamf'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Berufssprachkurse (BAMF)',
      href: 'https://www.bamf.de/DE/Themen/Integration/ZugewanderteTeilnehmende/DeutschBeruf/deutsch-beruf.html',
    },
    {
      kind: 'info',
      text: 'Zuwanderung für sächsische Betriebe (ZEFAS)',
      href: 'https://www.zefas.sachsen.de/zuwanderung.html',
    },
  ],
  category: 'sprache',
  audiences: ['employer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: ['berufssprachkurs', 'sprachnachweise', 'beschaeftigte-qualifizieren', 'integrationskurs'],
  questions: [
    'deutschkurs für mitarbeiter in der firma',
    'job-bsk was ist das',
    'sprachkurs am arbeitsplatz förderung',
    'meine azubis verstehen die berufsschule nicht',
    'wer bezahlt deutschkurs für beschäftigte',
    'deutsch lernen während der arbeitszeit',
  ],
  keywords: ['Firmenkurs', 'Job-BSK', 'Azubi-BSK', 'Sprachkurs', 'Mitarbeiter', 'Fachsprache', 'Job-Turbo'],
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Umfang und Mindestzahl nach Angaben zum Start der Job-BSK 2024; das BAMF kann sie ändern. Einkommensgrenze wie im Thema Berufssprachkurs.',
};

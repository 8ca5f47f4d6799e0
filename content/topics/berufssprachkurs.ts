import type { TopicSource } from '../sources.ts';

/** Job-related German courses after B1: who gives the entitlement, what kinds there are. */
export const berufssprachkurs: TopicSource = {
  slug: 'berufssprachkurs',
  title: 'Wie bekomme ich einen Berufssprachkurs?',
  shortAnswer:
    'Berufssprachkurse führen meist von B1 zu B2 oder C1. Sie brauchen eine Teilnahmeberechtigung: vom Jobcenter, wenn Sie dort Leistungen beziehen, von der Agentur für Arbeit, wenn Sie Arbeit suchen, und vom BAMF, wenn Sie arbeiten oder Ihren Beruf anerkennen lassen. Die Plätze sind begrenzt.',
  body: `
    ### Welche Kurse es gibt
    - **Basiskurse:** von B1 zu B2 und von B2 zu C1, in der Regel 400 bis 500 Unterrichtsstunden
    - **Spezialkurse:** für einzelne Berufe oder Branchen und für die Zeit der Anerkennung, zum Beispiel in der Pflege oder in akademischen Gesundheitsberufen
    - **Kurse neben der Arbeit:** auch im Betrieb und online
    ### Für wen sie sind
    Für Zugewanderte, EU-Bürgerinnen und EU-Bürger und Deutsche mit Sprachbedarf, die für Ausbildung oder Beruf besseres Deutsch brauchen. Den Grundstein legt der [Integrationskurs](topic:integrationskurs).
    ### Mit Duldung oder im Asylverfahren
    Auch dann kann eine Teilnahme möglich sein. Die Bedingungen sind enger; lassen Sie sie bei der Agentur für Arbeit prüfen.
  `,
  steps: [
    {
      id: 'niveau',
      title: 'Sprachniveau nachweisen',
      body: 'Meist mit dem Zertifikat aus dem Integrationskurs oder einem anerkannten B1-Zertifikat. Ist es alt, hilft ein Einstufungstest.',
      actor: 'newcomer',
    },
    {
      id: 'berechtigung-agentur',
      title: 'Berechtigung bei Agentur oder Jobcenter holen',
      body: 'Wenn Sie arbeitsuchend, ausbildungsuchend oder arbeitslos sind oder Leistungen beziehen. Sprechen Sie Ihre Beraterin oder Ihren Berater darauf an.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['agentur-fuer-arbeit', 'jobcenter'],
    },
    {
      id: 'berechtigung-bamf',
      title: 'Berechtigung beim BAMF beantragen',
      body: 'Wenn Sie arbeiten, eine Ausbildung machen oder Ihren Berufsabschluss anerkennen lassen und keine Leistungen beziehen. Auch der Betrieb kann sich für seine Beschäftigten beraten lassen.',
      logic: 'or',
      actor: 'both',
      links: [
        {
          kind: 'info',
          text: 'Deutsch für den Beruf (BAMF)',
          href: 'https://www.bamf.de/DE/Themen/Integration/integration-node.html',
        },
      ],
      contacts: ['bamf'],
    },
    {
      id: 'kurs',
      title: 'Kurs suchen und anmelden',
      body: 'Melden Sie sich bei einem Kursträger an. Fragen Sie bei mehreren nach dem nächsten freien Platz.',
      actor: 'newcomer',
      links: [
        { kind: 'online', text: 'BAMF-NAvI: Kurse in Leipzig suchen', href: 'https://bamf-navi.bamf.de/' },
      ],
    },
    {
      id: 'pruefung',
      title: 'Prüfung ablegen',
      body: 'Der Kurs endet mit einer Zertifikatsprüfung. Legen Sie das Zertifikat der Anerkennungsstelle, der Ausländerbehörde oder dem Betrieb vor.',
      actor: 'newcomer',
    },
  ],
  contacts: ['agentur-fuer-arbeit', 'jobcenter', 'bamf', 'iq-anerkennung'],
  requirements: `
    - Deutsch auf dem Niveau, auf dem der Kurs beginnt, meist B1
    - Bedarf für Arbeit, Ausbildung oder Anerkennung
    - Berechtigung einer der genannten Stellen
  `,
  costs: `
    Für die meisten ist der Kurs kostenfrei. Wer arbeitet und mehr als 20.000 Euro im Jahr zu versteuern hat (gemeinsam veranlagt 40.000 Euro), zahlt einen Beitrag; der Betrieb kann ihn übernehmen. Einen Teil gibt es nach bestandener Prüfung auf Antrag zurück.
  `,
  hints: `
    Seit 2025 gibt es deutlich weniger Kurse als früher. Holen Sie die Berechtigung früh und fragen Sie auch nach Kursen online oder in Nachbarorten.
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
    {
      label: '§ 12 Deutschsprachförderverordnung (Basiskurse)',
      href: 'https://www.gesetze-im-internet.de/deuf_v/__12.html',
    },
  ],
  competentBody: ['bamf', 'agentur-fuer-arbeit-leipzig', 'jobcenter-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Berufssprachkurse im Gespräch erklärt (Make it in Germany)',
      href: 'https://www.make-it-in-germany.com/de/deutsche-sprache-der-schluessel-zur-integration/berufssprachkurse-interview-mit-bamf',
    },
  ],
  category: 'sprache',
  audiences: ['newcomer', 'employer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: [
    'integrationskurs',
    'anerkennung-berufsabschluss',
    'beratung-im-fiz',
    'sprachnachweise',
    'deutsch-im-betrieb',
  ],
  questions: [
    'deutschkurs b2 kostenlos leipzig',
    'sprachkurs für die pflege',
    'wer bezahlt den b2 kurs',
    'deutschkurs neben der arbeit',
    'meine mitarbeiter sollen besser deutsch lernen',
    'berechtigungsschein bsk agentur für arbeit',
  ],
  keywords: ['BSK', 'Job-BSK', 'DeuFöV', 'B2', 'C1', 'Deutsch für den Beruf', 'Fachsprache', 'Sprachkurs'],
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Einkommensgrenze nach DeuFöV; Beitrag je Stunde absichtlich nicht genannt. Kursangebot in Leipzig vierteljährlich prüfen.',
};

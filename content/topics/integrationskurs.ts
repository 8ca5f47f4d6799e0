import type { TopicSource } from '../sources.ts';

/** The integration course: who may, who must, cost, tests, where to start in Leipzig. */
export const integrationskurs: TopicSource = {
  slug: 'integrationskurs',
  title: 'Wie komme ich in einen Integrationskurs?',
  shortAnswer:
    'Mit einer Berechtigung oder Verpflichtung von Ausländerbehörde, Jobcenter oder BAMF melden Sie sich bei einem Kursträger an. Anspruch haben vor allem Menschen mit einem neuen Aufenthaltstitel auf Dauer. Freiwillige Zulassungen hat das BAMF im Februar 2026 bis auf Weiteres ausgesetzt.',
  body: `
    ### Wer teilnehmen darf
    Einen **Anspruch** haben Menschen, die auf Dauer hier leben und zum ersten Mal einen Aufenthaltstitel bekommen: zum Arbeiten, zum Familiennachzug oder als anerkannte Geflüchtete.
    ### Wer teilnehmen muss
    **Verpflichtet** werden Menschen mit Anspruch, die noch nicht ausreichend Deutsch sprechen. Auch das Jobcenter kann zur Teilnahme verpflichten, und die Ausländerbehörde bei besonderem Integrationsbedarf.
    ### Wer zurzeit nicht zugelassen wird
    Wer keinen Anspruch hat, konnte früher auf Antrag zugelassen werden: zum Beispiel EU-Bürgerinnen und EU-Bürger, Menschen aus der Ukraine, Menschen im Asylverfahren oder mit Duldung. Diese Zulassungen nach § 44 Absatz 4 Aufenthaltsgesetz hat das BAMF am 9. Februar 2026 bis auf Weiteres ausgesetzt. Schon erteilte Zulassungen gelten weiter. Teilnehmen können Sie sonst nur auf eigene Kosten oder mit einer Verpflichtung. Fragen Sie nach dem aktuellen Stand.
    ### Was Sie lernen
    Der allgemeine Kurs hat 600 Stunden Deutsch bis zum Niveau B1 und 100 Stunden Orientierung. Am Ende stehen zwei Tests: „Deutsch-Test für Zuwanderer“ und „Leben in Deutschland“. Es gibt auch Kurse zum Schreibenlernen und Kurse für Eltern, Frauen und junge Erwachsene.
  `,
  steps: [
    {
      id: 'anspruch',
      title: 'Anspruch klären',
      body: 'Fragen Sie die Stelle, mit der Sie schon zu tun haben: Ausländerbehörde beim Aufenthaltstitel, Jobcenter bei Leistungen, sonst eine Migrationsberatung.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['auslaenderbehoerde', 'jobcenter', 'migrationsberatung'],
    },
    {
      id: 'schein',
      title: 'Berechtigung oder Verpflichtung erhalten',
      body: 'Die Behörde stellt eine Bestätigung aus und gibt Ihnen eine Liste der Kursträger. Bewahren Sie das Papier gut auf.',
      actor: 'authority',
    },
    {
      id: 'befreiung',
      title: 'Befreiung vom Kostenbeitrag beantragen',
      body: 'Vor Kursbeginn, wenn Sie wenig Geld oder Leistungen des Jobcenters haben. Der Kursträger hilft beim Antrag.',
      logic: 'parallel',
      optional: true,
      actor: 'newcomer',
      links: [
        {
          kind: 'info',
          text: 'Integrationskurse: Teilnahme und Kosten (BAMF)',
          href: 'https://www.bamf.de/DE/Themen/Integration/ZugewanderteTeilnehmende/Integrationskurse/integrationskurse-node.html',
        },
      ],
    },
    {
      id: 'anmelden',
      title: 'Kursträger wählen und anmelden',
      body: 'Suchen Sie im BAMF-NAvI nach Kursen in Leipzig. Der Träger macht mit Ihnen einen Einstufungstest und nennt den Kursbeginn.',
      actor: 'newcomer',
      links: [
        { kind: 'online', text: 'BAMF-NAvI: Kurse in Leipzig suchen', href: 'https://bamf-navi.bamf.de/' },
      ],
    },
    {
      id: 'pruefung',
      title: 'Kurs besuchen und Tests ablegen',
      body: 'Die Tests am Kursende sind kostenfrei. Mit B1 und bestandenem Orientierungstest bekommen Sie das „Zertifikat Integrationskurs“. Danach kann ein [Berufssprachkurs](topic:berufssprachkurs) folgen.',
      actor: 'newcomer',
    },
  ],
  contacts: ['migrationsberatung', 'jobcenter', 'bamf'],
  requirements: `
    - Anspruch oder Verpflichtung wie oben
    - noch keine ausreichenden Deutschkenntnisse
    - Sie besuchen keine Schule mehr.
  `,
  documents: `
    - Ausweis, Pass oder Aufenthaltstitel
    - Berechtigung oder Verpflichtung
    - für die Befreiung von den Kosten: Bescheid über Leistungen oder Einkommen
  `,
  costs: `
    - Sie zahlen einen Beitrag je Unterrichtsstunde, für jeweils 100 Stunden im Voraus. Den geltenden Betrag nennt das BAMF.
    - Wer Leistungen vom Jobcenter oder Sozialamt bezieht oder wenig verdient, wird auf Antrag befreit. Dann ist auch ein Zuschuss zu den Fahrtkosten möglich.
    - Wer den Kurs rechtzeitig erfolgreich abschließt, kann die Hälfte des gezahlten Beitrags zurückbekommen.
  `,
  deadlines: `
    Der Anspruch erlischt in der Regel ein Jahr nach dem Aufenthaltstitel, der ihn begründet. Melden Sie sich deshalb früh an. Für die Rückzahlung der Hälfte gilt: Abschluss innerhalb von zwei Jahren nach der Berechtigung, bei Spezialkursen drei Jahre.
  `,
  legalBasis: [
    {
      label: '§ 43 Aufenthaltsgesetz (Integrationskurs)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__43.html',
    },
    {
      label: '§ 44 Aufenthaltsgesetz (Anspruch und Zulassung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__44.html',
    },
    {
      label: '§ 44a Aufenthaltsgesetz (Verpflichtung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__44a.html',
    },
    {
      label: '§ 9 Integrationskursverordnung (Kostenbeitrag)',
      href: 'https://www.gesetze-im-internet.de/intv/__9.html',
    },
  ],
  competentBody: ['bamf'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Integrationskurse (BAMF)',
      href: 'https://www.bamf.de/DE/Themen/Integration/ZugewanderteTeilnehmende/Integrationskurse/integrationskurse-node.html',
    },
  ],
  category: 'sprache',
  audiences: ['newcomer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: ['berufssprachkurs', 'wohnsitz-anmelden', 'beratung-im-fiz', 'sprachnachweise'],
  questions: [
    'wo kann ich in leipzig deutsch lernen',
    'deutschkurs kostenlos',
    'was kostet ein integrationskurs',
    'jobcenter schickt mich zum integrationskurs muss ich hin',
    'integrationskurs für ukrainer 2026',
    'kann ich als eu-bürger einen integrationskurs machen',
    'berechtigungsschein integrationskurs',
  ],
  keywords: [
    'Deutschkurs',
    'Sprachkurs',
    'B1',
    'DTZ',
    'Leben in Deutschland',
    'Alphabetisierung',
    'VHS',
    'Sprachschule',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Aussetzung der Zulassungen nach § 44 Absatz 4 AufenthG: BAMF-Trägerrundschreiben 02/26 vom 9. Februar 2026, „im laufenden Haushaltsjahr bis auf Weiteres“. Im Januar 2027 Stand für das neue Haushaltsjahr prüfen. Betrag je Stunde absichtlich nur verlinkt.',
};

import type { TopicSource } from '../sources.ts';

/** Work with protection status: full access, and what proves it to the employer. */
export const anerkannteGefluechteteArbeit: TopicSource = {
  slug: 'anerkannte-gefluechtete-arbeit',
  title: 'Darf ich als anerkannter Flüchtling arbeiten?',
  shortAnswer:
    'Ja, ohne Einschränkung. Mit Asyl, Flüchtlingsschutz oder subsidiärem Schutz dürfen Sie jede Arbeit annehmen, eine Ausbildung machen oder sich selbstständig machen. Die Agentur für Arbeit muss nicht zustimmen. Der Betrieb braucht nur eine Kopie Ihres Titels.',
  body: `
    ### Welcher Titel
    - **Asylberechtigung:** Aufenthaltserlaubnis nach § 25 Absatz 1
    - **Flüchtlingsschutz oder subsidiärer Schutz:** Aufenthaltserlaubnis nach § 25 Absatz 2
    - **Abschiebungsverbot:** Aufenthaltserlaubnis nach § 25 Absatz 3
    In der Karte steht **„Erwerbstätigkeit erlaubt“**. Dieser Satz genügt als Nachweis für den Betrieb.
    ### Wenn die Karte noch fehlt
    Mit Asyl, Flüchtlingsschutz oder subsidiärem Schutz gilt Ihr Aufenthalt bis zur Karte als erlaubt. Bitten Sie die Ausländerbehörde um eine Bescheinigung, in der die Erwerbstätigkeit steht. Damit kann der Betrieb Sie einstellen.
    ### Wohnort
    Meist müssen Sie **drei Jahre** in dem Bundesland wohnen, in das Sie verteilt wurden. Die Pflicht entfällt zum Beispiel, wenn Sie eine Ausbildung oder ein Studium beginnen. Sie entfällt auch, wenn Sie mindestens 15 Stunden pro Woche sozialversicherungspflichtig arbeiten und genug verdienen. Beantragen Sie die Aufhebung **vor** dem Umzug.
  `,
  steps: [
    {
      id: 'titel',
      title: 'Aufenthaltserlaubnis beantragen',
      body: 'Gehen Sie nach dem Bescheid des Bundesamts sofort zur Ausländerbehörde. Bitten Sie um eine Bescheinigung für die Zwischenzeit.',
      actor: 'newcomer',
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'suche',
      title: 'Bei Jobcenter oder Agentur melden',
      body: 'Sie helfen bei Arbeit, Ausbildung, Sprachkurs und Anerkennung. Bringen Sie Zeugnisse mit, auch wenn sie unvollständig sind.',
      logic: 'parallel',
      actor: 'newcomer',
      contacts: ['jobcenter', 'agentur-fuer-arbeit'],
    },
    {
      id: 'anerkennung',
      title: 'Abschlüsse anerkennen lassen',
      body: 'Fehlen Unterlagen wegen der Flucht, gibt es Wege, die Kenntnisse anders zu zeigen. Mehr unter [Berufsabschluss anerkennen](topic:anerkennung-berufsabschluss).',
      logic: 'parallel',
      optional: true,
      actor: 'newcomer',
      contacts: ['iq-anerkennung'],
    },
    {
      id: 'einstellen',
      title: 'Titel zeigen und anfangen',
      body: 'Der Betrieb prüft den Titel, bewahrt eine Kopie auf und notiert das Ablaufdatum. Mehr muss er aufenthaltsrechtlich nicht tun.',
      actor: 'both',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'verlaengern',
      title: 'Titel rechtzeitig verlängern',
      body: 'Beantragen Sie die Verlängerung vor dem Ablauf. Dann gilt der Titel bis zur Entscheidung weiter, auch für die Arbeit.',
      actor: 'newcomer',
      contacts: ['auslaenderbehoerde'],
    },
  ],
  contacts: ['fiz-empfang', 'jobcenter', 'auslaenderbehoerde'],
  requirements: `
    - Bescheid des Bundesamts über Asyl, Flüchtlingsschutz, subsidiären Schutz oder ein Abschiebungsverbot
    - Aufenthaltserlaubnis oder Bescheinigung der Ausländerbehörde
  `,
  documents: `
    - für den Betrieb: Aufenthaltserlaubnis mit dem Satz „Erwerbstätigkeit erlaubt“ oder Bescheinigung
    - Steuer-Identifikationsnummer, Sozialversicherungsnummer und Krankenkasse, wie bei allen Beschäftigten
  `,
  costs: `
    Anerkannte Flüchtlinge, Asylberechtigte und subsidiär Schutzberechtigte zahlen für Erteilung und Verlängerung keine Gebühr (§ 52 Aufenthaltsverordnung).
  `,
  hints: `
    - Die Aufenthaltserlaubnis nach § 25 Absatz 1 und 2 gilt drei Jahre, bei einem Abschiebungsverbot mindestens ein Jahr. Ein Ablaufdatum ist kein Grund gegen eine Einstellung.
    - In reglementierten Berufen brauchen Sie wie alle anderen die Erlaubnis zur Berufsausübung.
    - Der unbefristete Aufenthalt ist möglich: siehe [Niederlassungserlaubnis](topic:niederlassungserlaubnis).
  `,
  legalBasis: [
    {
      label: '§ 25 Aufenthaltsgesetz (Aufenthalt aus humanitären Gründen)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__25.html',
    },
    {
      label: '§ 4a Aufenthaltsgesetz (Erwerbstätigkeit, Pflichten des Betriebs)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__4a.html',
    },
    {
      label: '§ 31 Beschäftigungsverordnung (keine Zustimmung nötig)',
      href: 'https://www.gesetze-im-internet.de/beschv_2013/__31.html',
    },
    {
      label: '§ 12a Aufenthaltsgesetz (Wohnsitzregelung)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__12a.html',
    },
    {
      label: '§ 26 Aufenthaltsgesetz (Geltungsdauer)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__26.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Menschen aus dem Ausland: Angebot der Agentur für Arbeit',
      href: 'https://www.arbeitsagentur.de/fuer-menschen-aus-dem-ausland',
    },
    {
      kind: 'info',
      text: 'Jobcenter Leipzig',
      href: 'https://www.jobcenter-leipzig.de/',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer', 'employer'],
  pathways: ['humanitarian'],
  related: [
    'arbeiten-im-asylverfahren',
    'pflichten-des-arbeitgebers',
    'anerkennung-berufsabschluss',
    'integrationskurs',
    'niederlassungserlaubnis',
    'familiennachzug',
  ],
  questions: [
    'anerkannter flüchtling arbeiten erlaubt',
    'subsidiärer schutz arbeitserlaubnis',
    'flüchtling einstellen was brauche ich als arbeitgeber',
    'erwerbstätigkeit erlaubt was bedeutet das',
    'fiktionsbescheinigung darf ich arbeiten',
    'wohnsitzauflage arbeit in anderer stadt',
    'syrer einstellen aufenthaltstitel läuft ab',
  ],
  keywords: [
    'Geflüchtete',
    'Asylberechtigte',
    'Schutzstatus',
    'GFK-Flüchtling',
    'Arbeitserlaubnis',
    'Wohnsitzauflage',
    'blauer Pass',
    '§ 25',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewEveryMonths: 3,
  reviewNote:
    'Normen mit der Fassung vom April 2026 verglichen. Die Asylreform vom 12. Juni 2026 (BGBl. 2026 I Nr. 111) ändert auch das Aufenthaltsgesetz; §§ 12a, 25 und 26 (Geltungsdauer) am geltenden Wortlaut abgleichen.',
};

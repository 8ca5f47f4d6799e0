import type { TopicSource } from '../sources.ts';

/** § 81a AufenthG from the employer's side, and who does what in Leipzig. */
export const beschleunigtesFachkraefteverfahren: TopicSource = {
  slug: 'beschleunigtes-fachkraefteverfahren',
  title: 'Wie hole ich eine Fachkraft schneller aus dem Ausland?',
  shortAnswer:
    'Mit dem beschleunigten Fachkräfteverfahren. Sie schließen mit der Ausländerbehörde am Ort Ihres Betriebs eine Vereinbarung und handeln mit Vollmacht der Fachkraft. Die Behörde holt Anerkennung und Zustimmungen ein und erteilt die Vorabzustimmung zum Visum. Die Gebühr beträgt 411 Euro.',
  body: `
    ### Für wen sich das Verfahren lohnt
    Für Betriebe, die eine bestimmte Person aus einem Staat außerhalb der EU einstellen oder ausbilden wollen. Es gilt für Fachkräfte mit Ausbildung oder Studium, für Auszubildende, für Maßnahmen zur Anerkennung und für andere qualifizierte Beschäftigungen.
    ### Wer in der Region zuständig ist
    Zuständig ist die Ausländerbehörde am Ort der Betriebsstätte. Für Betriebe in der Stadt Leipzig ist es die Ausländerbehörde der Stadt. Die Landkreise Leipzig und Nordsachsen haben eigene Ausländerbehörden.
    ### Was das Verfahren nicht kann
    Es verkürzt Fristen, ersetzt aber keine Voraussetzung. Am längsten dauert fast immer die Anerkennung des Abschlusses. Vollständige Unterlagen sparen deshalb die meiste Zeit.
  `,
  steps: [
    {
      id: 'beratung',
      title: 'Vorab prüfen, ob der Weg passt',
      body: 'Klären Sie Qualifikation, Tätigkeit und Gehalt, bevor Sie die Gebühr zahlen.',
      optional: true,
      actor: 'employer',
      cost: 'kostenfrei',
      contacts: ['fiz-empfang', 'arbeitgeberservice-migration', 'iq-anerkennung'],
    },
    {
      id: 'vollmacht',
      title: 'Vollmacht und Unterlagen der Fachkraft einholen',
      body: 'Die Fachkraft bevollmächtigt Ihren Betrieb. Sie schickt Pass, Zeugnisse, Übersetzungen und Nachweise über Sprache und Berufserfahrung.',
      actor: 'both',
    },
    {
      id: 'vereinbarung',
      title: 'Vereinbarung mit der Ausländerbehörde schließen',
      body: 'Die Vereinbarung nennt Pflichten, Ablauf und Fristen für alle Beteiligten. Die Gebühr zahlen Sie zu Beginn.',
      actor: 'employer',
      cost: '411 Euro',
      links: [
        {
          kind: 'info',
          text: 'Ausländerbehörde der Stadt Leipzig',
          href: 'https://www.leipzig.de/auslaenderbehoerde',
        },
        {
          kind: 'info',
          text: 'Fachkräfteverfahren in Sachsen: Hinweise für Betriebe',
          href: 'https://fachkraefte.zuwanderung.sachsen.de/',
        },
      ],
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'pruefung',
      title: 'Anerkennung und Zustimmung abwarten',
      body: 'Die Ausländerbehörde leitet die Anerkennung ein und fragt die Agentur für Arbeit. Nachfragen beantworten Sie am besten sofort.',
      actor: 'authority',
      duration: 'Anerkennung 2 Monate, Agentur 1 Woche',
      contacts: ['iq-anerkennung', 'arbeitgeberservice-migration'],
    },
    {
      id: 'vorabzustimmung',
      title: 'Vorabzustimmung an die Fachkraft schicken',
      body: 'Sind alle Voraussetzungen erfüllt, erteilt die Ausländerbehörde die Vorabzustimmung. Die Fachkraft legt sie der Auslandsvertretung vor.',
      actor: 'employer',
    },
    {
      id: 'visum',
      title: 'Visum beantragen',
      body: 'Die Auslandsvertretung vergibt innerhalb von drei Wochen einen Termin. In der Regel entscheidet sie drei Wochen nach dem vollständigen Antrag.',
      actor: 'newcomer',
      duration: 'höchstens 3 Wochen, dann meist 3 Wochen',
      cost: '75 Euro',
    },
    {
      id: 'ankunft',
      title: 'Ankommen vorbereiten',
      body: 'Wohnung, Anmeldung, Krankenkasse, Sprachkurs. Ihre [Pflichten als Arbeitgeber](topic:pflichten-des-arbeitgebers) beginnen am ersten Arbeitstag.',
      actor: 'both',
      contacts: ['fiz-empfang', 'willkommenszentrum'],
    },
  ],
  contacts: ['auslaenderbehoerde', 'arbeitgeberservice-migration', 'fiz-empfang'],
  roundTable: true,
  requirements: `
    - Sie kennen die Person schon und haben ihr eine konkrete Stelle oder einen Ausbildungsplatz angeboten.
    - Die Person hält sich im Ausland auf.
    - Ihr Betrieb handelt mit Vollmacht der Person.
    - Die Voraussetzungen des angestrebten Aufenthaltstitels sind erfüllbar.
  `,
  documents: `
    - Vollmacht der Fachkraft
    - Kopie des Reisepasses
    - Arbeits- oder Ausbildungsvertrag und Erklärung zum Beschäftigungsverhältnis
    - Zeugnisse mit Übersetzung, Lebenslauf
    - wenn vorhanden: Anerkennungsbescheid, Zeugnisbewertung, Sprachzertifikat
  `,
  costs: `
    - Verfahren: 411 Euro (§ 47 Absatz 1 Nummer 15 Aufenthaltsverordnung)
    - Visum: 75 Euro (§ 46 Aufenthaltsverordnung)
    - dazu Anerkennung, Übersetzungen und später der Aufenthaltstitel
  `,
  processingTime: `
    Der Freistaat Sachsen nennt im günstigen Fall fünf bis sechs Monate von der Vereinbarung bis zum Visum. Ist der Abschluss schon anerkannt, geht es schneller. Die gesetzlichen Fristen laufen erst mit vollständigen Unterlagen:
    - Anerkennung: zwei Monate (§ 14a Berufsqualifikationsfeststellungsgesetz)
    - Agentur für Arbeit: eine Woche, danach gilt die Zustimmung in der Regel als erteilt (§ 36 Beschäftigungsverordnung)
    - Auslandsvertretung: drei Wochen bis zum Termin, in der Regel drei Wochen bis zur Entscheidung (§ 31a Aufenthaltsverordnung)
  `,
  hints: `
    Ehegatten und minderjährige Kinder können mit ins Verfahren, wenn ihre Visa zeitnah beantragt werden. Sie müssen das Verfahren nicht nutzen: Der reguläre Weg zum [Visum](topic:visum-zur-arbeitsaufnahme) bleibt immer offen.
  `,
  legalBasis: [
    {
      label: '§ 81a Aufenthaltsgesetz (beschleunigtes Fachkräfteverfahren)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__81a.html',
    },
    {
      label: '§ 31a Aufenthaltsverordnung (Fristen der Auslandsvertretung)',
      href: 'https://www.gesetze-im-internet.de/aufenthv/__31a.html',
    },
    {
      label: '§ 47 Aufenthaltsverordnung (Gebühr)',
      href: 'https://www.gesetze-im-internet.de/aufenthv/__47.html',
    },
    {
      label: '§ 36 Beschäftigungsverordnung (Zustimmung)',
      href: 'https://www.gesetze-im-internet.de/beschv_2013/__36.html',
    },
    {
      label: '§ 14a Berufsqualifikationsfeststellungsgesetz (Anerkennung)',
      href: 'https://www.gesetze-im-internet.de/bqfg/__14a.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Dauer des beschleunigten Verfahrens (Freistaat Sachsen)',
      href: 'https://fachkraefte.zuwanderung.sachsen.de/dauer-des-beschleunigten-verfahrens-3993.html',
    },
    {
      kind: 'info',
      text: 'Beschleunigtes Fachkräfteverfahren im Leistungsverzeichnis des Bundes',
      href: 'https://verwaltung.bund.de/leistungsverzeichnis/DE/leistung/99010021017000',
    },
    {
      kind: 'info',
      text: 'Beschleunigtes Fachkräfteverfahren kurz erklärt (Make it in Germany)',
      href: 'https://www.make-it-in-germany.com/de/service/glossar/glossar-detail/glossar/do/show/beschleunigtes-fachkraefteverfahren',
    },
  ],
  category: 'aufenthalt',
  audiences: ['employer'],
  pathways: ['third'],
  related: [
    'visum-zur-arbeitsaufnahme',
    'anerkennung-berufsabschluss',
    'pflichten-des-arbeitgebers',
    'blaue-karte-eu',
  ],
  leikaKey: '99010021017000',
  questions: [
    'fachkräfteverfahren 81a leipzig',
    'wie kann ich als firma das visum beschleunigen',
    'was kostet das beschleunigte fachkräfteverfahren',
    'vollmacht fachkraft ausländerbehörde',
    'wie lange dauert es eine fachkraft aus dem ausland zu holen',
    'welche ausländerbehörde ist für meinen betrieb zuständig',
    'azubi aus vietnam schneller nach deutschland holen',
  ],
  keywords: [
    '81a',
    'Fachkräfteeinwanderungsgesetz',
    'FEG',
    'Schnellverfahren',
    'Vorabzustimmung',
    'Anwerbung',
    'Recruiting',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Frist für den Familiennachzug (sechs Monate) bei der nächsten Prüfung am Gesetzestext bestätigen; steht deshalb nur „zeitnah“ im Text.',
};

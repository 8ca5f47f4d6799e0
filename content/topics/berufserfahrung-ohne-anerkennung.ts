import type { TopicSource } from '../sources.ts';

/** § 19c (2) AufenthG with § 6 BeschV: experience, salary, IT specialists. */
export const berufserfahrungOhneAnerkennung: TopicSource = {
  slug: 'berufserfahrung-ohne-anerkennung',
  title: 'Kann ich mit Berufserfahrung ohne Anerkennung arbeiten?',
  shortAnswer:
    'Ja, in nicht reglementierten Berufen. Sie brauchen zwei Jahre passende Berufserfahrung aus den letzten fünf Jahren und eine Stelle mit Mindestgehalt. Ihr Abschluss muss im Herkunftsstaat staatlich anerkannt sein, nicht in Deutschland. In der IT geht es ohne Abschluss.',
  body: `
    ### Berufserfahrung
    Mindestens zwei Jahre in den letzten fünf Jahren. Die Erfahrung muss Sie zu der Arbeit in Deutschland befähigen. Die Stelle muss eine qualifizierte Beschäftigung sein, also keine Hilfsarbeit.
    ### Abschluss
    Eines davon genügt:
    - ein ausländischer **Berufsabschluss**, der im Herkunftsstaat staatlich anerkannt ist und mindestens zwei Jahre Ausbildung verlangt hat,
    - ein ausländischer **Hochschulabschluss**, der im Herkunftsstaat staatlich anerkannt ist,
    - bestimmte Berufsabschlüsse, die eine **deutsche Auslandshandelskammer** erteilt hat.
    Dass Ihr Abschluss staatlich anerkannt ist, lassen Sie von der Zentralstelle für ausländisches Bildungswesen bestätigen.
    ### Gehalt
    Das Gehalt muss mindestens **45 Prozent** der jährlichen Beitragsbemessungsgrenze in der Rentenversicherung erreichen. Ist der Betrieb an einen Tarifvertrag gebunden und zahlt er danach, gilt diese Grenze nicht. Den Betrag des Jahres nennt [Make it in Germany](https://www.make-it-in-germany.com/de/visum-aufenthalt).
    ### IT-Berufe
    In Berufen der Informations- und Kommunikationstechnologie brauchen Sie **keinen Abschluss**. Berufserfahrung und Gehalt müssen stimmen. Mit mehr Erfahrung und höherem Gehalt kommt auch die [Blaue Karte EU](topic:blaue-karte-eu) infrage.
  `,
  steps: [
    {
      id: 'erfahrung',
      title: 'Berufserfahrung belegen',
      body: 'Sammeln Sie Arbeitszeugnisse, Verträge und Nachweise der Sozialversicherung. Darin sollen Zeitraum und Aufgaben stehen.',
      actor: 'newcomer',
      contacts: ['hotline-arbeiten-und-leben'],
    },
    {
      id: 'abschluss',
      title: 'Staatliche Anerkennung des Abschlusses bestätigen lassen',
      body: 'In IT-Berufen entfällt dieser Schritt. Beantragen Sie sonst bei der Zentralstelle für ausländisches Bildungswesen die Auskunft zu Ihrer Berufsqualifikation oder eine Zeugnisbewertung.',
      logic: 'parallel',
      actor: 'newcomer',
      links: [
        {
          kind: 'online',
          text: 'Zentralstelle für ausländisches Bildungswesen',
          href: 'https://zab.kmk.org/',
        },
      ],
      contacts: ['iq-anerkennung'],
    },
    {
      id: 'stelle',
      title: 'Stellenangebot mit dem Mindestgehalt vergleichen',
      body: 'Der Betrieb füllt die „Erklärung zum Beschäftigungsverhältnis“ aus und gibt an, ob ein Tarifvertrag gilt.',
      logic: 'parallel',
      actor: 'both',
      contacts: ['arbeitgeberservice-migration'],
    },
    {
      id: 'antrag',
      title: 'Visum oder Aufenthaltserlaubnis beantragen',
      body: 'Vom Ausland aus bei der Auslandsvertretung, mit einem anderen Titel in Deutschland bei der Ausländerbehörde. Die Agentur für Arbeit muss zustimmen.',
      actor: 'newcomer',
      cost: '75 Euro für das Visum, 100 Euro für die Aufenthaltserlaubnis',
      links: [
        {
          kind: 'online',
          text: 'Auslandsportal: Visum online beantragen',
          href: 'https://digital.diplo.de/',
        },
      ],
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'anerkennung',
      title: 'Später den Abschluss doch anerkennen lassen',
      body: 'Mit der Anerkennung können Sie in den Titel als [Fachkraft](topic:fachkraft-mit-berufsausbildung) wechseln. Damit ist die Niederlassungserlaubnis früher möglich.',
      optional: true,
      actor: 'newcomer',
      contacts: ['iq-anerkennung'],
    },
  ],
  contacts: ['fiz-empfang', 'arbeitgeberservice-migration', 'hotline-arbeiten-und-leben'],
  requirements: `
    - konkretes Stellenangebot für eine qualifizierte Beschäftigung
    - zwei Jahre passende Berufserfahrung in den letzten fünf Jahren
    - Abschluss wie oben, außer in IT-Berufen
    - Mindestgehalt oder Bezahlung nach Tarifvertrag
    - Zustimmung der Agentur für Arbeit
    - Wer die Arbeit nach dem 45. Geburtstag aufnimmt, braucht ein höheres Mindestgehalt (55 Prozent) oder eine angemessene Altersversorgung.
  `,
  documents: `
    - gültiger Reisepass
    - Arbeitszeugnisse und andere Nachweise der Berufserfahrung
    - Zeugnis mit Auskunft oder Bewertung der Zentralstelle
    - Arbeitsvertrag oder verbindliche Zusage
    - Erklärung zum Beschäftigungsverhältnis
  `,
  costs: `
    - Visum: 75 Euro (§ 46 Aufenthaltsverordnung)
    - Aufenthaltserlaubnis: 100 Euro (§ 45 Aufenthaltsverordnung)
  `,
  hints: `
    - Es gibt **keinen Anspruch** auf diesen Titel. Die Behörde entscheidet nach Ermessen.
    - In reglementierten Berufen, etwa in der Pflege, brauchen Sie immer die Erlaubnis zur Berufsausübung. Prüfen Sie dort die [Anerkennungspartnerschaft](topic:anerkennungspartnerschaft).
    - Das Gesetz nennt kein Sprachniveau. Für die Arbeit selbst kann der Betrieb Deutsch verlangen.
  `,
  legalBasis: [
    {
      label: '§ 19c Absatz 2 Aufenthaltsgesetz (ausgeprägte berufspraktische Kenntnisse)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__19c.html',
    },
    {
      label: '§ 6 Beschäftigungsverordnung (Voraussetzungen)',
      href: 'https://www.gesetze-im-internet.de/beschv_2013/__6.html',
    },
    {
      label: '§ 1 Absatz 2 Beschäftigungsverordnung (Regel ab 45 Jahren)',
      href: 'https://www.gesetze-im-internet.de/beschv_2013/__1.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig', 'auswaertiges-amt'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Visum und Aufenthalt bei Make it in Germany',
      href: 'https://www.make-it-in-germany.com/de/visum-aufenthalt',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer', 'employer'],
  pathways: ['third'],
  related: [
    'visum-zur-arbeitsaufnahme',
    'anerkennungspartnerschaft',
    'blaue-karte-eu',
    'fachkraft-mit-berufsausbildung',
    'beschleunigtes-fachkraefteverfahren',
  ],
  questions: [
    'ohne anerkennung in deutschland arbeiten',
    'it spezialist ohne studium visum',
    'programmierer ohne abschluss nach deutschland',
    'viel berufserfahrung aber kein zeugnis',
    '19c abs 2 gehalt',
    'mitarbeiter mit erfahrung aus ausland einstellen ohne anerkennung',
    'muss mein beruf anerkannt sein für visum',
  ],
  keywords: [
    'Berufspraxis',
    'IT-Spezialist',
    'Softwareentwickler',
    '§ 19c',
    'Gehaltsschwelle',
    'Mindestgehalt',
    'Tarifbindung',
    'AHK',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Normen mit der Fassung vom April 2026 verglichen; Änderungen danach und die verlinkten Seiten waren nicht online zu vergleichen. Ältere Seiten nennen für IT noch drei Jahre und B1: Das war die Fassung vor März 2024.',
};

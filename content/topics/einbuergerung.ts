import type { TopicSource } from '../sources.ts';

/** §§ 9 and 10 StAG: years, multiple nationality, language, livelihood, Leipzig's office. */
export const einbuergerung: TopicSource = {
  slug: 'einbuergerung',
  title: 'Wie werde ich in Deutschland eingebürgert?',
  shortAnswer:
    'In der Regel nach fünf Jahren rechtmäßigem Aufenthalt, mit Deutsch B1, bestandenem Einbürgerungstest und gesichertem Lebensunterhalt. Seit dem 27. Juni 2024 dürfen Sie Ihre bisherige Staatsangehörigkeit nach deutschem Recht behalten. Die Gebühr beträgt 255 Euro.',
  body: `
    ### Wie viele Jahre?
    - **Fünf Jahre** rechtmäßiger gewöhnlicher Aufenthalt in Deutschland
    - **Drei Jahre**, wenn Sie seit zwei Jahren mit einer oder einem Deutschen verheiratet sind
    - Ehegatten und minderjährige Kinder können den Antrag oft mit Ihnen stellen, auch vor Ablauf der fünf Jahre.
    Die Einbürgerung nach drei Jahren für besondere Integrationsleistungen gibt es seit dem **30. Oktober 2025** nicht mehr.
    ### Mehrere Staatsangehörigkeiten
    Deutschland verlangt nicht mehr, dass Sie Ihre bisherige Staatsangehörigkeit aufgeben. Ihr Herkunftsstaat kann das anders regeln. Fragen Sie dort vorher nach.
    ### Welcher Aufenthaltstitel zählt
    Sie brauchen ein unbefristetes Aufenthaltsrecht, eine Blaue Karte EU oder einen Titel, der auf Dauer angelegt ist. Bürgerinnen und Bürger der EU brauchen keinen Titel. **Nicht genug** sind zum Beispiel Titel für Ausbildung, Studium, Anerkennung und Arbeitsuche. Auch die Chancenkarte, § 24 (Ukraine) und Titel wegen eines Abschiebungsverbots genügen nicht.
    ### Lebensunterhalt
    Sie leben ohne Leistungen nach dem Zweiten oder Zwölften Buch Sozialgesetzbuch. Eine Ausnahme gilt zum Beispiel, wenn Sie Vollzeit arbeiten. Sie müssen das in den letzten 24 Monaten mindestens 20 Monate lang getan haben.
  `,
  steps: [
    {
      id: 'pruefen',
      title: 'Voraussetzungen prüfen und beraten lassen',
      body: 'Zählen Sie Ihre Jahre und sehen Sie Ihren Aufenthaltstitel an.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['fiz-empfang', 'migrationsberatung'],
    },
    {
      id: 'deutsch',
      title: 'Deutsch B1 nachweisen',
      body: 'Mit einem Zertifikat oder zum Beispiel einem deutschen Schulabschluss.',
      logic: 'parallel',
      actor: 'newcomer',
    },
    {
      id: 'test',
      title: 'Einbürgerungstest bestehen',
      body: 'Der Test „Leben in Deutschland“ aus dem Integrationskurs genügt auch. Die Fragen stehen beim Bundesamt für Migration und Flüchtlinge.',
      logic: 'parallel',
      actor: 'newcomer',
      links: [
        {
          kind: 'info',
          text: 'Integration und Einbürgerungstest beim Bundesamt',
          href: 'https://www.bamf.de/DE/Themen/Integration/integration-node.html',
        },
      ],
      contacts: ['bamf'],
    },
    {
      id: 'antrag',
      title: 'Antrag in Leipzig stellen',
      body: 'In der Stadt Leipzig bearbeitet ihn die Ausländerbehörde. Wer in einem Landkreis wohnt, wendet sich an dessen Behörde.',
      actor: 'newcomer',
      cost: '255 Euro, mit eingebürgerte Kinder ohne Einkommen 51 Euro',
      links: [
        {
          kind: 'info',
          text: 'Ausländerbehörde der Stadt Leipzig',
          href: 'https://www.leipzig.de/auslaenderbehoerde',
        },
      ],
      contacts: ['auslaenderbehoerde'],
    },
    {
      id: 'urkunde',
      title: 'Urkunde erhalten',
      body: 'Sie geben ein feierliches Bekenntnis zum Grundgesetz ab. Mit der Urkunde sind Sie Deutsche oder Deutscher. Danach beantragen Sie Ausweis und Pass.',
      actor: 'newcomer',
      contacts: ['buergerbueros'],
    },
  ],
  contacts: ['auslaenderbehoerde', 'fiz-empfang', 'migrationsberatung'],
  requirements: `
    - fünf Jahre rechtmäßiger gewöhnlicher Aufenthalt
    - geklärte Identität und Staatsangehörigkeit
    - passender Aufenthaltstitel oder Freizügigkeit
    - gesicherter Lebensunterhalt
    - Deutsch auf Niveau B1
    - Einbürgerungstest oder ein anderer Nachweis der Kenntnisse
    - Bekenntnis zur freiheitlichen demokratischen Grundordnung und zur historischen Verantwortung Deutschlands
    - keine erhebliche Straftat
  `,
  documents: `
    - Pass und Aufenthaltstitel
    - Geburtsurkunde, Heiratsurkunde, mit Übersetzung
    - Nachweise über Arbeit und Einkommen
    - Sprachzertifikat und Testergebnis
    - Was in Ihrem Fall noch fehlt, sagt die Behörde.
  `,
  costs: `
    - 255 Euro pro Person
    - 51 Euro für minderjährige Kinder, die mit eingebürgert werden und kein eigenes Einkommen haben (§ 38 Staatsangehörigkeitsgesetz)
  `,
  appeal: `
    Lehnt die Behörde ab, nennt der Bescheid die Gründe und die Frist, in der Sie sich wehren können. Gehen Sie mit dem Bescheid sofort zur Beratung.
  `,
  hints: `
    - Sprache und Test entfallen, wenn Sie sie wegen Krankheit, Behinderung oder Alter nicht schaffen. Bei großer Mühe ohne Erfolg gibt es eine Härtefallregel.
    - Machen Sie nur richtige Angaben. Wer täuscht, ist **zehn Jahre** lang von der Einbürgerung ausgeschlossen.
    - Kleine Strafen bis 90 Tagessätze bleiben meist außer Betracht, nicht aber bei antisemitischen, rassistischen oder anderen menschenverachtenden Taten.
  `,
  legalBasis: [
    {
      label: '§ 10 Staatsangehörigkeitsgesetz (Anspruch auf Einbürgerung)',
      href: 'https://www.gesetze-im-internet.de/stag/__10.html',
    },
    {
      label: '§ 9 Staatsangehörigkeitsgesetz (Ehegatten von Deutschen)',
      href: 'https://www.gesetze-im-internet.de/stag/__9.html',
    },
    {
      label: '§ 12a Staatsangehörigkeitsgesetz (Straftaten)',
      href: 'https://www.gesetze-im-internet.de/stag/__12a.html',
    },
    {
      label: '§ 35a Staatsangehörigkeitsgesetz (Sperrfrist)',
      href: 'https://www.gesetze-im-internet.de/stag/__35a.html',
    },
    {
      label: '§ 38 Staatsangehörigkeitsgesetz (Gebühren)',
      href: 'https://www.gesetze-im-internet.de/stag/__38.html',
    },
  ],
  competentBody: ['auslaenderbehoerde-leipzig'],
  furtherLinks: [
    {
      kind: 'info',
      text: 'Ausländerbehörde der Stadt Leipzig',
      href: 'https://www.leipzig.de/auslaenderbehoerde',
    },
    {
      kind: 'info',
      text: 'Integration und Einbürgerungstest beim Bundesamt für Migration und Flüchtlinge',
      href: 'https://www.bamf.de/DE/Themen/Integration/integration-node.html',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer'],
  pathways: ['eu', 'third', 'humanitarian'],
  related: ['niederlassungserlaubnis', 'integrationskurs', 'eu-freizuegigkeit', 'blaue-karte-eu'],
  questions: [
    'wie bekomme ich den deutschen pass',
    'einbürgerung nach wie vielen jahren',
    'einbürgerung leipzig antrag',
    'doppelte staatsbürgerschaft erlaubt',
    'einbürgerung nach 3 jahren noch möglich',
    'was kostet die einbürgerung',
    'einbürgerung mit bürgergeld',
    'einbürgerungstest leipzig',
  ],
  keywords: [
    'deutscher Pass',
    'Staatsbürgerschaft',
    'Staatsangehörigkeit',
    'Doppelpass',
    'Turboeinbürgerung',
    'deutsch werden',
    'Mehrstaatigkeit',
  ],
  boost: 2,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Normen mit der Fassung vom Frühjahr 2026 verglichen; Änderungen danach waren nicht online zu vergleichen. Bearbeitungszeit in Leipzig steht absichtlich nicht im Text; bei der Behörde erfragen. Gebühr im Antrag oder bei Entscheidung: örtlich klären.',
};

import type { TopicSource } from '../sources.ts';

/** §§ 9, 18c, 26 and 28 AufenthG: years per title, pension months, language. */
export const niederlassungserlaubnis: TopicSource = {
  slug: 'niederlassungserlaubnis',
  title: 'Wann bekomme ich die Niederlassungserlaubnis?',
  shortAnswer:
    'Die Niederlassungserlaubnis ist unbefristet. In der Regel brauchen Sie fünf Jahre Aufenthaltserlaubnis, 60 Monate Rentenbeiträge und Deutsch B1. Fachkräfte bekommen sie nach drei Jahren, mit deutschem Abschluss nach zwei, mit Blauer Karte EU nach 27 oder 21 Monaten.',
  body: `
    ### Wie lange es je nach Titel dauert
    - **Allgemein:** fünf Jahre Aufenthaltserlaubnis, 60 Monate Rentenbeiträge, Deutsch B1
    - **Fachkräfte mit Ausbildung oder Studium:** drei Jahre, 36 Monate Rentenbeiträge, Deutsch B1
    - **Fachkräfte mit deutscher Ausbildung oder deutschem Studium:** zwei Jahre, 24 Monate Rentenbeiträge, Deutsch B1
    - **Blaue Karte EU:** 27 Monate Beschäftigung mit Rentenbeiträgen, Deutsch A1; mit Deutsch B1 nur 21 Monate
    - **Verheiratet mit einer oder einem Deutschen:** in der Regel nach drei Jahren, Deutsch B1
    - **Ehegatten von Fachkräften mit Niederlassungserlaubnis:** drei Jahre, mindestens 20 Stunden Arbeit pro Woche, Deutsch B1
    - **Anerkannte Flüchtlinge und Asylberechtigte:** fünf Jahre, Deutsch A2, Lebensunterhalt überwiegend gesichert; nach drei Jahren mit Deutsch C1 und weit überwiegend gesichertem Lebensunterhalt. Die Zeit des Asylverfahrens zählt mit.
    - **Andere humanitäre Titel:** Die Behörde entscheidet nach den allgemeinen Bedingungen. Die Zeit des Asylverfahrens zählt mit.
    ### Was meist noch dazukommt
    Ihr Lebensunterhalt ist gesichert, und Ihre Wohnung ist groß genug. Sie kennen die Grundlagen von Recht und Gesellschaft, zum Beispiel aus dem [Integrationskurs](topic:integrationskurs).
    ### Was mitzählt
    Zeiten eines Studiums oder einer Ausbildung in Deutschland zählen bei der allgemeinen Regel zur Hälfte. Bei Ehegatten genügt es meist, wenn eine Person die Rentenbeiträge hat.
  `,
  steps: [
    {
      id: 'rechnen',
      title: 'Zeiten und Rentenbeiträge zusammenstellen',
      body: 'Fordern Sie bei der Rentenversicherung Ihren Versicherungsverlauf an. Suchen Sie Ihre bisherigen Aufenthaltstitel heraus.',
      actor: 'newcomer',
      cost: 'kostenfrei',
      contacts: ['fiz-empfang', 'migrationsberatung'],
    },
    {
      id: 'nachweise',
      title: 'Deutsch und Test „Leben in Deutschland“ nachweisen',
      body: 'Das Zertifikat des Integrationskurses genügt meist für beides. Wer in Deutschland zur Schule gegangen ist, fragt die Ausländerbehörde nach anderen Nachweisen.',
      logic: 'parallel',
      actor: 'newcomer',
    },
    {
      id: 'antrag',
      title: 'Antrag bei der Ausländerbehörde stellen',
      body: 'Stellen Sie ihn, bevor Ihr jetziger Titel abläuft. Er gilt dann bis zur Entscheidung weiter.',
      actor: 'newcomer',
      cost: '113 Euro',
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
      id: 'entscheidung',
      title: 'Karte abholen',
      body: 'Mit der Niederlassungserlaubnis dürfen Sie jede Arbeit annehmen und den Betrieb frei wechseln.',
      actor: 'newcomer',
    },
  ],
  contacts: ['auslaenderbehoerde', 'fiz-empfang', 'migrationsberatung'],
  requirements: `
    - Aufenthaltszeit und Rentenbeiträge wie oben
    - gesicherter Lebensunterhalt
    - Deutschkenntnisse wie oben
    - Grundkenntnisse der Rechts- und Gesellschaftsordnung
    - ausreichender Wohnraum
    - erlaubte Beschäftigung, bei Fachkräften ein passender Arbeitsplatz
    - keine Gründe der öffentlichen Sicherheit, die dagegen sprechen
  `,
  documents: `
    - gültiger Reisepass und Aufenthaltstitel
    - Arbeitsvertrag und aktuelle Lohnabrechnungen
    - Versicherungsverlauf der Rentenversicherung
    - Sprachzertifikat und Test „Leben in Deutschland“
    - Mietvertrag
    - Nachweis der Krankenversicherung
  `,
  costs: `
    - Niederlassungserlaubnis: 113 Euro (§ 44 Aufenthaltsverordnung)
    - für Selbstständige 124 Euro, für Hochqualifizierte 147 Euro
    - Anerkannte Flüchtlinge, Asylberechtigte und subsidiär Schutzberechtigte zahlen keine Gebühr (§ 52 Aufenthaltsverordnung).
  `,
  hints: `
    - Bei Krankheit oder Behinderung können Bedingungen entfallen, zum Beispiel Sprache und Rentenbeiträge. Fragen Sie nach.
    - Bleiben Sie zu lange im Ausland, kann die Niederlassungserlaubnis erlöschen. Fragen Sie vor einer langen Reise die Ausländerbehörde.
    - Der nächste Schritt kann die [Einbürgerung](topic:einbuergerung) sein.
  `,
  legalBasis: [
    {
      label: '§ 9 Aufenthaltsgesetz (Niederlassungserlaubnis)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__9.html',
    },
    {
      label: '§ 18c Aufenthaltsgesetz (Fachkräfte und Blaue Karte EU)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__18c.html',
    },
    {
      label: '§ 26 Absätze 3 und 4 Aufenthaltsgesetz (humanitäre Titel)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__26.html',
    },
    {
      label: '§ 28 Absatz 2 Aufenthaltsgesetz (Familie von Deutschen)',
      href: 'https://www.gesetze-im-internet.de/aufenthg_2004/__28.html',
    },
    {
      label: '§ 44 Aufenthaltsverordnung (Gebühren)',
      href: 'https://www.gesetze-im-internet.de/aufenthv/__44.html',
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
      text: 'Integration und Kurse beim Bundesamt für Migration und Flüchtlinge',
      href: 'https://www.bamf.de/DE/Themen/Integration/integration-node.html',
    },
  ],
  category: 'aufenthalt',
  audiences: ['newcomer'],
  pathways: ['third', 'humanitarian'],
  related: [
    'einbuergerung',
    'blaue-karte-eu',
    'fachkraft-mit-berufsausbildung',
    'integrationskurs',
    'anerkannte-gefluechtete-arbeit',
  ],
  questions: [
    'wann bekomme ich unbefristeten aufenthalt',
    'niederlassungserlaubnis nach 3 jahren fachkraft',
    'wie viele monate rentenversicherung für unbefristet',
    'unbefristet welches deutsch b1',
    'niederlassungserlaubnis flüchtling 5 jahre',
    'was kostet niederlassungserlaubnis',
    'unbefristet nach ausbildung in deutschland',
  ],
  keywords: [
    'unbefristet',
    'Daueraufenthalt',
    'permanent',
    'Rentenbeiträge',
    'Rentenversicherung',
    'für immer bleiben',
    '§ 18c',
  ],
  boost: 1,
  responsible: 'fiz-leipzig',
  reviewedAt: '2026-11-22',
  reviewNote:
    'Normen mit der Fassung vom April 2026 verglichen; Änderungen danach waren nicht online zu vergleichen, besonders § 26 nach der Asylreform vom 12. Juni 2026. Erlaubnis zum Daueraufenthalt – EU fehlt absichtlich, sie wäre ein eigenes Thema.',
};

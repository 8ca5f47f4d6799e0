import type { TopicTranslationSource } from '../sources.ts';

/** `visum-zur-arbeitsaufnahme.ts` in Leichte Sprache. */
export const visumZurArbeitsaufnahmeDeSimple: TopicTranslationSource = {
  topic: 'visum-zur-arbeitsaufnahme',
  language: 'de-simple',
  title: 'Welches Visum brauche ich zum Arbeiten?',
  shortAnswer:
    'Sie kommen nicht aus der EU und wollen in Deutschland arbeiten? Dann brauchen Sie meistens vor der Reise ein Visum. Es gibt verschiedene Visa. Sie beantragen das Visum bei der deutschen Botschaft oder beim Konsulat in Ihrem Land.',
  body: `
    ### Welches Visum passt zu mir?
    - **Sie haben studiert und die Arbeit ist gut bezahlt:** [Blaue Karte EU](topic:blaue-karte-eu)
    - **Sie haben einen Beruf gelernt oder studiert, und das Zeugnis gilt in Deutschland:** Visum als Fach-Kraft
    - **Sie haben lange in Ihrem Beruf gearbeitet:** Seit dem 1. März 2024 geht das für viele Berufe auch ohne Anerkennung.
    - **Ihr Zeugnis soll erst in Deutschland geprüft werden:** Auch dafür gibt es ein Visum.
    - **Sie haben noch keine Arbeit:** [Chancen-Karte](topic:chancenkarte)
    ### Wer darf ohne Visum kommen?
    Menschen mit einem Pass aus: Australien, Israel, Japan, Kanada, Süd-Korea, Neuseeland, Großbritannien oder den USA. Sie gehen in 90 Tagen zur Ausländer-Behörde. Arbeiten dürfen sie erst, wenn die Behörde es erlaubt.
  `,
  steps: [
    {
      id: 'stelle',
      title: 'Die Arbeit schriftlich haben',
      body: 'Sie brauchen einen Arbeits-Vertrag oder eine feste Zusage. Die Firma füllt ein Papier aus: „Erklärung zum Beschäftigungsverhältnis“.',
      linkLabels: ['Beschäftigte aus dem Ausland: Angebot der Agentur für Arbeit'],
    },
    {
      id: 'abschluss',
      title: 'Das Zeugnis prüfen lassen',
      body: 'Das dauert am längsten. Fangen Sie früh an. Mehr lesen Sie hier: [Beruf anerkennen](topic:anerkennung-berufsabschluss).',
    },
    {
      id: 'vorabzustimmung',
      title: 'Die Firma fragt vorher',
      body: 'Die Firma kann die Agentur für Arbeit schon vor dem Visum fragen. Dann geht es oft schneller.',
    },
    {
      id: 'fachkraefteverfahren',
      title: 'Oder: das schnelle Verfahren',
      body: 'Die Firma macht alles mit der Ausländer-Behörde. Mehr lesen Sie hier: [Fachkräfte-Verfahren](topic:beschleunigtes-fachkraefteverfahren).',
      cost: '411 Euro',
    },
    {
      id: 'antrag',
      title: 'Das Visum beantragen',
      body: 'Das geht oft im Internet. Danach gehen Sie einmal zur Botschaft oder zum Konsulat.',
      duration: 'einige Wochen bis viele Monate',
      cost: '75 Euro',
      linkLabels: ['Auslandsportal: Visum online beantragen'],
    },
    {
      id: 'titel',
      title: 'In Deutschland anmelden',
      body: 'Melden Sie Ihre [Wohnung](topic:wohnsitz-anmelden) an. Gehen Sie zur Ausländer-Behörde, bevor das Visum endet.',
      cost: '100 Euro',
    },
  ],
  requirements: `
    - Sie haben eine Arbeit gefunden. Bei der Chancen-Karte ist das nicht nötig.
    - Sie haben den Beruf gelernt oder genug Erfahrung
    - Meistens muss die Agentur für Arbeit zustimmen. Sie prüft: Sind Lohn und Arbeits-Zeit normal?
    - Sie sind älter als 45 Jahre und kommen zum ersten Mal als Fach-Kraft? Dann müssen Sie genug verdienen oder genug Geld für das Alter haben. Den Betrag finden Sie hier: [Make it in Germany](https://www.make-it-in-germany.com/de/visum-aufenthalt).
  `,
  documents: `
    - Ihr Pass ist gültig
    - Arbeits-Vertrag oder feste Zusage
    - das Papier von der Firma: „Erklärung zum Beschäftigungsverhältnis“
    - Ihre Zeugnisse und, wenn nötig, ein Sprach-Zeugnis
    - Kranken-Versicherung ab dem ersten Tag
    - Die Botschaft sagt Ihnen, was noch fehlt.
  `,
  costs: `
    - Visum: 75 Euro
    - Aufenthalts-Erlaubnis oder Blaue Karte in Deutschland: 100 Euro
    - dazu Übersetzungen und die Anerkennung
  `,
  processingTime: `
    Es dauert einige Wochen bis viele Monate. Das ist in jedem Land anders.
  `,
  appeal: `
    Sie bekommen kein Visum? In dem Brief steht, warum. Sie können einen neuen Antrag mit besseren Papieren stellen. Oder Sie gehen zum Verwaltungs-Gericht in Berlin.
  `,
  questions: [
    'Wie bekomme ich ein Visum',
    'Was kostet das Visum',
    'Wie lange dauert das Visum',
    'Ich will in Deutschland arbeiten',
  ],
  keywords: ['Visum', 'Botschaft', 'Konsulat', 'Arbeit', 'Arbeits-Erlaubnis', 'Einreise'],
  origin: 'machine',
};

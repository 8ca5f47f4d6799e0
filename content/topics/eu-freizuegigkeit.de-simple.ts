import type { TopicTranslationSource } from '../sources.ts';

/** `eu-freizuegigkeit.ts` in Leichte Sprache. */
export const euFreizuegigkeitDeSimple: TopicTranslationSource = {
  topic: 'eu-freizuegigkeit',
  language: 'de-simple',
  title: 'Ich habe einen EU-Pass. Darf ich in Deutschland arbeiten?',
  shortAnswer:
    'Ja. Menschen aus der EU dürfen in Deutschland wohnen und arbeiten. Sie brauchen kein Visum. Sie brauchen keine Arbeits-Erlaubnis. Das gilt auch für Island, Liechtenstein und Norwegen. Für die Schweiz ist es ähnlich. Sie müssen nur Ihre Wohnung anmelden.',
  body: `
    ### Wie lange darf ich bleiben?
    - In den ersten 3 Monaten reicht Ihr Ausweis oder Pass.
    - Danach dürfen Sie bleiben, wenn Sie arbeiten, eine Firma haben oder einen Beruf lernen.
    - Sie suchen Arbeit? Dann haben Sie 6 Monate Zeit. Manchmal auch länger.
    - Sie arbeiten nicht? Dann brauchen Sie genug eigenes Geld und eine Kranken-Versicherung.
    ### Ich habe meine Arbeit verloren
    Gehen Sie sofort zur Agentur für Arbeit. Die Agentur bestätigt: Sie haben die Arbeit ohne Ihren Wunsch verloren. Dann dürfen Sie bleiben:
    - Sie haben **mehr als 1 Jahr** gearbeitet: Es gibt keine feste Grenze.
    - Sie haben **weniger als 1 Jahr** gearbeitet: 6 Monate.
    ### Schweiz und Familie
    - Sie haben einen Pass aus der **Schweiz**? Sie brauchen keinen Aufenthalts-Titel. Sie bekommen ein Papier: Das Papier zeigt Ihr Recht.
    - Ihre **Familie** ist nicht aus der EU? Sie darf mitkommen und arbeiten. Für die Reise braucht sie oft ein Visum. In Deutschland bekommt sie eine Aufenthalts-Karte.
  `,
  steps: [
    {
      id: 'wohnsitz',
      title: 'Die Wohnung anmelden',
      body: 'Sie haben nach dem Einzug 2 Wochen Zeit. Gehen Sie in ein Bürger-Büro. Mehr lesen Sie hier: [Wohnung anmelden](topic:wohnsitz-anmelden).',
      duration: '1 Termin',
    },
    {
      id: 'arbeitsuche',
      title: 'Arbeit suchen',
      body: 'Gehen Sie zur Agentur für Arbeit. Sie haben die gleichen Rechte wie Deutsche.',
      cost: 'kostet kein Geld',
      linkLabels: ['Agentur für Arbeit Leipzig'],
    },
    {
      id: 'abschluss',
      title: 'Das Zeugnis prüfen lassen',
      body: 'Für manche Berufe brauchen Sie eine Erlaubnis, zum Beispiel für die Pflege. Mehr lesen Sie hier: [Beruf anerkennen](topic:anerkennung-berufsabschluss).',
    },
    {
      id: 'einstellen',
      title: 'Für Firmen: den Ausweis ansehen',
      body: 'Die Agentur für Arbeit muss nicht zustimmen. Ein gültiger Ausweis oder Pass reicht.',
    },
  ],
  requirements: `
    - ein Pass aus einem Land in der EU oder aus Island, Liechtenstein, Norwegen oder der Schweiz
    - Ihr Ausweis oder Pass ist gültig
    - Sie arbeiten nicht und suchen keine Arbeit? Dann brauchen Sie genug Geld und eine Kranken-Versicherung.
  `,
  deadlines: `
    - Wohnung anmelden: in 2 Wochen nach dem Einzug
    - Ihre Familie ist nicht aus der EU: Die Ausländer-Behörde gibt die Aufenthalts-Karte in 6 Monaten.
  `,
  hints: `
    - Sie sind nur hier, weil Sie Arbeit suchen? Dann bekommen Sie meistens kein Geld vom Jobcenter. Fragen Sie vorher bei einer Beratung.
    - Nach 5 Jahren dürfen Sie meistens für immer bleiben. Auch ohne Arbeit.
  `,
  questions: [
    'Ich komme aus Polen. Darf ich arbeiten',
    'Ich habe einen EU-Pass',
    'Brauche ich ein Visum',
    'Ich habe meine Arbeit verloren',
    'Darf meine Frau mitkommen',
  ],
  keywords: ['EU', 'Pass', 'Arbeit', 'Polen', 'Rumänien', 'Bulgarien', 'Arbeits-Erlaubnis'],
  origin: 'machine',
};

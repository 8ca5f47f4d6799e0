import type { TopicTranslationSource } from '../sources.ts';

/** `faire-arbeitsbedingungen.ts` in Leichte Sprache. */
export const faireArbeitsbedingungenDeSimple: TopicTranslationSource = {
  topic: 'faire-arbeitsbedingungen',
  language: 'de-simple',
  title: 'Welche Rechte habe ich bei der Arbeit?',
  shortAnswer:
    'Sie haben die gleichen Rechte wie alle: Mindest-Lohn, Pausen, Urlaub und Lohn bei Krankheit. Die wichtigsten Regeln bekommen Sie als Text. Eine Kündigung gilt nur auf Papier mit Unterschrift. Sie können etwas dagegen tun. Dafür haben Sie 3 Wochen Zeit. Die Beratung kostet kein Geld. Sie sagt nichts weiter.',
  body: `
    ### Vertrag
    Auch ein Vertrag ohne Papier kann gelten. Aber die Firma muss Ihnen die wichtigsten Regeln geben: Lohn, Stunden, Urlaub und Aufgaben. Und auch: Wie lange arbeite ich nach einer Kündigung noch? Verstehen Sie etwas nicht? Dann unterschreiben Sie nicht.
    ### Lohn
    Es gibt einen Mindest-Lohn. Weniger darf die Firma nicht zahlen. Der Mindest-Lohn gilt für fast alle. Ihr Pass und Ihr Aufenthalts-Titel sind dafür nicht wichtig. In manchen Berufen ist der Mindest-Lohn höher. Haben Sie ohne Erlaubnis gearbeitet? Dann muss die Firma Ihren Lohn trotzdem zahlen.
    ### Arbeits-Zeit und Pausen
    Sie dürfen nicht zu viele Stunden am Tag arbeiten. Das steht im Gesetz. Nach höchstens 6 Stunden haben Sie Pause. Die Pause ist 30 Minuten lang. Arbeiten Sie mehr als 9 Stunden? Dann sind es 45 Minuten.
    ### Urlaub und Krankheit
    - **Urlaub:** mindestens 4 Wochen im Jahr. Die Firma zahlt Ihren Lohn weiter.
    - **Krankheit:** Die Firma zahlt Ihren Lohn bis zu 6 Wochen. Das gilt, wenn Sie schon 4 Wochen in der Firma sind. Sagen Sie der Firma sofort: Ich bin krank.
    ### Kündigung
    Die Kündigung muss auf Papier sein. Nur sagen reicht nicht. Eine Nachricht oder E-Mail reicht auch nicht. In der Probe-Zeit endet die Arbeit meistens nach 2 Wochen. Nach der Probe-Zeit sind es mindestens 4 Wochen.
    ### Das darf niemand
    - Ihren Pass behalten
    - Lohn ohne Lohn-Zettel zahlen
    - Sie schlecht behandeln, weil Sie Ihre Rechte nutzen
  `,
  steps: [
    {
      id: 'aufschreiben',
      title: 'Alles selbst aufschreiben',
      body: 'Schreiben Sie auf: Tag, Anfang, Ende, Pause und Ort. Und wer dabei war. Heben Sie alles auf: Nachrichten, Lohn-Zettel und Verträge.',
    },
    {
      id: 'beraten-drittstaat',
      title: 'Sie kommen nicht aus der EU: Faire Integration fragen',
      body: 'Das kostet kein Geld. Auch Geflüchtete bekommen Hilfe.',
      cost: 'kostet kein Geld',
      linkLabels: ['Beratungs-Stellen von Faire Integration'],
    },
    {
      id: 'beraten-eu',
      title: 'Sie kommen aus der EU: BABS Sachsen fragen',
      body: 'Das kostet kein Geld. Der Staat Sachsen hat das in Auftrag gegeben.',
      cost: 'kostet kein Geld',
      linkLabels: ['BABS Sachsen'],
    },
    {
      id: 'schreiben',
      title: 'Einen Brief an die Firma schreiben',
      body: 'Schreiben Sie: Ich will meinen Lohn oder Urlaub. Schreiben Sie auch: bis zu diesem Tag. Warten Sie nicht lange. Manchmal bekommen Sie nach ein paar Monaten nichts mehr. Die Beratung hilft beim Brief.',
    },
    {
      id: 'klage',
      title: 'Bei einer Kündigung: schnell sein',
      body: 'Sie können zum Arbeits-Gericht gehen. Das heißt: Klage. Die Klage muss in 3 Wochen beim Gericht sein. Das Gericht hilft beim Schreiben. Die Hilfe dort heißt: Rechtsantrag-Stelle. Melden Sie sich auch gleich bei der [Agentur für Arbeit](topic:arbeitssuche).',
      duration: 'in 3 Wochen nach der Kündigung',
    },
  ],
  documents: `
    - Arbeits-Vertrag oder die Anzeige für die Arbeit
    - Lohn-Zettel und Papiere von der Bank
    - Ihre eigene Liste mit den Stunden
    - die Kündigung und der Tag, an dem sie gekommen ist
  `,
  deadlines: `
    - Kündigung: Die Klage muss in 3 Wochen beim Gericht sein.
    - Lohn und Urlaub: Schauen Sie in den Vertrag oder in den Tarif-Vertrag. Oft haben Sie nur 3 Monate Zeit.
  `,
  hints: `
    Zahlt eine Firma zu wenig Lohn? Der Zoll prüft den Mindest-Lohn.
  `,
  questions: [
    'Mein Chef zahlt keinen Lohn',
    'Ich habe eine Kündigung bekommen',
    'Mein Chef hat meinen Pass',
    'Wie viel Urlaub habe ich',
    'Ich bin krank. Bekomme ich Lohn',
  ],
  keywords: ['Chef', 'Lohn', 'Geld', 'Rechte', 'Kündigung', 'Urlaub', 'krank', 'Mindest-Lohn'],
  origin: 'machine',
};

import type { TopicTranslationSource } from '../sources.ts';

/** `duldung-und-arbeit.ts` in Leichte Sprache. */
export const duldungUndArbeitDeSimple: TopicTranslationSource = {
  topic: 'duldung-und-arbeit',
  language: 'de-simple',
  title: 'Ich habe eine Duldung. Darf ich arbeiten?',
  shortAnswer:
    'Ja, wenn die Ausländer-Behörde es erlaubt. Sie brauchen eine Erlaubnis für eine bestimmte Arbeit. Das geht frühestens nach 3 Monaten in Deutschland. Manche Menschen dürfen nicht arbeiten. Zum Beispiel: Die Behörde weiß nicht, wer die Person ist.',
  body: `
    ### Was steht in Ihrer Duldung?
    - **„Erwerbstätigkeit nicht erlaubt“:** Sie dürfen nicht arbeiten. Fragen Sie in einer Beratung: Warum?
    - **„Beschäftigung nur mit Erlaubnis der Ausländerbehörde“:** Sie dürfen arbeiten. Aber erst muss die Behörde die Arbeit erlauben.
    - **„Beschäftigung erlaubt“:** Sie dürfen bei einer Firma arbeiten.
    ### Wer sagt Ja oder Nein?
    Die Ausländer-Behörde entscheidet. Die Agentur für Arbeit prüft: Ist der Lohn normal? Ist die Arbeits-Zeit normal? Nach 4 Jahren in Deutschland muss die Agentur nicht mehr zustimmen. Auch für eine Ausbildung muss sie nicht zustimmen.
    Seit Februar 2024 soll die Behörde meistens Ja sagen. Das gilt nicht, wenn die Abschiebung schon bald kommt.
    ### Wann ist Arbeit verboten?
    - Sie sind nur wegen Geld für Asyl-Bewerber gekommen.
    - Sie können wegen eigener falscher Angaben nicht abgeschoben werden. Zum Beispiel: Sie haben einen falschen Namen gesagt.
    - Sie haben die „Duldung für Personen mit ungeklärter Identität“.
    - Sie kommen aus einem sicheren Land. Welche Länder das sind, steht im Gesetz. Es gibt Ausnahmen.
    Das Verbot kann enden. Zum Beispiel, wenn Sie einen Pass bekommen. Gehen Sie zu einer Beratung.
  `,
  steps: [
    {
      id: 'papier',
      title: 'Die Duldung zeigen und fragen',
      body: 'Nehmen Sie die Duldung mit zur Beratung.',
      cost: 'kostet kein Geld',
    },
    {
      id: 'identitaet',
      title: 'Einen Pass besorgen',
      body: 'Die Behörde muss wissen, wer Sie sind. Heben Sie alle Papiere auf: Was haben Sie schon versucht?',
    },
    {
      id: 'stelle',
      title: 'Arbeit finden',
      body: 'Die Firma füllt ein Papier aus. Es heißt: „Erklärung zum Beschäftigungsverhältnis“. Fangen Sie noch nicht an zu arbeiten.',
    },
    {
      id: 'antrag',
      title: 'Die Erlaubnis beantragen',
      body: 'Geben Sie alles bei der Ausländer-Behörde ab: die Duldung, das Papier von der Firma und Infos zur Arbeit.',
      linkLabels: ['Beschäftigungserlaubnis mit Gestattung oder Duldung (Stadt Leipzig)'],
    },
    {
      id: 'pruefung',
      title: 'Warten',
      body: 'Die Ausländer-Behörde fragt die Agentur für Arbeit. Fehlt etwas? Dann fragt die Agentur die Firma.',
    },
    {
      id: 'beginn',
      title: 'Mit der Erlaubnis anfangen',
      body: 'Erst jetzt dürfen Sie arbeiten. Die Firma macht eine Kopie von der Duldung. Wollen Sie die Arbeit wechseln? Dann brauchen Sie eine neue Erlaubnis.',
    },
  ],
  requirements: `
    - Ihre Duldung ist gültig
    - Sie sind schon 3 Monate in Deutschland. Wohnen Sie in einer Aufnahme-Einrichtung? Dann gelten andere Zeiten.
    - Sie haben eine bestimmte Arbeit oder Ausbildung gefunden
    - Sie haben kein Arbeits-Verbot
  `,
  documents: `
    - Duldung
    - das Papier von der Firma: „Erklärung zum Beschäftigungsverhältnis“
    - der Arbeits-Vertrag oder Ausbildungs-Vertrag
    - Papiere, die zeigen, wer Sie sind
  `,
  deadlines: `
    Die Erlaubnis gilt nur so lange wie die Duldung. Beantragen Sie beides früh genug neu.
  `,
  appeal: `
    Die Behörde sagt Nein? Dann fragen Sie nach einem Brief. In dem Brief steht: Bis wann können Sie etwas dagegen tun? Gehen Sie mit dem Brief sofort zur Beratung.
  `,
  hints: `
    - Wollen Sie einen Beruf lernen? Dafür gibt es die **Ausbildungs-Duldung** oder eine Aufenthalts-Erlaubnis.
    - Arbeiten Sie schon lange? Dann gibt es vielleicht die **Beschäftigungs-Duldung**.
    - Eine Schule ist keine Arbeit. Ein Praktikum in einer Firma braucht meistens eine Erlaubnis.
  `,
  questions: [
    'Ich habe eine Duldung. Darf ich arbeiten',
    'Wo bekomme ich die Arbeits-Erlaubnis',
    'Warum darf ich nicht arbeiten',
    'Darf ich mit Duldung einen Beruf lernen',
  ],
  keywords: ['Duldung', 'Arbeits-Erlaubnis', 'Arbeits-Verbot', 'Asyl', 'Flüchtling', 'Ausbildung'],
  origin: 'machine',
};

import type { TopicTranslationSource } from '../sources.ts';

/** `anerkennung-berufsabschluss.ts` in Leichte Sprache. */
export const anerkennungBerufsabschlussDeSimple: TopicTranslationSource = {
  topic: 'anerkennung-berufsabschluss',
  language: 'de-simple',
  title: 'Gilt mein Berufs-Zeugnis in Deutschland?',
  shortAnswer:
    'Sie haben im Ausland einen Beruf gelernt. Ein Amt in Deutschland vergleicht Ihr Zeugnis mit einem deutschen Zeugnis. Das heißt: Anerkennung. Für manche Berufe müssen Sie das machen, zum Beispiel für die Pflege. Für andere Berufe hilft es Ihnen.',
  body: `
    ### Muss ich das machen?
    - **Berufe mit Erlaubnis:** zum Beispiel Pflege, Arzt, Erzieher, Lehrer. Ohne Anerkennung dürfen Sie nicht in diesem Beruf arbeiten.
    - **Andere Berufe:** zum Beispiel Büro, Technik oder Handwerk. Hier dürfen Sie oft ohne Anerkennung arbeiten. Aber sie hilft bei der Suche nach Arbeit, beim Lohn und beim Visum.
    ### Was kann das Amt sagen?
    - **Ja:** Ihr Zeugnis ist wie das deutsche Zeugnis.
    - **Zum Teil:** Es fehlt noch etwas. Das steht in dem Brief. Sie können es lernen.
    - **Bei Berufen mit Erlaubnis:** Sie machen eine Prüfung oder einen Kurs mit Arbeit.
    - **Nein:** Die Beratung zeigt Ihnen andere Wege.
  `,
  steps: [
    {
      id: 'beraten',
      title: 'Zur Beratung gehen',
      body: 'Dort hören Sie: Brauche ich die Anerkennung? Wie heißt mein Beruf in Deutschland? Welches Amt ist zuständig? Das spart Geld und Zeit.',
      cost: 'kostet kein Geld',
    },
    {
      id: 'unterlagen',
      title: 'Papiere sammeln',
      body: 'Zeugnisse mit Fächern und Stunden, Papiere über Ihre Arbeit, Lebens-Lauf, Ausweis oder Pass.',
    },
    {
      id: 'uebersetzen',
      title: 'Zeugnisse übersetzen lassen',
      body: 'Das dürfen nur bestimmte Übersetzer machen. Fragen Sie vorher das Amt: Was muss auf Deutsch sein?',
      linkLabels: ['Ermächtigte Übersetzer suchen (Justiz der Länder)'],
    },
    {
      id: 'antrag-kammer',
      title: 'Den Antrag bei der Kammer stellen',
      body: 'Für Berufe im Handwerk: Handwerks-Kammer. Für Industrie, Handel und Büro: IHK FOSA in Nürnberg. Die IHK zu Leipzig hilft Ihnen vorher.',
      duration: 'höchstens 3 Monate, wenn alle Papiere da sind',
      cost: 'Das kommt auf die Arbeit vom Amt an',
      linkLabels: ['Antrag bei der IHK FOSA'],
    },
    {
      id: 'antrag-behoerde',
      title: 'Oder: den Antrag bei der Behörde stellen',
      body: 'Das gilt für Berufe mit Erlaubnis. Die Beratung sagt Ihnen, welche Behörde es ist.',
      cost: 'Das ist bei jedem Beruf anders',
      linkLabels: ['Zuständige Stelle suchen: Anerkennung in Deutschland'],
    },
    {
      id: 'bescheid',
      title: 'Den Brief lesen',
      body: 'Fehlt noch etwas? Die Beratung sucht mit Ihnen einen Kurs. Seit dem 1. März 2024 können Sie manchmal schon vorher in einer Firma arbeiten.',
    },
  ],
  requirements: `
    - Sie haben ein Zeugnis aus dem Ausland. Der Staat dort hat den Beruf anerkannt. Nur Arbeit ohne Zeugnis reicht nicht.
    - Sie wollen in Deutschland in diesem Beruf arbeiten.
    - Ihr Pass und Ihr Aufenthalts-Titel sind nicht wichtig. Der Antrag geht auch aus dem Ausland.
  `,
  documents: `
    - Ausweis oder Pass
    - Lebens-Lauf
    - Zeugnis mit Fächern und Stunden
    - Papiere über Ihre Arbeit und Kurse
    - ein Blatt: Haben Sie schon einmal einen Antrag gestellt?
    - manchmal auch: ein Papier vom Arzt, ein Führungs-Zeugnis, ein Sprach-Zeugnis
  `,
  costs: `
    Bei den Kammern kostet es höchstens 600 Euro. Dazu kommen Übersetzungen. Die Agentur für Arbeit oder das Jobcenter kann helfen. Fragen Sie **vor** dem Antrag.
  `,
  processingTime: `
    - In 1 Monat kommt ein Brief: Der Antrag ist da. Oder: Es fehlt noch etwas.
    - Wenn alles da ist, dauert es höchstens 3 Monate. Das Amt darf diese Zeit einmal länger machen.
  `,
  appeal: `
    Sie sind nicht einverstanden? Unten im Brief steht, was Sie tun können und bis wann. Sprechen Sie vorher mit der Beratung.
  `,
  hints: `
    Haben Sie studiert? Dann gibt es oft einen anderen Weg. Die ZAB prüft Ihr Zeugnis von der Hoch-Schule.
  `,
  questions: [
    'Gilt mein Zeugnis in Deutschland',
    'Ich bin Krankenschwester. Darf ich arbeiten',
    'Was kostet die Anerkennung',
    'Wie lange dauert die Anerkennung',
  ],
  keywords: ['Zeugnis', 'Diplom', 'Beruf', 'Anerkennung', 'Pflege', 'Ausbildung'],
  origin: 'machine',
};

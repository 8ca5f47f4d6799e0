import type { TopicTranslationSource } from '../sources.ts';

/** `anerkennung-studienabschluss.ts` in Leichte Sprache. */
export const anerkennungStudienabschlussDeSimple: TopicTranslationSource = {
  topic: 'anerkennung-studienabschluss',
  language: 'de-simple',
  title: 'Ich habe im Ausland studiert. Gilt mein Studium in Deutschland?',
  shortAnswer:
    'Schauen Sie zuerst im Internet bei anabin nach. Das kostet kein Geld. Suchen Sie Ihre Hoch-Schule und Ihren Abschluss. Ist das Ergebnis gut? Dann reicht oft der Ausdruck. Sonst fragen Sie die ZAB. Die ZAB prüft Ihr Zeugnis. In manchen Berufen brauchen Sie auch eine Anerkennung.',
  body: `
    ### Es gibt 2 Wege
    - **Berufe ohne besondere Erlaubnis:** zum Beispiel Informatik, Wirtschaft oder Chemie. Sie dürfen ohne Anerkennung arbeiten. Die ZAB kann Ihr Zeugnis prüfen. Das heißt: Zeugnis-Bewertung. Dann wissen Firmen und Ämter, was Ihr Abschluss wert ist.
    - **Berufe mit Erlaubnis:** zum Beispiel Medizin oder Lehramt. Die Zeugnis-Bewertung reicht hier nicht. Eine Behörde muss entscheiden. Mehr dazu: [Berufe mit Erlaubnis](topic:reglementierte-berufe).
    ### Was steht in anabin?
    - **„H+“ bei der Hoch-Schule:** Die Schule gilt auch in Deutschland als Hoch-Schule.
    - **„entspricht“ oder „gleichwertig“ beim Abschluss:** Ihr Abschluss ist ähnlich wie ein deutscher Abschluss.
    - **„H+/-“ oder „bedingt vergleichbar“ oder nichts:** Dann hilft die Zeugnis-Bewertung.
    ### Was sagt die Zeugnis-Bewertung?
    Sie sagt: Dieser deutsche Abschluss ist ähnlich wie Ihr Abschluss. Sie rechnet keine Noten um. Sie ist auch keine Erlaubnis für ein Studium. Das entscheidet die Hoch-Schule.
  `,
  steps: [
    {
      id: 'beruf',
      title: 'Fragen: Braucht mein Beruf eine Erlaubnis?',
      body: 'Suchen Sie Ihren Beruf im Internet. Oder gehen Sie zur Beratung. Die Beratung kostet kein Geld.',
      cost: 'kostet kein Geld',
      linkLabels: ['Anerkennung in Deutschland: Beruf suchen'],
    },
    {
      id: 'anabin',
      title: 'Bei anabin nachschauen',
      body: 'Suchen Sie zuerst die Hoch-Schule. Suchen Sie dann den Abschluss. Drucken Sie beide Seiten aus. Die Firma, die Botschaft und die Ausländer-Behörde können die Seiten benutzen.',
      cost: 'kostet kein Geld',
      linkLabels: ['Daten-Bank anabin'],
    },
    {
      id: 'zeugnisbewertung',
      title: 'Die Zeugnis-Bewertung beantragen',
      body: 'Machen Sie das, wenn anabin nicht reicht. Oder wenn eine Firma die Bewertung will. Die ZAB sagt Ihnen für jedes Land: Diese Papiere brauchen wir.',
      cost: 'Die ZAB nimmt Geld dafür',
      linkLabels: ['Zeugnis-Bewertung bei der ZAB'],
    },
    {
      id: 'nutzen',
      title: 'Das Ergebnis zeigen',
      body: 'Legen Sie den Ausdruck oder die Bewertung dazu: zur Bewerbung, zum Antrag für das Visum oder zum Antrag für den Aufenthalts-Titel.',
    },
  ],
  requirements: `
    - Ihr Studium ist fertig. Der Staat hat die Hoch-Schule anerkannt.
    - Ihr Pass und Ihr Wohn-Ort sind nicht wichtig. Der Antrag geht auch aus dem Ausland.
  `,
  documents: `
    - Ihr Zeugnis in der Sprache vom Original
    - eine Liste mit Fächern und Noten
    - Übersetzungen, wenn die ZAB das für Ihr Land will
    - Ausweis oder Pass
  `,
  costs: `
    anabin kostet kein Geld. Die Zeugnis-Bewertung kostet Geld. Der Preis steht auf der Internet-Seite von der ZAB. Vielleicht bezahlt ein Amt für Sie. Mehr dazu: [Wer bezahlt die Anerkennung?](topic:kosten-der-anerkennung).
  `,
  processingTime: `
    Die ZAB fängt an, wenn alle Papiere da sind und das Geld da ist. Auf der Internet-Seite von der ZAB steht: So lange dauert es jetzt.
  `,
  hints: `
    Eine Firma darf Sie auch ohne Zeugnis-Bewertung einstellen. Aber für manche Visa ist der Abschluss wichtig. Zum Beispiel für das Visum als Fach-Kraft mit Studium. Dann muss Ihr Abschluss in Deutschland anerkannt sein. Oder er muss ähnlich wie ein deutscher Abschluss sein.
  `,
  questions: [
    'Gilt mein Studium in Deutschland',
    'Was ist anabin',
    'Was heißt H+',
    'Meine Hoch-Schule ist nicht in anabin',
    'Was kostet die Zeugnis-Bewertung',
  ],
  keywords: ['Studium', 'Uni', 'Hoch-Schule', 'Bachelor', 'Master', 'Diplom', 'Zeugnis-Bewertung'],
  origin: 'machine',
};

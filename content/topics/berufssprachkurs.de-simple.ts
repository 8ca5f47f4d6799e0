import type { TopicTranslationSource } from '../sources.ts';

/** `berufssprachkurs.ts` in Leichte Sprache. */
export const berufssprachkursDeSimple: TopicTranslationSource = {
  topic: 'berufssprachkurs',
  language: 'de-simple',
  title: 'Wie bekomme ich einen Deutsch-Kurs für den Beruf?',
  shortAnswer:
    'Der Kurs heißt: Berufs-Sprach-Kurs. Dort lernen Sie mehr Deutsch für die Arbeit. Sie brauchen ein Papier: vom Jobcenter, von der Agentur für Arbeit oder vom BAMF. Meistens müssen Sie schon B1 können. Es gibt nicht viele Plätze.',
  body: `
    ### Welche Kurse gibt es?
    - **Basis-Kurse:** von B1 bis B2 oder von B2 bis C1. Ein Kurs hat meistens 400 bis 500 Stunden.
    - **Kurse für einen Beruf:** zum Beispiel für die Pflege
    - **Kurse neben der Arbeit:** auch in der Firma und im Internet
    ### Für wen sind die Kurse?
    Für Menschen, die für die Arbeit oder Ausbildung besser Deutsch lernen wollen. Vorher machen viele den [Integrations-Kurs](topic:integrationskurs).
    ### Sie haben eine Duldung oder sind im Asyl-Verfahren?
    Vielleicht dürfen Sie auch in den Kurs. Fragen Sie bei der Agentur für Arbeit.
  `,
  steps: [
    {
      id: 'niveau',
      title: 'Zeigen: So gut ist mein Deutsch',
      body: 'Meistens mit dem Zeugnis vom Integrations-Kurs. Ist das Zeugnis alt? Dann machen Sie einen Test.',
    },
    {
      id: 'berechtigung-agentur',
      title: 'Das Papier von der Agentur oder vom Jobcenter holen',
      body: 'Sie suchen Arbeit oder bekommen Geld vom Jobcenter? Dann fragen Sie dort.',
      cost: 'kostet kein Geld',
    },
    {
      id: 'berechtigung-bamf',
      title: 'Oder: das Papier vom BAMF holen',
      body: 'Sie arbeiten, Sie machen eine Ausbildung oder Ihr Zeugnis wird geprüft? Und Sie bekommen kein Geld vom Amt? Dann fragen Sie beim BAMF. Auch Ihre Firma kann fragen.',
      linkLabels: ['Deutsch für den Beruf (BAMF)'],
    },
    {
      id: 'kurs',
      title: 'Einen Kurs suchen',
      body: 'Fragen Sie bei mehreren Schulen: Wann ist ein Platz frei?',
      linkLabels: ['BAMF-NAvI: Kurse in Leipzig suchen'],
    },
    {
      id: 'pruefung',
      title: 'Die Prüfung machen',
      body: 'Am Ende machen Sie eine Prüfung. Zeigen Sie das Zeugnis dem Amt oder der Firma.',
    },
  ],
  requirements: `
    - Ihr Deutsch reicht für den Anfang vom Kurs, meistens B1
    - Sie brauchen das Deutsch für Arbeit, Ausbildung oder für Ihr Zeugnis
    - Sie haben das Papier vom Amt
  `,
  costs: `
    Für die meisten Menschen kostet der Kurs nichts. Verdienen Sie mehr als 20.000 Euro im Jahr? Bei Ehe-Paaren: mehr als 40.000 Euro? Dann bezahlen Sie einen Teil. Auch die Firma kann bezahlen. Nach der Prüfung bekommen Sie auf Antrag etwas zurück.
  `,
  hints: `
    Seit 2025 gibt es weniger Kurse. Fragen Sie früh. Fragen Sie auch nach Kursen im Internet.
  `,
  questions: [
    'Deutsch-Kurs für die Arbeit',
    'Ich will B2 lernen',
    'Wer bezahlt den B2-Kurs',
    'Deutsch für die Pflege',
  ],
  keywords: ['Deutsch-Kurs', 'Beruf', 'B2', 'C1', 'Pflege', 'Sprach-Kurs'],
  origin: 'machine',
};

import type { TopicTranslationSource } from '../sources.ts';

/** `schutz-fuer-menschen-aus-der-ukraine.ts` in Leichte Sprache. */
export const schutzFuerMenschenAusDerUkraineDeSimple: TopicTranslationSource = {
  topic: 'schutz-fuer-menschen-aus-der-ukraine',
  language: 'de-simple',
  title: 'Ich komme aus der Ukraine. Was gilt für mich?',
  shortAnswer:
    'Der Schutz gilt bis zum 4. März 2027. Haben Sie eine Aufenthalts-Erlaubnis nach Paragraf 24? War sie am 1. Februar 2026 gültig? Dann gilt sie automatisch bis zum 4. März 2027. Sie dürfen arbeiten. Fragen Sie früh: Kann ich einen anderen Aufenthalts-Titel bekommen?',
  body: `
    ### Die Karte gilt länger
    Auf Ihrer Karte steht vielleicht ein altes Datum. War die Karte am 1. Februar 2026 gültig? Dann gilt sie trotzdem bis zum **4. März 2027**. Sie müssen keinen Antrag stellen. Das gilt mit ukrainischem Pass. Haben Sie einen anderen Pass? Dann gilt es nur mit Schutz in der Ukraine. Oder mit einem Titel ohne Ende-Datum in der Ukraine. Es gilt auch für manche Personen aus der Familie.
    ### Sie sind neu in Deutschland
    Sie dürfen **90 Tage** ohne Aufenthalts-Titel hier sein. Dafür gibt es 2 Regeln. Sie waren am 24. Februar 2022 in der Ukraine. Und Sie kommen bis zum 4. Dezember 2026 nach Deutschland. Haben Sie einen anderen Pass? Dann gelten auch die Regeln von oben. Stellen Sie in den 90 Tagen den Antrag. Haben Sie schon in einem anderen EU-Land Schutz? Dann gehen Sie vorher zur Beratung.
    ### Arbeiten
    Mit der Aufenthalts-Erlaubnis nach Paragraf 24 dürfen Sie **jede Arbeit** machen. Sie dürfen auch eine eigene Firma haben. Die Agentur für Arbeit muss nicht zustimmen. Manche Berufe brauchen eine besondere Erlaubnis, zum Beispiel die Pflege.
    ### Einen anderen Titel bekommen
    Arbeiten Sie? Dann können Sie oft einen anderen Titel bekommen. Zum Beispiel als [Fach-Kraft](topic:fachkraft-mit-berufsausbildung), mit [Erfahrung im Beruf](topic:berufserfahrung-ohne-anerkennung) oder für eine [Ausbildung](topic:aufenthalt-zur-ausbildung). Dieser Titel gilt auch ohne den Schutz. Solange Sie Schutz haben, gibt es 2 Titel nicht: die Blaue Karte EU und den Titel für ein Studium.
    ### Geld zum Leben
    Welches Geld bekommen Sie? Dafür kann wichtig sein: Wann sind Sie nach Deutschland gekommen? Fragen Sie das Jobcenter oder das Sozial-Amt.
  `,
  steps: [
    {
      id: 'karte',
      title: 'Die Karte prüfen',
      body: 'War die Karte am 1. Februar 2026 gültig? Dann gilt sie weiter. Fragt die Firma nach dem Datum? Dann zeigen Sie die Regel. Sie heißt: Verordnung.',
      linkLabels: ['Verordnung: Die Aufenthaltserlaubnis gilt weiter'],
    },
    {
      id: 'antrag',
      title: 'Oder: Sie sind neu hier. Dann stellen Sie einen Antrag',
      body: 'Gehen Sie zur Ausländer-Behörde. Sie haben 90 Tage Zeit. Die Karte kommt später. Bis dahin bekommen Sie ein anderes Papier.',
    },
    {
      id: 'arbeit',
      title: 'Arbeit suchen, Deutsch lernen, Zeugnisse prüfen lassen',
      body: 'Das Jobcenter und die Agentur für Arbeit helfen Ihnen. Fragen Sie das Jobcenter: Ist jetzt ein [Integrations-Kurs](topic:integrationskurs) möglich?',
    },
    {
      id: 'einstellen',
      title: 'Für Firmen: eine Kopie machen und einstellen',
      body: 'Prüfen Sie den Titel. Behalten Sie eine Kopie. Ist das Datum alt? Dann legen Sie einen Zettel dazu: Es gibt die Verordnung.',
    },
    {
      id: 'wechsel',
      title: 'Vor März 2027: nach einem anderen Titel fragen',
      body: 'Gehen Sie früh zur Beratung. Die Anerkennung und die Sprach-Prüfung brauchen Zeit.',
    },
  ],
  requirements: `
    - Sie haben einen ukrainischen Pass. Oder die EU gibt Ihrer Gruppe Schutz.
    - Sie sind wegen Krieg geflohen. Das war am 24. Februar 2022 oder später.
    - Für einen anderen Titel gibt es eigene Regeln.
  `,
  documents: `
    - Pass oder anderer Ausweis
    - das Papier von der Anmeldung im Bürger-Büro
    - Papiere über Ihre Familie und Ihr Leben in der Ukraine
    - für einen anderen Titel: Arbeits-Vertrag, Zeugnisse, Sprach-Zeugnisse
  `,
  deadlines: `
    - Neu hier: Stellen Sie den Antrag in 90 Tagen.
    - Ihre Karte gilt automatisch bis zum 4. März 2027.
    - Wollen Sie einen anderen Titel? Stellen Sie den Antrag vor diesem Tag.
  `,
  hints: `
    - Die Behörde ändert etwas an Ihrem Titel? Oder sie verlängert ihn nur für Sie? Dann gilt das neue Datum auf der Karte.
    - Sie müssen meistens an einem bestimmten Ort wohnen. Haben Sie Arbeit an einem anderen Ort? Dann kann die Behörde sagen: Sie müssen nicht mehr dort wohnen.
    - Was kommt nach dem 4. März 2027? Das war bei der letzten Prüfung von diesem Text noch nicht klar.
  `,
  questions: [
    'Meine Karte ist abgelaufen. Gilt sie noch',
    'Darf ich mit Paragraf 24 arbeiten',
    'Ich komme aus der Ukraine',
    'Was kommt nach März 2027',
    'Ich will einen anderen Aufenthalts-Titel',
  ],
  keywords: ['Ukraine', 'Paragraf 24', 'Krieg', 'Flüchtling', 'Schutz', 'Aufenthalts-Erlaubnis'],
  origin: 'machine',
};

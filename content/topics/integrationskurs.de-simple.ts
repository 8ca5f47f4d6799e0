import type { TopicTranslationSource } from '../sources.ts';

/** `integrationskurs.ts` in Leichte Sprache. */
export const integrationskursDeSimple: TopicTranslationSource = {
  topic: 'integrationskurs',
  language: 'de-simple',
  title: 'Wie komme ich in einen Integrations-Kurs?',
  shortAnswer:
    'Im Integrations-Kurs lernen Sie Deutsch. Sie brauchen dafür ein Papier von der Ausländer-Behörde, vom Jobcenter oder vom BAMF. Damit melden Sie sich bei einer Sprach-Schule an. Ohne Anspruch bekommen Sie zurzeit keinen Platz. Das hat das BAMF im Februar 2026 gesagt.',
  body: `
    ### Wer darf in den Kurs?
    Sie leben für lange Zeit in Deutschland. Und Sie haben zum ersten Mal einen Aufenthalts-Titel bekommen: für Arbeit, für die Familie oder als anerkannter Flüchtling. Dann haben Sie einen **Anspruch**.
    ### Wer muss in den Kurs?
    Sie haben einen Anspruch und sprechen noch nicht genug Deutsch? Dann **müssen** Sie in den Kurs. Auch das Jobcenter kann sagen: Sie müssen in den Kurs.
    ### Wer bekommt zurzeit keinen Platz?
    Früher konnten noch mehr Menschen in den Kurs. Zum Beispiel: Menschen aus der EU, aus der Ukraine, mit Duldung oder im Asyl-Verfahren. Das geht seit dem 9. Februar 2026 nicht mehr. Sie haben schon ein Papier? Dann gilt es weiter. Fragen Sie in einer Beratung: Ist das noch so?
    ### Was lerne ich?
    600 Stunden Deutsch und 100 Stunden über das Leben in Deutschland. Am Ende machen Sie 2 Tests. Es gibt auch Kurse zum Schreiben-Lernen und Kurse für Eltern, Frauen und junge Menschen.
  `,
  steps: [
    {
      id: 'anspruch',
      title: 'Fragen: Habe ich einen Anspruch?',
      body: 'Fragen Sie bei der Ausländer-Behörde oder beim Jobcenter. Oder fragen Sie eine Migrations-Beratung.',
      cost: 'kostet kein Geld',
    },
    {
      id: 'schein',
      title: 'Das Papier bekommen',
      body: 'Das Amt gibt Ihnen ein Papier und eine Liste mit Sprach-Schulen. Heben Sie das Papier gut auf.',
    },
    {
      id: 'befreiung',
      title: 'Sie haben wenig Geld? Dann einen Antrag stellen',
      body: 'Machen Sie das vor dem Kurs. Dann müssen Sie nichts bezahlen. Die Sprach-Schule hilft Ihnen.',
      linkLabels: ['Integrationskurse: Teilnahme und Kosten (BAMF)'],
    },
    {
      id: 'anmelden',
      title: 'Eine Sprach-Schule wählen',
      body: 'Suchen Sie im Internet nach Kursen in Leipzig. Die Sprach-Schule macht einen Test mit Ihnen: Wie gut ist Ihr Deutsch? Dann sagt sie, wann der Kurs anfängt.',
      linkLabels: ['BAMF-NAvI: Kurse in Leipzig suchen'],
    },
    {
      id: 'pruefung',
      title: 'Lernen und Tests machen',
      body: 'Die Tests am Ende kosten nichts. Danach gibt es vielleicht einen [Kurs für den Beruf](topic:berufssprachkurs).',
    },
  ],
  requirements: `
    - Sie dürfen oder müssen in den Kurs
    - Sie sprechen noch nicht genug Deutsch
    - Sie gehen nicht mehr zur Schule
  `,
  documents: `
    - Ausweis, Pass oder Aufenthalts-Titel
    - das Papier vom Amt
    - wenn Sie wenig Geld haben: ein Brief vom Jobcenter oder ein Nachweis über Ihren Lohn
  `,
  costs: `
    Sie bezahlen einen Teil vom Kurs. Bekommen Sie Geld vom Jobcenter oder haben Sie wenig Geld? Dann stellen Sie einen Antrag und bezahlen nichts. Sie schaffen den Kurs rechtzeitig? Dann bekommen Sie vielleicht die Hälfte zurück.
  `,
  deadlines: `
    Der Anspruch gilt meistens 1 Jahr. Melden Sie sich früh an.
  `,
  questions: [
    'Wo lerne ich Deutsch',
    'Was kostet der Deutsch-Kurs',
    'Muss ich in den Integrations-Kurs',
    'Ich komme aus der Ukraine und will Deutsch lernen',
  ],
  keywords: ['Deutsch-Kurs', 'Sprach-Kurs', 'Sprach-Schule', 'Deutsch lernen', 'B1'],
  origin: 'machine',
};

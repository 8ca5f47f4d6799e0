import type { TopicTranslationSource } from '../sources.ts';

/** `beratung-im-fiz.ts` in Leichte Sprache. */
export const beratungImFizDeSimple: TopicTranslationSource = {
  topic: 'beratung-im-fiz',
  language: 'de-simple',
  title: 'Wie hilft mir das FIZ in Leipzig?',
  shortAnswer:
    'Sie haben Fragen zu Arbeit und Aufenthalt in Deutschland? Das FIZ hilft Ihnen. Sie können anrufen. Sie können eine E-Mail schreiben. Oder Sie kommen in die AXIS-Passage. Die Beratung kostet kein Geld.',
  body: `
    ### Wobei hilft das FIZ?
    - Darf ich in Deutschland bleiben und arbeiten?
    - Wo lerne ich Deutsch?
    - Gilt mein Zeugnis in Deutschland?
    - Wo kann ich einen Beruf lernen?
    ### Wer arbeitet im FIZ?
    Im FIZ arbeiten 3 Partner zusammen: die Agentur für Arbeit Leipzig, das Jobcenter Leipzig und das IQ Netzwerk Sachsen. Manchmal sprechen alle Partner zusammen mit Ihnen.
    ### Was macht das FIZ nicht?
    Das FIZ gibt keine Aufenthalts-Titel. Das FIZ nimmt keinen Asyl-Antrag an. Das FIZ geht nicht mit Ihnen vor Gericht. Aber das FIZ sagt Ihnen, wer helfen kann.
  `,
  steps: [
    {
      id: 'melden',
      title: 'Anrufen, schreiben oder kommen',
      body: 'Sagen Sie kurz, was Sie brauchen. Sagen Sie auch, welche Sprache Sie sprechen. Fragen Sie vor dem Besuch nach einem Termin.',
      cost: 'kostet kein Geld',
    },
    {
      id: 'unterlagen',
      title: 'Papiere mitnehmen',
      body: 'Nehmen Sie mit, was Sie schon haben: Ausweis oder Aufenthalts-Titel, Zeugnisse und Briefe vom Amt. Eine Firma bringt mit: Was muss die Person bei der Arbeit tun?',
    },
    {
      id: 'gespraech',
      title: 'Zusammen sprechen',
      body: 'Was ist Ihr Ziel? Was ist der Weg? Welches Amt ist zuständig? Das besprechen Sie zusammen.',
    },
    {
      id: 'weg',
      title: 'Mit einem Plan weitermachen',
      body: 'Danach wissen Sie: Das mache ich als Nächstes. Ist es schwierig? Dann lädt das FIZ alle Partner ein.',
    },
  ],
  costs: `
    Die Beratung kostet kein Geld. Später müssen Sie vielleicht bei einem Amt bezahlen, zum Beispiel für ein Visum.
  `,
  hints: `
    - Die Agentur für Arbeit und das Jobcenter dürfen Ihre Daten nicht einfach weitersagen. Dafür gibt es ein Gesetz.
    - Sie dürfen eine Person mitbringen.
  `,
  questions: [
    'Wer hilft mir in Leipzig',
    'Was ist das FIZ',
    'Brauche ich einen Termin',
    'Kostet die Hilfe Geld',
  ],
  keywords: ['Hilfe', 'Beratung', 'Termin', 'AXIS-Passage', 'Ansprechpartner'],
  origin: 'machine',
};

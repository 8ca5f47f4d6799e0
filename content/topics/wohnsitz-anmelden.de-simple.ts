import type { TopicTranslationSource } from '../sources.ts';

/** `wohnsitz-anmelden.ts` in Leichte Sprache. */
export const wohnsitzAnmeldenDeSimple: TopicTranslationSource = {
  topic: 'wohnsitz-anmelden',
  language: 'de-simple',
  title: 'Wo melde ich meine Wohnung in Leipzig an?',
  // Made before the German answer said what the registration is needed for.
  madeFrom: {
    shortAnswer:
      'Innerhalb von zwei Wochen nach dem Einzug, in jedem Bürgerbüro der Stadt Leipzig. Sie brauchen Ausweis oder Pass und eine Bestätigung der Person, die Ihnen die Wohnung gibt.',
  },
  shortAnswer:
    'Sie ziehen in eine Wohnung in Leipzig? Dann müssen Sie sich anmelden. Sie haben dafür 2 Wochen Zeit. Gehen Sie in ein Bürger-Büro. Nehmen Sie Ihren Ausweis oder Pass mit. Und ein Papier von Ihrem Vermieter.',
  body: `
    ### Warum ist die Anmeldung wichtig?
    - Sie bekommen ein Papier. Das Papier heißt: Melde-Bestätigung.
    - Später kommt ein Brief mit Ihrer Steuer-Nummer. Ihre Firma braucht diese Nummer.
    - Schreiben Sie Ihren Namen an den Brief-Kasten. Sonst kommt der Brief nicht an.
    ### Das Papier vom Vermieter
    Das Papier heißt: Wohnungsgeber-Bestätigung. Der Vermieter schreibt auf: Diese Person zieht in die Wohnung. Der Miet-Vertrag reicht nicht.
  `,
  steps: [
    {
      id: 'bestaetigung',
      title: 'Das Papier vom Vermieter holen',
      body: 'Auf dem Papier steht: die Adresse, der Tag vom Einzug und alle Personen.',
    },
    {
      id: 'termin',
      title: 'Einen Termin im Bürger-Büro machen',
      body: 'Sie können jedes Bürger-Büro in Leipzig wählen. Ist der Termin erst spät? Dann heben Sie das Papier mit dem Termin auf.',
      linkLabels: ['Bürgerservice der Stadt Leipzig'],
    },
    {
      id: 'anmelden',
      title: 'Zum Termin gehen',
      body: 'Nehmen Sie alle Papiere mit. Bei einer Familie reicht es, wenn eine Person kommt. Diese Person bringt die Papiere von allen mit.',
    },
    {
      id: 'online',
      title: 'Oder: sich im Internet anmelden',
      body: 'Das geht nur mit manchen Ausweisen. Kommen Sie zum ersten Mal aus dem Ausland? Dann gehen Sie ins Bürger-Büro.',
      linkLabels: ['Elektronische Wohnsitzanmeldung'],
    },
    {
      id: 'weiter',
      title: 'Das Papier benutzen',
      body: 'Sie brauchen die Melde-Bestätigung zum Beispiel für: die Ausländer-Behörde, die Kranken-Kasse und die Bank.',
    },
  ],
  documents: `
    - Ausweis oder Pass von allen Personen
    - das Papier vom Vermieter
    - Ihr Visum oder Ihr Aufenthalts-Titel, wenn Sie das haben
    - beim ersten Mal, wenn Sie das haben: Urkunden von Heirat und Geburt, am besten mit Übersetzung
  `,
  deadlines: `
    Sie haben nach dem Einzug 2 Wochen Zeit. Vor dem Einzug geht es nicht. Ziehen Sie in Leipzig um? Dann melden Sie sich auch neu an.
  `,
  hints: `
    - Sie sind nur zu Besuch und wohnen im Ausland? Dann müssen Sie sich erst nach 3 Monaten anmelden.
    - Sie sind zu spät? Dann müssen Sie vielleicht eine Strafe zahlen. Melden Sie sich schnell an.
    - Niemand darf Geld für eine Adresse nehmen, wo Sie nicht wohnen. Das ist verboten.
  `,
  questions: [
    'Wo melde ich mich an',
    'Ich bin umgezogen',
    'Ich habe eine neue Adresse',
    'Was ist ein Bürger-Büro',
    'Welches Papier brauche ich vom Vermieter',
  ],
  keywords: ['Bürger-Büro', 'Anmeldung', 'Umzug', 'Adresse', 'Wohnung', 'Vermieter'],
  origin: 'machine',
};

import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `wohnsitz-anmelden.ts`. */
export const wohnsitzAnmeldenEn: TopicTranslationSource = {
  topic: 'wohnsitz-anmelden',
  language: 'en',
  title: 'Where and by when do I register my address in Leipzig?',
  shortAnswer:
    'Within two weeks of moving in, at any citizens’ office of the City of Leipzig. You need your identity card or passport and a confirmation from the person who gives you the flat. You need the registration for almost everything else: residence title, bank account, tax and health insurance.',
  body: `
    ### What the registration does
    You receive a confirmation of registration. A few days or weeks later your tax identification number arrives by post. Your company needs it for the payroll. So put your name on the letterbox.
    ### The confirmation by the person providing the flat
    Whoever gives you the flat or room must confirm in writing that you have moved in. If you sublet, that is the main tenant. The rental contract alone is not enough.
  `,
  steps: [
    {
      id: 'bestaetigung',
      title: 'Have the confirmation (Wohnungsgeberbestätigung) filled in',
      body: 'It states the address, the date of moving in and all persons who move in.',
    },
    {
      id: 'termin',
      title: 'Make an appointment at a citizens’ office',
      body: 'You may choose any citizens’ office. If there is no earlier appointment, keep the confirmation of the appointment.',
      linkLabels: ['Citizens’ services of the City of Leipzig (in German)'],
    },
    {
      id: 'anmelden',
      title: 'Register in person',
      body: 'Bring all documents. For a family it is enough if one person comes with everyone’s papers.',
    },
    {
      id: 'online',
      title: 'Register online if your identity card can do it',
      body: 'The page checks whether electronic registration is possible for your city and your card. If you move here from abroad for the first time, go to the citizens’ office.',
      linkLabels: ['Electronic registration of residence (in German)'],
    },
    {
      id: 'weiter',
      title: 'Use the confirmation for the next steps',
      body: 'You need it for example for the immigration office, the health insurance fund and the bank account.',
    },
  ],
  documents: `
    - identity cards or passports of all persons who move in
    - confirmation by the person providing the flat (Wohnungsgeberbestätigung)
    - visa or residence title, if you have one
    - when you move here from abroad for the first time, if you have them: marriage and birth certificates, if possible with a translation
  `,
  deadlines: `
    Two weeks after moving in. It is not possible earlier. A move within Leipzig must also be registered within two weeks.
  `,
  hints: `
    - People who otherwise live abroad and are only visiting only have to register if the stay lasts longer than three months.
    - Missing the deadline can lead to a fine. Register as soon as you can.
    - Nobody may ask for money for an address at which you do not live. Such a registration is prohibited.
  `,
  questions: [
    'where do i register in leipzig',
    'anmeldung leipzig appointment',
    'what is a wohnungsgeberbestätigung',
    'how long do i have to register my address',
    'change address after moving',
    'when do i get my tax id',
  ],
  keywords: ['Anmeldung', 'Bürgeramt', 'registration office', 'tax ID', 'address', 'moving house'],
  origin: 'machine',
};

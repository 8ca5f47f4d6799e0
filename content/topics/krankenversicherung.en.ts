import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `krankenversicherung.ts`. */
export const krankenversicherungEn: TopicTranslationSource = {
  topic: 'krankenversicherung',
  language: 'en',
  title: 'How am I covered by health insurance in Germany?',
  shortAnswer:
    'Employees are insured from the first working day. You choose the health insurance fund, the company registers you. Spouse and children without their own income are mostly covered free of charge. For the time before the work you need your own insurance so that there is no gap.',
  body: `
    ### With work
    - **Employed:** statutory health insurance is compulsory. You and the company pay contributions; they are deducted directly from your wages.
    - **High pay:** above a limit that is set anew every year you may also choose private insurance. The way back is often difficult.
    - **Minijob:** it does not insure you. You need other cover, for example through your family.
    - **Vocational training:** like employees
    ### Without work
    - **Unemployment benefit or benefits from the Jobcenter:** you are insured through them.
    - **In the asylum procedure or with a Duldung in the first years:** the social welfare office arranges treatment.
    - **Self-employed:** voluntary statutory or private insurance; ask before you start.
    ### Family
    The statutory fund covers spouses and children without a contribution. They must live in Germany and have no or little income. You fill in an application for this.
    ### Before the first working day
    For the visa you need insurance from the day of entry. For people from the EU the European Health Insurance Card helps for a short time.
  `,
  steps: [
    {
      id: 'einreise',
      title: 'Get insurance for the time before the work',
      body: 'The German mission abroad says which cover it requires for the visa.',
    },
    {
      id: 'waehlen',
      title: 'Choose a health insurance fund',
      body: 'All statutory funds offer almost the same. Compare the additional contribution and whether somebody speaks your language.',
    },
    {
      id: 'betrieb',
      title: 'Tell the company which fund you choose',
      body: 'The company registers you. If you do not name a fund, it chooses one.',
      duration: 'no later than 2 weeks after starting work',
    },
    {
      id: 'familie',
      title: 'Have your family covered',
      body: 'Application to the fund with marriage and birth certificates.',
      cost: 'usually free of charge',
    },
    {
      id: 'karte',
      title: 'Receive and use the health card',
      body: 'It comes by post. Until then a certificate from the fund helps. Bring the card to every visit to a doctor.',
    },
    {
      id: 'luecke',
      title: 'Tell the fund about every change',
      body: 'End of work, new work, study, a longer journey: this way you avoid gaps and debts.',
    },
  ],
  documents: `
    - identity card, passport or residence title
    - confirmation of registration
    - employment contract or decision on benefits
    - for the family: marriage and birth certificates
    - certificate of earlier insurance, also from abroad
  `,
  costs: `
    The contribution is a part of the wages; company and employee each pay half of the general contribution. There are additional payments for medicine and hospital.
  `,
  hints: `
    - When work ends, statutory insurance mostly continues as a voluntary one and costs contributions. Contact the fund at once.
    - Travel insurance is not enough in the long run. Before you extend your title, check whether your cover is sufficient.
  `,
  questions: [
    'which health insurance fund should i choose',
    'health insurance for visa',
    'is my wife covered',
    'who registers me with the health insurance',
    'minijob health insurance',
    'no health insurance after dismissal',
    'doctor without health card',
  ],
  keywords: ['Krankenkasse', 'AOK', 'insurance', 'doctor', 'health card', 'family insurance', 'private'],
  origin: 'machine',
};

import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `kosten-der-anerkennung.ts`. */
export const kostenDerAnerkennungEn: TopicTranslationSource = {
  topic: 'kosten-der-anerkennung',
  language: 'en',
  title: 'Who pays for the recognition of my qualification?',
  shortAnswer:
    'First you yourself, but often somebody helps: the employment agency, the Jobcenter or your company. If your income is low, the federal recognition grant is a possibility. Important: ask before you apply. Hardly anybody refunds bills that have already been paid.',
  body: `
    ### Which costs arise
    - fee of the responsible body
    - translations and certified copies
    - Statement of Comparability for a degree
    - courses, examinations and language tests
    - travel
    ### Who can help
    - **Employment agency:** if you are registered as unemployed or looking for work. It can cover costs from the placement budget.
    - **Jobcenter:** if you receive benefits there. The placement budget helps here, too.
    - **Federal recognition grant (Anerkennungszuschuss):** for people with a low income whom no other office helps. The portal “Recognition in Germany” says whether and how you can apply at present.
    - **Company:** many companies pay fees and courses if they want to win a skilled worker. Put the promise in writing.
    There is no fixed claim to any of this help. The employment agency decides on courses, see [further training](topic:weiterbildung-und-bildungsgutschein).
  `,
  steps: [
    {
      id: 'beraten',
      title: 'Have the cost estimated at the advice centre',
      body: 'The advice centre knows which papers must be translated and which help suits you.',
      cost: 'free of charge',
    },
    {
      id: 'agentur',
      title: 'Ask the employment agency or the Jobcenter',
      body: 'Apply for the costs to be covered before you order or pay anything. Bring cost estimates.',
    },
    {
      id: 'zuschuss',
      title: 'Look into the recognition grant',
      body: 'If the employment agency and the Jobcenter are not responsible or refuse. The same applies here: first the application, then the bill.',
      linkLabels: ['Recognition in Germany: cost and funding'],
    },
    {
      id: 'betrieb',
      title: 'Talk to the company about the cost',
      body: 'Companies can ask the employers’ service which grants there are for them.',
    },
    {
      id: 'antrag',
      title: 'Apply once you have the promise',
      body: 'Keep all bills and receipts. Hand them in within the period stated in the promise.',
    },
  ],
  documents: `
    - certificates and curriculum vitae
    - cost estimates for translations
    - information on the fee of the responsible body
    - proof of income or benefits
  `,
  deadlines: `
    The application for help must be there before the bill. Allow some weeks.
  `,
  hints: `
    Ask the responsible body which papers it really needs in German. That often saves most.
  `,
  questions: [
    'how much does recognition cost',
    'apply for recognition grant',
    'does the jobcenter pay for translating my certificate',
    'who pays for the statement of comparability',
    'recognition no money',
    'does my employer have to pay for recognition',
  ],
  keywords: ['fee', 'funding', 'grant', 'translation', 'Anerkennungszuschuss', 'placement budget'],
  origin: 'machine',
};

import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `familiennachzug.ts`. */
export const familiennachzugEn: TopicTranslationSource = {
  topic: 'familiennachzug',
  language: 'en',
  title: 'How can my family join me in Germany?',
  shortAnswer:
    'Spouses and minor children can usually join you if your livelihood is secured. Often you also need enough living space, and your spouse needs German at level A1. There are easier rules for skilled workers. With the permit, spouses may work straight away.',
  body: `
    ### Who can join you
    - **spouses** and registered civil partners, if both are at least 18 years old
    - **minor, unmarried children**; from the age of 16 additional conditions apply if the child does not move together with the parents
    - **parents of skilled workers**, if the skilled worker first received the permit on or after 1 March 2024; the authority decides at its discretion
    - other relatives only in cases of exceptional hardship
    ### German language skills
    Spouses as a rule need German at level A1. This does not apply, for example, when joining people with an EU Blue Card, with a permit as a skilled worker or as an experienced worker. It also does not apply if you were allowed to enter and stay without a visa, or if you are a refugee and were already married before you came.
    ### Housing and money
    Your livelihood must be secured without social benefits, health insurance included. In most cases the home must also be large enough. For skilled workers and people with an EU Blue Card the size of the home does not matter.
    ### Working
    Anyone with a permit for family reunification may take up **any work** and become self-employed.
    ### Joining refugees
    - **Recognised refugees and persons entitled to asylum:** apply within **three months** after recognition. Then livelihood and living space are as a rule not a condition.
    - **Persons with subsidiary protection:** family reunification is suspended until 23 July 2027. There are exceptions only in special cases of hardship. Seek advice.
  `,
  steps: [
    {
      id: 'beratung',
      title: 'Find out which conditions apply',
      body: 'They depend on your own residence title. Bring it with you to the advice session.',
      cost: 'free of charge',
    },
    {
      id: 'deutsch',
      title: 'If needed: take the A1 language test',
      body: 'In the country of origin at a recognised test centre. The German mission says which ones these are.',
    },
    {
      id: 'urkunden',
      title: 'Get certificates and have them translated',
      body: 'Marriage certificate and the children’s birth certificates. For some countries a legalisation or an apostille is required.',
    },
    {
      id: 'visum',
      title: 'Apply for the visa for family reunification',
      body: 'The relatives apply at the German mission. If you come together, apply together.',
      cost: '75 euros, half for minors',
      linkLabels: ['Consular Services Portal: apply for a visa online'],
    },
    {
      id: 'titel',
      title: 'Enter, register, apply for the residence permit',
      body: 'Register the [address](topic:wohnsitz-anmelden). Then comes the application at the immigration office.',
      cost: '100 euros, half for minors',
    },
  ],
  requirements: `
    - You have a residence title that allows family reunification.
    - Livelihood and health insurance are secured.
    - The living space is large enough, where this is a condition.
    - Spouses are at least 18 years old and speak basic German, where this is a condition.
  `,
  documents: `
    - passports of all persons
    - marriage and birth certificates with translation
    - copy of your residence title
    - proof of income, health insurance and home
    - language certificate, if needed
    - for children: custody or consent of the other parent
  `,
  costs: `
    - visa: 75 euros, half for minors (sections 46 and 50 Residence Ordinance, AufenthV)
    - residence permit: 100 euros, half for minors (sections 45 and 50 Residence Ordinance)
    - For spouses and minor children of Germans the visa is free of charge (section 52 Residence Ordinance).
  `,
  deadlines: `
    Recognised refugees: three months from the date the recognition becomes final. Your own timely application in Germany meets the deadline.
  `,
  hints: `
    - Easier rules apply to relatives of EU citizens: see [freedom of movement](topic:eu-freizuegigkeit).
    - If you separate, a right of residence of your own can arise after three years of marriage in Germany. In cases of domestic violence also earlier.
  `,
  questions: [
    'how can i bring my wife to germany',
    'family reunification germany requirements',
    'does my spouse need a1 german',
    'can my husband work with family reunion visa',
    'bring parents to germany skilled worker',
    'family reunification subsidiary protection suspended',
  ],
  keywords: ['family reunion', 'spouse visa', 'wife', 'husband', 'children', 'parents', 'A1 certificate'],
  origin: 'machine',
};

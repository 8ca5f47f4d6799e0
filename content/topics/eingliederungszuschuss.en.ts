import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `eingliederungszuschuss.ts`. */
export const eingliederungszuschussEn: TopicTranslationSource = {
  topic: 'eingliederungszuschuss',
  language: 'en',
  title: 'When is there a wage subsidy if I hire somebody?',
  shortAnswer:
    'If a person needs longer to settle in and is hard to place. The employment agency or the Jobcenter can pay up to 50 per cent of the wages for up to twelve months. Apply for the integration subsidy before you sign the contract. There is no right to it.',
  body: `
    ### What the subsidy is for
    It makes up for somebody being able to do less at the beginning than the job requires. The reason must lie in the person, for example long unemployment, lack of work practice in Germany or a disability. The authority looks at the individual case.
    ### How much and how long
    - **Usual case:** up to 50 per cent of the wages, up to twelve months
    - **from the age of 55:** up to 36 months if the funding begins by 31 December 2028
    - **in the case of a disability or severe disability:** up to 70 per cent, up to 24 months
    Longer periods are possible for particularly affected severely disabled people.
    ### Who decides
    The employment agency. If the person receives benefits from the Jobcenter, the Jobcenter decides.
  `,
  steps: [
    {
      id: 'fragen',
      title: 'Ask the employers’ service before you promise anything',
      body: 'Say whom you would like to hire and what will be difficult at the beginning.',
      cost: 'free of charge',
    },
    {
      id: 'antrag',
      title: 'Apply',
      body: 'Before the contract and before the first working day. You can also apply online.',
      linkLabels: ['Services for companies (Federal Employment Agency, in German)'],
    },
    {
      id: 'entscheidung',
      title: 'Wait for the decision',
      body: 'The authority looks at person and job and sets amount and length.',
    },
    {
      id: 'vertrag',
      title: 'Conclude the contract and start',
      body: 'In the case of people from outside the EU, first check whether they may work, see [duties of the employer](topic:pflichten-des-arbeitgebers).',
    },
    {
      id: 'weiter',
      title: 'Continue the employment after the funding',
      body: 'If the work ends too early, the authority can reclaim part of the money. Talk to it before you give notice.',
    },
  ],
  requirements: `
    - The person is unemployed, at risk of unemployment or registered as looking for work.
    - Placement is difficult for reasons that lie in the person.
    - The job is subject to social insurance and the pay is collective or customary in the area.
    - In the last four years the person was not employed by you with compulsory insurance for longer than three months. There are exceptions.
    - You have not dismissed anybody to get the subsidy.
  `,
  deadlines: `
    Before the contract is concluded, no later than before the first working day. After that it is too late.
  `,
  hints: `
    Subsidy and courses can often be combined, for example with [German in the company](topic:deutsch-im-betrieb) or the [training of employees](topic:beschaeftigte-qualifizieren).
  `,
  questions: [
    'wage subsidy new employee',
    'apply for eingliederungszuschuss leipzig',
    'funding for hiring refugees',
    'do i get money if i hire unemployed people',
    'when do i have to apply for the egz',
    'pay back integration subsidy dismissal',
  ],
  keywords: ['EGZ', 'wage subsidy', 'funding', 'induction', 'hiring', 'long-term unemployed'],
  origin: 'machine',
};

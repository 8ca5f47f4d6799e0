import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `fachkraefte-im-ausland-gewinnen.ts`. */
export const fachkraefteImAuslandGewinnenEn: TopicTranslationSource = {
  topic: 'fachkraefte-im-ausland-gewinnen',
  language: 'en',
  title: 'How do I recruit skilled workers from abroad?',
  shortAnswer:
    'First find out whether the occupation needs recognition, and get advice. Then you search, conclude the contract, clarify qualification and residence title and accompany the visa. Several months mostly pass between the contract and the first working day. The FIZ helps you free of charge at every step.',
  body: `
    ### Three questions at the beginning
    - **Is the occupation regulated?** Then recognition is compulsory, see [regulated professions](topic:reglementierte-berufe).
    - **Which qualification is there?** Vocational training, a degree or above all work experience: the residence title depends on it.
    - **How good must the German be?** Allow time for courses in the country of origin and in the company.
    ### Ways to the residence title
    - Degree: [EU Blue Card](topic:blaue-karte-eu) or [skilled worker with academic training](topic:fachkraft-mit-akademischer-ausbildung)
    - recognised vocational training: [skilled worker with vocational training](topic:fachkraft-mit-berufsausbildung)
    - recognition still open: [recognition partnership](topic:anerkennungspartnerschaft) or qualification in Germany
    - above all work experience: possible in non-regulated occupations, see the [conditions](topic:berufserfahrung-ohne-anerkennung)
    - still without a contract: [Opportunity Card](topic:chancenkarte) to search on the spot
    ### How long it takes
    Recognition and the appointment at the embassy take most of the time. With the [fast-track procedure](topic:beschleunigtes-fachkraefteverfahren) short periods apply to the authorities.
    ### Recruit fairly
    Do not ask people for money for the placement. Only work with agencies that do not do so either. For nursing and health, only the Federal Employment Agency may recruit from certain states.
  `,
  steps: [
    {
      id: 'beraten',
      title: 'Describe the job and get advice',
      body: 'Tasks, pay, hours, necessary qualification, necessary German. The employers’ service also says where a search is promising.',
      cost: 'free of charge',
    },
    {
      id: 'suchen',
      title: 'Search and select',
      body: 'The Federal Employment Agency also finds people abroad. “Make it in Germany” shows your job worldwide. Talk by video and openly about housing, family and language.',
      linkLabels: ['Make it in Germany: portal of the Federal Government'],
    },
    {
      id: 'abschluss',
      title: 'Check the qualification and begin recognition',
      body: 'For a degree [anabin](topic:anerkennung-studienabschluss) helps, for vocational training [recognition](topic:anerkennung-berufsabschluss). Begin early.',
    },
    {
      id: 'vertrag',
      title: 'Conclude the employment contract',
      body: 'The pay must be as high as for comparable employees in Germany. Enclose the information about “Faire Integration” right away.',
    },
    {
      id: 'verfahren',
      title: 'Apply for the fast-track procedure at the immigration office',
      body: 'With a power of attorney from the person. The office clarifies recognition and the approval of the Federal Employment Agency and issues the advance approval.',
    },
    {
      id: 'visum',
      title: 'Apply for the visa',
      body: 'The person applies for the visa at the German mission abroad. Help with complete papers, see [visa for work](topic:visum-zur-arbeitsaufnahme).',
    },
    {
      id: 'ankommen',
      title: 'Prepare the arrival',
      body: 'Flat, registration, health insurance, bank account, a mentor in the team. Before the first working day check the title and keep a copy.',
    },
  ],
  costs: `
    Advice is free of charge. Costs arise for recognition, translations, the visa and the fast-track procedure. Agree early on who pays what.
  `,
  hints: `
    People who stay mostly have a flat, colleagues who help and something to do for their family. Plan this from the beginning.
  `,
  questions: [
    'hire employees from abroad how',
    'recruit skilled workers from india',
    'recruit nurses abroad',
    'how long until the skilled worker can start',
    'who helps small companies with skilled workers from abroad leipzig',
    'what does a skilled worker from abroad cost',
  ],
  keywords: ['recruiting', 'skills shortage', 'staff', 'ZAV', 'EURES', 'third country', 'hiring'],
  origin: 'machine',
};

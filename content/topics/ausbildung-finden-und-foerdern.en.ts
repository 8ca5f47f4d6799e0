import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `ausbildung-finden-und-foerdern.ts`. */
export const ausbildungFindenUndFoerdernEn: TopicTranslationSource = {
  topic: 'ausbildung-finden-und-foerdern',
  language: 'en',
  title: 'How do I find vocational training and who helps?',
  shortAnswer:
    'First go to the careers advice of the employment agency; it is free. If something is still missing, an introductory training (Einstiegsqualifizierung) helps: four to twelve months in a company with a subsidy. Assisted training supports trainees and companies up to the examination, also with German.',
  body: `
    ### How vocational training works
    You learn for mostly two to three and a half years in a company and at vocational school and are paid for it. For most occupations no particular school certificate is required. But companies look at your German, often B1 or B2.
    ### Introductory training (Einstiegsqualifizierung, EQ)
    - a longer internship that prepares for a training occupation, also part-time from 20 hours a week
    - The employment agency or the Jobcenter pays the company a subsidy towards pay and social insurance.
    - The training afterwards can become shorter.
    ### Assisted training (Assistierte Ausbildung, AsA)
    - extra lessons, also in German
    - help with problems in the company, at school or at home
    - help for the company with administration and organisation
    It costs neither trainees nor companies anything.
    ### Money during the training
    If the pay is not enough and you do not live with your parents, a training allowance (Berufsausbildungsbeihilfe) is possible. For people in the asylum procedure and with a Duldung some help has its own conditions. Ask the careers advice.
    ### Residence
    Whoever comes to Germany for the training needs a [residence title for vocational training](topic:aufenthalt-zur-ausbildung). Whoever is already here finds out before the contract whether the training is allowed.
  `,
  steps: [
    {
      id: 'berufsberatung',
      title: 'Make an appointment with the careers advice',
      body: 'Also for adults. You talk about the occupation, your German and suitable help.',
      cost: 'free of charge',
    },
    {
      id: 'zeugnisse',
      title: 'Have your school certificate evaluated if required',
      body: 'In Saxony the State Office for Schools and Education does this. First ask the company or school whether it is necessary.',
    },
    {
      id: 'suchen',
      title: 'Find a company and do an internship',
      body: 'The chambers find places. A short internship shows both sides whether it fits.',
      linkLabels: ['Find vocational training (Federal Employment Agency, in German)'],
    },
    {
      id: 'eq',
      title: 'Agree on an introductory training',
      body: 'If your German or specialist knowledge is not yet enough. The company applies before the first day.',
      duration: '4 to 12 months',
    },
    {
      id: 'vertrag',
      title: 'Conclude the training contract and have it registered',
      body: 'The company registers the contract with the chamber. In the case of people from outside the EU both check the permission beforehand.',
    },
    {
      id: 'asa',
      title: 'Apply early for assisted training',
      body: 'Not only when the marks are bad. The employment agency or the Jobcenter decides.',
      cost: 'free of charge',
    },
  ],
  documents: `
    - curriculum vitae and school certificates, if possible with a translation
    - language certificate
    - identity card or residence title with supplementary sheet
    - proof of internships
  `,
  deadlines: `
    Most training begins in August or September. It is best to apply a year before. There are free places after that, too.
  `,
  hints: `
    With a Duldung, vocational training can secure your stay. Get advice before the contract, see [Duldung for vocational training](topic:ausbildungsduldung).
  `,
  questions: [
    'find vocational training leipzig',
    'ausbildung at 30 possible',
    'what is an einstiegsqualifizierung',
    'trainee needs help with german',
    'funding for companies that train refugees',
    'vocational training without school certificate',
  ],
  keywords: ['apprenticeship', 'trainee', 'EQ', 'AsA', 'BAB', 'internship', 'vocational school'],
  origin: 'machine',
};

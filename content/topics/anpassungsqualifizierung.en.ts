import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `anpassungsqualifizierung.ts`. */
export const anpassungsqualifizierungEn: TopicTranslationSource = {
  topic: 'anpassungsqualifizierung',
  language: 'en',
  title: 'My qualification is only partly recognised: what now?',
  shortAnswer:
    'Make up for what the decision says is missing: in a company, in a course or with an examination. Then apply for full recognition. There is a residence title of its own for people from outside the EU. The advice centre at the FIZ looks for the right way together with you and the company.',
  body: `
    ### Non-regulated occupation
    The decision names missing knowledge. You learn it in a company, in courses or both. Then you apply again to the same body.
    ### Regulated occupation
    - **Adaptation period:** you work and learn under guidance, for three years at most. There is often a discussion at the end.
    - **Examination:** you show what you can do. For a qualification from the EU it is called aptitude test, otherwise mostly knowledge test. Preparatory courses help.
    In most cases you may choose. For some occupations the law prescribes the examination.
    ### The residence title for it
    - **Residence permit for the qualification:** up to 24 months, extension by up to twelve months. You usually need German at level A2. A side job of up to 20 hours a week is allowed.
    - **Recognition partnership:** you already work as a skilled worker and obtain recognition later. More under [recognition partnership](topic:anerkennungspartnerschaft).
    ### What the company contributes
    - a plan: what, when, with whom
    - time and a person who guides
    - work in the areas named in the decision
    - a certificate of what has been learned
  `,
  steps: [
    {
      id: 'bescheid',
      title: 'Read the decision together',
      body: 'What exactly is missing? Bring the decision to the advice centre, preferably together with your company.',
      cost: 'free of charge',
    },
    {
      id: 'weg',
      title: 'Choose adaptation period, course or examination',
      body: 'Your occupation, your German and what is possible in the company decide.',
    },
    {
      id: 'plan',
      title: 'Agree on a plan with the company',
      body: 'Put contents, times, guidance and pay in writing. The recognition body says whether the plan is enough.',
    },
    {
      id: 'foerderung',
      title: 'Apply for funding before it starts',
      body: 'The employment agency and the Jobcenter can fund courses and part of the pay. More under [cost of recognition](topic:kosten-der-anerkennung).',
    },
    {
      id: 'aufenthalt',
      title: 'Clarify the residence title',
      body: 'Only for people from outside the EU who do not yet have a suitable title. Abroad you apply for a visa.',
    },
    {
      id: 'folgeantrag',
      title: 'Apply again or take the examination',
      body: 'With the certificates you apply for full recognition. Then you can change to the status of a skilled worker.',
    },
  ],
  requirements: `
    - a decision that says what is missing
    - a company, a course or an examination that fits
    - enough German for the course or the work
  `,
  documents: `
    - the decision
    - the plan for the qualification or the course registration
    - the employment contract if you learn in a company
    - language certificate
  `,
  hints: `
    A decision with partial recognition is a success. It opens the way to a visa, funding and courses.
  `,
  questions: [
    'partial recognition what now',
    'knowledge test nursing preparation leipzig',
    'adaptation period how long',
    'who pays for the adaptation course',
    'may i work during recognition',
    'what does the company have to do in an adaptation course',
  ],
  keywords: [
    'compensation measure',
    'knowledge test',
    'aptitude test',
    'adaptation period',
    'partial recognition',
    'deficit',
  ],
  origin: 'machine',
};

import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `duldung-und-arbeit.ts`. */
export const duldungUndArbeitEn: TopicTranslationSource = {
  topic: 'duldung-und-arbeit',
  language: 'en',
  title: 'Am I allowed to work with a Duldung (toleration)?',
  shortAnswer:
    'Yes, if the immigration office permits it. You need a work permission for a particular job, after three months of residence at the earliest. Usually the employment agency must approve. In some cases work is forbidden, for example if your identity is not clarified.',
  body: `
    ### What your Duldung says
    - **“Erwerbstätigkeit nicht erlaubt”** (gainful activity not permitted): you may not work. Have someone check why.
    - **“Beschäftigung nur mit Erlaubnis der Ausländerbehörde”** (employment only with permission): you may work as soon as the office has permitted a particular job.
    - **“Beschäftigung erlaubt”** (employment permitted): you may work as an employee.
    ### Who decides
    The immigration office decides. The employment agency checks whether pay and working hours are customary. Its approval is not needed after four years of uninterrupted residence, for vocational training and in some other cases.
    Since February 2024 the permission should normally be granted. This does not apply if concrete steps towards deportation are about to be taken.
    ### When work is forbidden
    - You came to receive benefits for asylum seekers.
    - It is your own responsibility that you cannot be deported, for example because you deceived about your identity.
    - You have a “Duldung for persons with unclarified identity”.
    - You come from a country defined by law as a safe country of origin. Cut-off dates and exceptions apply here.
    A ban can end, for example if you obtain a passport. Get advice.
  `,
  steps: [
    {
      id: 'papier',
      title: 'Look at your Duldung and get advice',
      body: 'The sentence about employment is in the additional provisions (Nebenbestimmungen). Bring the paper to the advice centre.',
      cost: 'free of charge',
    },
    {
      id: 'identitaet',
      title: 'Clarify your identity and obtain a passport',
      body: 'This is often the condition for the permission and for every way to a right to stay. Keep proof of every attempt.',
    },
    {
      id: 'stelle',
      title: 'Find a job, have the form completed',
      body: 'The company completes the “Erklärung zum Beschäftigungsverhältnis” (declaration of employment). Do not start working yet.',
    },
    {
      id: 'antrag',
      title: 'Apply for the work permission',
      body: 'At the immigration office, with your Duldung, the form and details of the job.',
      linkLabels: ['Work permission with Gestattung or Duldung (City of Leipzig, in German)'],
    },
    {
      id: 'pruefung',
      title: 'Wait for the check',
      body: 'The immigration office asks the employment agency. If information is missing, it contacts the company.',
    },
    {
      id: 'beginn',
      title: 'Start once you have the permission',
      body: 'Only when the job has been permitted. The company keeps a copy of your Duldung. For a different job you need a new permission.',
    },
  ],
  requirements: `
    - a valid Duldung
    - at least three months of permitted, tolerated or authorised residence; people who must live in a reception centre have waiting periods of their own
    - a particular job or training place
    - no work ban
  `,
  documents: `
    - Duldung
    - declaration of employment, completed by the company
    - employment or training contract, a draft is enough
    - any proof of identity you have
  `,
  deadlines: `
    The permission is valid no longer than the Duldung. Apply for both again in good time.
  `,
  appeal: `
    If the office refuses, ask for a written decision. It says until when you can object. Take the decision to an advice centre at once.
  `,
  hints: `
    - For vocational training there is the **Ausbildungsduldung** (section 60c) or, in its place, a residence permit (section 16g Residence Act).
    - For people with longer employment there is, under strict conditions, the **Beschäftigungsduldung** (section 60d).
    - Purely school-based training is not employment. Internships in a company usually need a permission.
  `,
  questions: [
    'can i work with a duldung',
    'apply for work permission duldung leipzig',
    'hire an employee with duldung',
    'what does erwerbstätigkeit nicht gestattet mean',
    'how long to wait for work permission duldung',
    'apprenticeship with duldung',
  ],
  keywords: [
    'Duldung',
    'toleration',
    'tolerated stay',
    'refugee',
    'work ban',
    'work permit',
    'asylum rejected',
  ],
  origin: 'machine',
};

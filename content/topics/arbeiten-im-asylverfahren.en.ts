import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `arbeiten-im-asylverfahren.ts`. */
export const arbeitenImAsylverfahrenEn: TopicTranslationSource = {
  topic: 'arbeiten-im-asylverfahren',
  language: 'en',
  title: 'May I work during the asylum procedure?',
  shortAnswer:
    'Not at once, but often after a waiting period. After three months at the earliest, the immigration office can allow a certain job, in most cases with the approval of the employment agency. People from safe countries of origin may as a rule not work.',
  body: `
    ### New law since June 2026
    Since 12 June 2026 a new asylum system applies in the EU. The German Asylum Act was changed, too. So always have it checked which waiting period applies to you.
    ### Waiting period
    During the first **three months** you may not work. If you live in a reception centre, a longer waiting period can apply. The immigration office or an advice centre tells you what applies in your case.
    ### Permission to work
    Your permission to reside (Aufenthaltsgestattung) states whether you may work. If it says “Beschäftigung nur mit Erlaubnis” (employment only with permission), you apply for permission for a certain job. The employment agency checks whether pay and working hours are customary. For vocational training and after four years of residence its approval is not needed.
    ### Safe countries of origin
    If you come from a country that Germany classifies as safe, you may as a rule not work during the procedure. The list of countries can change.
    ### Self-employment
    The permission only covers employment in a company. You may not be self-employed during the procedure.
  `,
  steps: [
    {
      id: 'papier',
      title: 'Look at your permission to reside and get advice',
      body: 'Bring the paper and all letters from the Federal Office.',
      cost: 'free of charge',
    },
    {
      id: 'stelle',
      title: 'Find a job or a training place',
      body: 'Contact the employment agency. It also advises during the asylum procedure.',
    },
    {
      id: 'formular',
      title: 'Have the form filled in',
      body: 'The company fills in the declaration of employment (Erklärung zum Beschäftigungsverhältnis). Do not start working yet.',
    },
    {
      id: 'antrag',
      title: 'Apply for permission to work',
      body: 'At the immigration office, with your permission to reside and the form.',
      linkLabels: ['Permission to work with Gestattung or Duldung (City of Leipzig, in German)'],
    },
    {
      id: 'beginn',
      title: 'Start with the permission',
      body: 'The company keeps a copy of your permission to reside. For another job you need a new permission.',
    },
  ],
  requirements: `
    - valid permission to reside (Aufenthaltsgestattung)
    - waiting period over
    - a concrete job or training place
    - no ban on working, for example because of the country of origin
  `,
  documents: `
    - permission to reside
    - declaration of employment, filled in by the company
    - employment or training contract, also as a draft
  `,
  appeal: `
    If the office refuses, ask for a written decision. It states by when you can object.
  `,
  hints: `
    - An internship in a company usually counts as employment, too. Ask first.
    - German helps when looking for work. Since February 2026 the Federal Office does not admit people in the asylum procedure to the [integration course](topic:integrationskurs) until further notice. Ask about other courses.
    - If you start vocational training during the procedure, it can help you after a refusal: see [toleration for training](topic:ausbildungsduldung).
    - If you are recognised, you may take up any work: see [working with protection status](topic:anerkannte-gefluechtete-arbeit).
  `,
  questions: [
    'can i work as an asylum seeker in germany',
    'asylum when work permit',
    'aufenthaltsgestattung work allowed',
    'how long wait for work in reception centre',
    'hire an asylum seeker',
    'safe country of origin ban on working',
  ],
  keywords: [
    'asylum seeker',
    'work permit',
    'ban on working',
    'refugee',
    'reception centre',
    'Aufenthaltsgestattung',
  ],
  origin: 'machine',
};

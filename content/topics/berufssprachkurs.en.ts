import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `berufssprachkurs.ts`. */
export const berufssprachkursEn: TopicTranslationSource = {
  topic: 'berufssprachkurs',
  language: 'en',
  title: 'How do I get a job-related German course?',
  shortAnswer:
    'Job-related German courses mostly lead from B1 to B2 or C1. You need an entitlement: from the Jobcenter if you receive benefits there, from the employment agency if you are looking for work, and from the BAMF if you work or are having your qualification recognised. Places are limited.',
  body: `
    ### Which courses there are
    - **Basic courses:** from B1 to B2 and from B2 to C1, usually 400 to 500 lessons
    - **Special courses:** for individual occupations or sectors and for the time of recognition, for example in nursing or academic health professions
    - **Courses alongside work:** also in the company and online
    ### Who they are for
    For immigrants, EU citizens and Germans with a need for language support who need better German for training or work. The [integration course](topic:integrationskurs) lays the foundation.
    ### With a Duldung or in the asylum procedure
    Taking part can be possible then, too. The conditions are stricter; have them checked at the employment agency.
  `,
  steps: [
    {
      id: 'niveau',
      title: 'Prove your language level',
      body: 'Usually with the certificate from the integration course or another recognised B1 certificate. If it is old, a placement test helps.',
    },
    {
      id: 'berechtigung-agentur',
      title: 'Get the entitlement from the employment agency or Jobcenter',
      body: 'If you are looking for work or training, are unemployed or receive benefits. Raise it with your adviser.',
      cost: 'free of charge',
    },
    {
      id: 'berechtigung-bamf',
      title: 'Apply to the BAMF for the entitlement',
      body: 'If you work, are in vocational training or are having your qualification recognised and receive no benefits. Companies can also get advice for their employees.',
      linkLabels: ['German for work (BAMF, in German)'],
    },
    {
      id: 'kurs',
      title: 'Find a course and register',
      body: 'Register with a course provider. Ask several of them about the next free place.',
      linkLabels: ['BAMF-NAvI: search for courses in Leipzig'],
    },
    {
      id: 'pruefung',
      title: 'Take the examination',
      body: 'The course ends with a certificate examination. Show the certificate to the recognition body, the immigration office or your company.',
    },
  ],
  requirements: `
    - German at the level at which the course begins, usually B1
    - a need for work, training or recognition
    - an entitlement from one of the offices named above
  `,
  costs: `
    For most people the course is free. People who work and have a taxable income of more than 20,000 euros a year (40,000 euros when assessed jointly) pay a contribution; the company can cover it. After passing the examination you can apply to get part of it back.
  `,
  hints: `
    Since 2025 there have been far fewer courses than before. Get the entitlement early and also ask about courses online or in neighbouring towns.
  `,
  questions: [
    'free b2 german course leipzig',
    'german course for nurses',
    'who pays for the b2 course',
    'german course while working',
    'my employees should learn better german',
    'entitlement bsk employment agency',
  ],
  keywords: ['BSK', 'Job-BSK', 'DeuFöV', 'B2', 'C1', 'German for work', 'language course'],
  origin: 'machine',
};

import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `deutsch-im-betrieb.ts`. */
export const deutschImBetriebEn: TopicTranslationSource = {
  topic: 'deutsch-im-betrieb',
  language: 'en',
  title: 'How do my employees learn German in the company?',
  shortAnswer:
    'Most easily with a Job-BSK, a job-related German course: mostly 100 to 150 lessons, tailored to your work, in the company or online, with three people or more. The BAMF pays for most. You give time and space. Ask an approved course provider or the employers’ service.',
  body: `
    ### Which courses fit
    - **Job-BSK:** since 2024, from level A2, short and related to the work. It ends with a certificate of attendance, not with an examination.
    - **Course for trainees:** accompanies vocational training and vocational school.
    - **Job-related German course with an examination:** leads to a higher level, mostly B2, see [job-related German course](topic:berufssprachkurs).
    ### What you do as a company
    - name the need: what must your people read, say, write?
    - agree on fixed times, preferably during work or right after it
    - provide a quiet room or devices
    - speak German in everyday work, slowly and kindly
    - name a mentor in the team
    ### What it costs
    The course is free for employees with a low income. From a taxable income of 20,000 euros a year (40,000 euros jointly) there is a contribution per lesson. You can cover it.
  `,
  steps: [
    {
      id: 'bedarf',
      title: 'Clarify need and level',
      body: 'Write down who needs which language at the workplace. Existing certificates help with the placement.',
    },
    {
      id: 'beraten',
      title: 'Get advice',
      body: 'The employers’ service and the FIZ know course providers and other companies with which you can form a group.',
      cost: 'free of charge',
    },
    {
      id: 'traeger',
      title: 'Find a course provider and agree on the content',
      body: 'The provider plans the course with you and registers it with the BAMF.',
      linkLabels: ['BAMF-NAvI: course providers in Leipzig'],
    },
    {
      id: 'berechtigung',
      title: 'Apply for the entitlements',
      body: 'Every person needs an entitlement. For employees without benefits it comes from the BAMF, otherwise from the employment agency or the Jobcenter. The provider helps.',
    },
    {
      id: 'lernen',
      title: 'Learn and apply',
      body: 'Give the course material from your company: forms, safety instructions, shift plans.',
    },
  ],
  requirements: `
    - at least three people, also from several companies
    - German usually from A2
    - an approved course provider
  `,
  hints: `
    How many courses there are depends on the federal budget. Ask early and ask several providers.
  `,
  questions: [
    'german course for employees in the company',
    'what is a job-bsk',
    'language course at work funding',
    'my trainees do not understand vocational school',
    'who pays for a german course for employees',
    'learn german during working hours',
  ],
  keywords: ['company course', 'Job-BSK', 'language course', 'employees', 'specialist language'],
  origin: 'machine',
};

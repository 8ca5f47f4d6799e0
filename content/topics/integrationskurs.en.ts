import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `integrationskurs.ts`. */
export const integrationskursEn: TopicTranslationSource = {
  topic: 'integrationskurs',
  language: 'en',
  title: 'How do I get into an integration course?',
  shortAnswer:
    'With an entitlement or obligation from the immigration office, the Jobcenter or the BAMF, you register with a course provider. Above all, people with a new long-term residence title are entitled. In February 2026 the BAMF suspended voluntary admissions until further notice.',
  body: `
    ### Who may take part
    You are **entitled** if you live here permanently and receive a residence title for the first time: for work, to join your family or as a recognised refugee.
    ### Who must take part
    People who are entitled but do not yet speak enough German are **obliged** to take part. The Jobcenter can also oblige you, and so can the immigration office if there is a special need for integration.
    ### Who is not admitted at present
    People without an entitlement used to be admitted on request: for example EU citizens, people from Ukraine, people in the asylum procedure or with a Duldung. On 9 February 2026 the BAMF suspended these admissions under section 44 (4) of the Residence Act until further notice. Admissions already granted remain valid. Otherwise you can only take part at your own expense or with an obligation. Please ask about the current situation.
    ### What you learn
    The general course has 600 hours of German up to level B1 and 100 hours of orientation. It ends with two tests: “Deutsch-Test für Zuwanderer” and “Leben in Deutschland”. There are also literacy courses and courses for parents, women and young adults.
  `,
  steps: [
    {
      id: 'anspruch',
      title: 'Find out whether you are entitled',
      body: 'Ask the office you already deal with: the immigration office about your residence title, the Jobcenter about benefits, otherwise a migration advice centre.',
      cost: 'free of charge',
    },
    {
      id: 'schein',
      title: 'Receive the entitlement or obligation',
      body: 'The authority issues a confirmation and gives you a list of course providers. Keep the paper in a safe place.',
    },
    {
      id: 'befreiung',
      title: 'Apply to be exempted from the fee',
      body: 'Before the course starts, if you have little money or receive benefits from the Jobcenter. The course provider helps with the application.',
      linkLabels: ['Integration courses: participation and cost (BAMF, in German)'],
    },
    {
      id: 'anmelden',
      title: 'Choose a course provider and register',
      body: 'Search BAMF-NAvI for courses in Leipzig. The provider gives you a placement test and tells you when the course begins.',
      linkLabels: ['BAMF-NAvI: search for courses in Leipzig'],
    },
    {
      id: 'pruefung',
      title: 'Attend the course and take the tests',
      body: 'The tests at the end of the course are free. With B1 and a passed orientation test you receive the integration course certificate. A [job-related German course](topic:berufssprachkurs) can follow.',
    },
  ],
  requirements: `
    - an entitlement or obligation as above
    - not yet enough German
    - You no longer attend school.
  `,
  documents: `
    - identity card, passport or residence title
    - entitlement or obligation
    - for the exemption from the fee: decision on benefits or proof of income
  `,
  costs: `
    - You pay a contribution per lesson, in advance for every 100 lessons. The BAMF states the current amount.
    - People who receive benefits from the Jobcenter or social welfare office or earn little are exempted on request. A contribution towards travel costs is then possible as well.
    - If you complete the course successfully in time, you can get half of your contribution back.
  `,
  deadlines: `
    The entitlement usually expires one year after the residence title it is based on was issued. So register early. To get half of the money back, you must finish within two years of the entitlement, in special courses within three years.
  `,
  questions: [
    'where can i learn german in leipzig',
    'free german course',
    'how much does an integration course cost',
    'jobcenter sends me to an integration course do i have to go',
    'integration course for ukrainians 2026',
    'can eu citizens take an integration course',
  ],
  keywords: [
    'German course',
    'language course',
    'B1',
    'DTZ',
    'Leben in Deutschland',
    'literacy',
    'language school',
  ],
  origin: 'machine',
};

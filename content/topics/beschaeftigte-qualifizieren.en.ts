import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `beschaeftigte-qualifizieren.ts`. */
export const beschaeftigteQualifizierenEn: TopicTranslationSource = {
  topic: 'beschaeftigte-qualifizieren',
  language: 'en',
  title: 'What funding is there for training my employees?',
  shortAnswer:
    'The employment agency can pay course costs and part of the wages. How much depends on the size of the company: below 50 employees it usually pays the whole course and up to 75 per cent of the wages. The course must last more than 120 hours. Apply before it starts.',
  body: `
    ### Cost of the course
    - **fewer than 50 employees:** the company should pay nothing.
    - **50 to 499 employees:** the company pays 50 per cent. From the age of 45 or in the case of a severe disability it should pay nothing.
    - **500 employees or more:** the company pays 75 per cent.
    ### Wage subsidy during the course
    - **fewer than 50 employees:** up to 75 per cent
    - **50 to 499 employees:** up to 50 per cent
    - **500 employees or more:** up to 25 per cent
    With a suitable works agreement or collective agreement it is five percentage points more.
    ### If a vocational qualification is missing
    If employees obtain a qualification, the agency can pay the whole course and the whole wages for the course time. The size of the company does not matter then. This also helps with foreign qualifications that are not recognised here.
    ### Companies in structural change
    If many employees have to learn anew, the qualification allowance (Qualifizierungsgeld) is also possible. Ask the employers’ service.
  `,
  steps: [
    {
      id: 'bedarf',
      title: 'Describe the need',
      body: 'Who should learn what, by when, what for? Talk to the employees and the works council.',
    },
    {
      id: 'beratung',
      title: 'Call the employers’ service',
      body: 'It works out what is funded and helps to choose the course.',
      cost: 'free of charge',
    },
    {
      id: 'kurs',
      title: 'Choose an approved course',
      body: 'Course and provider must be approved. The course may take place in the company and be spread over several months.',
      linkLabels: ['Training search of the Federal Employment Agency (in German)'],
    },
    {
      id: 'antrag',
      title: 'Apply before the course begins',
      body: 'The company applies for course costs and wage subsidy together. Wait for the promise.',
    },
    {
      id: 'freistellen',
      title: 'Release employees and continue paying wages',
      body: 'The subsidy goes towards the wages for the time in which nobody works because of the course.',
    },
  ],
  requirements: `
    - The course goes beyond a short induction at the workplace.
    - It lasts more than 120 hours; course and provider are approved.
    - The vocational qualification is usually at least two years old.
    - There was no funding under the same rule in the last two years.
    - The law does not oblige the company to provide the training.
  `,
  documents: `
    - the provider’s offer with hours and price
    - employment contracts and details of wages
    - number of employees
  `,
  deadlines: `
    The application must be made before the first day of the course.
  `,
  hints: `
    The agency decides on the funding at its discretion. The citizenship of the employees does not matter.
  `,
  questions: [
    'funding for training employees',
    'qualifizierungschancengesetz how many per cent',
    'wage subsidy during training',
    'turn helpers into skilled workers funding',
    'train employees without a qualification',
    'further training small company employment agency',
  ],
  keywords: ['Qualifizierungschancengesetz', 'further training', 'wage subsidy', 'upskilling', 'retraining'],
  origin: 'machine',
};

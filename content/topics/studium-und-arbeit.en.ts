import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `studium-und-arbeit.ts`. */
export const studiumUndArbeitEn: TopicTranslationSource = {
  topic: 'studium-und-arbeit',
  language: 'en',
  title: 'How much may I work while I study?',
  shortAnswer:
    'With a residence permit for studies you may, since March 2024, work on 140 full or 280 half days per year. Student side jobs at the university do not count. After graduating you have up to 18 months to find work.',
  body: `
    ### How the authority counts
    The law calls it the account of working days. For each calendar week the way of counting that is better for you applies:
    - **By days:** up to four hours are half a day, more is a full day.
    - **By weeks:** during the lecture period, a week with at most 20 hours counts as two and a half days. Outside the lecture period every week counts as two and a half days, no matter how many hours you work.
    Student side jobs are not counted.
    ### Internship
    A mandatory internship is part of the studies and is not counted.
    ### Preparing for studies
    The same rules apply during a language course or preparatory college (Studienkolleg).
    ### After your studies
    With a German degree you get up to **18 months** of residence to look for work. During this time you may take up any work. Your livelihood must be secured. With a skilled job you change to the permit as a [skilled worker](topic:fachkraft-mit-akademischer-ausbildung) or to the [EU Blue Card](topic:blaue-karte-eu).
  `,
  steps: [
    {
      id: 'titel',
      title: 'Look at your permit and its supplementary sheet',
      body: 'They state which work is allowed. Show both to the company.',
    },
    {
      id: 'zaehlen',
      title: 'Keep count of your working days',
      body: 'Write down days and hours. The account covers all jobs together. The company has to watch it, too.',
    },
    {
      id: 'mehr',
      title: 'To work more: apply for permission',
      body: 'If the account is not enough, ask the immigration office first. Without permission you may not work more.',
    },
    {
      id: 'suche',
      title: 'After graduating: apply for the permit to look for work',
      body: 'Apply before the permit for studies expires. The 18 months cannot be extended.',
      cost: '98 euros',
    },
    {
      id: 'stelle',
      title: 'Job found: apply for the permit to work',
      body: 'The company fills in the declaration of employment (Erklärung zum Beschäftigungsverhältnis).',
    },
  ],
  requirements: `
    - residence permit for studies at a state or state-recognised university
    - to look for work afterwards: a degree completed in Germany and a secured livelihood
  `,
  documents: `
    - residence permit with supplementary sheet
    - certificate of enrolment
    - to look for work: degree certificate or confirmation by the university
    - proof of livelihood and health insurance
  `,
  deadlines: `
    - looking for work after graduating: 18 months at most
    - If you lose your place at university through no fault of your own, you get up to nine months to find a new one.
  `,
  hints: `
    - The residence permit is as a rule valid for two years. The authority extends it if you can complete your studies in a reasonable time.
    - If you end your studies early, tell the immigration office within two weeks.
    - Students from the EU may work without these limits.
  `,
  questions: [
    'how many days can i work as a student in germany',
    '140 full days 280 half days international student',
    'hire a working student from india hours',
    'job seeker visa after graduation 18 months',
    'work full time during semester break',
  ],
  keywords: [
    'working student',
    'student job',
    'side job',
    'graduate',
    'semester break',
    'international student',
  ],
  origin: 'machine',
};

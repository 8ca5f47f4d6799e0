import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `selbststaendigkeit.ts`. */
export const selbststaendigkeitEn: TopicTranslationSource = {
  topic: 'selbststaendigkeit',
  language: 'en',
  title: 'May I become self-employed in Germany?',
  shortAnswer:
    'With an EU passport yes, without permission. From outside the EU only if your residence title allows it. Otherwise you apply for a permit under section 21 of the Residence Act with a business plan and financing. You need it beforehand for a side business, too. The chambers give free advice on the plan.',
  body: `
    ### Who needs no permission
    - people with the citizenship of an EU state, Iceland, Liechtenstein, Norway or Switzerland
    - people whose title says “Erwerbstätigkeit erlaubt”, for example with a settlement permit
    ### Business with a permit under section 21
    The authority looks at three things:
    - There is an economic interest or a need in the region.
    - The activity is expected to benefit the economy.
    - The financing is secured.
    It also asks the chambers. Idea, experience, money, jobs and innovation decide.
    ### Liberal professions
    There is a way of its own for art, languages, teaching, consulting and similar professions. If you need a licence for the profession, you must have it or have the promise of it.
    ### After a degree or research in Germany
    People who have studied or done research here get the permit more easily. The activity must fit the degree or the research.
    ### Self-employed on the side
    Do you already have a title, for example for work or study? The immigration office can allow the activity in addition. Your company mostly has to know, too.
  `,
  steps: [
    {
      id: 'titel',
      title: 'Look in your title to see what is allowed',
      body: '“Erwerbstätigkeit erlaubt” includes self-employment. “Beschäftigung erlaubt” is not enough.',
    },
    {
      id: 'plan',
      title: 'Write a business plan and get advice',
      body: 'What do you offer, for whom, at which price, with which money? The chambers have templates and advice for founders.',
      cost: 'free of charge',
    },
    {
      id: 'beruf',
      title: 'Check whether the profession needs a licence',
      body: 'In many skilled crafts you must be entered in the register of craftsmen. Health, security services and restaurants have rules of their own, too.',
    },
    {
      id: 'erlaubnis',
      title: 'Apply for the permit',
      body: 'Abroad as a visa at the German mission, in Leipzig at the immigration office. Wait for the permit before you begin.',
    },
    {
      id: 'anmelden',
      title: 'Register business and taxes',
      body: 'You register a business with the city, a liberal profession only with the tax office.',
      linkLabels: ['City of Leipzig (in German)'],
    },
    {
      id: 'versichern',
      title: 'Clarify insurance',
      body: 'Health insurance is compulsory, see [health insurance](topic:krankenversicherung). Also think of pension, accidents and liability.',
    },
  ],
  requirements: `
    - a viable idea with a business plan
    - money to start and to live on
    - health insurance
    - from the age of 45 usually adequate provision for old age
  `,
  documents: `
    - passport and, if you have one, residence title
    - business plan with planned income, expenses and financing
    - curriculum vitae, certificates, proof of experience
    - licence for the profession, if necessary
    - proof of health insurance and old-age provision
  `,
  deadlines: `
    The first permit is valid for three years at most. After three years a settlement permit is possible if the business runs and you can live on it.
  `,
  hints: `
    - Do you work for one firm only and follow its instructions? Then you may not be self-employed at all but an employee. Have this checked.
    - If you are unemployed, ask the employment agency or the Jobcenter about funding before you start.
  `,
  questions: [
    'start a company as a foreigner leipzig',
    'freelance visa germany',
    'may i register a business besides my job',
    'register a business with residence permit',
    'self-employed with blue card',
    'business plan for the immigration office',
  ],
  keywords: ['founding', 'business', 'freelancer', 'start-up', 'company', 'business plan', 'Gewerbe'],
  origin: 'machine',
};

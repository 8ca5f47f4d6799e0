import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `fachkraft-mit-akademischer-ausbildung.ts`. */
export const fachkraftMitAkademischerAusbildungEn: TopicTranslationSource = {
  topic: 'fachkraft-mit-akademischer-ausbildung',
  language: 'en',
  title: 'How do I get residence as a skilled worker with a university degree?',
  shortAnswer:
    'You need a German university degree, or a foreign one that is recognised or comparable to a German degree, and a concrete job offer. Then you are entitled to a residence permit for any skilled work, even outside your field of study.',
  body: `
    ### Is my degree comparable?
    Look it up in the anabin database. Your university and your degree must be listed there. If one of the entries is missing, apply for a Statement of Comparability from the Central Office for Foreign Education (ZAB).
    ### Which work is allowed
    Since November 2023 you may take up **any skilled employment**. This can also be a job for which vocational training is normally enough. Unskilled work does not count.
    In regulated occupations, for example in medicine, you also need the licence to practise. An assurance that it will be granted is enough at first.
    ### Blue Card or this permit?
    If the job matches your degree and is well paid, the [EU Blue Card](topic:blaue-karte-eu) is usually better. There is no general minimum salary for the residence permit as a skilled worker.
    ### If you are over 45
    The rule applies if you receive the permit for the first time after your 45th birthday. Your salary must then reach at least **55 per cent** of the annual contribution ceiling of the pension insurance. Or you prove an adequate pension provision. [Make it in Germany](https://www.make-it-in-germany.com/en/visa-residence) states this year’s amount.
  `,
  steps: [
    {
      id: 'abschluss',
      title: 'Prove that your degree is comparable',
      body: 'Print the entries on your university and your degree from anabin, or apply for a Statement of Comparability.',
      linkLabels: ['anabin database (in German)', 'Apply for a Statement of Comparability (in German)'],
    },
    {
      id: 'stelle',
      title: 'Put the job offer in writing',
      body: 'The company fills in the declaration of employment (Erklärung zum Beschäftigungsverhältnis) and describes the work exactly.',
    },
    {
      id: 'zustimmung',
      title: 'Approval by the employment agency',
      body: 'The authority obtains it where it is needed. The agency checks the working conditions, not whether others have priority.',
      duration: 'as a rule 2 weeks at most',
    },
    {
      id: 'visum',
      title: 'From abroad: apply for a visa',
      body: 'The procedure is explained under [Visa for work](topic:visum-zur-arbeitsaufnahme).',
      cost: '75 euros',
      linkLabels: ['Consular Services Portal: apply for a visa online'],
    },
    {
      id: 'titel',
      title: 'In Germany: apply for the residence permit',
      body: 'Apply before your visa or your present permit expires.',
      cost: '100 euros',
    },
  ],
  requirements: `
    - German, recognised or comparable university degree
    - a concrete offer of skilled employment
    - approval by the employment agency, where it is needed
    - in regulated occupations the licence to practise, or an assurance
    - from the age of 45, for the first permit: minimum salary or pension provision
  `,
  documents: `
    - valid passport
    - degree certificate with anabin printout or Statement of Comparability
    - employment contract or binding offer
    - declaration of employment (Erklärung zum Beschäftigungsverhältnis)
    - proof of health insurance
  `,
  costs: `
    - visa: 75 euros (section 46 Residence Ordinance, AufenthV)
    - residence permit: 100 euros (section 45 Residence Ordinance)
    - plus the Statement of Comparability, if you need one
  `,
  hints: `
    - The permit is valid for four years; with a shorter contract it is valid for three months longer than the contract.
    - If the work ends early, tell the immigration office within two weeks.
    - After three years the [settlement permit](topic:niederlassungserlaubnis) is possible, after studying in Germany already after two years.
  `,
  questions: [
    'work in germany with a foreign bachelor degree',
    'is my degree recognised in germany',
    'section 18b residence permit requirements',
    'salary too low for blue card what now',
    'hire a graduate from turkey',
  ],
  keywords: ['graduate', 'university degree', 'bachelor', 'master', 'anabin', '18b', 'work visa'],
  origin: 'machine',
};

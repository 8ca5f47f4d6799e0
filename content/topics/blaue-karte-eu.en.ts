import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `blaue-karte-eu.ts`. */
export const blaueKarteEuEn: TopicTranslationSource = {
  topic: 'blaue-karte-eu',
  language: 'en',
  title: 'Who can get an EU Blue Card?',
  shortAnswer:
    'The EU Blue Card is for skilled workers with a university degree whose job matches the degree and is well paid. The minimum salary changes every year. It is lower in shortage occupations, for people starting their career and in IT. In IT it is also possible without a degree.',
  body: `
    ### Degree
    You need a German university degree, or a foreign one that is recognised or comparable to a German degree. Since November 2023, equivalent qualifications after at least three years of higher education also count.
    ### Salary
    The minimum salary is a share of the annual contribution ceiling of the statutory pension insurance:
    - **50 per cent** in the normal case,
    - **45.3 per cent** in shortage occupations, for example in mathematics, computer science, natural sciences, engineering, medicine, nursing or teaching,
    - **45.3 per cent** if your last degree is no more than three years old,
    - **45.3 per cent** for IT specialists without a university degree.
    [Make it in Germany](https://www.make-it-in-germany.com/en/visa-residence/types/eu-blue-card) states how many euros this is in the current year.
    ### IT without a university degree
    You need at least three years of relevant work experience from the last seven years. Your knowledge must be equivalent to a university degree.
    ### Settlement permit
    After **27 months** of employment you can get the permanent settlement permit, and after only **21 months** with sufficient German (B1). Pension insurance contributions must have been paid for this time.
  `,
  steps: [
    {
      id: 'abschluss',
      title: 'Check whether your degree is comparable',
      body: 'Look up your university and degree in the anabin database. If your degree is not listed, apply for a Statement of Comparability from the Central Office for Foreign Education (ZAB).',
      linkLabels: ['anabin database (in German)'],
    },
    {
      id: 'gehalt',
      title: 'Compare the salary with this year’s threshold',
      body: 'The agreed gross salary for one year counts. Put the work and the salary into the contract or into a binding offer.',
      linkLabels: ['This year’s salary thresholds at Make it in Germany'],
    },
    {
      id: 'antrag-ausland',
      title: 'From abroad: apply for a visa',
      body: 'The procedure is explained under [Visa for work](topic:visum-zur-arbeitsaufnahme). You receive the Blue Card itself from the immigration office after you arrive.',
      cost: '75 euros for the visa, 100 euros for the card',
      linkLabels: ['Consular Services Portal: apply for a visa online'],
    },
    {
      id: 'antrag-inland',
      title: 'In Germany: apply to the immigration office',
      body: 'If you already have a residence title that allows the change, or may enter without a visa.',
      cost: '100 euros',
    },
    {
      id: 'wechsel',
      title: 'If you change jobs in the first year: inform the office',
      body: 'During the first twelve months of employment, tell the immigration office about a change of job. It can suspend it for 30 days and refuse it. After that you change jobs freely as long as the conditions are met.',
    },
  ],
  requirements: `
    - university degree as above, or IT work experience
    - a concrete job offer for at least six months
    - The job matches your qualification.
    - The salary reaches the threshold of the year in which you apply.
    - in regulated occupations: the licence to practise, or an assurance that it will be granted
  `,
  documents: `
    - valid passport
    - employment contract or binding offer
    - declaration of employment (Erklärung zum Beschäftigungsverhältnis)
    - degree certificate with an anabin printout or Statement of Comparability
    - IT without a degree: proof of your work experience
    - proof of health insurance
  `,
  costs: `
    - visa: 75 euros (section 46 Residence Ordinance, AufenthV)
    - EU Blue Card: 100 euros (section 45 Residence Ordinance)
  `,
  procedure: `
    The employment agency only has to approve if you use the lower threshold of 45.3 per cent. It then checks the working conditions. The card is valid for four years at most; with a shorter contract it is valid for three months longer than the contract.
  `,
  hints: `
    German language skills are not required for the Blue Card. Your family can come with you; spouses may take up any work in Germany.
  `,
  questions: [
    'how much do i have to earn for the blue card',
    'eu blue card germany requirements',
    'blue card without degree it',
    'change employer with blue card',
    'permanent residence with blue card after how many months',
    'what are shortage occupations',
  ],
  keywords: [
    'Blue Card',
    'minimum salary',
    'salary threshold',
    'shortage occupation',
    'engineer',
    'doctor',
    'software developer',
  ],
  origin: 'machine',
};

import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `berufserfahrung-ohne-anerkennung.ts`. */
export const berufserfahrungOhneAnerkennungEn: TopicTranslationSource = {
  topic: 'berufserfahrung-ohne-anerkennung',
  language: 'en',
  title: 'Can I work with work experience but without recognition?',
  shortAnswer:
    'Yes, in occupations that are not regulated. You need two years of relevant work experience from the last five years and a job with a minimum salary. Your qualification must be recognised in the country of origin, not in Germany. In IT it works without a qualification.',
  body: `
    ### Work experience
    At least two years in the last five years. The experience must enable you to do the work in Germany. The job must be skilled employment, so not unskilled work.
    ### Qualification
    One of these is enough:
    - a foreign **vocational qualification** recognised by the state of origin that required at least two years of training,
    - a foreign **university degree** recognised by the state of origin,
    - certain vocational qualifications awarded by a **German chamber of commerce abroad**.
    Have the Central Office for Foreign Education (ZAB) confirm that your qualification is recognised by the state.
    ### Salary
    The salary must reach at least **45 per cent** of the annual contribution ceiling of the pension insurance. If the company is bound by a collective agreement and pays accordingly, this threshold does not apply. [Make it in Germany](https://www.make-it-in-germany.com/en/visa-residence) states this year’s amount.
    ### IT occupations
    In occupations of information and communication technology you need **no qualification**. Experience and salary must be right. With more experience and a higher salary the [EU Blue Card](topic:blaue-karte-eu) is also possible.
  `,
  steps: [
    {
      id: 'erfahrung',
      title: 'Prove your work experience',
      body: 'Collect references, contracts and social insurance records. They should state the period and your tasks.',
    },
    {
      id: 'abschluss',
      title: 'Have the state recognition of your qualification confirmed',
      body: 'This step is not needed in IT occupations. Otherwise apply to the Central Office for Foreign Education for information on your vocational qualification or a Statement of Comparability.',
      linkLabels: ['Central Office for Foreign Education (in German)'],
    },
    {
      id: 'stelle',
      title: 'Compare the job offer with the minimum salary',
      body: 'The company fills in the declaration of employment (Erklärung zum Beschäftigungsverhältnis) and states whether a collective agreement applies.',
    },
    {
      id: 'antrag',
      title: 'Apply for the visa or the residence permit',
      body: 'From abroad at the German mission, with another permit in Germany at the immigration office. The employment agency has to approve.',
      cost: '75 euros for the visa, 100 euros for the residence permit',
      linkLabels: ['Consular Services Portal: apply for a visa online'],
    },
    {
      id: 'anerkennung',
      title: 'Have your qualification recognised later after all',
      body: 'With recognition you can change to the permit as a [skilled worker](topic:fachkraft-mit-berufsausbildung). The settlement permit is then possible earlier.',
    },
  ],
  requirements: `
    - a concrete offer of skilled employment
    - two years of relevant work experience in the last five years
    - a qualification as above, except in IT occupations
    - minimum salary, or pay under a collective agreement
    - approval by the employment agency
    - Anyone who takes up the work after their 45th birthday needs a higher minimum salary (55 per cent) or an adequate pension provision.
  `,
  documents: `
    - valid passport
    - references and other proof of work experience
    - certificate with information or assessment by the Central Office
    - employment contract or binding offer
    - declaration of employment (Erklärung zum Beschäftigungsverhältnis)
  `,
  costs: `
    - visa: 75 euros (section 46 Residence Ordinance, AufenthV)
    - residence permit: 100 euros (section 45 Residence Ordinance)
  `,
  hints: `
    - There is **no entitlement** to this permit. The authority decides at its discretion.
    - In regulated occupations, for example nursing, you always need the licence to practise. There, consider the [recognition partnership](topic:anerkennungspartnerschaft).
    - The law names no language level. For the work itself the company may require German.
  `,
  questions: [
    'work in germany without recognition of qualification',
    'it specialist without degree visa germany',
    'programmer without degree germany',
    'experienced worker visa germany salary',
    'hire experienced worker from abroad without recognition',
  ],
  keywords: [
    'work experience',
    'IT specialist',
    'software developer',
    'minimum salary',
    '19c',
    'salary threshold',
  ],
  origin: 'machine',
};

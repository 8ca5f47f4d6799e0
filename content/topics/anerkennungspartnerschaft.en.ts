import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `anerkennungspartnerschaft.ts`. */
export const anerkennungspartnerschaftEn: TopicTranslationSource = {
  topic: 'anerkennungspartnerschaft',
  language: 'en',
  title: 'What is a recognition partnership?',
  shortAnswer:
    'You come to Germany, work in a skilled job straight away and have your qualification recognised only here. For this you conclude an agreement with the company. You need a qualification recognised by the state where you obtained it, and German at level A2.',
  body: `
    ### The idea
    Since 1 March 2024 you no longer have to apply for recognition before you enter. You and the company promise each other to carry out the procedure in Germany.
    ### What you promise
    You apply for recognition after you enter at the latest, and do so **without delay**.
    ### What the company promises
    It enables you, within the employment, to take part in the training the competent body requires. The company must be suitable for training or further qualification.
    ### How long the residence lasts
    At first **one year** at most. If the procedure is still running, an extension up to **three years** in total is possible.
    ### Which work you may do
    The agreed skilled work in your field, plus a side job of up to 20 hours per week. In regulated occupations, for example nursing, before recognition you may only do work that leads towards the occupation. Special conditions for the company apply, for example being bound by a collective agreement or being an approved care provider.
  `,
  steps: [
    {
      id: 'beratung',
      title: 'Check whether this is the right way',
      body: 'Find out together which German occupation fits and what might be missing for recognition.',
      cost: 'free of charge',
    },
    {
      id: 'abschluss',
      title: 'Have the state recognition in the country of origin confirmed',
      body: 'The Central Office for Foreign Education (ZAB) gives information on the vocational qualification or assesses the degree certificate.',
      linkLabels: ['Central Office for Foreign Education (in German)'],
    },
    {
      id: 'vereinbarung',
      title: 'Conclude the employment contract and the agreement',
      body: 'The agreement states the duties of both sides. The company also fills in the declaration of employment (Erklärung zum Beschäftigungsverhältnis).',
    },
    {
      id: 'visum',
      title: 'Apply for the visa',
      body: 'At the German mission. The employment agency has to approve. The [fast-track procedure](topic:beschleunigtes-fachkraefteverfahren) is possible here, too.',
      cost: '75 euros',
      linkLabels: ['Consular Services Portal: apply for a visa online'],
    },
    {
      id: 'anerkennung',
      title: 'After you enter: apply for recognition',
      body: 'Do this at once. Keep the confirmation of receipt, you need it for the extension.',
    },
    {
      id: 'qualifizierung',
      title: 'Make up for what is missing',
      body: 'If the competent body finds differences, you take the required courses or examinations. The company gives you time for them.',
    },
    {
      id: 'wechsel',
      title: 'Recognised: change your residence title',
      body: 'Apply in good time for the permit as a [skilled worker with vocational training](topic:fachkraft-mit-berufsausbildung) or [with a degree](topic:fachkraft-mit-akademischer-ausbildung).',
    },
  ],
  requirements: `
    - a vocational qualification after at least two years of training, or a university degree, recognised by the state of origin
    - a concrete job offer that matches the qualification
    - an agreement with the company
    - a company that is suitable for training or further qualification
    - German matching the work, at least level A2
    - approval by the employment agency
  `,
  documents: `
    - valid passport
    - certificate with information or assessment by the Central Office
    - employment contract, agreement and declaration of employment
    - language certificate
    - proof of health insurance
  `,
  deadlines: `
    Apply for the extension before the first year ends. After three years this permit ends for good. So plan courses and examinations early.
  `,
  costs: `
    - visa: 75 euros (section 46 Residence Ordinance, AufenthV)
    - residence permit: 100 euros (section 45 Residence Ordinance)
    - plus recognition; ask about grants
  `,
  questions: [
    'enter germany first and get recognition later',
    'recognition partnership agreement employer duties',
    'hire a nurse before recognition',
    'section 16d paragraph 3',
    'which german level for recognition partnership',
  ],
  keywords: ['recognition visa', 'partial recognition', 'further qualification', '16d', 'nursing assistant'],
  origin: 'machine',
};

import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `fachkraft-mit-berufsausbildung.ts`. */
export const fachkraftMitBerufsausbildungEn: TopicTranslationSource = {
  topic: 'fachkraft-mit-berufsausbildung',
  language: 'en',
  title: 'How do I get residence as a skilled worker with vocational training?',
  shortAnswer:
    'You need German vocational training, or foreign training recognised in Germany as equivalent, and a concrete job offer. Then you are entitled to a residence permit for any skilled work. In most cases the employment agency has to approve.',
  body: `
    ### Which training counts
    The training must take at least two years in Germany. Foreign training must be recognised as equivalent. How to do this is explained under [Recognition of a vocational qualification](topic:anerkennung-berufsabschluss).
    ### Which work is allowed
    Since November 2023 you may take up **any skilled employment**. The job does not have to match your occupation exactly. But it must require knowledge that people learn in vocational training or at university. Purely unskilled work does not count.
    In regulated occupations, for example nursing, you also need the licence to practise, or an assurance that it will be granted.
    ### If you are over 45
    The rule applies if you receive the permit for the first time and have already turned 45. Your salary must then reach at least **55 per cent** of the annual contribution ceiling of the pension insurance. Or you prove an adequate pension provision. [Make it in Germany](https://www.make-it-in-germany.com/en/visa-residence) states this year’s amount.
  `,
  steps: [
    {
      id: 'anerkennung',
      title: 'Have your vocational qualification recognised',
      body: 'Start early, this usually takes longest. Without recognition there are other ways: [recognition partnership](topic:anerkennungspartnerschaft) or [work experience](topic:berufserfahrung-ohne-anerkennung).',
      linkLabels: ['Recognition in Germany: find the competent body'],
    },
    {
      id: 'stelle',
      title: 'Put the job offer in writing',
      body: 'The company fills in the declaration of employment (Erklärung zum Beschäftigungsverhältnis). Both sides assure that the work will really be carried out.',
    },
    {
      id: 'zustimmung',
      title: 'Approval by the employment agency',
      body: 'The authority obtains it. The agency checks whether pay and working hours are as good as those of comparable employees. It does not check whether other applicants have priority.',
      duration: 'as a rule 2 weeks at most',
    },
    {
      id: 'visum',
      title: 'From abroad: apply for a visa',
      body: 'The procedure is explained under [Visa for work](topic:visum-zur-arbeitsaufnahme). The company can use the [fast-track procedure](topic:beschleunigtes-fachkraefteverfahren).',
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
    - German vocational training, or training recognised as equivalent
    - a concrete offer of skilled employment
    - approval by the employment agency, where it is needed
    - in regulated occupations the licence to practise, or an assurance
    - from the age of 45, for the first permit: minimum salary or pension provision
  `,
  documents: `
    - valid passport
    - recognition notice or German certificate
    - employment contract or binding offer
    - declaration of employment (Erklärung zum Beschäftigungsverhältnis)
    - proof of health insurance
  `,
  costs: `
    - visa: 75 euros (section 46 Residence Ordinance, AufenthV)
    - residence permit: 100 euros (section 45 Residence Ordinance)
    - plus the costs of recognition
  `,
  hints: `
    - The permit is valid for four years; with a shorter contract it is valid for three months longer than the contract.
    - If you want to change jobs, first look at your permit. If it is limited to one company or one occupation, you need permission from the immigration office beforehand.
    - If the work ends early, tell the immigration office within two weeks.
    - After three years the [settlement permit](topic:niederlassungserlaubnis) is possible.
  `,
  questions: [
    'i am an electrician can i work in germany',
    'skilled worker visa germany vocational training requirements',
    'section 18a residence permit',
    'hire a nurse from the philippines',
    'over 45 visa germany salary',
    'may i work in another occupation than the one i learned',
  ],
  keywords: ['skilled worker', 'tradesperson', 'apprenticeship', 'work permit', 'age limit', '18a'],
  origin: 'machine',
};

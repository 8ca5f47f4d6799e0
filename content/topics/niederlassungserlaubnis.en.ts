import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `niederlassungserlaubnis.ts`. */
export const niederlassungserlaubnisEn: TopicTranslationSource = {
  topic: 'niederlassungserlaubnis',
  language: 'en',
  title: 'When do I get a settlement permit?',
  shortAnswer:
    'The settlement permit is permanent. As a rule you need five years with a residence permit, 60 months of pension contributions and German B1. Skilled workers get it after three years, with a German qualification after two, with an EU Blue Card after 27 or 21 months.',
  body: `
    ### How long it takes with each title
    - **In general:** five years with a residence permit, 60 months of pension contributions, German B1
    - **Skilled workers with vocational training or a degree:** three years, 36 months of pension contributions, German B1
    - **Skilled workers with German training or a German degree:** two years, 24 months of pension contributions, German B1
    - **EU Blue Card:** 27 months of employment with pension contributions, German A1; only 21 months with German B1
    - **Married to a German:** as a rule after three years, German B1
    - **Spouses of skilled workers with a settlement permit:** three years, at least 20 hours of work per week, German B1
    - **Recognised refugees and persons entitled to asylum:** five years, German A2, livelihood mostly secured; after three years with German C1 and a livelihood secured by far for the most part. The time of the asylum procedure counts.
    - **Other humanitarian titles:** the authority decides by the general conditions. The time of the asylum procedure counts.
    ### What is usually needed as well
    Your livelihood is secured and your home is large enough. You know the basics of law and society, for example from the [integration course](topic:integrationskurs).
    ### What also counts
    Times of study or vocational training in Germany count half under the general rule. For spouses it is usually enough if one person has the pension contributions.
  `,
  steps: [
    {
      id: 'rechnen',
      title: 'Put together your times and pension contributions',
      body: 'Request your insurance record from the pension insurance. Find your previous residence titles.',
      cost: 'free of charge',
    },
    {
      id: 'nachweise',
      title: 'Prove your German and the test “Living in Germany”',
      body: 'The certificate of the integration course is usually enough for both. If you went to school in Germany, ask the immigration office about other proof.',
    },
    {
      id: 'antrag',
      title: 'Apply to the immigration office',
      body: 'Apply before your present title expires. It then remains valid until the decision.',
      cost: '113 euros',
      linkLabels: ['Immigration office of the City of Leipzig (in German)'],
    },
    {
      id: 'entscheidung',
      title: 'Collect the card',
      body: 'With the settlement permit you may take up any work and change employers freely.',
    },
  ],
  requirements: `
    - time of residence and pension contributions as above
    - secured livelihood
    - German as above
    - basic knowledge of the legal and social order
    - sufficient living space
    - permitted employment, for skilled workers a suitable job
    - no reasons of public security that speak against it
  `,
  documents: `
    - valid passport and residence title
    - employment contract and recent payslips
    - insurance record of the pension insurance
    - language certificate and test “Living in Germany”
    - rental contract
    - proof of health insurance
  `,
  costs: `
    - settlement permit: 113 euros (section 44 Residence Ordinance, AufenthV)
    - 124 euros for the self-employed, 147 euros for the highly qualified
    - Recognised refugees, persons entitled to asylum and persons with subsidiary protection pay no fee (section 52 Residence Ordinance).
  `,
  hints: `
    - In cases of illness or disability, conditions can be waived, for example language and pension contributions. Please ask.
    - If you stay abroad too long, the settlement permit can lapse. Ask the immigration office before a long journey.
    - The next step can be [naturalisation](topic:einbuergerung).
  `,
  questions: [
    'when do i get permanent residence in germany',
    'settlement permit after 3 years skilled worker',
    'how many months of pension contributions for permanent residence',
    'permanent residence refugee 5 years',
    'permanent residence permit cost',
  ],
  keywords: [
    'permanent residence',
    'unlimited',
    'settlement',
    'pension contributions',
    'stay forever',
    '18c',
  ],
  origin: 'machine',
};

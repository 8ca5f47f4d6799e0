import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `beschleunigtes-fachkraefteverfahren.ts`. */
export const beschleunigtesFachkraefteverfahrenEn: TopicTranslationSource = {
  topic: 'beschleunigtes-fachkraefteverfahren',
  language: 'en',
  title: 'How do I bring a skilled worker from abroad faster?',
  shortAnswer:
    'With the fast-track procedure for skilled workers. You conclude an agreement with the immigration office where your company is located and act with the skilled worker’s power of attorney. The office obtains recognition and approvals and gives advance approval for the visa. The fee is 411 euros.',
  body: `
    ### For whom the procedure is worthwhile
    For companies that want to employ or train a certain person from a country outside the EU. It covers skilled workers with vocational training or a degree, trainees, measures for recognition and other skilled employment.
    ### Who is responsible in the region
    The immigration office at the place of the business site is responsible. For companies in the city of Leipzig this is the city’s immigration office. The districts of Leipzig and Nordsachsen have immigration offices of their own.
    ### What the procedure cannot do
    It shortens time limits but replaces no requirement. Recognition of the qualification almost always takes longest. Complete documents therefore save the most time.
  `,
  steps: [
    {
      id: 'beratung',
      title: 'First check whether this is the right way',
      body: 'Clarify qualification, work and salary before you pay the fee.',
      cost: 'free of charge',
    },
    {
      id: 'vollmacht',
      title: 'Get the skilled worker’s power of attorney and documents',
      body: 'The skilled worker authorises your company. They send passport, certificates, translations and proof of language and work experience.',
    },
    {
      id: 'vereinbarung',
      title: 'Conclude the agreement with the immigration office',
      body: 'The agreement states duties, procedure and time limits for everyone involved. You pay the fee at the beginning.',
      cost: '411 euros',
      linkLabels: [
        'Immigration office of the City of Leipzig (in German)',
        'Fast-track procedure in Saxony: information for companies (in German)',
      ],
    },
    {
      id: 'pruefung',
      title: 'Wait for recognition and approval',
      body: 'The immigration office starts the recognition and asks the employment agency. It is best to answer queries at once.',
      duration: 'recognition 2 months, agency 1 week',
    },
    {
      id: 'vorabzustimmung',
      title: 'Send the advance approval to the skilled worker',
      body: 'If all requirements are met, the immigration office gives advance approval. The skilled worker submits it to the German mission.',
    },
    {
      id: 'visum',
      title: 'Apply for the visa',
      body: 'The German mission gives an appointment within three weeks. As a rule it decides three weeks after the complete application.',
      duration: '3 weeks at most, then usually 3 weeks',
      cost: '75 euros',
    },
    {
      id: 'ankunft',
      title: 'Prepare the arrival',
      body: 'Home, registration, health insurance, language course. Your [duties as an employer](topic:pflichten-des-arbeitgebers) begin on the first working day.',
    },
  ],
  requirements: `
    - You already know the person and have offered them a concrete job or training place.
    - The person is abroad.
    - Your company acts with the person’s power of attorney.
    - The requirements of the intended residence title can be met.
  `,
  documents: `
    - the skilled worker’s power of attorney
    - copy of the passport
    - employment or training contract and declaration of employment
    - certificates with translation, curriculum vitae
    - if available: recognition notice, Statement of Comparability, language certificate
  `,
  costs: `
    - procedure: 411 euros (section 47 (1) number 15 Residence Ordinance, AufenthV)
    - visa: 75 euros (section 46 Residence Ordinance)
    - plus recognition, translations and later the residence title
  `,
  processingTime: `
    The Free State of Saxony names five to six months from the agreement to the visa in a favourable case. If the qualification is already recognised, it is faster. The statutory time limits only start with complete documents:
    - recognition: two months (section 14a Professional Qualifications Assessment Act, BQFG)
    - employment agency: one week, after which approval is as a rule deemed granted (section 36 Employment Ordinance, BeschV)
    - German mission: three weeks until the appointment, as a rule three weeks until the decision (section 31a Residence Ordinance)
  `,
  hints: `
    Spouses and minor children can be included in the procedure if their visas are applied for at about the same time. You do not have to use the procedure: the regular way to the [visa](topic:visum-zur-arbeitsaufnahme) always remains open.
  `,
  questions: [
    'fast-track procedure skilled workers leipzig 81a',
    'how can my company speed up the visa',
    'cost of the accelerated skilled worker procedure',
    'power of attorney skilled worker immigration office',
    'how long does it take to bring a skilled worker from abroad',
    'which immigration office is responsible for my company',
  ],
  keywords: ['81a', 'fast track', 'accelerated procedure', 'advance approval', 'recruiting', 'employer'],
  origin: 'machine',
};

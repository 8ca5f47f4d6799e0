import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `visum-zur-arbeitsaufnahme.ts`. */
export const visumZurArbeitsaufnahmeEn: TopicTranslationSource = {
  topic: 'visum-zur-arbeitsaufnahme',
  language: 'en',
  title: 'Which visa do I need to work in Germany?',
  shortAnswer:
    'If you come from a country outside the EU, you usually need a national visa before you enter. Which one depends on your qualification, your work experience and your job offer. You apply to the German mission abroad. An advance approval can shorten the procedure.',
  body: `
    ### Which visa fits?
    - **University degree and well-paid job:** [EU Blue Card](topic:blaue-karte-eu)
    - **Recognised vocational training or university degree:** visa for skilled workers (sections 18a and 18b of the Residence Act, AufenthG)
    - **Work experience without German recognition:** possible for many occupations since 1 March 2024 (section 19c (2) Residence Act, section 6 Employment Ordinance)
    - **Recognition only once in Germany:** visa for a qualification measure or a recognition partnership (section 16d Residence Act)
    - **No job offer yet:** [Opportunity card (Chancenkarte)](topic:chancenkarte)
    ### Who may enter without a visa
    Citizens of Australia, Israel, Japan, Canada, the Republic of Korea, New Zealand, the United Kingdom and the USA may enter without a visa. You then apply for the residence title at the immigration office within 90 days. You may only work once you are permitted to.
  `,
  steps: [
    {
      id: 'stelle',
      title: 'Put a concrete job offer in writing',
      body: 'An employment contract or a binding offer. The company also completes the employment agency’s form “Erklärung zum Beschäftigungsverhältnis” (declaration of employment).',
      linkLabels: ['Staff from abroad: services of the employment agency (in German)'],
    },
    {
      id: 'abschluss',
      title: 'Have your qualification recognised or evaluated',
      body: 'For a skilled-worker visa your qualification must be recognised or comparable to a German one. Start early, as this takes longest. More under [Recognition of vocational qualifications](topic:anerkennung-berufsabschluss).',
    },
    {
      id: 'vorabzustimmung',
      title: 'Obtain an advance approval',
      body: 'The company can ask the employment agency to approve before the visa application. In certain cases the immigration office also gives its approval in advance.',
    },
    {
      id: 'fachkraefteverfahren',
      title: 'Start the fast-track procedure for skilled workers',
      body: 'The company runs everything through the immigration office and pays a fee for it. More under [Fast-track procedure](topic:beschleunigtes-fachkraefteverfahren).',
      cost: '411 euros',
    },
    {
      id: 'antrag',
      title: 'Apply for the visa',
      body: 'Many applications can be made online in the Consular Services Portal of the Federal Foreign Office. After that you go to the embassy or consulate once in person.',
      duration: 'several weeks to several months',
      cost: '75 euros',
      linkLabels: ['Consular Services Portal: apply for a visa online'],
    },
    {
      id: 'titel',
      title: 'Enter Germany, register, apply for the residence title',
      body: 'Register your [address](topic:wohnsitz-anmelden). Apply for the residence title at the immigration office before the visa expires.',
      cost: '100 euros',
    },
  ],
  requirements: `
    - a concrete job offer, except for the opportunity card
    - a suitable qualification, depending on the visa
    - usually the approval of the employment agency; it mainly checks whether the working conditions are customary
    - Skilled workers who come for the first time and are over 45 need a minimum salary or adequate provision for old age. [Make it in Germany](https://www.make-it-in-germany.com/en/visa-residence) names the amount for the current year.
  `,
  documents: `
    - valid passport
    - employment contract or binding offer
    - declaration of employment (Erklärung zum Beschäftigungsverhältnis)
    - proof of your qualification and, if required, of your language skills
    - proof of health insurance from the day of entry
    - The website of your German mission abroad tells you what else is needed.
  `,
  costs: `
    - national visa: 75 euros (section 46 Residence Ordinance, AufenthV)
    - residence permit or EU Blue Card in Germany: 100 euros (section 45 Residence Ordinance)
    - plus translations, certified copies and recognition
  `,
  processingTime: `
    Depending on the country, the mission abroad takes several weeks to several months. If the employment agency does not reply within two weeks, its approval usually counts as given; in the fast-track procedure it is one week.
  `,
  appeal: `
    If the visa is refused, the decision states the reasons. You can apply again with better evidence or bring an action before the Administrative Court of Berlin. The former remonstration to the mission abroad no longer exists since 1 July 2025.
  `,
  questions: [
    'how do i get a work visa for germany',
    'which visa for skilled workers',
    'how much does a work visa cost',
    'how long does the german visa take',
    'we want to hire someone from india what do we have to do',
    'visa refused what can i do',
    'do us citizens need a visa to work in germany',
  ],
  keywords: [
    'work visa',
    'national visa',
    'D visa',
    'embassy',
    'consulate',
    'work permit',
    'residence permit',
  ],
  origin: 'machine',
};

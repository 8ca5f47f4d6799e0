import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `anerkannte-gefluechtete-arbeit.ts`. */
export const anerkannteGefluechteteArbeitEn: TopicTranslationSource = {
  topic: 'anerkannte-gefluechtete-arbeit',
  language: 'en',
  title: 'May I work as a recognised refugee?',
  shortAnswer:
    'Yes, without restriction. With asylum, refugee protection or subsidiary protection you may take up any work, do vocational training or become self-employed. The employment agency does not have to approve. The company only needs a copy of your residence title.',
  body: `
    ### Which title
    - **Entitlement to asylum:** residence permit under section 25 (1)
    - **Refugee protection or subsidiary protection:** residence permit under section 25 (2)
    - **Ban on deportation:** residence permit under section 25 (3)
    The card says **“Erwerbstätigkeit erlaubt”** (gainful employment permitted). This sentence is enough proof for the company.
    ### If you do not have the card yet
    With asylum, refugee protection or subsidiary protection your stay is deemed permitted until you receive the card. Ask the immigration office for a certificate that mentions employment. With it the company can hire you.
    ### Place of residence
    In most cases you must live for **three years** in the federal state to which you were allocated. The duty does not apply, for example, if you start vocational training or studies. It also does not apply if you work at least 15 hours per week with social insurance and earn enough. Apply for the duty to be lifted **before** you move.
  `,
  steps: [
    {
      id: 'titel',
      title: 'Apply for the residence permit',
      body: 'Go to the immigration office at once after the decision of the Federal Office. Ask for a certificate for the meantime.',
    },
    {
      id: 'suche',
      title: 'Contact the Jobcenter or the employment agency',
      body: 'They help with work, training, language courses and recognition. Bring your certificates, even if they are incomplete.',
    },
    {
      id: 'anerkennung',
      title: 'Have your qualifications recognised',
      body: 'If documents are missing because you had to flee, there are other ways to show your knowledge. More under [Recognition of a vocational qualification](topic:anerkennung-berufsabschluss).',
    },
    {
      id: 'einstellen',
      title: 'Show your title and start',
      body: 'The company checks the title, keeps a copy and notes the expiry date. As far as residence law is concerned, it does not have to do more.',
    },
    {
      id: 'verlaengern',
      title: 'Extend the title in good time',
      body: 'Apply for the extension before it expires. Then the title remains valid until the decision, also for work.',
    },
  ],
  requirements: `
    - decision of the Federal Office on asylum, refugee protection, subsidiary protection or a ban on deportation
    - residence permit or certificate from the immigration office
  `,
  documents: `
    - for the company: residence permit with the sentence “Erwerbstätigkeit erlaubt”, or certificate
    - tax identification number, social insurance number and health insurance, as for all employees
  `,
  costs: `
    Recognised refugees, persons entitled to asylum and persons with subsidiary protection pay no fee for issue and extension (section 52 Residence Ordinance, AufenthV).
  `,
  hints: `
    - The residence permit under section 25 (1) and (2) is valid for three years, with a ban on deportation for at least one year. An expiry date is no reason against hiring.
    - In regulated occupations you need the licence to practise like everyone else.
    - Permanent residence is possible: see [settlement permit](topic:niederlassungserlaubnis).
  `,
  questions: [
    'recognised refugee allowed to work germany',
    'subsidiary protection work permit',
    'hire a refugee what do i need as employer',
    'erwerbstätigkeit erlaubt meaning',
    'fiktionsbescheinigung can i work',
    'residence obligation job in another city',
  ],
  keywords: [
    'refugee',
    'asylum',
    'protection status',
    'work permit',
    'residence obligation',
    'blue passport',
  ],
  origin: 'machine',
};

import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `chancenkarte.ts`. */
export const chancenkarteEn: TopicTranslationSource = {
  topic: 'chancenkarte',
  language: 'en',
  title: 'Who can get the Opportunity Card to look for work?',
  shortAnswer:
    'Since 1 June 2024 you can look for work in Germany for up to one year with the Opportunity Card (Chancenkarte), without having a job yet. You need a recognised qualification or at least six points, and money to live on. 20 hours of work per week are allowed.',
  body: `
    ### Two ways
    - **As a skilled worker:** your qualification is German, fully recognised in Germany or comparable to a German university degree. Then you need no points.
    - **With points:** your qualification is recognised by the state of origin, in the case of vocational training after at least two years. You speak German (A1) or English (B2) and reach at least six points.
    ### What you get points for
    - **4 points:** a German body has found that only further training is missing for recognition.
    - **3 points:** German at level B2 or better; five years of work experience in the last seven years
    - **2 points:** German at level B1; two years of work experience in the last five years; 35 years old at most
    - **1 point:** German at level A2; English at level C1; 36 to 40 years old; qualification in a shortage occupation; already lived lawfully in Germany for six months; partner meets the conditions, too
    Work experience only counts if it matches the qualification.
    ### Which work you may do
    Up to 20 hours per week on average, plus trial work of two weeks at most each time, in a skilled job, for vocational training or for recognition.
  `,
  steps: [
    {
      id: 'selbsttest',
      title: 'Take the self-check',
      body: 'The self-check shows within a few minutes whether you are likely to meet the conditions.',
      duration: 'about 15 minutes',
      cost: 'free of charge',
      linkLabels: ['Self-check for the Opportunity Card at Make it in Germany'],
    },
    {
      id: 'qualifikation',
      title: 'Prove your qualification',
      body: 'For university degrees: anabin printout or Statement of Comparability. For vocational qualifications: information from the Central Office for Foreign Education (ZAB) that the qualification is recognised by the state.',
      linkLabels: ['anabin database (in German)', 'Central Office for Foreign Education (in German)'],
    },
    {
      id: 'lebensunterhalt',
      title: 'Secure your livelihood',
      body: 'For example with a blocked account, a declaration of commitment or a contract for a part-time job. The amount is set anew every year.',
      linkLabels: ['Opportunity Card and this year’s amount at Make it in Germany'],
    },
    {
      id: 'antrag',
      title: 'Apply for the Opportunity Card',
      body: 'Online in the Consular Services Portal or at the German mission. If you already live in Germany with a title for training, study or work, you apply to the immigration office.',
      cost: '75 euros for the visa',
      linkLabels: ['Consular Services Portal: apply for a visa online'],
    },
    {
      id: 'ankommen',
      title: 'Enter, register, look for work',
      body: 'Register your [address](topic:wohnsitz-anmelden) and get advice for your search.',
    },
    {
      id: 'wechsel',
      title: 'Job found: change your residence title',
      body: 'Before the first full working day, apply for the right title, for example the [EU Blue Card](topic:blaue-karte-eu). If there is no suitable title yet, the Opportunity Card can be extended by up to two years for a skilled job.',
    },
  ],
  requirements: `
    - qualification and language skills as above
    - secured livelihood for the whole time, health insurance included
    - In Germany you can only apply with a title for training, study or gainful employment.
  `,
  documents: `
    - valid passport
    - proof of qualification
    - language certificate
    - proof for the points, for example references
    - proof of livelihood and health insurance
  `,
  costs: `
    - visa: 75 euros (section 46 Residence Ordinance, AufenthV)
    - application in Germany: 100 euros (section 45 Residence Ordinance)
  `,
  hints: `
    The Opportunity Card gives no entitlement to benefits to live on. Do not confuse it with the right of residence for people with a long-term toleration (Chancen-Aufenthaltsrecht): that was a rule for people who had been tolerated for many years.
  `,
  questions: [
    'how many points do i need for the opportunity card',
    'opportunity card germany points calculator',
    'come to germany without job and look for work',
    'how much money for opportunity card',
    'can i work with the chancenkarte',
    'extend opportunity card',
  ],
  keywords: [
    'Chancenkarte',
    'job seeker visa',
    'points system',
    'blocked account',
    'trial work',
    'job search',
  ],
  origin: 'machine',
};

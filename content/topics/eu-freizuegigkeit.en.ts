import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `eu-freizuegigkeit.ts`. */
export const euFreizuegigkeitEn: TopicTranslationSource = {
  topic: 'eu-freizuegigkeit',
  language: 'en',
  title: 'Can I work in Germany without a visa if I have an EU passport?',
  shortAnswer:
    'Yes. As a citizen of an EU country you may enter, live and work in Germany without a visa and without a work permit. The same applies to Iceland, Liechtenstein and Norway, and similar rules to Switzerland. You only have to register your address.',
  body: `
    ### What freedom of movement means
    For the first three months a valid identity card or passport is enough. After that you may stay as long as you work, are self-employed or are in training. You may also stay if you are looking for work or can pay for your living costs and health insurance yourself.
    You have six months for your first job search. You may stay longer if you keep looking and have a good chance of finding a job.
    ### If you lose your job
    Register with the employment agency (Agentur für Arbeit) at once. If you are unemployed through no choice of your own and the agency confirms this, you keep your right:
    - after **more than one year** of work without a fixed limit,
    - after **less than one year** of work for six months.
    ### Switzerland, Iceland, Liechtenstein, Norway and family
    - For **Iceland, Liechtenstein and Norway** the same rules apply as for the EU.
    - With **Swiss** citizenship you do not need a residence title. A residence permit certifies your right.
    - **Family members** from countries outside the EU may come with you and work. They often need a visa to enter. In Germany they receive a residence card.
  `,
  steps: [
    {
      id: 'wohnsitz',
      title: 'Register your address in Leipzig',
      body: 'Within two weeks of moving in, at any citizens’ office (Bürgerbüro). What to bring is explained under [Registering your address](topic:wohnsitz-anmelden).',
      duration: 'one appointment',
    },
    {
      id: 'arbeitsuche',
      title: 'Look for work and get advice',
      body: 'Register with the employment agency as a jobseeker. You have the same right to advice and job placement as Germans.',
      cost: 'free of charge',
      linkLabels: ['Employment agency Leipzig'],
    },
    {
      id: 'abschluss',
      title: 'Have your qualification checked if your occupation requires it',
      body: 'In regulated occupations, for example nursing, you need recognition even with an EU qualification. More under [Recognition of vocational qualifications](topic:anerkennung-berufsabschluss).',
    },
    {
      id: 'einstellen',
      title: 'As a company: look at the identity card and hire',
      body: 'You need no approval from the employment agency and no copy of a residence title. A valid identity card or passport is sufficient proof of citizenship.',
    },
  ],
  requirements: `
    - citizenship of an EU country, Iceland, Liechtenstein, Norway or Switzerland
    - a valid identity card or passport
    - if you neither work nor look for work: enough money to live on and health insurance
  `,
  deadlines: `
    - Address: register within two weeks of moving in
    - Family members from outside the EU: the immigration office issues the residence card within six months of receiving the necessary information.
  `,
  hints: `
    - If you are here only to look for work, you are usually not entitled to benefits from the Jobcenter. Get advice before you apply.
    - After five years of lawful residence you have a right of permanent residence. It no longer depends on whether you work.
  `,
  questions: [
    'do eu citizens need a work permit in germany',
    'i am from poland can i work in germany',
    'lost my job do i have to leave germany eu citizen',
    'hiring bulgarian employees what to consider',
    'do swiss citizens need a visa to work',
    'can my non-eu wife come with me',
  ],
  keywords: ['EU citizen', 'freedom of movement', 'EEA', 'work permit', 'residence card', 'registration'],
  origin: 'machine',
};

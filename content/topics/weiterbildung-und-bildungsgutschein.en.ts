import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `weiterbildung-und-bildungsgutschein.ts`. */
export const weiterbildungUndBildungsgutscheinEn: TopicTranslationSource = {
  topic: 'weiterbildung-und-bildungsgutschein',
  language: 'en',
  title: 'How do I get an education voucher (Bildungsgutschein)?',
  shortAnswer:
    'Talk to the employment agency before you register for a course. It gives you the voucher if the training helps you into work or if you have no vocational qualification. Since 1 January 2025 it also decides if you receive benefits from the Jobcenter.',
  body: `
    ### When a voucher is possible
    - You are unemployed and find work more easily with the training.
    - You are at risk of losing your job.
    - You have no vocational qualification that counts here and want to obtain one. You can have a right to this.
    The employment agency advises you beforehand. Course and provider must be approved.
    ### What the voucher pays
    - the cost of the course and the examination
    - travel and, if necessary, accommodation
    - care for your children
    Unemployment benefit or benefits from the Jobcenter usually continue during the course.
    ### What is possible with the voucher
    - retraining that ends with a qualification at a chamber
    - single steps towards a qualification, so-called partial qualifications
    - courses that turn a [partial recognition](topic:anpassungsqualifizierung) into a full one
    - specialist courses with a certificate
    The voucher is not meant for pure German courses, see [job-related German course](topic:berufssprachkurs).
  `,
  steps: [
    {
      id: 'ziel',
      title: 'Think about your goal',
      body: 'Which work would you like? What do you lack for it? Look in job advertisements to see what companies ask for.',
    },
    {
      id: 'termin',
      title: 'Make an appointment at the employment agency',
      body: 'Even if you receive benefits from the Jobcenter: your Jobcenter sends you to the agency for advice.',
      cost: 'free of charge',
    },
    {
      id: 'gespraech',
      title: 'Give your reasons in the conversation',
      body: 'Show job advertisements, certificates and decisions. If the answer is no, ask for the reasons and for a written decision.',
    },
    {
      id: 'kurs',
      title: 'Find an approved course',
      body: 'The voucher states goal, length, region and validity. You choose the provider yourself.',
      linkLabels: ['Training search of the Federal Employment Agency (in German)'],
    },
    {
      id: 'anmelden',
      title: 'Hand in the voucher and register',
      body: 'The provider fills in the voucher. It must be back at the agency before the first day of the course.',
    },
  ],
  requirements: `
    - You may work in Germany or can get the permission.
    - Your German is good enough for the course.
    - The employment agency advised you beforehand and agreed.
  `,
  documents: `
    - identity card or residence title
    - curriculum vitae and certificates
    - decision on recognition, if you have one
    - language certificate
    - job advertisements that match your goal
  `,
  deadlines: `
    The voucher is only valid for a certain time, which is stated on it. Whoever starts without a promise gets nothing back.
  `,
  hints: `
    If you have work, ask together with your company: [training employees](topic:beschaeftigte-qualifizieren).
  `,
  questions: [
    'how do i get a bildungsgutschein',
    'retraining jobcenter or employment agency',
    'free further training leipzig',
    'get a vocational qualification at 35',
    'education voucher refused what to do',
    'does the employment agency pay for retraining',
  ],
  keywords: ['retraining', 'course', 'Umschulung', 'partial qualification', 'Bildungsgutschein', 'voucher'],
  origin: 'machine',
};

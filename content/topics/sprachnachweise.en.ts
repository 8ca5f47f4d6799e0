import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `sprachnachweise.ts`. */
export const sprachnachweiseEn: TopicTranslationSource = {
  topic: 'sprachnachweise',
  language: 'en',
  title: 'Which language certificate do I need for what?',
  shortAnswer:
    'It depends on the goal: often A1 for joining a spouse, mostly A2 for a stay for recognition. You need B1 for a settlement permit and naturalisation. Many health professions and teaching require B2 or C1. Always ask the office that requires the proof which certificates it accepts.',
  body: `
    ### The levels in the law
    - **A1, basic knowledge:** as a rule for joining a spouse or partner; for the Opportunity Card if you do not have English at level B2
    - **A2, adequate knowledge:** as a rule for a stay for recognition and the recognition partnership; orally also for the Duldung for employment and the right to stay under section 25b
    - **B1, sufficient knowledge:** for the settlement permit in the usual case, for naturalisation and often for a visa for vocational training
    - **B2, good knowledge:** in many health professions and to begin some kinds of vocational training
    - **C1:** for many medical professions as specialist language, for teachers and mostly for a degree taught in German
    ### EU Blue Card
    The law requires no German for the Blue Card itself. It counts for the quick settlement permit: with A1 after 27 months, with B1 after 21 months.
    ### Which certificates are valid
    Examinations of the Goethe-Institut, telc, ÖSD, TestDaF and the “Deutsch-Test für Zuwanderer” are usually accepted. Course certificates without an examination are mostly not enough.
  `,
  steps: [
    {
      id: 'ziel',
      title: 'Ask what is required',
      body: 'Ask the office that decides: which level, which examination, how old may the certificate be?',
    },
    {
      id: 'niveau',
      title: 'Find out your own level',
      body: 'Language schools offer placement tests. That way you do not book the examination too early.',
    },
    {
      id: 'kurs',
      title: 'Attend a suitable course',
      body: 'Up to B1 the [integration course](topic:integrationskurs) helps, after that the [job-related German course](topic:berufssprachkurs). Abroad the Goethe-Instituts help.',
      linkLabels: ['BAMF-NAvI: search for courses in Leipzig'],
    },
    {
      id: 'pruefung',
      title: 'Take the examination and keep the certificate',
      body: 'Keep the original. Hand in copies only.',
      cost: 'examination fee depends on the provider',
    },
  ],
  costs: `
    The examination at the end of the integration course is free. Other examinations cost a fee. The employment agency or the Jobcenter can cover it; ask beforehand.
  `,
  hints: `
    - Never buy a certificate. Forged proof is a criminal offence and can cost you your residence.
    - Within Germany companies may decide themselves how much German somebody must know, if no law settles it.
  `,
  questions: [
    'which german level do i need for nursing',
    'b1 certificate for settlement permit',
    'a1 for family reunification',
    'which german certificate is accepted',
    'telc or goethe which is better',
    'how much german must my employee know',
  ],
  keywords: ['German certificate', 'language test', 'Goethe', 'telc', 'DTZ', 'A1', 'B2', 'C1'],
  origin: 'machine',
};

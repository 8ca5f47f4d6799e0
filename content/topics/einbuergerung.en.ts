import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `einbuergerung.ts`. */
export const einbuergerungEn: TopicTranslationSource = {
  topic: 'einbuergerung',
  language: 'en',
  title: 'How do I become a German citizen?',
  shortAnswer:
    'As a rule after five years of lawful residence, with German B1, a passed naturalisation test and a secured livelihood. Since 27 June 2024, German law lets you keep your previous nationality. The fee is 255 euros.',
  body: `
    ### How many years?
    - **Five years** of lawful habitual residence in Germany
    - **Three years** if you have been married to a German for two years
    - Spouses and minor children can often apply together with you, even before the five years are over.
    Naturalisation after three years for special achievements in integration was abolished on **30 October 2025**.
    ### More than one nationality
    Germany no longer requires you to give up your previous nationality. Your country of origin may have other rules. Ask there first.
    ### Which residence title counts
    You need a permanent right of residence, an EU Blue Card or a title that is meant to be lasting. EU citizens need no title. **Not enough** are, for example, titles for vocational training, study, recognition and looking for work. The Opportunity Card, section 24 (Ukraine) and titles because of a ban on deportation are not enough either.
    ### Livelihood
    You live without benefits under Social Code Book II or XII. There is an exception, for example, if you work full time. You must have done so for at least 20 of the last 24 months.
  `,
  steps: [
    {
      id: 'pruefen',
      title: 'Check the conditions and get advice',
      body: 'Count your years and look at your residence title.',
      cost: 'free of charge',
    },
    {
      id: 'deutsch',
      title: 'Prove German at level B1',
      body: 'With a certificate or, for example, a German school-leaving certificate.',
    },
    {
      id: 'test',
      title: 'Pass the naturalisation test',
      body: 'The test “Living in Germany” from the integration course is also enough. The Federal Office for Migration and Refugees publishes the questions.',
      linkLabels: ['Integration and naturalisation test at the Federal Office (in German)'],
    },
    {
      id: 'antrag',
      title: 'Apply in Leipzig',
      body: 'In the city of Leipzig the immigration office handles the application. If you live in a rural district, contact its authority.',
      cost: '255 euros, 51 euros for children without income who are naturalised with you',
      linkLabels: ['Immigration office of the City of Leipzig (in German)'],
    },
    {
      id: 'urkunde',
      title: 'Receive the certificate',
      body: 'You make a solemn declaration on the Basic Law. With the certificate you are German. Then you apply for an identity card and a passport.',
    },
  ],
  requirements: `
    - five years of lawful habitual residence
    - clarified identity and nationality
    - suitable residence title or freedom of movement
    - secured livelihood
    - German at level B1
    - naturalisation test or other proof of the knowledge
    - commitment to the free democratic basic order and to Germany’s historical responsibility
    - no serious criminal offence
  `,
  documents: `
    - passport and residence title
    - birth certificate, marriage certificate, with translation
    - proof of work and income
    - language certificate and test result
    - The authority says what else is needed in your case.
  `,
  costs: `
    - 255 euros per person
    - 51 euros for minor children who are naturalised with you and have no income of their own (section 38 Nationality Act, StAG)
  `,
  appeal: `
    If the authority refuses, the decision states the reasons and the time limit for objecting. Take the decision to an advice centre at once.
  `,
  hints: `
    - Language and test are waived if you cannot manage them because of illness, disability or age. There is a hardship rule for those who try hard without success.
    - Give only correct information. Anyone who deceives is barred from naturalisation for **ten years**.
    - Minor sentences up to 90 daily rates are usually disregarded, but not for antisemitic, racist or other inhuman acts.
  `,
  questions: [
    'how do i get german citizenship',
    'naturalisation after how many years',
    'naturalisation leipzig application',
    'dual citizenship allowed germany',
    'citizenship after 3 years still possible',
    'naturalisation fee',
  ],
  keywords: [
    'German passport',
    'citizenship',
    'nationality',
    'dual nationality',
    'become German',
    'citizenship test',
  ],
  origin: 'machine',
};

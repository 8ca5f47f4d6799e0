import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `leistungen-des-jobcenters.ts`. */
export const leistungenDesJobcentersEn: TopicTranslationSource = {
  topic: 'leistungen-des-jobcenters',
  language: 'en',
  title: 'Can I get benefits from the Jobcenter?',
  shortAnswer:
    'It is possible if you live in Germany, may and can work and do not have enough money. Benefits of the Jobcenter (Bürgergeld/Grundsicherung) are only paid from the month of the application. EU citizens who are here only to look for work and people who receive asylum seekers’ benefits are mostly excluded.',
  body: `
    ### Who can receive benefits
    - You are at least 15 years old and not yet of pension age.
    - You can work at least three hours a day and may work or could get the permission.
    - Your income and assets are not enough, even if you work.
    - You live in Germany.
    Your family in the same household is looked at together with you and can also receive benefits.
    ### Who usually receives nothing
    - people who are in their first three months here and do not work; this does not apply to recognised refugees
    - people who are here only to look for work
    - people who receive benefits under the Asylum Seekers’ Benefits Act; the social welfare office is responsible for them
    ### What people from the EU must know
    - People who work, even a few hours, or are self-employed can receive benefits in addition.
    - After more than one year of work the entitlement continues in the case of involuntary unemployment, otherwise for six months. The employment agency must confirm that the unemployment is involuntary.
    - After five years of habitual residence the exclusion usually ends. The time counts from the registration of your address.
    ### People from Ukraine
    Before you apply, ask whether the Jobcenter or the social welfare office is responsible for you. More under [protection for people from Ukraine](topic:schutz-fuer-menschen-aus-der-ukraine).
    ### What the benefits include
    Money to live on, reasonable rent and heating, health insurance. There is also help for children with school and leisure and help on the way into work.
  `,
  steps: [
    {
      id: 'beraten',
      title: 'Get advice first if you are unsure',
      body: 'This applies above all to a title for work, study or looking for work: needing benefits can cause problems with the extension.',
      cost: 'free of charge',
    },
    {
      id: 'antrag',
      title: 'Apply at once, even without all papers',
      body: 'In person, in writing, by phone or online. The day counts on which the Jobcenter learns of it.',
      linkLabels: ['Jobcenter Leipzig (in German)'],
    },
    {
      id: 'unterlagen',
      title: 'Hand in the documents later',
      body: 'The Jobcenter writes to you what is missing. Keep the deadline or ask for more time.',
    },
    {
      id: 'gespraech',
      title: 'Go to the conversation',
      body: 'You talk about the way into work, a German course and recognition. Come to every appointment or cancel it beforehand.',
    },
    {
      id: 'aendern',
      title: 'Report changes at once',
      body: 'Work, moving house, new persons in the household, travel: report everything right away, otherwise you have to pay money back.',
    },
  ],
  documents: `
    - identity cards, passports or residence titles of all persons in the household
    - confirmation of registration and rental contract
    - proof of income and assets, bank statements
    - employment contract, notice or proof of self-employment
    - details of the health insurance fund
  `,
  deadlines: `
    The application takes effect from the first day of the month in which you make it. There is nothing for the time before. Apply again in good time before the decision ends.
  `,
  appeal: `
    You can object to a decision within one month. It costs nothing.
  `,
  hints: `
    The name and some rules of the benefits change in 2026. What your decision says is what counts.
  `,
  questions: [
    'do i get bürgergeld as a foreigner',
    'apply at jobcenter leipzig',
    'eu citizens jobcenter benefits looking for work',
    'my wages are not enough jobcenter top up',
    'what do i need for the application at the jobcenter',
    'does the jobcenter pay my rent',
  ],
  keywords: [
    'Bürgergeld',
    'Grundsicherung',
    'Hartz IV',
    'social benefits',
    'top up',
    'SGB II',
    'money',
    'rent',
  ],
  origin: 'machine',
};

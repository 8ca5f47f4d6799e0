import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `faire-arbeitsbedingungen.ts`. */
export const faireArbeitsbedingungenEn: TopicTranslationSource = {
  topic: 'faire-arbeitsbedingungen',
  language: 'en',
  title: 'What rights do I have at work?',
  shortAnswer:
    'The same as everyone else: minimum wage, breaks, at least four weeks of holidays, pay during illness and the main conditions in text form. A dismissal is only valid on paper with a signature. If you want to fight it, you have three weeks. Advice is free and confidential.',
  body: `
    ### Contract
    A contract can also be valid if it is only spoken. But the company must give you the main conditions in text form: pay, hours, holidays, tasks, notice period. Do not sign anything you do not understand.
    ### Pay
    The statutory minimum wage applies to almost everyone, whatever the passport or residence title. In some sectors the minimum wage is higher. People who worked without permission are also entitled to their wages.
    ### Working hours and breaks
    The Working Hours Act limits the hours per day. After six hours at most you are entitled to a break: 30 minutes, with more than nine hours 45 minutes.
    ### Holidays and illness
    - **Holidays:** at least four weeks a year, paid
    - **Illness:** pay for up to six weeks if you have been with the company for at least four weeks. Report sick at once.
    ### Dismissal
    It must be in writing on paper. It is not valid if spoken, as a message or by e-mail. In the trial period the notice is mostly two weeks, afterwards at least four weeks.
    ### Nobody may do this
    - keep your passport
    - pay wages without a payslip
    - put you at a disadvantage because you use your rights
  `,
  steps: [
    {
      id: 'aufschreiben',
      title: 'Write down hours and incidents yourself',
      body: 'Date, start, end, break, place, witnesses. Keep messages, payslips and contracts.',
    },
    {
      id: 'beraten-drittstaat',
      title: 'From outside the EU: ask Faire Integration',
      body: 'Free of charge. Also for refugees.',
      cost: 'free of charge',
      linkLabels: ['Advice centres of Faire Integration'],
    },
    {
      id: 'beraten-eu',
      title: 'From the EU: ask BABS Saxony',
      body: 'Free of charge, on behalf of the Free State of Saxony.',
      cost: 'free of charge',
      linkLabels: ['BABS Saxony'],
    },
    {
      id: 'schreiben',
      title: 'Demand pay or holidays in writing',
      body: 'Set the company a deadline. In some contracts claims expire after a few months. The advice centre helps with the letter.',
    },
    {
      id: 'klage',
      title: 'Act quickly after a dismissal',
      body: 'A claim must reach the labour court within three weeks. The court’s application office helps you there, too. At the same time register as [looking for work](topic:arbeitssuche).',
      duration: 'within 3 weeks of the dismissal',
    },
  ],
  documents: `
    - employment contract or job advertisement
    - payslips and bank statements
    - your own notes of hours
    - dismissal with the day on which it arrived
  `,
  deadlines: `
    - dismissal: claim within three weeks
    - pay and holidays: observe periods in the contract or collective agreement, often three months
  `,
  hints: `
    Customs (Zoll) checks violations of the minimum wage.
  `,
  questions: [
    'my boss does not pay wages',
    'how much is the minimum wage',
    'i was dismissed what to do',
    'boss kept my passport',
    'how many holidays do i have',
    'working without a contract rights',
    'help with problems with employer leipzig',
  ],
  keywords: ['boss', 'wages', 'salary', 'exploitation', 'overtime', 'labour law', 'trade union', 'rights'],
  origin: 'machine',
};

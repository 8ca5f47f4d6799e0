import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `arbeitssuche.ts`. */
export const arbeitssucheEn: TopicTranslationSource = {
  topic: 'arbeitssuche',
  language: 'en',
  title: 'How do I find work in Leipzig and where do I register?',
  shortAnswer:
    'Register with the employment agency as looking for work; you can do it online and it costs nothing. If you receive benefits from the Jobcenter, the Jobcenter helps you. If your work ends, register three months before, or within three days if you learn of it later.',
  body: `
    ### Employment agency or Jobcenter?
    - **Employment agency:** for everyone who looks for work and receives no benefits from the Jobcenter. Also in the asylum procedure and with a Duldung.
    - **Jobcenter:** for people who receive or apply for [benefits](topic:leistungen-des-jobcenters) there.
    Both advise, find jobs and fund.
    ### Looking for work or unemployed?
    - **Registering as looking for work (arbeitsuchend):** you look for work, even if you still have some. You can do it by phone or online.
    - **Registering as unemployed (arbeitslos):** you no longer have work and would like unemployment benefit. You can only do it in person or online with an electronic identity card, no later than on the first day without work.
    ### Unemployment benefit
    You usually need twelve months with insurance in the last 30 months for it. Periods in other EU states can count.
    ### Where you find jobs
    In the job search of the Federal Employment Agency, on the pages of companies, through people you know and at fairs. Never pay anybody money just to get an offer.
  `,
  steps: [
    {
      id: 'duerfen',
      title: 'Check whether and what you may work',
      body: 'Read your residence title and the supplementary sheet. With an EU passport you may take any job.',
    },
    {
      id: 'melden',
      title: 'Register as looking for work',
      body: 'At the employment agency, even if you still have work that is about to end.',
      duration: '3 months before, otherwise within 3 days',
      cost: 'free of charge',
      linkLabels: ['Register as unemployed or looking for work (in German)'],
    },
    {
      id: 'auslaenderbehoerde',
      title: 'Tell the immigration office that the work ends',
      body: 'Only if your title was issued for this work. Ask how long you may look for work.',
      duration: 'within 2 weeks',
    },
    {
      id: 'unterlagen',
      title: 'Prepare your application',
      body: 'Curriculum vitae in German, certificates, decision on recognition or Statement of Comparability. The agency helps with courses and can cover costs.',
    },
    {
      id: 'suchen',
      title: 'Look for jobs and apply',
      linkLabels: ['Job search of the Federal Employment Agency'],
    },
    {
      id: 'vertrag',
      title: 'Check the contract before you sign',
      body: 'Pay, hours, holidays, trial period: see [fair working conditions](topic:faire-arbeitsbedingungen).',
    },
  ],
  documents: `
    - identity card, passport or residence title with supplementary sheet
    - confirmation of registration of your address
    - curriculum vitae and certificates, also in another language
    - decision on recognition, if you have one
    - notice or contract, if your work ends
  `,
  deadlines: `
    Whoever registers too late as looking for work can lose unemployment benefit for one week. Unemployment benefit is paid from the day you register as unemployed at the earliest.
  `,
  hints: `
    When you make the appointment, say which language you speak. Ask whether there can be an interpreter.
  `,
  questions: [
    'i am looking for work in leipzig',
    'where do i register as unemployed',
    'employment agency or jobcenter',
    'employment office leipzig address',
    'i lost my job what do i have to do',
    'find a job without german leipzig',
    'how do i get unemployment benefit',
  ],
  keywords: ['Arbeitsamt', 'job', 'vacancy', 'job board', 'application', 'dismissal', 'unemployed'],
  origin: 'machine',
};

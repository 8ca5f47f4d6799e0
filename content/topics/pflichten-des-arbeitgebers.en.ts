import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `pflichten-des-arbeitgebers.ts`. */
export const pflichtenDesArbeitgebersEn: TopicTranslationSource = {
  topic: 'pflichten-des-arbeitgebers',
  language: 'en',
  title: 'What are my duties when I employ people from abroad?',
  shortAnswer:
    'Before the first working day, check whether the person may work, and keep a copy of the residence title. If the work ends early, tell the immigration office within four weeks. Since 1 January 2026 you must inform people you recruit from abroad about free advice.',
  body: `
    ### Who the duties are about
    Employees from outside the EU. Every person with the citizenship of an EU state, Iceland, Liechtenstein, Norway or Switzerland may work for you; an identity card is enough.
    ### How to read the residence title
    - **“Erwerbstätigkeit erlaubt”:** any work, also self-employed
    - **“Beschäftigung erlaubt”:** any work as an employee
    - **A restriction in the title or on the supplementary sheet:** only the work named there, often only at one company
    - **“Beschäftigung nur mit Erlaubnis der Ausländerbehörde”:** first apply for the permission, then start. More under [working with a Duldung](topic:duldung-und-arbeit).
    Also look at the expiry date. If an extension has been applied for, ask to see the certificate of the authority.
    ### New since 1 January 2026
    Do you conclude an employment contract for work in Germany with a person who lives abroad? Then inform the person about the free advice service “Faire Integration” in text form, no later than on the first working day. Give at least the contact details of the advice centre nearest to the workplace.
  `,
  steps: [
    {
      id: 'pruefen',
      title: 'Check the title and the permission',
      body: 'Before the first working day: ask to see the originals of passport, residence title and supplementary sheet.',
    },
    {
      id: 'kopie',
      title: 'Keep a copy',
      body: 'For as long as the employment lasts, on paper or electronically. This also applies to a Duldung and to an asylum seeker’s permission to stay (Aufenthaltsgestattung).',
    },
    {
      id: 'hinweis',
      title: 'Inform about “Faire Integration”',
      body: 'In the case of contracts with people who live abroad. The easiest way is an annex to the employment contract or an e-mail. Ask for confirmation of receipt. It is best to inform trainees as well.',
      duration: 'no later than on the first working day',
      linkLabels: ['Advice centres of Faire Integration'],
    },
    {
      id: 'fristen',
      title: 'Keep an eye on the expiry date',
      body: 'Note the expiry date and remind the person of the extension in good time. If tasks, pay or working hours change, ask beforehand.',
    },
    {
      id: 'melden',
      title: 'Report an early end',
      body: 'If an employment for which the title was issued ends earlier than planned, tell the immigration office.',
      duration: 'within 4 weeks of learning of it',
      linkLabels: ['Immigration office of the City of Leipzig (in German)'],
    },
  ],
  deadlines: `
    - before the first working day: check the title
    - no later than on the first working day: inform about “Faire Integration”
    - within four weeks of learning of it: report an early end
    - in the case of a Duldung for training or employment, usually within two weeks already
  `,
  costs: `
    - Employing people without the necessary permission can lead to a fine of up to 500,000 euros (section 404 of Social Code Book III).
    - Failing to report can lead to a fine of up to 30,000 euros (section 98 of the Residence Act).
  `,
  hints: `
    The same labour rights apply to foreign employees as to everyone else: minimum wage, working hours, holidays and social insurance.
  `,
  questions: [
    'what do i have to consider when hiring a foreigner',
    'employer check residence title',
    'report dismissal to immigration office deadline',
    'penalty illegal employment',
    'what is the section 45c duty to inform',
    'do i have to copy the residence permit',
  ],
  keywords: [
    'employer duties',
    'human resources',
    'fine',
    'copy',
    'reporting duty',
    'hiring',
    'Faire Integration',
  ],
  origin: 'machine',
};

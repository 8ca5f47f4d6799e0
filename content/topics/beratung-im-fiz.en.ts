import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `beratung-im-fiz.ts`. */
export const beratungImFizEn: TopicTranslationSource = {
  topic: 'beratung-im-fiz',
  language: 'en',
  title: 'How do I get advice at the FIZ Leipzig?',
  shortAnswer:
    'Call, write an e-mail or come to the AXIS-Passage. The FIZ helps people who are new in Germany, small and medium-sized companies and counsellors in the region. You learn the next steps and whom to contact. The advice is free of charge.',
  body: `
    ### What the FIZ deals with
    - residence status and work permit
    - learning German
    - recognition of vocational and academic qualifications
    - qualification, vocational training and further training
    ### Who works together there
    The Leipzig employment agency, Jobcenter Leipzig and the IQ network Saxony. Where it helps, all partners come to one table, for example for a job offer while recognition is still open.
    ### What the FIZ does not do
    It does not issue residence titles and does not accept asylum applications. It does not represent you in court. But it tells you who is responsible.
  `,
  steps: [
    {
      id: 'melden',
      title: 'Call, write or drop in',
      body: 'Say in two sentences what it is about and which language you would like to speak. Ask for an appointment before you come.',
      cost: 'free of charge',
    },
    {
      id: 'unterlagen',
      title: 'Have your documents ready',
      body: 'What you already have is enough: identity card or residence title, certificates, letters from offices. Companies bring the job description.',
    },
    {
      id: 'gespraech',
      title: 'Have the conversation',
      body: 'Together you clarify your goal, the way there and the offices in charge.',
    },
    {
      id: 'weg',
      title: 'Continue with a plan',
      body: 'You know what comes next and whom you can ask. In difficult cases the FIZ invites all partners.',
    },
  ],
  costs: `
    The advice is free of charge. Costs can arise later at other offices, for example for a visa or a recognition.
  `,
  hints: `
    - What you tell the employment agency and the Jobcenter is protected by social data secrecy.
    - You may bring a person you trust.
  `,
  questions: [
    'where do i get help in leipzig as a foreigner',
    'advice for migrants work leipzig',
    'what does the fiz do',
    'do i need an appointment at the fiz',
    'does the advice cost anything',
    'who helps my company with skilled workers from abroad',
  ],
  keywords: [
    'information centre',
    'help',
    'appointment',
    'Georg-Schumann-Straße',
    'AXIS-Passage',
    'round table',
  ],
  origin: 'machine',
};

import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `gemeinsamer-tisch.ts`. */
export const gemeinsamerTischEn: TopicTranslationSource = {
  topic: 'gemeinsamer-tisch',
  language: 'en',
  title: 'When do all partners sit down at one table?',
  shortAnswer:
    'When several offices have to decide or help at the same time: for example for a job offer with open recognition, missing German and unclear residence. Call the FIZ and describe the case. The FIZ finds out who is needed and sends the invitations. The meeting is free of charge.',
  body: `
    ### When a joint meeting helps
    - Company and skilled worker agree, but recognition, language and residence depend on each other.
    - A partial recognition is to become a full one in the company.
    - A company wants to hire or train several people.
    - A Duldung, a deadline or a decision makes it urgent.
    - Different offices have told you different things.
    ### Who sits at the table
    The employment agency, the Jobcenter and the IQ network Saxony. Depending on the case others join, for example a chamber, the immigration office or a course provider. Always there: you yourself.
    ### What is settled at the end
    - who does what by when
    - which applications are made in which order
    - whom you ask if things do not move on
    The meeting does not replace a decision. Every office decides for itself.
    ### Your data
    The offices only talk about you with your consent. You say who may learn what, and you can take your consent back.
  `,
  steps: [
    {
      id: 'fragen',
      title: 'Ask the FIZ for a joint meeting',
      body: 'Say briefly what it is about, what is urgent and which offices are already involved. Advice centres can also ask for you.',
      cost: 'free of charge',
    },
    {
      id: 'einwilligung',
      title: 'Give your consent',
      body: 'In writing and for this case only. Without the consent of the person who has come here there is no joint meeting about them.',
    },
    {
      id: 'unterlagen',
      title: 'Send documents beforehand',
      body: 'What you have is enough. This way everyone can come prepared.',
    },
    {
      id: 'einladung',
      title: 'Wait for the invitation',
      body: 'The FIZ finds out who is needed and suggests a date. Say whether you need an interpreter.',
    },
    {
      id: 'gespraech',
      title: 'Talk together and write down the steps',
      body: 'You may bring a person you trust. Ask for the list of steps.',
    },
  ],
  documents: `
    - identity card or residence title with supplementary sheet
    - certificates and decisions on recognition
    - employment or training contract, also as a draft
    - job description
    - language certificates
    - letters from offices with deadlines
  `,
  hints: `
    A call or a consultation mostly settles simple questions. More under [advice at the FIZ](topic:beratung-im-fiz).
  `,
  questions: [
    'all offices at one table leipzig',
    'register for the round table at the fiz',
    'every office tells me something different',
    'who coordinates recognition residence and work',
    'complicated case advice skilled worker',
    'case conference immigration leipzig',
  ],
  keywords: ['round table', 'case conference', 'coordination', 'network', 'partners', 'appointment'],
  origin: 'machine',
};

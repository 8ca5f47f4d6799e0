import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `ausbildungsduldung.ts`. */
export const ausbildungsduldungEn: TopicTranslationSource = {
  topic: 'ausbildungsduldung',
  language: 'en',
  title: 'How do I get a toleration for vocational training?',
  shortAnswer:
    'With a training contract in a recognised occupation, the toleration for training (Ausbildungsduldung) protects you from deportation until the training ends. In most cases your identity must be clarified. Since March 2024 there is also a residence permit in its place. Afterwards you can stay and work.',
  body: `
    ### Two ways
    - **Toleration for training (section 60c):** you remain tolerated, but for the whole training.
    - **Residence permit for vocational training (section 16g):** it has existed since 1 March 2024. For this you must secure your livelihood, usually with the training pay. You may work 20 hours per week beside it.
    Get advice on which way is better for you.
    ### For whom
    - You started training **during the asylum procedure** and want to continue it after the refusal.
    - Or you have had a toleration **for at least three months** and start training.
    The training takes at least two years and leads to a recognised occupation. Training as an assistant counts if training in a shortage occupation follows and the promise for it exists.
    ### Clarified identity
    Anyone who entered after 31 December 2019 must have clarified their identity within the first six months. It is enough if you did everything reasonable during that time. If you did so only later, the office **may** still grant the toleration.
    ### When it is not possible
    - A ban on working applies, for example because of deception or because you come from a safe country of origin.
    - Concrete steps towards deportation are already imminent.
    - You were convicted of an intentional offence; small fines usually do not count.
  `,
  steps: [
    {
      id: 'beratung',
      title: 'Get advice early',
      body: 'Bring your toleration or permission to reside, decisions and everything about your identity.',
      cost: 'free of charge',
    },
    {
      id: 'identitaet',
      title: 'Clarify your identity and document every attempt',
      body: 'Keep letters, appointments at the embassy and receipts.',
    },
    {
      id: 'vertrag',
      title: 'Sign the training contract and have it registered',
      body: 'The company applies to the chamber for registration. For training at a school, the contract with the school is enough.',
    },
    {
      id: 'antrag',
      title: 'Apply to the immigration office',
      body: 'Seven months before the training starts at the earliest. With a toleration, the office decides six months before at the earliest.',
    },
    {
      id: 'ausbildung',
      title: 'Do the training',
      body: 'If it ends early, the company reports this to the immigration office, as a rule within two weeks. You get six months once to find a new place.',
    },
    {
      id: 'danach',
      title: 'After the examination: apply for a residence permit',
      body: 'With a suitable job you get a residence permit for two years. If the company does not take you on, you have six months to look for work.',
    },
  ],
  requirements: `
    - training in a state-recognised or comparably regulated occupation
    - asylum procedure with training already started, or three months of toleration
    - clarified identity, or everything reasonable done for it
    - no ban on working and no serious offences
    - registration of the contract applied for or completed
  `,
  documents: `
    - toleration or permission to reside
    - training contract with proof of registration or of the application for it
    - proof of your identity and of your efforts
    - for section 16g: proof of livelihood
  `,
  deadlines: `
    - application: seven months before the training starts at the earliest
    - new training place after breaking off: six months
    - looking for work after the examination if not taken on: six months
  `,
  hints: `
    For the residence permit afterwards you need German at level B1, enough living space and the suitable job. After two years in this occupation you may take up any work.
  `,
  questions: [
    'vocational training with toleration protection from deportation',
    '3+2 rule germany',
    'ausbildungsduldung when to apply',
    'hire an apprentice with duldung',
    'asylum rejected continue training',
    'section 16g or 60c which is better',
  ],
  keywords: ['3+2', 'apprentice', 'Duldung', 'protection from deportation', '60c', '16g', 'right to stay'],
  origin: 'machine',
};

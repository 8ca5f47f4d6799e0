import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `aufenthalt-zur-ausbildung.ts`. */
export const aufenthaltZurAusbildungEn: TopicTranslationSource = {
  topic: 'aufenthalt-zur-ausbildung',
  language: 'en',
  title: 'How do I come to Germany for vocational training?',
  shortAnswer:
    'With a training contract or a place at a school you apply for a visa for vocational training. In most cases you need German at level B1 and enough money to live on. You may work 20 hours per week beside the training. Afterwards you can stay and work.',
  body: `
    ### Company or school
    - **Training in a company:** you have a contract with a company. The employment agency has to approve.
    - **Training at a school:** the school must lead to a state-recognised vocational qualification.
    ### How much German?
    As a rule the authority requires level B1. You need no proof if the company or the school has tested your German. You also need none if you attend a German course before the training. The course is part of the residence.
    ### Working beside the training
    Up to **20 hours per week**, also in another field.
    ### After the final examination
    You have German vocational training and can apply for the residence permit as a [skilled worker](topic:fachkraft-mit-berufsausbildung). If you do not have a job yet, you get up to **18 months** to look for one. Your livelihood must then be secured.
    ### No training place yet?
    If you are under 35, you can come for up to nine months to look for one. Among other things you need German at level B1 and a school certificate that entitles you to study.
  `,
  steps: [
    {
      id: 'platz',
      title: 'Find a training place and sign the contract',
      body: 'Have the contract registered with the chamber. The chamber also says whether the company may train.',
    },
    {
      id: 'deutsch',
      title: 'Prove your German or plan a course',
      body: 'Submit a certificate. Or get confirmation that you passed a test or booked a course.',
    },
    {
      id: 'lebensunterhalt',
      title: 'Prove that your livelihood is secured',
      body: 'The training pay counts. If it is not enough, a blocked account or a declaration of commitment helps. The amount changes every year.',
      linkLabels: ['Visa and residence at Make it in Germany'],
    },
    {
      id: 'visum',
      title: 'Apply for the visa for vocational training',
      body: 'At the German mission. The company can use the [fast-track procedure](topic:beschleunigtes-fachkraefteverfahren).',
      cost: '75 euros',
      linkLabels: ['Consular Services Portal: apply for a visa online'],
    },
    {
      id: 'titel',
      title: 'Enter, register, apply for the residence permit',
      body: 'Register your [address](topic:wohnsitz-anmelden). Go to the immigration office before the visa expires.',
      cost: '100 euros',
    },
    {
      id: 'danach',
      title: 'After the examination: apply for the new permit',
      body: 'Apply before the old permit expires.',
    },
  ],
  requirements: `
    - training contract or place at a vocational school
    - approval by the employment agency for training in a company
    - German, usually level B1
    - secured livelihood and health insurance
  `,
  documents: `
    - valid passport
    - training contract or confirmation by the school
    - school certificates
    - language certificate, or proof of a test or a course
    - proof of livelihood and health insurance
  `,
  costs: `
    - visa: 75 euros (section 46 Residence Ordinance, AufenthV)
    - residence permit: 100 euros (section 45 Residence Ordinance)
    - half of each for minors (section 50 Residence Ordinance)
  `,
  hints: `
    - If the training ends early, tell the immigration office within two weeks. If the reason does not lie with you, you get up to six months to find a new place.
    - People with a toleration have ways of their own: the [toleration for training](topic:ausbildungsduldung) or the residence permit under section 16g of the Residence Act.
  `,
  questions: [
    'vocational training in germany from morocco',
    'visa for ausbildung which german level',
    'hire an apprentice from vietnam',
    'how much may i work beside my training',
    'stay in germany after vocational training',
    'visa to look for a training place',
  ],
  keywords: ['apprenticeship', 'trainee', 'Ausbildung', 'apprentice visa', '16a', 'side job'],
  origin: 'machine',
};

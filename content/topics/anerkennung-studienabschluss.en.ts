import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `anerkennung-studienabschluss.ts`. */
export const anerkennungStudienabschlussEn: TopicTranslationSource = {
  topic: 'anerkennung-studienabschluss',
  language: 'en',
  title: 'What is my foreign university degree worth in Germany?',
  shortAnswer:
    'First look for your university and your degree in the free database anabin. If you find both with a good result, the printout is often enough. If not, apply to the ZAB for a Statement of Comparability. In regulated professions you need recognition as well.',
  body: `
    ### Two ways, depending on the profession
    - **Non-regulated professions,** for example computer science, business or chemistry: you may work without recognition. The Statement of Comparability shows companies and authorities what your degree is worth.
    - **Regulated professions,** for example medicine or teaching: the Statement of Comparability is not enough. You need the decision of the responsible authority, see [regulated professions](topic:reglementierte-berufe).
    ### How to read anabin
    - **University “H+”:** the institution counts as a university in Germany.
    - **Degree “entspricht” or “gleichwertig”:** your degree is comparable to a German one.
    - **“H+/-”, “bedingt vergleichbar” or no entry:** then the Statement of Comparability helps.
    ### What the Statement of Comparability says
    It names the German degree to which yours is comparable. It does not convert marks and is no admission to university. The university decides about studies.
  `,
  steps: [
    {
      id: 'beruf',
      title: 'Find out whether your profession is regulated',
      body: 'The recognition finder shows it for every profession. The advice centre helps you free of charge.',
      cost: 'free of charge',
      linkLabels: ['Recognition in Germany: search for a profession'],
    },
    {
      id: 'anabin',
      title: 'Look it up in anabin and print it',
      body: 'First search for the university, then for the degree. Print both pages. Companies, embassies and the immigration office can use them.',
      cost: 'free of charge',
      linkLabels: ['anabin database (in German)'],
    },
    {
      id: 'zeugnisbewertung',
      title: 'Apply for a Statement of Comparability',
      body: 'If anabin is not enough or a company asks for it. The ZAB shows for every country which documents it needs.',
      cost: 'fee of the ZAB',
      linkLabels: ['Statement of Comparability at the ZAB'],
    },
    {
      id: 'nutzen',
      title: 'Present the result',
      body: 'Enclose the printout or the Statement of Comparability with your job application, your visa application or your application for a residence title.',
    },
  ],
  requirements: `
    - a completed degree at a state or state-recognised university
    - Citizenship and place of residence do not matter. You can also apply from abroad.
  `,
  documents: `
    - degree certificate in the original language
    - overview of subjects and marks
    - translations, if the ZAB asks for them for your country
    - identity card or passport
  `,
  costs: `
    anabin is free. The ZAB charges a fee for the Statement of Comparability; its page states the current amount. You can read who can pay for it under [cost of recognition](topic:kosten-der-anerkennung).
  `,
  processingTime: `
    Processing begins when all documents and the fee have arrived. The ZAB states on its page how long it takes at present.
  `,
  hints: `
    Companies may also hire without a Statement of Comparability. For a visa as a skilled worker with a degree, however, the degree must be recognised in Germany or comparable.
  `,
  questions: [
    'is my bachelor degree recognised in germany',
    'recognition of university diploma',
    'what does h+ in anabin mean',
    'statement of comparability zab how long',
    'how much does the statement of comparability cost',
    'university not in anabin what to do',
  ],
  keywords: ['university', 'bachelor', 'master', 'degree', 'diploma', 'anabin', 'ZAB', 'equivalence'],
  origin: 'machine',
};

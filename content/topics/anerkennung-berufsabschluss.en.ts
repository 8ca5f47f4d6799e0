import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `anerkennung-berufsabschluss.ts`. */
export const anerkennungBerufsabschlussEn: TopicTranslationSource = {
  topic: 'anerkennung-berufsabschluss',
  language: 'en',
  title: 'How do I get my foreign vocational qualification recognised?',
  shortAnswer:
    'It depends on the occupation. In regulated occupations, for example nursing, you may only work with recognition. In all others it is voluntary, but usually needed for a skilled-worker visa. The responsible body compares your qualification with the German one and sends you a decision.',
  body: `
    ### Regulated or not?
    - **Regulated occupations** may only be practised with permission, for example nursing, medicine, early childhood education and teaching. Without recognition you cannot work in the occupation.
    - **Non-regulated occupations** may be practised without recognition, for example many occupations in offices, trade, technology and skilled crafts. Recognition helps with applications, pay and visas.
    ### What the decision can say
    - **Full equivalence:** your qualification counts like the German one.
    - **Partial equivalence:** the decision says what is missing. You can make up for it with an adaptation course.
    - **Compensation measure in regulated occupations:** you take an examination or complete an adaptation period.
    - **No equivalence:** the advice centre shows you other ways.
  `,
  steps: [
    {
      id: 'beraten',
      title: 'Get free advice',
      body: 'In the meeting you find out whether your occupation is regulated, which German occupation matches and which body is responsible. This saves money and time.',
      cost: 'free of charge',
    },
    {
      id: 'unterlagen',
      title: 'Collect your documents',
      body: 'Certificates with subjects and hours, proof of work experience, curriculum vitae, identity card or passport. Work experience can also make up for gaps.',
    },
    {
      id: 'uebersetzen',
      title: 'Have certificates translated',
      body: 'Only by publicly appointed or authorised translators. Ask the responsible body first what it really needs in German.',
      linkLabels: ['Find translators (German judicial administrations)'],
    },
    {
      id: 'antrag-kammer',
      title: 'Apply to the chamber',
      body: 'For training occupations: skilled crafts at the Chamber of Skilled Crafts; industry, trade and services at IHK FOSA in Nuremberg. The Leipzig Chamber of Commerce and Industry gives advice beforehand.',
      duration: 'three months at most once documents are complete',
      cost: 'fee according to effort',
      linkLabels: ['Application to IHK FOSA'],
    },
    {
      id: 'antrag-behoerde',
      title: 'Apply to the authority for your occupation',
      body: 'For regulated occupations. The search tool of “Recognition in Germany” or the advice centre tells you which authority in Saxony is responsible.',
      cost: 'fee depends on the occupation',
      linkLabels: ['Find the responsible body: Recognition in Germany'],
    },
    {
      id: 'bescheid',
      title: 'Read the decision and plan ahead',
      body: 'Is something missing? The advice centre looks for suitable training together with you and your company. Since 1 March 2024 a recognition partnership also allows you to work in the company during the procedure.',
    },
  ],
  requirements: `
    - a state-recognised qualification from abroad; work experience alone is not enough
    - the intention to work in this occupation in Germany
    - Citizenship and residence status do not matter. You can also apply from abroad.
  `,
  documents: `
    - identity card or passport
    - curriculum vitae in table form
    - final certificate with an overview of subjects and hours
    - proof of work experience and further training
    - statement whether you have applied before
    - in regulated occupations often also: health certificate, certificate of good conduct, language certificate
  `,
  costs: `
    The responsible body sets the fee. At the chambers it is up to 600 euros depending on the effort. Translations and certified copies come on top. The employment agency, the Jobcenter or funding programmes may cover costs; ask **before** you apply.
  `,
  processingTime: `
    - The body confirms receipt within one month and says what is missing.
    - It decides within three months once everything is there. It can extend this period once.
    - In the fast-track procedure it is two months.
  `,
  appeal: `
    The end of the decision says until when and where you can object. Talk to the advice centre first: sometimes a missing document helps more than an objection.
  `,
  hints: `
    For university degrees in non-regulated occupations there is no recognition but a Statement of Comparability from the Central Office for Foreign Education (ZAB).
  `,
  questions: [
    'is my training recognised in germany',
    'recognition of diploma from syria',
    'work as a nurse in germany with foreign diploma',
    'how much does recognition cost',
    'how long does recognition take',
    'where do i apply for recognition in leipzig',
    'partial recognition what now',
  ],
  keywords: [
    'certificate',
    'diploma',
    'equivalence',
    'regulated profession',
    'IHK FOSA',
    'vocational training',
    'nurse',
  ],
  origin: 'machine',
};

import type { TopicTranslationSource } from '../sources.ts';

/** English translation of `reglementierte-berufe.ts`. */
export const reglementierteBerufeEn: TopicTranslationSource = {
  topic: 'reglementierte-berufe',
  language: 'en',
  title: 'Nursing, medicine, teaching: who decides in Saxony?',
  shortAnswer:
    'In regulated professions you may only work with permission. In Saxony the Kommunaler Sozialverband decides on nursing and other health professions, the Landesdirektion on medical professions and the State Office for Schools and Education on teachers. A notice of deficits is not a refusal.',
  body: `
    ### Who decides in Saxony
    - **Nursing, midwives, physiotherapy, occupational therapy, paramedics and other health professions:** Kommunaler Sozialverband Sachsen in Leipzig
    - **Doctors, dentistry, pharmacy, psychotherapy:** Landesdirektion Sachsen
    - **Teachers:** Saxon State Office for Schools and Education
    - **Self-employed in a skilled craft that needs a licence:** Leipzig Chamber of Skilled Crafts
    - **All other professions:** the search of “Recognition in Germany” names the body.
    ### Qualification from the EU
    There is automatic recognition for some professions, for example general nursing, midwives and doctors. You still have to apply.
    ### What a notice of deficits is
    The notice says which substantial differences there are from the German training. It also says how to make up for them: with an adaptation period or an examination. It is an important paper for a visa and for courses. You can read how it continues under [adaptation courses](topic:anpassungsqualifizierung).
    ### In nursing
    You can do without the assessment of equivalence. Then you go straight to the knowledge test or the adaptation period. This often saves time and documents.
  `,
  steps: [
    {
      id: 'beraten',
      title: 'Get free advice',
      body: 'You find out the matching German profession, the responsible authority and the cost.',
      cost: 'free of charge',
    },
    {
      id: 'unterlagen',
      title: 'Collect documents following the authority’s list',
      body: 'Every authority has its own leaflet. Only have documents translated once you know the list.',
    },
    {
      id: 'antrag-gesundheit',
      title: 'Health profession: apply to the KSV Sachsen',
      body: 'You can also apply from abroad. You must show that you want to work in Saxony, for example with a job offer.',
      linkLabels: ['Recognition in health professions (KSV Sachsen, in German)'],
    },
    {
      id: 'antrag-arzt',
      title: 'Medical profession: apply to the Landesdirektion',
      body: 'You apply for the licence to practise (Approbation). Until then a temporary permit can be possible.',
      linkLabels: ['Landesdirektion Sachsen (in German)'],
    },
    {
      id: 'antrag-lehramt',
      title: 'Teaching: apply to the State Office for Schools and Education',
      body: 'The office checks for which type of school and which subjects your qualification counts.',
      linkLabels: ['State Office for Schools and Education (in German)'],
    },
    {
      id: 'deutsch',
      title: 'Prove your German for the profession',
      body: 'The authority says which level and which specialist language examination it requires. Begin early with a [job-related German course](topic:berufssprachkurs).',
    },
    {
      id: 'bescheid',
      title: 'Read the decision and plan what is missing',
      body: 'Full recognition: you receive the permission. Otherwise you choose an adaptation period or an examination together with your company and the advice centre.',
    },
  ],
  requirements: `
    - completed training or a degree in the profession
    - suitable health and reliability
    - as much German as the profession needs
    - the plan to practise the profession in Saxony
  `,
  documents: `
    - identity card or passport and curriculum vitae
    - final certificate with subjects and hours
    - proof of work experience
    - proof that you may practise the profession in your country of origin
    - later: certificate of good conduct, medical certificate, language certificate
  `,
  costs: `
    Every authority charges a fee. Translations, examinations and courses come on top. You can read who helps under [cost of recognition](topic:kosten-der-anerkennung).
  `,
  processingTime: `
    The period only begins when all documents are there. Shorter periods apply in the [fast-track procedure](topic:beschleunigtes-fachkraefteverfahren).
  `,
  appeal: `
    You can object to the decision. The end of the decision says until when and where.
  `,
  hints: `
    - Until you have the permission you may often work as an assistant, but not under the protected professional title.
    - The procedures for medical professions and midwives are being simplified. Ask the authority which rules apply at present.
  `,
  questions: [
    'work as a nurse in saxony',
    'nursing recognition leipzig where',
    'licence to practise saxony application foreign doctor',
    'teacher from ukraine work in saxony',
    'notice of deficits what now',
    'who is responsible for recognition of nurses in saxony',
    'which professions are regulated',
  ],
  keywords: ['nurse', 'doctor', 'Approbation', 'licence', 'Defizitbescheid', 'teacher', 'KSV'],
  origin: 'machine',
};

/** A topic with everything translators meet: paragraphs, bold words, a link, a list, steps with links. */
export const TOPIC = {
  _id: 'topic-a',
  _type: 'topic',
  _rev: 'r1',
  title: 'Darf ich arbeiten?',
  shortAnswer: 'Ja, mit Erlaubnis.',
  body: [
    {
      _key: 'b1',
      _type: 'block',
      style: 'normal',
      markDefs: [{ _key: 'l1', _type: 'link', href: 'https://www.bamf.de/' }],
      children: [
        { _key: 'c1', _type: 'span', text: 'Fragen Sie ', marks: [] },
        { _key: 'c2', _type: 'span', text: 'immer zuerst', marks: ['strong'] },
        { _key: 'c3', _type: 'span', text: ' beim ', marks: [] },
        { _key: 'c4', _type: 'span', text: 'BAMF', marks: ['l1'] },
        { _key: 'c5', _type: 'span', text: '.', marks: [] },
      ],
    },
    createBlock('b2', 'Das gilt seit 2024.', { listItem: 'bullet', level: 1 }),
  ],
  steps: [
    {
      _key: 's1',
      stepId: 's1',
      title: 'Antrag stellen',
      body: [createBlock('b9', 'Bringen Sie den Pass mit.')],
      duration: '2 Wochen',
      links: [
        { _key: 'k1', text: 'Formular' },
        { _key: 'k2', text: 'Merkblatt' },
      ],
    },
  ],
};

/** A paragraph of plain words. */
export function createBlock(key: string, text: string, more: object = {}) {
  return {
    _key: key,
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [{ _key: 'c', _type: 'span', text, marks: [] }],
    ...more,
  };
}

/** Its English translation, complete. */
export const ENGLISH = {
  _id: 'topic-a__en',
  _type: 'topicTranslation',
  _rev: 'r2',
  topic: { _type: 'reference', _ref: 'topic-a' },
  language: 'en',
  title: 'May I work?',
  shortAnswer: 'Yes, with a permit.',
  body: [createBlock('x1', 'Always ask the BAMF first.'), createBlock('x2', 'In force since 2024.')],
  steps: [
    {
      _key: 's1',
      _type: 'stepTranslation',
      stepId: 's1',
      title: 'Apply',
      body: [createBlock('x9', 'Bring your passport.')],
      duration: '2 weeks',
      linkLabels: ['Form', 'Leaflet'],
    },
  ],
};

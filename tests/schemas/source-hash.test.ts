import { describe, expect, it } from 'vitest';
import {
  createSourceHash,
  createStoredParts,
  InsecureContextError,
  listSourceParts,
} from '../../schemas/source-hash.ts';
import {
  describeTranslationState,
  getTranslationState,
  isOutdated,
} from '../../schemas/translation-state.ts';
import { TRANSLATION_STATES } from '../../schemas/vocabulary.ts';

function block(key: string, text: string, rest: object = {}) {
  return {
    _type: 'block',
    _key: key,
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: `${key}s`, text, marks: [] }],
    ...rest,
  };
}

/** A topic as it is stored. */
function createTopic() {
  return {
    _id: 'topic-visum',
    _type: 'topic',
    title: 'Wie bekomme ich ein Visum?',
    slug: { _type: 'slug', current: 'visum' },
    shortAnswer: 'Sie beantragen es bei der Auslandsvertretung.',
    body: [
      block('b0', 'Das Visum kostet 75 Euro.'),
      {
        ...block('b1', ''),
        markDefs: [{ _type: 'link', _key: 'm', href: 'https://example.org/alt' }],
        children: [
          { _type: 'span', _key: '1', text: 'Mehr steht ', marks: [] },
          { _type: 'span', _key: '2', text: 'beim Amt', marks: ['m'] },
          { _type: 'span', _key: '3', text: '.', marks: [] },
        ],
      },
    ],
    steps: [
      {
        _key: 's1',
        stepId: 'termin',
        title: 'Termin buchen',
        body: [block('sb', 'Buchen Sie früh.')],
        duration: '2 Wochen',
        links: [{ _key: 'l', kind: 'online', text: 'Termin online buchen', href: 'https://example.org/t' }],
        contacts: [{ _key: 'c', _ref: 'contact-a' }],
      },
    ],
    requirements: [block('r0', 'Ein Arbeitsvertrag.')],
    contacts: [{ _key: 'c', _ref: 'contact-a' }],
    category: { _ref: 'category-aufenthalt' },
    reviewedAt: '2026-05-01',
    reviewNote: 'bestätigt',
  };
}

type Topic = ReturnType<typeof createTopic>;

/** The same topic after an edit that the function makes on a copy. */
function edit(change: (topic: Topic) => void): Topic {
  const topic = createTopic();
  change(topic);
  return topic;
}

/** The eight edits that timestamps tell apart wrongly: six say nothing new, two do. */
const EDITS = [
  {
    name: 'published without a change',
    says: false,
    topic: edit((topic) => Object.assign(topic, { _rev: 'b', _updatedAt: '2026-11-22T10:00:00Z' })),
  },
  {
    name: 'another contact',
    says: false,
    topic: edit((topic) => Object.assign(topic, { contacts: [{ _key: 'd', _ref: 'contact-b' }] })),
  },
  {
    name: 'moved to another subject area',
    says: false,
    topic: edit((topic) => Object.assign(topic, { category: { _ref: 'category-arbeit' } })),
  },
  {
    name: 'a word set bold',
    says: false,
    topic: edit((topic) =>
      Object.assign(topic.body[0] ?? {}, {
        children: [
          { _type: 'span', _key: 'x', text: 'Das Visum kostet ', marks: [] },
          { _type: 'span', _key: 'y', text: '75 Euro', marks: ['strong'] },
          { _type: 'span', _key: 'z', text: '.', marks: [] },
        ],
      }),
    ),
  },
  {
    name: 'confirmed as checked',
    says: false,
    topic: edit((topic) => Object.assign(topic, { reviewedAt: '2026-11-22', reviewNote: 'alles geprüft' })),
  },
  {
    name: 'a link led elsewhere',
    says: false,
    topic: edit((topic) => {
      Object.assign(topic.body[1]?.markDefs[0] ?? {}, { href: 'https://example.org/neu' });
      Object.assign(topic.steps[0]?.links[0] ?? {}, { href: 'https://example.org/neu' });
    }),
  },
  {
    name: 'a typo repaired',
    says: true,
    topic: edit((topic) => Object.assign(topic, { title: 'Wie bekomme ich das Visum?' })),
  },
  {
    name: 'a law that changed',
    says: true,
    topic: edit((topic) =>
      Object.assign(topic, { body: [block('b0', 'Das Visum kostet 90 Euro.'), topic.body[1]] }),
    ),
  },
];

describe('the fingerprint', () => {
  it.each(EDITS)('after $name: something new is said: $says', async ({ topic, says }) => {
    const before = await createSourceHash(createTopic());
    expect((await createSourceHash(topic)) !== before).toBe(says);
  });

  it('flags none of the six edits that say nothing new, and both that do', async () => {
    const before = await createSourceHash(createTopic());
    const hashes = await Promise.all(EDITS.map(({ topic }) => createSourceHash(topic)));
    const flagged = EDITS.filter((_, index) => isOutdated(hashes[index], { sourceHash: before }));
    expect(flagged.map(({ name }) => name)).toEqual(['a typo repaired', 'a law that changed']);
  });

  it('is 64 hexadecimal digits, also of an empty topic', async () => {
    expect(await createSourceHash(createTopic())).toMatch(/^[0-9a-f]{64}$/);
    expect(await createSourceHash({})).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not mind how letters are composed, how much space stands between words or soft hyphens', async () => {
    const spaced = edit((topic) =>
      Object.assign(topic, {
        title: ` Wie  bekomme\u00A0ich ein Vi\u00ADsum? `,
        shortAnswer: topic.shortAnswer.normalize('NFD'),
      }),
    );
    expect(await createSourceHash(spaced)).toBe(await createSourceHash(createTopic()));
  });

  it('does not mind when a paragraph is typed anew with the same words', async () => {
    const typed = edit((topic) => Object.assign(topic.body[0] ?? {}, { _key: 'neu' }));
    expect(await createSourceHash(typed)).toBe(await createSourceHash(createTopic()));
  });

  it.each([
    [
      'a step has a new title',
      edit((topic) => Object.assign(topic.steps[0] ?? {}, { title: 'Termin machen' })),
    ],
    ['a step takes longer', edit((topic) => Object.assign(topic.steps[0] ?? {}, { duration: '3 Wochen' }))],
    [
      'a link is named otherwise',
      edit((topic) => Object.assign(topic.steps[0]?.links[0] ?? {}, { text: 'Termin' })),
    ],
    ['a detail is gone', edit((topic) => Object.assign(topic, { requirements: [] }))],
    [
      'a text moved to another field',
      edit((topic) => Object.assign(topic, { requirements: [], costs: topic.requirements })),
    ],
  ])('changes when %s', async (_, topic) => {
    expect(await createSourceHash(topic)).not.toBe(await createSourceHash(createTopic()));
  });

  it('says in one sentence what is missing where the browser offers no means to make it', async () => {
    const { subtle } = crypto;
    try {
      Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
      await expect(createSourceHash(createTopic())).rejects.toThrow(InsecureContextError);
    } finally {
      Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });
    }
  });
});

describe('the parts of a text', () => {
  it('stand in reading order with a path to each, empty ones left out', () => {
    expect(listSourceParts(edit((topic) => Object.assign(topic, { shortAnswer: '  ' })))).toEqual([
      { path: 'title', text: 'Wie bekomme ich ein Visum?' },
      { path: 'body.b0', text: 'Das Visum kostet 75 Euro.' },
      { path: 'body.b1', text: 'Mehr steht beim Amt.' },
      { path: 'steps.termin.title', text: 'Termin buchen' },
      { path: 'steps.termin.body.sb', text: 'Buchen Sie früh.' },
      { path: 'steps.termin.duration', text: '2 Wochen' },
      { path: 'steps.termin.links.l', text: 'Termin online buchen' },
      { path: 'requirements.r0', text: 'Ein Arbeitsvertrag.' },
    ]);
  });

  it('are stored with keys of their own', () => {
    const parts = createStoredParts(createTopic());
    expect(parts[0]).toEqual({
      _key: 'title',
      _type: 'sourcePart',
      path: 'title',
      text: 'Wie bekomme ich ein Visum?',
    });
    expect(new Set(parts.map(({ _key }) => _key)).size).toBe(parts.length);
  });

  it('of a draft that holds nonsense are what can be read of it', () => {
    const nonsense = {
      title: 7,
      body: 'Text',
      steps: [null, 'x', { title: 'Ja' }],
      costs: [{ children: [null] }],
    };
    expect(listSourceParts(nonsense)).toEqual([{ path: 'steps.2.title', text: 'Ja' }]);
  });
});

describe('the state of a translation', () => {
  it.each([
    ['missing', undefined, 'a'],
    ['inProgress', { inProgress: true, sourceHash: 'old', origin: 'machine' }, 'a'],
    ['outdated', { sourceHash: 'old', origin: 'machine' }, 'a'],
    ['outdated', { origin: 'human' }, 'a'],
    ['machine', { sourceHash: 'a', origin: 'machine' }, 'a'],
    ['current', { sourceHash: 'a', origin: 'machineReviewed' }, 'a'],
    ['current', { sourceHash: 'old', origin: 'human' }, null],
  ] as const)('is %s for %o', (state, translation, topicHash) => {
    expect(getTranslationState(topicHash, translation)).toBe(state);
  });

  it('has German words for every case', () => {
    expect(TRANSLATION_STATES.map(({ value }) => describeTranslationState(value))).toEqual([
      'fehlt',
      'in Arbeit',
      'maschinell, ungeprüft',
      'veraltet',
      'aktuell',
    ]);
  });
});

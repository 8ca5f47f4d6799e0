import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openIndex } from '../../search/index.ts';
import { buildSnapshot } from '../../snapshot/build.ts';
import { hashContent, readManifest } from '../../snapshot/manifest.ts';
import { publishSnapshot, type Snapshot } from '../../snapshot/publish.ts';
import { cutSnippet, SNIPPET_LENGTH_MAX } from '../../snapshot/snippet.ts';
import { fetchContent, getDocument } from './fixtures/dataset.ts';
import {
  block,
  byLanguage,
  createDocuments,
  INTERNAL,
  reference,
  type StoredDocument,
} from './fixtures/documents.ts';
import { serveDataset, type FakeDataset } from './fixtures/fake-client.ts';
import { findViolations } from './json-schema.ts';

/** The day for which random content is published. */
const TODAY = '2026-11-22';
const LANGUAGES = ['de', 'en', 'ar', 'uk'];
const CONTACTS = Array.from({ length: 30 }, (_, position) => `contact-${position}`);
const TOPICS = Array.from({ length: 60 }, (_, position) => `topic-t${position}`);
const TRANSLATIONS = TOPICS.flatMap((id) => ['en', 'ar'].map((language) => ({ id, language })));

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => `x ${text}`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
const href = fc.oneof(
  fc.webUrl(),
  words,
  fc.constantFrom('javascript:alert(1)', 'mailto:a@b.de', 'tel:+49341', ' https://x.example '),
);
const referencesTo = (ids: string[]) =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }).map((list) => list.map(reference));
const shortTexts = fc
  .dictionary(fc.constantFrom(...LANGUAGES), words)
  .map((texts) => byLanguage({ de: 'x', ...texts }));
const richText = fc.array(
  fc
    .record({
      text: words,
      style: fc.constantFrom('normal', 'h3', 'h1', '<b>'),
      listItem: maybe(fc.constantFrom('bullet', 'number', 'x')),
      level: fc.integer({ min: -3, max: 9 }),
      href,
      topic: fc.constantFrom(...TOPICS, 'topic-nowhere'),
      marks: fc.subarray(['strong', 'l', 't', 'em', '__proto__']),
    })
    .map(({ text, marks, href: target, topic, ...rest }) =>
      block('', {
        ...rest,
        children: [{ _type: 'span', _key: 's', text, marks }],
        markDefs: [
          { _type: 'link', _key: 'l', href: target },
          { _type: 'topicLink', _key: 't', topic: reference(topic) },
        ],
      }),
    ),
  { maxLength: 4 },
);
const links = fc.array(
  fc.record({
    kind: fc.constantFrom('form', 'info', 'x'),
    text: words,
    href,
    language: maybe(fc.constantFrom('de', 'en')),
  }),
  { maxLength: 3 },
);
const steps = fc.array(
  fc.record({
    stepId: fc.constantFrom('a', 'b', 'c'),
    title: words,
    body: maybe(richText),
    cost: maybe(words),
    duration: maybe(words),
    links,
    contacts: referencesTo(CONTACTS),
    linkLabels: fc.array(words),
    reviewNote: fc.constant(INTERNAL),
  }),
  { maxLength: 3 },
);
const details = { costs: maybe(richText), deadlines: maybe(richText), hints: maybe(richText) };
const searchWords = fc.array(words, { maxLength: 3 });

const topic = fc.record({
  title: words,
  shortAnswer: words,
  body: maybe(richText),
  steps,
  ...details,
  contacts: referencesTo(CONTACTS),
  related: referencesTo(TOPICS),
  furtherLinks: links,
  questions: searchWords,
  keywords: searchWords,
  boost: fc.nat(3),
  sourceHash: maybe(words),
});
const translation = fc.record({
  title: maybe(words),
  shortAnswer: words,
  body: maybe(richText),
  steps,
  ...details,
  questions: searchWords,
  keywords: searchWords,
  sourceHash: maybe(words),
  origin: fc.constantFrom('human', 'machine', 'x'),
});
const contact = fc.record({
  label: shortTexts,
  note: shortTexts,
  kind: fc.constantFrom('team', 'person'),
  phone: maybe(words),
  email: maybe(fc.emailAddress()),
  formUrl: maybe(href),
  active: fc.boolean(),
  replacedBy: maybe(fc.constantFrom(...CONTACTS).map(reference)),
});

/** 210 documents beside the settings, the taxonomy and the offices of the fixture. */
const dataset = fc
  .record({
    topics: fc.array(topic, { minLength: TOPICS.length, maxLength: TOPICS.length }),
    translations: fc.array(translation, { minLength: TRANSLATIONS.length, maxLength: TRANSLATIONS.length }),
    contacts: fc.array(contact, { minLength: CONTACTS.length, maxLength: CONTACTS.length }),
  })
  .map(({ topics, translations, contacts }): StoredDocument[] => [
    ...createDocuments(),
    ...topics.map((fields, position) => ({
      _id: TOPICS[position] ?? '',
      _type: 'topic',
      slug: { current: `t${position}` },
      category: reference('category-arbeit'),
      responsible: reference('organisation-fiz'),
      reviewNote: INTERNAL,
      ...fields,
    })),
    ...translations.map((fields, position) => {
      const { id, language } = TRANSLATIONS[position] ?? { id: '', language: '' };
      return {
        _id: `${id}__${language}`,
        _type: 'topicTranslation',
        topic: reference(id),
        language,
        ...fields,
      };
    }),
    ...contacts.map((fields, position) => ({
      _id: CONTACTS[position] ?? '',
      _type: 'contact',
      name: INTERNAL,
      organisation: reference('organisation-amt'),
      consent: false,
      personName: INTERNAL,
      reviewNote: INTERNAL,
      ...fields,
    })),
  ]);

function reportSeed({ failed, seed, errorInstance }: fc.RunDetails<[StoredDocument[]]>): void {
  if (failed) throw new Error(`failed with seed ${seed}`, { cause: errorInstance });
}

function expectSound({ manifest, files }: Snapshot): void {
  expect(findViolations(manifest, 'manifest.schema.json')).toEqual([]);
  for (const [name, content] of files) {
    expect(Buffer.from(content).toString('utf8')).not.toContain(INTERNAL);
    if (typeof content !== 'string') continue;
    expect(
      findViolations(JSON.parse(content), `${/^[a-z]+/.exec(name)?.[0] ?? ''}.schema.json`),
      name,
    ).toEqual([]);
  }
}

/** Every reference in the files leads to something in the files. */
function expectClosed({ manifest, files }: Snapshot): void {
  const read = (name: string) => JSON.parse(String(files.get(name)));
  for (const { files: names } of manifest.languages) {
    const catalog = read(names.catalog);
    const contacts = Object.keys(read(names.contacts).contacts);
    const slugs = catalog.topics.map(({ slug }: { slug: string }) => slug);
    const ids = [...catalog.topics, ...catalog.contacts].map(({ id }: { id: string }) => id);
    const index = files.get(names.search);
    if (!(index instanceof Uint8Array)) throw new Error(`no index "${names.search}"`);
    const hits = openIndex(index)
      .search('x', { limit: 1000 })
      .map(({ id }) => id);
    expect(hits.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => id.startsWith('topic:t') && !hits.includes(id))).toEqual([]);
    for (const { file } of catalog.topics) {
      const text = String(files.get(file));
      const { contacts: own, steps: ownSteps, related } = JSON.parse(text);
      const named = [...own, ...ownSteps.flatMap((step: { contacts: string[] }) => step.contacts)];
      expect(named.filter((id) => !contacts.includes(id))).toEqual([]);
      const linked = [
        ...related.map(({ slug }: { slug: string }) => slug),
        ...Array.from(text.matchAll(/data-topic=\\"([^"\\]*)/g), ([, slug]) => slug),
      ];
      expect(linked.filter((slug) => !slugs.includes(slug))).toEqual([]);
    }
  }
}

test('any 200 documents give files that keep their schema, lead nowhere else, hold nothing internal, and come out the same in any order', async () => {
  await fc.assert(
    fc.asyncProperty(dataset, async (documents) => {
      const snapshot = publishSnapshot(await fetchContent(documents), { hash: hashContent, today: TODAY });
      expectSound(snapshot);
      expectClosed(snapshot);
      const shuffled = await fetchContent(documents.toReversed());
      expect(publishSnapshot(shuffled, { hash: hashContent, today: TODAY }).manifest).toEqual(
        snapshot.manifest,
      );
    }),
    // A counterexample of 200 documents explains nothing; the seed finds it again.
    { numRuns: 8, endOnFailure: true, reporter: reportSeed },
  );
}, 60_000);

test('a snippet of any text is short, begins the text and does not cut a word of ordinary length', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 40 }),
      (list) => {
        const line = list.join(' ').replace(/\s+/g, ' ').trim();
        const snippet = cutSnippet(line);
        expect([...snippet].length).toBeLessThanOrEqual(SNIPPET_LENGTH_MAX);
        if (snippet === line) return;
        const kept = snippet.slice(0, -1);
        expect(line.startsWith(kept)).toBe(true);
        expect(line.slice(kept.length)).toMatch(/^[\s,;:–-]/);
      },
    ),
  );
});

let served: FakeDataset;
let tempDir: string;
let outDir: string;

beforeEach(async () => {
  served = await serveDataset();
  tempDir = mkdtempSync(join(tmpdir(), 'snapshot-'));
  outDir = join(tempDir, 'v1');
});

afterEach(async () => {
  await served.close();
  rmSync(tempDir, { recursive: true, force: true });
});

test('a reader that never pauses always finds a whole snapshot while new ones are published', async () => {
  const build = () => buildSnapshot({ client: served.client, outDir, keepMs: 0 });
  await build();
  const publishing = new AbortController();
  let reads = 0;
  const read = async (): Promise<void> => {
    while (!publishing.signal.aborted) {
      const manifest = readManifest(readFileSync(join(outDir, 'manifest.json'), 'utf8'));
      if (!manifest) throw new Error('half a manifest');
      for (const { files } of manifest.languages)
        for (const name of Object.values(files)) readFileSync(join(outDir, name));
      reads += 1;
      await new Promise(setImmediate);
    }
  };
  const reader = read();
  for (let count = 0; count < 8; count++) {
    Object.assign(getDocument(served.documents, 'topic-eu-freizuegigkeit'), {
      shortAnswer: `Fassung ${count}`,
    });
    await build();
  }
  publishing.abort();
  await reader;
  expect(reads).toBeGreaterThan(8);
});

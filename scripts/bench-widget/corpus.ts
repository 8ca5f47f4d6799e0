/** The pages of the comparison as topics of this product, made into a snapshot by the code that makes every snapshot. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, parse } from 'groq-js';
import * as v from 'valibot';
import { seedDocuments } from '../../content/index.ts';
import { checkContent } from '../../snapshot/check.ts';
import { parseContent } from '../../snapshot/content.ts';
import { hashContent, MANIFEST_NAME, writeManifest } from '../../snapshot/manifest.ts';
import { publishSnapshot } from '../../snapshot/publish.ts';
import { CONTENT_QUERY } from '../../snapshot/queries.ts';
import { SEARCH_EXTRAS } from '../../snapshot/search-extras.ts';

const pagesSchema = v.array(v.object({ id: v.string(), title: v.string(), body: v.string() }));
type Page = v.InferOutput<typeof pagesSchema>[number];

/** Of the seed: sender, languages, choices and offices. Topics come from the pages; nothing else is read. */
const KEPT = new Set(['settings', 'category', 'audience', 'pathway', 'organisation', 'location']);
/** Whom every page leads to. */
const CONTACT = 'contact-fiz-empfang';
const CATEGORIES: [slug: string, words: RegExp][] = [
  ['anerkennung', /anerkennung|abschl[uü]ss/i],
  ['sprache', /sprach|deutsch/i],
  ['aufenthalt', /aufenthalt|asyl|visum/i],
  ['arbeit', /arbeit|beruf|job/i],
];
const SHORT_ANSWER_MAX = 300;
const HEADING_MAX = 70;
const DAY = '2026-11-01';

const reference = (id: string) => ({ _type: 'reference', _ref: id });
const isHeading = (line: string): boolean => line.length < HEADING_MAX && !/[.!?:,;)]$/.test(line);

const toBlock = (text: string, index: number) => ({
  _type: 'block',
  _key: `b${index}`,
  style: isHeading(text) ? 'h3' : 'normal',
  markDefs: [],
  children: [{ _type: 'span', _key: 's', text, marks: [] }],
});

/** The first sentences are the short answer, the rest the text. */
function toTopic({ id, title, body }: Page) {
  const lines = body
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const first = Math.max(
    0,
    lines.findIndex((line) => !isHeading(line)),
  );
  const category = CATEGORIES.find(([, words]) => words.test(title))?.[0] ?? 'ankommen';
  return {
    _id: `topic-${id}`,
    _type: 'topic',
    _updatedAt: `${DAY}T00:00:00Z`,
    title: title.trim(),
    slug: { _type: 'slug', current: id },
    shortAnswer: (lines[first] ?? '').slice(0, SHORT_ANSWER_MAX),
    body: lines.filter((_, index) => index !== first).map(toBlock),
    contacts: [reference(CONTACT)],
    category: reference(`category-${category}`),
    audiences: [],
    pathways: [],
    questions: [],
    keywords: [],
    boost: 0,
    responsible: reference('organisation-fiz-leipzig'),
    reviewedAt: DAY,
  };
}

/**
 * Writes manifest and files for the pages in `corpusFile` into `outDir`, replacing what is there.
 *
 * @returns How many topics the snapshot has.
 */
export async function writeCorpusSnapshot(corpusFile: string, outDir: string): Promise<number> {
  const pages = v.parse(pagesSchema, JSON.parse(readFileSync(corpusFile, 'utf8')));
  const dataset = structuredClone([
    ...seedDocuments.filter(({ _id, _type }) => KEPT.has(_type) || _id === CONTACT),
    ...pages.map(toTopic),
  ]);
  const answer: unknown = await (await evaluate(parse(CONTENT_QUERY), { dataset })).get();
  const content = parseContent(answer);
  const refused = checkContent(content).filter(({ severity }) => severity === 'error');
  if (refused.length > 0)
    throw new Error(`bench-widget: the pages make no snapshot: ${refused[0]?.message ?? ''}`);
  const { manifest, files } = publishSnapshot(content, {
    hash: hashContent,
    today: DAY,
    extras: SEARCH_EXTRAS,
  });
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, MANIFEST_NAME), writeManifest(manifest));
  for (const [name, file] of files) writeFileSync(join(outDir, name), file);
  return content.topics.length;
}

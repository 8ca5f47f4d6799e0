/** The texts of a topic one by one, as a translator's file carries them, and the way back into a translation. */
import { listSourceParts } from '../../schemas/source-hash.ts';
import { DETAIL_KINDS } from '../../schemas/vocabulary.ts';
import { findStep, getFieldTitle, readList, readPath, readText } from './topic-texts.ts';
import { buildBlock, readInlines, type Inline } from './translatable.ts';

/** One text to translate. */
export interface TranslationUnit {
  /** Path of `schemas/source-hash.ts`. */
  path: string;
  /** German title of the field, a hint for the translator. */
  note: string;
  source: Inline[];
}

const RICH_FIELDS: readonly string[] = ['body', ...DETAIL_KINDS];

/** All visible texts of a topic in reading order. */
export function listUnits(topic: object): TranslationUnit[] {
  return listSourceParts(topic).map(({ path, text }) => {
    const block = findBlock(topic, path);
    return { path, note: getFieldTitle(path), source: block ? readInlines(block) : [text] };
  });
}

/**
 * The fields of a translation after the given texts were put in. Texts that are not given stay what they
 * were; a paragraph that was never translated is left out, never filled with German.
 *
 * @param translation the version to build on, draft or published; `null` for a new one
 */
export function applyUnits(
  topic: object,
  translation: object | null,
  texts: ReadonlyMap<string, readonly Inline[]>,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of ['title', 'shortAnswer']) {
    const text = readPlain(texts, name);
    if (text) fields[name] = text;
  }
  for (const name of RICH_FIELDS) {
    const blocks = applyBlocks({
      name,
      german: readList(topic, name),
      old: readList(translation, name),
      texts,
    });
    if (blocks) fields[name] = blocks;
  }
  if ([...texts.keys()].some((path) => path.startsWith('steps.'))) {
    fields['steps'] = readList(topic, 'steps').map((step) => applyStep(step, translation, texts));
  }
  return fields;
}

interface BlockChange {
  /** Path of the field, for example `steps.s1.body`. */
  name: string;
  german: unknown[];
  old: unknown[];
  texts: ReadonlyMap<string, readonly Inline[]>;
}

/** `undefined` when no text of the field is given. */
function applyBlocks({ name, german, old, texts }: BlockChange): unknown[] | undefined {
  const paths = german.map((block, index) => `${name}.${readText(block, '_key') || index}`);
  if (!paths.some((path) => texts.has(path))) return undefined;
  // Only where both have the same number of paragraphs does the old one surely belong to the German one.
  const isParallel = old.length === german.length;
  return german.flatMap((block, index) => {
    const inlines = texts.get(paths[index] ?? '');
    if (inlines) return [buildBlock(block, inlines)];
    return isParallel ? [old[index]] : [];
  });
}

function applyStep(
  step: unknown,
  translation: object | null,
  texts: ReadonlyMap<string, readonly Inline[]>,
): Record<string, unknown> {
  const stepId = readText(step, 'stepId');
  const old = findStep(translation, stepId);
  const base =
    typeof old === 'object' && old !== null ? old : { _type: 'stepTranslation', _key: stepId, stepId };
  const path = `steps.${stepId}`;
  const fields: Record<string, unknown> = { ...base };
  for (const name of ['title', 'duration', 'cost']) {
    const text = readPlain(texts, `${path}.${name}`);
    if (text) fields[name] = text;
  }
  const body = applyBlocks({
    name: `${path}.body`,
    german: readList(step, 'body'),
    old: readList(old, 'body'),
    texts,
  });
  if (body) fields['body'] = body;
  const links = readList(step, 'links').map(
    (link, index) => `${path}.links.${readText(link, '_key') || index}`,
  );
  if (links.some((link) => texts.has(link))) {
    const labels = readList(old, 'linkLabels');
    fields['linkLabels'] = links.map((link, index) => readPlain(texts, link) || String(labels[index] ?? ''));
  }
  return fields;
}

function readPlain(texts: ReadonlyMap<string, readonly Inline[]>, path: string): string {
  return (texts.get(path) ?? [])
    .map((inline) => (typeof inline === 'string' ? inline : inline.text))
    .join('');
}

function findBlock(topic: object, path: string): unknown {
  const { field, stepId, stepField, key } = readPath(path);
  if (key === undefined || stepField === 'links') return undefined;
  const blocks = field === 'steps' ? readList(findStep(topic, stepId ?? ''), 'body') : readList(topic, field);
  return blocks.find((block, index) => (readText(block, '_key') || String(index)) === key);
}

/** Files for translators: XLIFF 2, which every translator's program reads. One `file` per topic, one `unit` per text. */
import * as v from 'valibot';
import js2xliff from 'xliff/js2xliff';
import xliff2js from 'xliff/xliff2js';
import { SOURCE_LANGUAGE } from '../../schemas/vocabulary.ts';
import { normalizeText } from '../../schemas/source-hash.ts';
import { joinInlines, type Inline } from './translatable.ts';
import type { TranslationUnit } from './translation-units.ts';

/** Larger files are refused before anything is read: 46 topics are about 0.4 MB. */
export const FILE_BYTES_MAX = 10_000_000;

/** A topic with the texts to translate and what there is already. */
export interface ExportedTopic {
  id: string;
  units: TranslationUnit[];
  /** Present translation, by path; shown to the translator as a start. */
  targets: ReadonlyMap<string, string>;
}

/** Why a file as a whole cannot be taken. */
export type FileProblem =
  'tooLarge' | 'notXml' | 'notXliff' | 'wrongVersion' | 'wrongSource' | 'noTarget' | 'empty';

/** One text of a file that came back. */
export interface ReturnedUnit {
  path: string;
  /** German text as it was sent, white space collapsed. */
  source: string;
  /** Empty when it was not translated. */
  target: Inline[];
}

/** A file that came back from a translator. */
export interface ReturnedFile {
  language: string;
  topics: { id: string; units: ReturnedUnit[] }[];
}

/** What reading a file gives. */
export type ReadResult = { file: ReturnedFile } | { problem: FileProblem };

/** Writes the file for one language. */
export async function writeXliff(language: string, topics: readonly ExportedTopic[]): Promise<string> {
  const resources = topics.map(({ id, units, targets }) => [
    id,
    Object.fromEntries(units.map(writeUnit(targets))),
  ]);
  const content = {
    sourceLanguage: SOURCE_LANGUAGE,
    targetLanguage: language,
    resources: Object.fromEntries(resources),
  };
  // Indented, the library would put line breaks into the texts.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${await js2xliff(content, { indent: '' })}\n`;
}

function writeUnit(targets: ReadonlyMap<string, string>) {
  return ({ path, note, source }: TranslationUnit) => {
    const target = targets.get(path);
    return [
      path,
      {
        source: writeInlines(source),
        ...(target ? { target } : {}),
        note,
        // The library keeps one segment per unit.
        additionalAttributes: { canResegment: 'no' },
      },
    ];
  };
}

function writeInlines(inlines: readonly Inline[]) {
  return inlines.map((inline) =>
    typeof inline === 'string' ? inline : { Span: { id: inline.id, contents: inline.text } },
  );
}

const fileSchema = v.object({
  sourceLanguage: v.optional(v.string()),
  targetLanguage: v.optional(v.string()),
  resources: v.optional(v.record(v.string(), v.record(v.string(), v.unknown()))),
});

const unitSchema = v.object({ source: v.optional(v.unknown()), target: v.optional(v.unknown()) });

/** Reads a file; never throws, whatever the file is. */
export async function readXliff(text: string): Promise<ReadResult> {
  if (text.length > FILE_BYTES_MAX) return { problem: 'tooLarge' };
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (!start.startsWith('<')) return { problem: 'notXml' };
  if (!/<xliff[\s>]/.test(start.slice(0, 5_000))) return { problem: isXml(start) ? 'notXliff' : 'notXml' };
  // The parser takes a file that was cut off for a whole one.
  if (!/<(\/xliff\s*|xliff[^>]*\/)>\s*$/.test(start)) return { problem: 'notXml' };
  let parsed: unknown;
  try {
    parsed = await xliff2js(start);
  } catch {
    return { problem: 'notXml' };
  }
  return readParsed(parsed);
}

function readParsed(parsed: unknown): ReadResult {
  const result = v.safeParse(fileSchema, parsed);
  // The library answers an empty object for versions it does not know.
  if (!result.success || !result.output.resources) return { problem: 'wrongVersion' };
  const { sourceLanguage, targetLanguage, resources } = result.output;
  if (sourceLanguage !== SOURCE_LANGUAGE) return { problem: 'wrongSource' };
  if (!targetLanguage) return { problem: 'noTarget' };
  const topics = Object.entries(resources).map(([id, units]) => ({
    id,
    units: Object.entries(units).flatMap(([path, unit]) => readUnit(path, unit)),
  }));
  if (topics.every(({ units }) => units.length === 0)) return { problem: 'empty' };
  return { file: { language: targetLanguage, topics } };
}

function readUnit(path: string, unit: unknown): ReturnedUnit[] {
  const parsed = v.safeParse(unitSchema, unit);
  if (!parsed.success) return [];
  const target = trimInlines(readInlineValue(parsed.output.target));
  return [
    {
      path,
      source: normalizeText(joinInlines(readInlineValue(parsed.output.source))),
      target: joinInlines(target) === '' ? [] : target,
    },
  ];
}

/** Programs reformat files: line breaks inside of a text mean a space, at its ends nothing. */
function trimInlines(inlines: readonly Inline[]): Inline[] {
  const last = inlines.length - 1;
  return inlines.flatMap((inline, index): Inline[] => {
    let text = (typeof inline === 'string' ? inline : inline.text).replace(/\s+/gu, ' ');
    if (index === 0) text = text.trimStart();
    if (index === last) text = text.trimEnd();
    if (text === '') return [];
    return typeof inline === 'string' ? [text] : [{ ...inline, text }];
  });
}

const spanSchema = v.record(
  v.string(),
  v.object({ id: v.optional(v.string(), ''), contents: v.optional(v.unknown()) }),
);

/** The library gives a text, or a list of texts and elements, which may hold lists again. */
function readInlineValue(value: unknown): Inline[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(readInlineValue);
  const parsed = v.safeParse(spanSchema, value);
  if (!parsed.success) return [];
  return Object.values(parsed.output).flatMap(({ id, contents }) => {
    const text = joinInlines(readInlineValue(contents));
    return text === '' ? [] : [{ id, text }];
  });
}

function isXml(text: string): boolean {
  return /^<(\?xml|!--|[a-z_][\w.:-]*[\s>/])/i.test(text);
}

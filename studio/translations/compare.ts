/** German beside a translation, paragraph by paragraph, with what changed since it was translated. Pure. */
import { listSourceParts, type SourcePart } from '../../schemas/source-hash.ts';
import { findStep, getFieldTitle, getGroup, readList, readPath, readText } from './topic-texts.ts';

/** How the German text of a part stands to the one that was translated. */
export type PartState = 'same' | 'changed' | 'added' | 'removed';

/** One paragraph or short text in both languages. */
export interface ComparedPart {
  /** Unique within the comparison. */
  id: string;
  german: string;
  /** German text the translation was made from; empty when there was none or nobody recorded it. */
  germanBefore: string;
  translation: string;
  state: PartState;
}

/** A field of the topic, or one text of a step. */
export interface ComparedSection {
  id: string;
  /** Title of the field, for steps with their number: `Schritt 2: So geht es`. */
  title: string;
  parts: ComparedPart[];
  /** Whether anything in it changed since it was translated. */
  changed: boolean;
}

/**
 * Lays a translation beside its topic. Paragraphs are paired by their order within a field, because a
 * translator writes paragraphs of their own; short texts by their field, steps by their id.
 *
 * @param sourceParts what `sourceParts` of the translation holds; without it nothing is marked
 */
export function compareTranslation(
  topic: object,
  translation: object,
  sourceParts: readonly SourcePart[],
): ComparedSection[] {
  const german = groupParts(listSourceParts(topic));
  const before = groupParts(sourceParts);
  const translated = groupParts(listTranslatedParts(topic, translation));
  const groups = [...new Set([...german.keys(), ...before.keys()])];
  const stepNumbers = numberSteps(topic);
  return groups.map((group) => {
    const parts = compareGroup({
      german: german.get(group) ?? [],
      before: sourceParts.length > 0 ? (before.get(group) ?? []) : null,
      translated: translated.get(group) ?? [],
    });
    return {
      id: group,
      title: describeGroup(group, stepNumbers),
      parts,
      changed: parts.some(({ state }) => state !== 'same'),
    };
  });
}

/** Checks what a translation stores as its source; parts it cannot read are left out. */
export function readSourceParts(translation: object): SourcePart[] {
  return readList(translation, 'sourceParts').flatMap((part) => {
    const path = readText(part, 'path');
    const text = readText(part, 'text');
    return path && text ? [{ path, text }] : [];
  });
}

/**
 * The translation's texts under the paths of the German text, as far as they can be told apart: fields
 * whose number of paragraphs differs are left out.
 */
export function listTranslatedTexts(topic: object, translation: object): Map<string, string> {
  const german = groupParts(listSourceParts(topic));
  const translated = groupParts(listTranslatedParts(topic, translation));
  const texts = [...german].flatMap(([group, parts]) => {
    const found = translated.get(group) ?? [];
    if (found.length !== parts.length) return [];
    return parts.map(({ path }, index): [string, string] => [path, found[index]?.text ?? '']);
  });
  return new Map(texts.filter(([, text]) => text !== ''));
}

interface Group {
  german: SourcePart[];
  /** `null` when nobody recorded what was translated. */
  before: SourcePart[] | null;
  translated: SourcePart[];
}

function compareGroup({ german, before, translated }: Group): ComparedPart[] {
  const old = new Map(before?.map(({ path, text }) => [path, text]));
  const oldTexts = new Set(old.values());
  const newTexts = new Set(german.map(({ text }) => text));
  const kept = new Set(german.map(({ path }) => path));
  const rows = Array.from(
    { length: Math.max(german.length, translated.length) },
    (_, index): ComparedPart => {
      const part = german[index];
      const earlier = part ? (old.get(part.path) ?? '') : '';
      return {
        id: part?.path ?? `extra-${index}`,
        german: part?.text ?? '',
        germanBefore: earlier,
        translation: translated[index]?.text ?? '',
        state: part && before ? readPartState(part.text, earlier, oldTexts) : 'same',
      };
    },
  );
  // A paragraph that was only moved or typed anew under another key is no change.
  const removed = (before ?? []).filter(({ path, text }) => !kept.has(path) && !newTexts.has(text));
  return [
    ...rows,
    ...removed.map(({ path, text }) => ({
      id: `removed-${path}`,
      german: '',
      germanBefore: text,
      translation: '',
      state: 'removed' as const,
    })),
  ];
}

function readPartState(text: string, earlier: string, oldTexts: ReadonlySet<string>): PartState {
  if (text === earlier || oldTexts.has(text)) return 'same';
  return earlier ? 'changed' : 'added';
}

/** The translation's texts under the paths of the topic; link texts are stored by position there. */
function listTranslatedParts(topic: object, translation: object): SourcePart[] {
  const links = readList(topic, 'steps').flatMap((step) => {
    const stepId = readText(step, 'stepId');
    const labels = readList(findStep(translation, stepId), 'linkLabels');
    return readList(step, 'links').map((link, index) => ({
      path: `steps.${stepId}.links.${readText(link, '_key') || index}`,
      text: String(labels[index] ?? ''),
    }));
  });
  return [...listSourceParts(translation), ...links];
}

function groupParts(parts: readonly SourcePart[]): Map<string, SourcePart[]> {
  const groups = new Map<string, SourcePart[]>();
  for (const part of parts) {
    const group = getGroup(part.path);
    const known = groups.get(group);
    if (known) known.push(part);
    else groups.set(group, [part]);
  }
  return groups;
}

function numberSteps(topic: object): Map<string, number> {
  return new Map(readList(topic, 'steps').map((step, index) => [readText(step, 'stepId'), index + 1]));
}

function describeGroup(group: string, stepNumbers: ReadonlyMap<string, number>): string {
  const { field, stepId } = readPath(group);
  const title = getFieldTitle(group);
  if (field !== 'steps') return title;
  const number = stepNumbers.get(stepId ?? '');
  return number === undefined ? `Entfallener Schritt: ${title}` : `Schritt ${number}: ${title}`;
}

/**
 * The fingerprint of what a topic says. It covers visible German text only, so that confirming a check,
 * swapping a contact or a link's target, or setting a word bold makes no translation outdated.
 *
 * Runs in browsers and in Node. Browsers offer `crypto.subtle` on https and on localhost only.
 */
import { DETAIL_KINDS } from './vocabulary.ts';

/** One piece of visible text and where it stands. */
export interface SourcePart {
  /**
   * `title`, `shortAnswer`, `body.<blockKey>`, `<detail>.<blockKey>`, `steps.<stepId>.title`,
   * `steps.<stepId>.body.<blockKey>`, `steps.<stepId>.duration`, `steps.<stepId>.cost`,
   * `steps.<stepId>.links.<linkKey>`.
   */
  path: string;
  /** NFC, white space collapsed; never empty. */
  text: string;
}

/** A part as `topicTranslation.sourceParts` stores it. */
export interface StoredSourcePart extends SourcePart {
  _key: string;
  _type: 'sourcePart';
}

/** A topic as anybody may hold it: typed, a draft, or fresh from a query. */
export type SourceTopic = object;

/** Why a fingerprint cannot be made: the page was opened over plain http from another machine. */
export class InsecureContextError extends Error {
  constructor() {
    super('createSourceHash: crypto.subtle is missing; open the Studio over https or on localhost.');
    this.name = 'InsecureContextError';
  }
}

/** Visible texts of a topic in reading order; what is empty is left out. */
export function listSourceParts(topic: SourceTopic): SourcePart[] {
  return [
    ...readText('title', read(topic, 'title')),
    ...readText('shortAnswer', read(topic, 'shortAnswer')),
    ...readBlocks('body', read(topic, 'body')),
    ...readList(read(topic, 'steps')).flatMap(readStep),
    ...DETAIL_KINDS.flatMap((kind) => readBlocks(kind, read(topic, kind))),
  ];
}

/** The parts as a translation stores them, with keys that stay the same for the same text. */
export function createStoredParts(topic: SourceTopic): StoredSourcePart[] {
  return listSourceParts(topic).map((part) => ({ _key: part.path, _type: 'sourcePart', ...part }));
}

/**
 * Fingerprint of a topic's visible text: 64 hexadecimal digits of a SHA-256. Keys of blocks do not
 * count, so that a text written anew with the same words has the same fingerprint.
 *
 * @throws InsecureContextError where the browser offers no `crypto.subtle`.
 */
export async function createSourceHash(topic: SourceTopic): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto.subtle;
  if (!subtle) throw new InsecureContextError();
  const lines = listSourceParts(topic).map(({ path, text }) => [dropKeys(path), text]);
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(lines)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Text as it counts: composed letters, single spaces, no soft hyphens. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();
}

/** `steps.<id>.body.<key>` → `steps.body`: what changes when a block is typed anew is dropped. */
function dropKeys(path: string): string {
  const [field = '', id, part = ''] = path.split('.');
  return field === 'steps' && id !== undefined ? `steps.${part}` : field;
}

function readStep(step: unknown, index: number): SourcePart[] {
  const stepId = read(step, 'stepId');
  const path = `steps.${typeof stepId === 'string' && stepId ? stepId : String(index)}`;
  return [
    ...readText(`${path}.title`, read(step, 'title')),
    ...readBlocks(`${path}.body`, read(step, 'body')),
    ...readText(`${path}.duration`, read(step, 'duration')),
    ...readText(`${path}.cost`, read(step, 'cost')),
    ...readList(read(step, 'links')).flatMap((link, position) =>
      readText(`${path}.links.${readKey(link, position)}`, read(link, 'text')),
    ),
  ];
}

function readBlocks(path: string, blocks: unknown): SourcePart[] {
  return readList(blocks).flatMap((block, index) => {
    const words = readList(read(block, 'children')).map((child) => {
      const text = read(child, 'text');
      return typeof text === 'string' ? text : '';
    });
    return readText(`${path}.${readKey(block, index)}`, words.join(''));
  });
}

function readText(path: string, value: unknown): SourcePart[] {
  const text = typeof value === 'string' ? normalizeText(value) : '';
  return text ? [{ path, text }] : [];
}

function readKey(value: unknown, index: number): string {
  const key = read(value, '_key');
  return typeof key === 'string' && key ? key : String(index);
}

function readList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

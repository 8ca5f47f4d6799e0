/** The German running text of a document, piece by piece, with the place of each piece. Pure. */
import { DETAIL_KINDS } from '../schemas/vocabulary.ts';
import { isRecord } from './is-record.ts';

/** A place in a document, as the Studio's forms name it. */
export type TextPath = (string | { _key: string })[];

/** One paragraph, heading or short field. */
export interface DocumentText {
  /** Path of the field or of the block. */
  path: TextPath;
  /** Where it stands, in German: „Kurzantwort“, „Schritt 2: So geht es“. */
  place: string;
  text: string;
  /** Whether it is a block of running text rather than a plain field. */
  isBlock: boolean;
}

/** Titles of the fields, as the forms show them; a test compares them with the content model. */
export const TEXT_FIELD_TITLES: Readonly<Record<string, string>> = {
  title: 'Frage oder Titel',
  shortAnswer: 'Kurzantwort',
  body: 'Ausführliche Antwort',
  requirements: 'Voraussetzungen',
  documents: 'Erforderliche Unterlagen',
  costs: 'Kosten',
  deadlines: 'Fristen',
  processingTime: 'Bearbeitungsdauer',
  procedure: 'Verfahrensablauf',
  appeal: 'Rechtsbehelf',
  hints: 'Besonderheiten und Hinweise',
};

const STEP_FIELD_TITLES = { title: 'Was ist zu tun?', body: 'So geht es' } as const;

/** Every piece of text visitors read, in the order of the form. */
export function listDocumentTexts(
  document: Readonly<Record<string, unknown>> | null | undefined,
): DocumentText[] {
  if (!document) return [];
  return [
    ...['title', 'shortAnswer'].flatMap((name) => readPlain(document[name], [name], titleOf(name))),
    ...readBlocks(document['body'], ['body'], titleOf('body')),
    ...readSteps(document['steps']),
    ...DETAIL_KINDS.flatMap((name) => readBlocks(document[name], [name], titleOf(name))),
  ];
}

function titleOf(name: string): string {
  return TEXT_FIELD_TITLES[name] ?? name;
}

function readSteps(steps: unknown): DocumentText[] {
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step: unknown, index) => {
    if (!isRecord(step) || typeof step['_key'] !== 'string') return [];
    const path: TextPath = ['steps', { _key: step['_key'] }];
    const place = (field: keyof typeof STEP_FIELD_TITLES) =>
      `Schritt ${index + 1}: ${STEP_FIELD_TITLES[field]}`;
    return [
      ...readPlain(step['title'], [...path, 'title'], place('title')),
      ...readBlocks(step['body'], [...path, 'body'], place('body')),
    ];
  });
}

function readPlain(value: unknown, path: TextPath, place: string): DocumentText[] {
  return typeof value === 'string' && value.trim() !== ''
    ? [{ path, place, text: value, isBlock: false }]
    : [];
}

function readBlocks(value: unknown, path: TextPath, place: string): DocumentText[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((block: unknown) => {
    if (!isRecord(block) || typeof block['_key'] !== 'string') return [];
    const text = readBlockText(block);
    return text.trim() === ''
      ? []
      : [{ path: [...path, { _key: block['_key'] }], place, text, isBlock: true }];
  });
}

/** The text of a block without its marks; positions in it count across all spans. */
export function readBlockText(block: Readonly<Record<string, unknown>>): string {
  const children: unknown = block['children'];
  if (!Array.isArray(children)) return '';
  return children
    .map((child: unknown) => (isRecord(child) && typeof child['text'] === 'string' ? child['text'] : ''))
    .join('');
}

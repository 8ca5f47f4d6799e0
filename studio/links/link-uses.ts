/** Where an address stands in the dataset, and what changes when it is replaced. Pure. */
import * as v from 'valibot';
import { listLinkUses } from '../../schemas/link-uses.ts';
import { DETAIL_KINDS, getPublishedId } from '../../schemas/vocabulary.ts';
import { TEXT_FIELD_TITLES } from '../document-texts.ts';
import { isRecord } from '../is-record.ts';
import type { Patch } from '../upkeep/patch.ts';
import { nameStep, PLACE_TITLES } from './words.ts';

/** A document that may hold addresses; keeps its fields as they are stored. */
export interface LinkingDocument {
  _id: string;
  _type: string;
  _rev: string;
  [field: string]: unknown;
}

/** One place of an address. */
export interface PlacedUse {
  url: string;
  path: string;
  /** Id of the published document, also for a draft. */
  documentId: string;
  documentType: string;
  /** What the document is called. */
  title: string;
  /** Which field, in German. */
  place: string;
  /** Whether this is the draft; published and draft are two places. */
  isDraft: boolean;
}

const documentsSchema = v.array(v.looseObject({ _id: v.string(), _type: v.string(), _rev: v.string() }));

const RICH_TEXTS = ['body', ...DETAIL_KINDS];
const inBlocks = (field: string) => `count(${field}[count(markDefs[href in $urls]) > 0]) > 0`;
const inList = (field: string) => `count(${field}[href in $urls]) > 0`;

/** GROQ: every stored version of every document that holds one of `$urls`. */
export const USES_QUERY = `*[
  website in $urls || appointmentUrl in $urls || formUrl in $urls || link in $urls ||
  ${['legalBasis', 'furtherLinks', 'legalLinks'].map(inList).join(' || ')} ||
  ${RICH_TEXTS.map(inBlocks).join(' || ')} ||
  count(steps[${inList('links')} || ${inBlocks('body')}]) > 0
]`;

/** Checks the answer of {@link USES_QUERY}. */
export function parseLinkingDocuments(answer: unknown): LinkingDocument[] {
  return v.parse(documentsSchema, answer);
}

/** All places of the addresses, by address. */
export function mapUses(documents: readonly LinkingDocument[]): Map<string, PlacedUse[]> {
  const uses = documents.flatMap((document) =>
    listLinkUses(document).map(({ url, path }): PlacedUse => ({
      url,
      path,
      documentId: getPublishedId(document._id),
      documentType: document._type,
      title: nameDocument(document),
      place: namePlace(path, document),
      isDraft: document._id.startsWith('drafts.'),
    })),
  );
  return Map.groupBy(uses, ({ url }) => url);
}

/** What puts one address in the place of another everywhere, for one transaction. */
export function buildAddressPatches(
  documents: readonly LinkingDocument[],
  oldUrl: string,
  newUrl: string,
): Patch[] {
  return documents.flatMap((document): Patch[] => {
    const paths = listLinkUses(document).flatMap(({ url, path }) => (url === oldUrl ? [path] : []));
    if (paths.length === 0) return [];
    const set = Object.fromEntries(paths.map((path) => [path, newUrl]));
    return [{ patch: { id: document._id, ifRevisionID: document._rev, set } }];
  });
}

function nameDocument(document: LinkingDocument): string {
  for (const field of ['title', 'name']) {
    const text: unknown = document[field];
    if (typeof text === 'string' && text !== '') return text;
  }
  const german = [document['text'], document['term']].find(Array.isArray)?.find(isRecord)?.['value'];
  if (typeof german === 'string') return german;
  return document._type === 'settings' ? 'Einstellungen' : document._id;
}

/** „Schritt 2, Formulare und Links“ from a path such as `steps[_key=="a"].links[_key=="b"].href`. */
export function namePlace(path: string, document: Readonly<Record<string, unknown>>): string {
  const fields = path.split('.').map((part) => part.replace(/\[.*\]$/, ''));
  const [first = '', second = ''] = fields;
  if (first !== 'steps') return nameField(first);
  const key = /^steps\[_key=="([^"]*)"\]/.exec(path)?.[1];
  const steps: unknown = document['steps'];
  const position = Array.isArray(steps)
    ? steps.findIndex((step: unknown) => isRecord(step) && step['_key'] === key)
    : -1;
  const step = nameStep(position + 1);
  return second === 'links' ? `${step}, ${nameField(second)}` : step;
}

function nameField(field: string): string {
  return PLACE_TITLES[field] ?? TEXT_FIELD_TITLES[field] ?? field;
}

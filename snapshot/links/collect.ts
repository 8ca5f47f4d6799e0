/** Gathers the addresses of everything that is published. */
import type { SanityClient } from '@sanity/client';
import * as v from 'valibot';
import { listLinkUses } from '../../schemas/link-uses.ts';

/** Where an address stands. */
export interface LinkPlace {
  documentId: string;
  documentType: string;
  /** Path inside of the document, see `LinkUse`. */
  path: string;
}

/** Types that may hold addresses visitors see. */
const LINKED_TYPES = [
  'topic',
  'topicTranslation',
  'contact',
  'organisation',
  'location',
  'settings',
  'announcement',
  'glossaryTerm',
  'partnerEmbed',
  'category',
  'audience',
  'pathway',
  'uiTexts',
] as const;

/** Whole documents are read, so not all at once. */
const PAGE_SIZE = 200;
const QUERY = `*[_type in $types && _id > $after] | order(_id asc) [0...${PAGE_SIZE}]`;

const pageSchema = v.array(v.looseObject({ _id: v.string(), _type: v.string() }));

/** Every published web address with its places, in the order of the documents' ids. */
export async function collectLinks(client: SanityClient): Promise<Map<string, LinkPlace[]>> {
  const published = client.withConfig({ perspective: 'published', useCdn: false });
  const places = new Map<string, LinkPlace[]>();
  let after = '';
  for (;;) {
    const answer: unknown = await published.fetch(
      QUERY,
      { types: [...LINKED_TYPES], after },
      { tag: 'links' },
    );
    const page = v.parse(pageSchema, answer);
    for (const document of page) addPlaces(places, document);
    const last = page.at(-1);
    if (!last || page.length < PAGE_SIZE) return places;
    after = last._id;
  }
}

function addPlaces(
  places: Map<string, LinkPlace[]>,
  document: v.InferOutput<typeof pageSchema>[number],
): void {
  for (const { url, path } of listLinkUses(document)) {
    const place = { documentId: document._id, documentType: document._type, path };
    const known = places.get(url);
    if (known) known.push(place);
    else places.set(url, [place]);
  }
}

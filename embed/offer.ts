/** What can be chosen, read from the public snapshot. */
import * as v from 'valibot';
import type { EmbedFile, LocalizedText } from '../schemas/snapshot-format.ts';
import { readEmbedFile, type EmbedSettings } from './settings.ts';

/** Something to choose. */
export interface Choice {
  value: string;
  title: string;
  /** Tag of the language of the title; absent for German. */
  lang?: string;
}

/** Everything the configurator offers. */
export interface Offer {
  /** Who speaks, such as „FIZ Leipzig“. */
  sender: string;
  counts: boolean;
  languages: Choice[];
  audiences: Choice[];
  areas: Choice[];
  topics: Choice[];
  /** Settings of partners' pages, by short name. */
  partners: EmbedSettings[];
  /** Subject areas a partner's page is limited to, by short name; a box can be limited further, not less. */
  partnerAreas: Readonly<Record<string, readonly string[]>>;
}

const text = v.union([
  v.string(),
  v.object({ text: v.string(), lang: v.string(), dir: v.picklist(['ltr', 'rtl']) }),
]);
const choices = v.array(v.object({ slug: v.string(), label: text }));
const manifestSchema = v.object({
  sourceLanguage: v.string(),
  languages: v.array(
    v.object({
      tag: v.string(),
      name: v.string(),
      files: v.object({ start: v.string(), catalog: v.string() }),
    }),
  ),
  embeds: v.optional(v.record(v.string(), v.string()), {}),
});
const startSchema = v.object({
  sender: v.object({ short: text }),
  audiences: choices,
  categories: choices,
  insights: v.optional(v.boolean(), false),
});
const catalogSchema = v.object({ topics: v.array(v.object({ slug: v.string(), title: v.string() })) });
const embedSchema: v.GenericSchema<unknown, EmbedFile> = v.object({
  slug: v.string(),
  languages: v.array(v.string()),
  startLanguage: v.nullable(v.string()),
  audience: v.nullable(v.string()),
  filters: v.array(v.picklist(['audience', 'pathway'])),
  categories: v.array(v.string()),
  hiddenTopics: v.array(v.string()),
  preferredContacts: v.array(v.string()),
  theme: v.object({
    preset: v.picklist(['neutral', 'fiz', 'contrast', 'dark']),
    scheme: v.picklist(['auto', 'light', 'dark']),
    accent: v.nullable(v.string()),
    accentDark: v.nullable(v.string()),
    corners: v.picklist(['square', 'soft', 'round']),
    density: v.picklist(['normal', 'compact']),
  }),
  headingLevel: v.number(),
});

/**
 * Reads the offer in the source language.
 *
 * @param snapshotUrl - absolute, with a slash at the end
 * @throws when a file is missing or not what it should be
 */
export async function loadOffer(snapshotUrl: string, fetchFile: typeof fetch = fetch): Promise<Offer> {
  async function read<T>(name: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
    const response = await fetchFile(new URL(name, snapshotUrl));
    if (!response.ok) throw new Error(`${name} of the snapshot is missing (status ${response.status}).`);
    return v.parse(schema, await response.json());
  }
  const manifest = await read('manifest.json', manifestSchema);
  const source = manifest.languages.find(({ tag }) => tag === manifest.sourceLanguage);
  if (!source) throw new Error('The snapshot has no files in its source language.');
  const [start, catalog, ...embeds] = await Promise.all([
    read(source.files.start, startSchema),
    read(source.files.catalog, catalogSchema),
    ...Object.values(manifest.embeds).map((name) => read(name, embedSchema)),
  ]);
  return {
    sender: readText(start.sender.short),
    counts: start.insights,
    languages: manifest.languages.map(({ tag, name }) => ({ value: tag, title: name, lang: tag })),
    audiences: listChoices(start.audiences),
    areas: listChoices(start.categories),
    topics: sortByTitle(catalog.topics.map(({ slug, title }) => ({ value: slug, title }))),
    partners: embeds.map(readEmbedFile),
    partnerAreas: Object.fromEntries(embeds.map(({ slug, categories }) => [slug, categories])),
  };
}

function readText(value: LocalizedText): string {
  return typeof value === 'string' ? value : value.text;
}

function listChoices(values: v.InferOutput<typeof choices>): Choice[] {
  return values.map(({ slug, label }) => ({ value: slug, title: readText(label) }));
}

function sortByTitle(values: Choice[]): Choice[] {
  return values.toSorted((one, other) => one.title.localeCompare(other.title, 'de'));
}

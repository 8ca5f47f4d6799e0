/** From words that were searched in vain to a glossary entry or a topic. Pure. */
import * as v from 'valibot';
import { slugifyGerman } from '../../schemas/validation.ts';
import { SOURCE_LANGUAGE } from '../../schemas/vocabulary.ts';

/** Words that were searched, and their language. */
export interface SearchedWords {
  words: string;
  language: string;
}

const synonymSetSchema = v.looseObject({
  _key: v.string(),
  language: v.nullish(v.string()),
  mode: v.nullish(v.string()),
  words: v.nullish(v.array(v.string())),
});

/** Synonyms of a stored glossary entry; what has another shape is kept as it is. */
export const synonymsSchema = v.nullish(v.array(synonymSetSchema));

/** List of synonyms as it is stored. */
export type Synonyms = NonNullable<v.InferOutput<typeof synonymsSchema>>;

/** Whether an entry has the words already. */
export function hasSynonym(synonyms: Synonyms, { words, language }: SearchedWords): boolean {
  const wanted = words.toLowerCase();
  return synonyms.some(
    (set) => set.language === language && set.words?.some((word) => word.toLowerCase() === wanted),
  );
}

/** The synonyms with the words added: to the set of the same language if there is one, else in a new set. */
export function addSynonym(
  synonyms: Synonyms,
  { words, language }: SearchedWords,
  createKey: () => string,
): Synonyms {
  const fits = ({ language: known, mode }: Synonyms[number]) => known === language && mode !== 'leadsHere';
  const target = synonyms.find(fits);
  if (!target) return [...synonyms, buildSet({ words, language }, createKey())];
  return synonyms.map((set) => (set === target ? { ...set, words: [...(set.words ?? []), words] } : set));
}

function buildSet({ words, language }: SearchedWords, _key: string) {
  return { _type: 'synonymSet', _key, language, mode: 'same', words: [words] };
}

/** A new glossary entry: the words as a synonym; the official word is left for the editor to write. */
export function buildTerm(searched: SearchedWords) {
  return { synonyms: [buildSet(searched, 'searched')] };
}

/** A new topic: German words become title and address, others a question people ask. */
export function buildTopic({ words, language }: SearchedWords) {
  if (language !== SOURCE_LANGUAGE) return { keywords: [words] };
  const title = words.charAt(0).toLocaleUpperCase('de') + words.slice(1);
  return {
    title,
    slug: { _type: 'slug', current: slugifyGerman(title) },
    questions: [words],
  };
}

/** Id for a new entry, such as `glossary-tagesmutter`. */
export function buildEntryId(prefix: 'glossary' | 'topic', { words }: SearchedWords): string {
  return `${prefix}-${slugifyGerman(words) || 'neu'}`;
}

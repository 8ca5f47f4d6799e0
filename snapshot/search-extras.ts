/** What a build on a server adds to the search: term tables learned from translations, divided indexes. */
import { buildShards, buildTermTable, openIndex, type TextPair } from '../search/index.ts';
import type { Context } from './context.ts';
import type { Language } from './languages.ts';
import type { SearchExtras } from './search.ts';
import { listTextPairs } from './text-pairs.ts';

/** Pairs from which on a table knows enough words to be worth its bytes. */
export const PAIRS_MIN = 200;

/** The extras of every build; a preview goes without. */
export const SEARCH_EXTRAS: SearchExtras = {
  divide: buildShards,
  learnTerms: (context, language, germanIndex) => {
    const pairs = listAllPairs(context, language);
    if (pairs.length < PAIRS_MIN) return null;
    return buildTermTable(pairs, { language: language.tag, target: openIndex(germanIndex) });
  },
};

function listAllPairs(context: Context, { tag }: Language): TextPair[] {
  const { content, topics } = context;
  const labels = [
    ...content.audiences.map(({ label }) => label),
    ...content.pathways.map(({ label }) => label),
    ...content.categories.map(({ label }) => label),
    ...content.contacts.flatMap(({ label, note }) => [label, note]),
    ...content.terms.flatMap(({ term, explanation }) => [term, explanation]),
  ].flatMap((texts) => {
    const find = (language: string) => texts.find((text) => text.language === language)?.value;
    const source = find(tag);
    const target = find('de');
    return source && target ? [{ source, target }] : [];
  });
  const synonyms = content.terms.flatMap(({ term, synonyms: sets }) => {
    const target = term.find(({ language }) => language === 'de')?.value;
    const words = sets.flatMap((set) => (set.language === tag ? set.words : []));
    // Said twice, because a table keeps nothing that was seen only once, and an editor's word is no chance.
    return target
      ? words.flatMap((source) => [
          { source, target },
          { source, target },
        ])
      : [];
  });
  const translated = topics.flatMap((topic) => {
    const translation = topic.translations.get(tag);
    return translation ? listTextPairs(topic.topic, translation) : [];
  });
  return [...translated, ...labels, ...synonyms];
}

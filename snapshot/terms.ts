/** The glossary: explained words for visitors, other words for the search. */
import type { CatalogTerm } from '../schemas/snapshot-format.ts';
import { SOURCE_LANGUAGE } from '../schemas/vocabulary.ts';
import { compareText, type Context } from './context.ts';
import { localize, type Language } from './languages.ts';

/** Words of one term for the search in one language. */
export interface TermSynonyms {
  /** Words that mean the same, the term itself among them. */
  words: string[];
  /** Words that lead to the term, not back. */
  leadHere: string[];
}

/** Every term with an explanation or a topic to go to; the others serve the search only. */
export function publishTerms(context: Context, language: Language): CatalogTerm[] {
  return context.content.terms
    .toSorted((a, b) => compareText(a._id, b._id))
    .flatMap((entry) => {
      const term = localize(entry.term, language, context.languages);
      const explanation = localize(entry.explanation, language, context.languages);
      const topics = entry.topics.flatMap((id) => context.findTopicSlug(id) ?? []);
      if (term === null || (explanation === null && topics.length === 0)) return [];
      return [{ id: `term:${entry._id}`, term, explanation, topics }];
    });
}

/** Synonyms of one language; the German term counts everywhere, because letters from offices use it. */
export function listSynonyms(context: Context, { tag }: Language): TermSynonyms[] {
  return context.content.terms
    .toSorted((a, b) => compareText(a._id, b._id))
    .flatMap(({ term, synonyms }) => {
      const terms = term.flatMap(({ language, value }) =>
        language === tag || language === SOURCE_LANGUAGE ? [value] : [],
      );
      const find = (mode: 'same' | 'leadsHere') =>
        synonyms.flatMap((set) => (set.language === tag && set.mode === mode ? set.words : []));
      const words = [...new Set([...terms, ...find('same')])];
      const leadHere = find('leadsHere');
      return words.length + leadHere.length > 1 ? [{ words, leadHere }] : [];
    });
}

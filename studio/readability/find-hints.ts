/**
 * Hints for plain German: what is hard to read, where it stands, and what would be easier. No score: a
 * number tells nobody what to do. Pure.
 */
import type { Hint, HintKind } from './hint.ts';
import { countWords, listWords, splitClauses, splitSentences } from './sentences.ts';
import {
  ABBREVIATIONS,
  EVERYDAY_NOUNS,
  FAMILIAR_ABBREVIATIONS,
  FIXED_NAMES,
  LEGAL_TERMS,
  OFFICIAL_WORDS,
  SHORT_FORMS,
  STRONG_PARTICIPLES,
} from './word-lists.ts';
import { HINT_WORDS } from './words.ts';

/** A term of the glossary with its explanation. */
export interface KnownTerm {
  term: string;
  explanation: string | null;
}

/** Options of {@link findHints}. */
export interface HintOptions {
  /** Rules of Leichte Sprache instead of plain German. Default false. */
  strict?: boolean;
  /** Terms of the glossary. Default none. */
  glossary?: readonly KnownTerm[];
  /** Title of the document; its words are its subject. Default none. */
  subject?: string;
  /** All texts of the document: what is explained anywhere in it counts as explained. Default the text itself. */
  wholeText?: string;
  /** Answers about the whole text that do not have to be found again for the next paragraph. */
  explained?: Map<string, boolean>;
}

/** Options with everything filled in. */
type HintContext = HintOptions & { wholeText: string; explained: Map<string, boolean> };

/** Limits for plain German and for Leichte Sprache. */
export const LIMITS = {
  plain: { words: 20, letters: 20 },
  strict: { words: 12, letters: 15 },
} as const;

const PASSIVE_VERB = /^(?:wird|werden|wurde|wurden|würde|würden|worden)$/iu;
const WEAK_PARTICIPLE =
  /^(?:(?:\p{Ll}+)?ge\p{Ll}{2,}t|(?:an|auf|aus|ein|nach|vor|zu)?(?:be|ver|er|ent|zer|über|unter|miss|wider)\p{Ll}{2,}t|\p{Ll}{3,}iert)$/u;
const NO_PARTICIPLE =
  /^(?:bereit|bekannt|insgesamt|gesamt|erst|geeignet|verwandt|beliebt|zuerst|überhaupt|selbst|gut|unbefristet|unbegrenzt|bestimmt|berechtigt|entfernt|begabt|gerecht|gewohnt|verheiratet|beschäftigt|vergleichbar|gebraucht)$/u;
const ABSTRACT_NOUN =
  /^\p{Lu}\p{Ll}+(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|ierung|ismus|nahme|barkeit)s?$/u;
const NOUN_LINK = /^(?:der|des|zur|zum|von|für|über|bei|nach|einer|eines)$/u;
/** Followed by a hyphen it is part of a name: „AXIS-Passage“. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}-])(?:\p{Lu}{2,}\p{Ll}?|\p{Lu}\p{Ll}{2,}(?:G|V|VO))(?![\p{L}\p{N}]|-\p{L})/gu;
const LEVEL = /^[ABC][12]$/u;
const NOUN_CHAIN_MIN = 3;

/** Hints for one paragraph, sentence by sentence. */
export function findHints(text: string, options: HintOptions = {}): Hint[] {
  const context = { explained: new Map<string, boolean>(), ...options, wholeText: options.wholeText ?? text };
  return splitSentences(text).flatMap(({ text: sentence }) => findSentenceHints(sentence, context));
}

function findSentenceHints(sentence: string, options: HintContext): Hint[] {
  const limits = options.strict ? LIMITS.strict : LIMITS.plain;
  const hint = (kind: HintKind, quote: string, texts: { message: string; suggestion: string }): Hint => ({
    kind,
    sentence,
    quote,
    ...texts,
  });
  const words = countWords(sentence);
  return [
    ...(words > limits.words
      ? [hint('longSentence', sentence, HINT_WORDS.longSentence(words, limits.words))]
      : []),
    ...findAbbreviations(sentence, options).map(([quote, texts]) => hint('abbreviation', quote, texts)),
    ...findLegalTerms(sentence, options).map(([quote, texts]) => hint('legalTerm', quote, texts)),
    ...findNounChains(sentence).map((quote) => hint('nouns', quote, HINT_WORDS.nouns(quote))),
    ...findOfficialWords(sentence).map(([quote, instead]) =>
      hint('officialWord', quote, HINT_WORDS.officialWord(quote, instead)),
    ),
    ...findPassives(sentence).map((quote) => hint('passive', quote, HINT_WORDS.passive(quote))),
    ...findLongWords(sentence, limits.letters)
      .filter((word) => !isFamiliarHere(word, options))
      .map((word) => hint('longWord', word, HINT_WORDS.longWord(word))),
  ];
}

type Finding = [quote: string, texts: { message: string; suggestion: string }];

/** Parts of sentences in which something is done and nobody does it. */
export function findPassives(sentence: string): string[] {
  return splitClauses(sentence).flatMap((clause) => {
    const words = listWords(clause);
    const at = words.findIndex((word) => PASSIVE_VERB.test(word));
    const verb = words[at];
    if (verb === undefined) return [];
    const isVerbLast = words
      .slice(at)
      .every(
        (word) =>
          PASSIVE_VERB.test(word) || /^(?:kann|können|muss|müssen|darf|dürfen|soll|sollen)$/u.test(word),
      );
    const participle = isVerbLast ? words[at - 1] : words.at(-1);
    return participle !== undefined && isParticiple(participle) ? [clause.trim()] : [];
  });
}

function isParticiple(word: string): boolean {
  if (NO_PARTICIPLE.test(word)) return false;
  return (
    WEAK_PARTICIPLE.test(word) ||
    (/(?:ge|^be|^ver|^er|^ent|^über|^unter)/u.test(word) &&
      /^\p{Ll}/u.test(word) &&
      STRONG_PARTICIPLES.test(word))
  );
}

/** Chains such as „Beantragung der Verlängerung der Aufenthaltserlaubnis“. */
export function findNounChains(sentence: string): string[] {
  const chains: string[] = [];
  for (const clause of sentence.split(/[,;:()–—.]/u)) {
    let chain: string[] = [];
    let abstract = 0;
    let nouns = 0;
    const finish = () => {
      while (chain.length > 0 && NOUN_LINK.test(chain.at(-1) ?? '')) chain.pop();
      if (nouns >= NOUN_CHAIN_MIN && abstract >= 2) chains.push(chain.join(' '));
      chain = [];
      abstract = 0;
      nouns = 0;
    };
    for (const word of listWords(clause)) {
      if (/^\p{Lu}\p{Ll}/u.test(word)) {
        if (chain.length > 0 && !NOUN_LINK.test(chain.at(-1) ?? '')) finish();
        chain.push(word);
        nouns += 1;
        if (ABSTRACT_NOUN.test(word) && !EVERYDAY_NOUNS.test(word)) abstract += 1;
      } else if (NOUN_LINK.test(word) && chain.length > 0) chain.push(word);
      else finish();
    }
    finish();
  }
  return chains;
}

/** The subject of the topic stands in its title; a term of the glossary has its explanation there. */
function isFamiliarHere(word: string, { subject = '', glossary = [] }: HintOptions): boolean {
  return subject.toLowerCase().includes(word.toLowerCase()) || findExplanation(word, glossary) !== undefined;
}

/** Names nobody can change do not count: of laws after „§“, in brackets or in quotation marks. */
function findLongWords(sentence: string, limit: number): string[] {
  const changeable = sentence
    .replace(FIXED_NAMES, ' ')
    .replace(/„[^“]*“|\([^()]*\)/gu, ' ')
    .replace(/§+\s*\d[^,.;:]*/gu, ' ');
  return listWords(changeable)
    .filter((word) => word.split(/[-·]/u).some((part) => part.length > limit))
    .filter((word, index, all) => all.indexOf(word) === index);
}

function findOfficialWords(sentence: string): [quote: string, instead: string][] {
  return OFFICIAL_WORDS.flatMap(({ pattern, instead }) =>
    Array.from(pattern.exec(sentence) ?? [], (quote): [string, string] => [quote, instead]),
  );
}

function findAbbreviations(sentence: string, context: HintContext): Finding[] {
  const shortForms = Object.entries(SHORT_FORMS)
    .filter(([short]) =>
      new RegExp(`(?<![\\p{L}.])${short.replaceAll('.', '\\.')}(?!\\p{L})`, 'u').test(sentence),
    )
    .map(([short, long]): Finding => [short, HINT_WORDS.shortForm(short, long)]);
  const names = [...new Set(Array.from(sentence.matchAll(ABBREVIATION), ({ 0: name }) => name))]
    .filter((name) => !FAMILIAR_ABBREVIATIONS.has(name) && !LEVEL.test(name) && !isExplained(name, context))
    .map((name): Finding => {
      const meaning = ABBREVIATIONS[name] ?? findExplanation(name, context.glossary);
      return [name, HINT_WORDS.abbreviation(name, meaning)];
    });
  return [...shortForms, ...names];
}

/** „Bundesamt für … (BAMF)“ or „BAMF (Bundesamt …)“, anywhere in the document. */
function isExplained(name: string, { wholeText, explained }: HintContext): boolean {
  return remember(explained, name, () => {
    const long = ABBREVIATIONS[name];
    if (long !== undefined && wholeText.includes(long)) return true;
    return new RegExp(
      `\\([^()]{0,40}(?<!\\p{L})${name}(?!\\p{L})[^()]{0,20}\\)|(?<!\\p{L})${name} \\(`,
      'u',
    ).test(wholeText);
  });
}

function remember(known: Map<string, boolean>, key: string, find: () => boolean): boolean {
  const answer = known.get(key) ?? find();
  known.set(key, answer);
  return answer;
}

function findLegalTerms(sentence: string, context: HintContext): Finding[] {
  return LEGAL_TERMS.flatMap(({ term, pattern, meaning }): Finding[] => {
    const quote = pattern.exec(sentence)?.[0];
    if (quote === undefined || isTermExplained(term, pattern, context)) return [];
    const explanation = findExplanation(term, context.glossary);
    return [[quote, HINT_WORDS.legalTerm(quote, explanation ?? meaning, explanation !== undefined)]];
  });
}

/** Followed by a bracket, a dash or „das ist“, or preceded by an explanation that ends in a bracket with it. */
function isTermExplained(
  term: string,
  { source, flags }: RegExp,
  { wholeText, explained }: HintContext,
): boolean {
  return remember(explained, term, () => {
    const ways = [
      `(?:${source})“?\\s*(?:\\(|[–:]|, (?:das|also)|(?:ist|heißt|bedeutet)(?!\\p{L}))`,
      `\\([^()]{0,60}(?:${source})[^()]{0,60}\\)`,
      `(?:heißt|nennt|genannt)[^.]{0,40}(?:${source})`,
    ];
    return wholeText.includes(`„${term}“`) || ways.some((way) => new RegExp(way, flags).test(wholeText));
  });
}

function findExplanation(term: string, glossary: readonly KnownTerm[] = []): string | undefined {
  const wanted = term.toLowerCase();
  return glossary.find((known) => known.term.toLowerCase() === wanted)?.explanation ?? undefined;
}

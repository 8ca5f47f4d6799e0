import { buildIndex, openIndex, type SearchDocument } from '../../search/index.ts';
import { rulesFor, type LanguageRules } from '../../search/languages.ts';
import { WEIGHTS } from '../../search/rank.ts';
import { toDocument, type Harness, type Query } from './harness.ts';
import { measureBrotli } from './measures.ts';

/** One ingredient left out: what changes of the language's rules, of the weights. */
interface Variant {
  name: string;
  rules?: Partial<LanguageRules>;
  weights?: Partial<Record<keyof typeof WEIGHTS, number>>;
}

const VARIANTS: readonly Variant[] = [
  { name: 'all' },
  { name: '− compound parts', rules: { compounds: false } },
  { name: '− stems', rules: { suffixes: [] } },
  { name: '− stop words', rules: { stop: '' } },
  { name: '− weak words', rules: { weak: '' } },
  { name: '− letter triples', weights: { alikeKnown: 0, alikeUnknown: 0 } },
  { name: '− typing errors', weights: { errorOne: 0, errorTwo: 0, errorMore: 0 } },
  { name: '− one known part', weights: { onePart: 0 } },
  { name: '− beginnings', weights: { beginning: 0, begun: 0 } },
  { name: '− words typed apart', weights: { joined: 0, joinedParts: 1 } },
  { name: '− longer words that hold the word', weights: { family: 0 } },
];
const KINDS = [
  'question',
  'kw2',
  'kw1',
  'prefix',
  'typo',
  'umlautBare',
  'compoundSplit',
  'compoundJoin',
] as const;

/** A table: MRR@10 strict / R@5 of German questions, every site on its own, with one ingredient out at a time. */
export function measureAblation(harness: Harness, split: string): string {
  const rows = VARIANTS.map((variant) => {
    const { bytes, scores } = measureVariant(harness, split, variant);
    return `| ${[variant.name, ...scores, (bytes / 1000).toFixed(1)].join(' | ')} |`;
  });
  return [
    `| | ${KINDS.join(' | ')} | index kB |`,
    `|---|${KINDS.map(() => '--:').join('|')}|--:|`,
    ...rows,
  ].join('\n');
}

function measureVariant(
  harness: Harness,
  split: string,
  { rules = {}, weights = {} }: Variant,
): { bytes: number; scores: string[] } {
  const german = rulesFor('de');
  const [rulesBefore, weightsBefore] = [{ ...german }, { ...WEIGHTS }];
  Object.assign(german, rules);
  Object.assign(WEIGHTS, weights);
  try {
    const pages = harness.pagesOf('de');
    const cityOf = new Map(pages.map(({ id, city }) => [id, city]));
    const sites = Map.groupBy(pages, ({ city }) => city);
    const indexes = new Map([...sites].map(([city, list]) => [city, open(list.map(toDocument))]));
    const queries = harness.queriesOf('de', split);
    const scores = KINDS.map((kind) =>
      score(queries[kind] ?? [], ({ text, page }) =>
        (indexes.get(cityOf.get(page) ?? '')?.search(text) ?? []).flatMap(({ id, score: value }) =>
          value > 0 ? [id] : [],
        ),
      ),
    );
    return { bytes: measureBrotli(buildIndex(pages.map(toDocument), { language: 'de' })), scores };
  } finally {
    Object.assign(german, rulesBefore);
    Object.assign(WEIGHTS, weightsBefore);
  }
}

function open(documents: SearchDocument[]): ReturnType<typeof openIndex> {
  return openIndex(buildIndex(documents, { language: 'de' }));
}

function score(queries: readonly Query[], search: (query: Query) => string[]): string {
  const ranks = queries.map((query) => search(query).indexOf(query.page) + 1);
  const mean = (value: (rank: number) => number): string =>
    ((100 * ranks.reduce((sum, rank) => sum + value(rank), 0)) / ranks.length).toFixed(1);
  return `${mean((rank) => (rank > 0 ? 1 / rank : 0))} / ${mean((rank) => (rank > 0 && rank <= 5 ? 1 : 0))}`;
}

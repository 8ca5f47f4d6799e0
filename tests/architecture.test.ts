import { describe, expect, it } from 'vitest';
import { findCycles, listSources, parseImports, readImports, type ImportEdge } from './helpers/imports.ts';

/** What a part may import, besides its own files. Everything not listed is forbidden. */
interface Rule {
  /** Repository path prefix the rule is for; the longest matching prefix wins. */
  from: string;
  /** Repository path prefixes of other parts. */
  parts?: string[];
  /** The same, but only as `import type`. */
  typeParts?: string[];
  packages?: string[];
  node?: boolean;
}

/** Rules of the content that need no Studio, for those who publish it. */
const CONTENT_RULES = ['schemas/accent.ts', 'schemas/holidays.ts', 'schemas/translation-state.ts'];

const PUBLIC_WORDS = ['schemas/vocabulary.ts', 'schemas/snapshot-format.ts', 'schemas/opening-hours.ts'];

const RULES: Rule[] = [
  { from: 'schemas/', packages: ['@sanity/types', 'sanity', 'color2k', 'feiertagejs'] },
  { from: 'schemas/opening-hours.ts' },
  { from: 'schemas/source-hash.ts' },
  { from: 'schemas/translation-state.ts' },
  { from: 'schemas/vocabulary.ts' },
  { from: 'schemas/types.ts' },
  { from: 'schemas/snapshot-format.ts' },
  {
    from: 'studio/',
    parts: ['schemas/', 'embed/'],
    packages: [
      'sanity',
      'react',
      'react-dom',
      'styled-components',
      '@sanity/client',
      '@sanity/vision',
      '@sanity/ui',
      '@sanity/icons',
      '@sanity/types',
      '@sanity/locale-de-de',
      '@sanity/orderable-document-list',
      '@sanity/eventsource',
      '@observablehq/plot',
      '@fontsource-variable/inter',
      'diff',
      'rxjs',
      'valibot',
      'xliff',
    ],
  },
  { from: 'studio/generate-types.ts', packages: ['prettier'], node: true },
  { from: 'studio/vite.config.ts', parts: ['schemas/'], packages: ['vite'], node: true },
  { from: 'studio/build/', packages: ['vite', 'rollup', 'rolldown'], node: true },
  { from: 'studio/sanity.cli.ts', packages: ['sanity'], node: true },
  { from: 'search/' },
  {
    from: 'snapshot/',
    parts: ['search/', ...PUBLIC_WORDS, ...CONTENT_RULES],
    typeParts: ['schemas/types.ts'],
    packages: ['@sanity/client', '@portabletext/to-html', 'valibot'],
    node: true,
  },
  {
    from: 'snapshot/links/',
    parts: ['schemas/link-uses.ts'],
    packages: ['@sanity/client', 'valibot'],
    node: true,
  },
  { from: 'schemas/link-uses.ts' },
  // Run in the editors' preview too, so free of Node; tests/snapshot/purity.test.ts follows what they reach.
  {
    from: 'snapshot/publish.ts',
    parts: ['search/', ...PUBLIC_WORDS],
    typeParts: ['schemas/types.ts'],
    packages: ['@portabletext/to-html'],
  },
  { from: 'snapshot/queries.ts', parts: PUBLIC_WORDS },
  { from: 'snapshot/content.ts', parts: PUBLIC_WORDS, packages: ['valibot'] },
  { from: 'snapshot/render.ts', parts: PUBLIC_WORDS, packages: ['@portabletext/to-html'] },
  {
    from: 'widget/',
    parts: ['search/', ...PUBLIC_WORDS],
    typeParts: ['schemas/types.ts'],
    packages: ['lit'],
  },
  // The editors' preview: the same pure functions that make the snapshot, loaded lazily.
  {
    from: 'widget/data/live.ts',
    parts: ['search/', 'snapshot/content.ts', 'snapshot/publish.ts', 'snapshot/queries.ts', ...PUBLIC_WORDS],
    packages: ['@sanity/client', 'lit'],
  },
  { from: 'widget/build/', packages: ['rollup', 'lit', 'typescript', 'valibot'], node: true },
  { from: 'lake/', packages: ['hono', '@hono/node-server', 'valibot'], node: true },
  { from: 'lake/http/', packages: ['hono', '@hono/node-server', 'ws', 'valibot'], node: true },
  { from: 'lake/live/', packages: ['ws', 'valibot', 'hono'], node: true },
  { from: 'lake/assets/', packages: ['image-size', 'sharp', 'valibot', 'hono'], node: true },
  {
    from: 'lake/cli/',
    packages: ['@sanity/import', '@sanity/export', '@sanity/client', 'valibot'],
    node: true,
  },
  { from: 'lake/mutations/', packages: ['@sanity/mutator', 'mendoza', 'valibot'] },
  { from: 'lake/query/', packages: ['groq-js', 'valibot'], node: true },
  {
    from: 'content/',
    typeParts: ['schemas/types.ts'],
    parts: ['schemas/vocabulary.ts', 'schemas/source-hash.ts', 'schemas/translation-state.ts'],
  },
  { from: 'content/load.ts', typeParts: ['schemas/types.ts'], packages: ['@sanity/client'], node: true },
  { from: 'content/operator-client.ts', packages: ['@sanity/client'] },
  {
    from: 'content/migrate.ts',
    packages: ['@sanity/client', 'valibot'],
    node: true,
  },
  // Pages and snippets for partners; the Studio shows the same configurator.
  {
    from: 'embed/',
    parts: ['schemas/vocabulary.ts', 'schemas/snapshot-format.ts', 'schemas/accent.ts'],
    packages: ['lit', 'valibot'],
  },
  { from: 'embed/pages.ts', node: true },
  { from: 'embed/vite.config.ts', packages: ['vite'], node: true },
  { from: 'demo/', node: true },
  // Measures the search against others; runs outside of the product.
  {
    from: 'scripts/bench-search',
    parts: ['search/', 'scripts/'],
    packages: ['playwright-core', 'rollup', 'rollup-plugin-esbuild'],
    node: true,
  },
  // Measures the box beside others; runs outside of the product.
  {
    from: 'scripts/bench-widget',
    parts: ['snapshot/', 'content/', 'scripts/'],
    packages: ['groq-js', 'valibot'],
    node: true,
  },
  {
    from: 'scripts/',
    parts: [
      'lake/index.ts',
      'snapshot/',
      'content/',
      'demo/',
      'embed/pages.ts',
      'studio/content-security-policy.ts',
      'schemas/',
    ],
    packages: ['@sanity/client', '@sparticuz/chromium', 'playwright-core', 'valibot'],
    node: true,
  },
];

/** Who may touch what, so that one part can be replaced without reading the others. */
const ONLY_IN: { target: string; places: string[] }[] = [
  { target: 'node:sqlite', places: ['lake/store/', 'lake/auth/', 'lake/cli/', 'lake/insights/'] },
  { target: 'groq-js', places: ['lake/query/', 'scripts/bench-widget/'] },
  { target: '@sanity/mutator', places: ['lake/mutations/'] },
  {
    target: '@sanity/client',
    places: [
      'snapshot/',
      'content/load.ts',
      'content/operator-client.ts',
      'content/migrate.ts',
      'widget/data/live.ts',
      'lake/cli/',
      'scripts/',
      'studio/',
    ],
  },
];

const FOLDERS = [
  'schemas',
  'studio',
  'search',
  'snapshot',
  'widget',
  'embed',
  'lake',
  'content',
  'demo',
  'scripts',
];

function ruleFor(file: string): Rule | undefined {
  return RULES.filter((rule) => file.startsWith(rule.from)).toSorted(
    (a, b) => b.from.length - a.from.length,
  )[0];
}

const partOf = (file: string) => file.split('/')[0];

function complaintAbout(edge: ImportEdge): string | null {
  const rule = ruleFor(edge.from);
  if (!rule) return `${edge.from} lies in no known part`;
  return isAllowed(edge, rule) && isInItsPlace(edge) ? null : `${edge.from} must not import ${edge.to}`;
}

function isAllowed(edge: ImportEdge, rule: Rule): boolean {
  if (!edge.isRelative) {
    if (edge.to.startsWith('node:')) return rule.node === true;
    return edge.isTypeOnly || (rule.packages ?? []).includes(edge.to);
  }
  if (partOf(edge.to) === partOf(edge.from)) {
    // A file with a narrower rule of its own may use its neighbours only as far as the rule says nothing of Node.
    return true;
  }
  const allowed = [...(rule.parts ?? []), ...(edge.isTypeOnly ? (rule.typeParts ?? []) : [])];
  return allowed.some((prefix) => edge.to.startsWith(prefix));
}

function isInItsPlace(edge: ImportEdge): boolean {
  const only = ONLY_IN.find(({ target }) => target === edge.to);
  return !only || edge.isTypeOnly || only.places.some((place) => edge.from.startsWith(place));
}

describe('the architecture', () => {
  const edges = listSources(FOLDERS).flatMap(readImports);

  it('is read from real files', () => {
    expect(edges.length).toBeGreaterThan(100);
    expect(new Set(edges.map((edge) => partOf(edge.from)))).toEqual(new Set(FOLDERS));
  });

  it('has no import against the allowed directions', () => {
    expect(edges.map(complaintAbout).filter((complaint) => complaint !== null)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycles(edges)).toEqual([]);
  });

  it('keeps Node out of everything the preview in the browser runs', () => {
    expect(
      reachableFrom('widget/data/live.ts', edges).filter((target) => target.startsWith('node:')),
    ).toEqual([]);
  });

  it('keeps the Studio out of everything a visitor loads', () => {
    const reached = reachableFrom('widget/define.ts', edges);
    expect(reached).toContain('lit');
    expect(reached.filter((target) => /^(sanity|react|@sanity\/)/.test(target))).toEqual([]);
  });
});

describe('the architecture test itself', () => {
  const complaint = (file: string, text: string) => parseImports(file, text).map(complaintAbout);

  it.each([
    ['widget/infobox.ts', `import { build } from '../snapshot/build.ts';`],
    ['widget/infobox.ts', `import { readFile } from 'node:fs/promises';`],
    ['widget/views/topic.ts', `import { createClient } from '@sanity/client';`],
    ['lake/http/app.ts', `import { topic } from '../../schemas/documents/topic.ts';`],
    ['lake/mutations/apply.ts', `import { randomUUID } from 'node:crypto';`],
    ['search/rank.ts', `export { readFileSync } from 'node:fs';`],
    ['schemas/vocabulary.ts', `import { defineType } from 'sanity';`],
    ['content/load.ts', `const lake = await import('../lake/index.ts');`],
    ['lake/live/listen.ts', `import { DatabaseSync } from 'node:sqlite';`],
  ])('objects to %s with %s', (file, text) => {
    expect(complaint(file, text)).toEqual([expect.stringContaining('must not import')]);
  });

  it('lets a type cross where only the type may cross', () => {
    expect(
      complaint('widget/views/topic.ts', `import type { Topic } from '../../schemas/types.ts';`),
    ).toEqual([null]);
  });

  it('sees a cycle through a re-export and a lazy import', () => {
    const cycle = [
      ...parseImports('lake/a.ts', `export * from './b.ts';`),
      ...parseImports('lake/b.ts', `const a = await import('./a.ts');`),
    ];
    expect(findCycles(cycle)).toEqual([['lake/a.ts', 'lake/b.ts', 'lake/a.ts']]);
  });
});

/** Everything reached by value imports that run at once, files and packages. */
function reachableFrom(entry: string, edges: ImportEdge[]): string[] {
  const seen = new Set<string>([entry]);
  for (const file of seen) {
    for (const edge of edges) if (edge.from === file && !edge.isTypeOnly && !edge.isLazy) seen.add(edge.to);
  }
  return [...seen];
}

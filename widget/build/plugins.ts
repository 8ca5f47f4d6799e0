/** Steps of the build that no plugin from elsewhere offers. Used by `rollup.config.mjs`. */
import type { ManualChunkMeta, OutputBundle, Plugin } from 'rollup';

/** File names the loader needs, filled by one build and read by the next. */
export interface Chunks {
  box?: string;
  locales?: Record<string, string>;
}

const LIT_POLICY = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/;

/**
 * Makes Lit use the policy of the box instead of one of its own, which a page would have to allow too and
 * which a second copy of Lit could not make again. Fails when Lit's code no longer looks as expected.
 */
export function renameLitPolicy(policyFile: string): Plugin {
  return {
    name: 'rename-lit-policy',
    transform(code, id) {
      if (!/lit-html[\\/](?:development[\\/])?lit-html\.js$/.test(id)) return null;
      if (!LIT_POLICY.test(code))
        return this.error(`No Trusted Types policy found in ${id}; adapt LIT_POLICY to this version of Lit.`);
      const own = `import{htmlPolicy as fizHtmlPolicy}from${JSON.stringify(policyFile)};`;
      return { code: own + code.replace(LIT_POLICY, 'fizHtmlPolicy'), map: null };
    },
  };
}

/** Parts of Lit's templates that no template of the box uses, and what is left in their place. */
const LIT_UNUSED: { what: string; code: RegExp; left: string }[] = [
  { what: 'hook for polyfills', code: /\b\w+\.litHtmlPolyfillSupport\b/, left: '(void 0)' },
  { what: 'list of versions', code: /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/, left: '0' },
  { what: 'start of svg and math', code: /2===\w+\?"<svg>":3===\w+\?"<math>":""/, left: '""' },
  { what: 'end of svg and math', code: /\+\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/, left: '' },
  {
    what: 'unwrapping of svg and math',
    code: /,2===\w+\|\|3===\w+\)\{const \w+=this\.el\.content\.firstChild;\w+\.replaceWith\(\.\.\.\w+\.childNodes\)\}/,
    left: ');',
  },
  {
    what: 'places in style, script, textarea and title',
    code: /if\(\w+\.test\(\w+\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/,
    left: '',
  },
  { what: 'places in comments', code: /else\{let \w+=-1;for\(;-1!==.*?\.length-1\}/, left: '' },
  {
    what: 'places for elements',
    code: /else \w+\.startsWith\(\w+\)&&\(.*?\.removeAttribute\(\w+\)\)/,
    left: '',
  },
  { what: 'parts for elements', code: /:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/, left: ':0' },
  {
    what: 'compiled templates',
    code: /"number"==typeof \w+\?this\._\$AC\((\w+)\):\(void 0===.*?,\w+\)(?=;if\(this\._\$AH\?)/,
    left: 'this._$AC($1)',
  },
  { what: 'news of a disconnect', code: /for\(this\._\$AP\?\.\(.*?\);/, left: 'for(;' },
  { what: 'connecting', code: /setConnected\(\w+\)\{.*?\}(?=\}class)/, left: '' },
  { what: 'parents of parts', code: /get parentNode\(\)\{return this\._\$AM\.parentNode\}/, left: '' },
  { what: 'ends of parts', code: /get parentNode\(\)\{let .*?get endNode\(\)\{.*?\}/, left: '' },
  { what: 'names of elements of parts', code: /get tagName\(\)\{.*?\}/, left: '' },
  { what: 'states of connection', code: /get _\$AU\(\)\{return .*?\}/g, left: '' },
  { what: 'other documents', code: /\(\w+\?\.creationScope\?\?(\w+)\)/, left: '$1' },
  {
    what: 'way of making text and boolean parts',
    code: /"\."===(\w+)\[1\]\?(\w+):.*?:(\w+)\}\)(?=,\w+\.removeAttribute)/,
    left: '"."===$1[1]?$2:$3})',
  },
  { what: 'signs of events and booleans', code: /\(\[\.\?@\]\)\?/, left: '(\\.)?' },
  {
    what: 'boolean and event parts',
    code: /class \w+ extends \w+\{constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}.*?(?=const \w+=\{M:)/,
    left: '',
  },
  {
    what: 'insides for other packages',
    code: /\w+=\{M:.*?\},(?=\w+=\w+\.litHtmlPoly|\w+=\(void 0\))/,
    left: '',
  },
  { what: 'export of the insides', code: /\w+ as _\$LH,/, left: '' },
  { what: 'lists other than arrays', code: /\|\|"function"==typeof \w+\?\.\[Symbol\.iterator\]/, left: '' },
];

/**
 * Leaves out what the box never uses of Lit: of the element all but what stands in `lit-element.ts`, of the
 * templates what `LIT_UNUSED` lists. Fails when Lit's code no longer looks as expected.
 *
 * @param elementFile Stands in for the package `lit`.
 */
export function slimLit(elementFile: string): Plugin {
  return {
    name: 'slim-lit',
    resolveId: (source) => (source === 'lit' ? elementFile : null),
    transform(code, id) {
      if (!/[\\/]lit-html\.js$/.test(id)) return null;
      let slim = code;
      for (const { what, code: unused, left } of LIT_UNUSED) {
        if (slim.search(unused) < 0)
          return this.error(`No ${what} found in ${id}; adapt LIT_UNUSED to this version of Lit.`);
        slim = slim.replace(unused, left);
      }
      return { code: slim, map: null };
    },
  };
}

interface Piece {
  tag: string;
  start: number;
  end: number;
}

function isNode(value: unknown): value is Record<string, unknown> & { type: unknown } {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The pieces of text in templates with a tag, in the order of the source. */
function listPieces(node: unknown): Piece[] {
  if (Array.isArray(node)) return node.flatMap(listPieces);
  if (!isNode(node)) return [];
  const inner = Object.values(node).flatMap(listPieces);
  const { tag, quasi } = node;
  if (node.type !== 'TaggedTemplateExpression' || !isNode(tag) || !isNode(quasi)) return inner;
  const quasis = Array.isArray(quasi['quasis']) ? quasi['quasis'].filter(isNode) : [];
  const pieces = quasis.map(({ start, end }) => ({
    tag: String(tag['name']),
    start: Number(start),
    end: Number(end),
  }));
  return [...inner, ...pieces].toSorted((one, other) => one.start - other.start);
}

/**
 * Line breaks beside tags are layout of the source; those between words are a space. Events and booleans
 * become properties of the element, so that the parts of Lit for them can stay out of the box.
 */
const shortenHtml = (text: string): string =>
  text
    .replace(/(\s)@([a-z]+)=$/, '$1.on$2=')
    .replace(/(\s)\?([a-z]+)=$/, '$1.$2=')
    .replace(/>\s*\n\s*/g, '>')
    .replace(/\s*\n\s*</g, '<')
    .replace(/\s*\n\s*/g, ' ');

/** White space that CSS does not need. Enough for our own styles, which hold no strings with such signs. */
const shortenCss = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/([a-z0-9-]): /g, '$1:')
    .replace(/;}/g, '}')
    .replace(/([ :(,-])0\./g, '$1.')
    .trim();

/**
 * Drops the layout of templates of the box. The line breaks move behind the piece they were in, where the
 * minifier removes them, so that source maps keep the right lines.
 */
export function shortenTemplates(): Plugin {
  const shorten: Record<string, (text: string) => string> = { html: shortenHtml, css: shortenCss };
  return {
    name: 'shorten-templates',
    transform(code, id) {
      if (!/[\\/]widget[\\/]/.test(id)) return null;
      let result = '';
      let done = 0;
      for (const { tag, start, end } of listPieces(this.parse(code))) {
        const text = code.slice(start, end);
        const short = shorten[tag]?.(text) ?? text;
        const breaks = '\n'.repeat(text.split('\n').length - short.split('\n').length);
        const next = code.startsWith('${', end) ? '${' : '`';
        result += code.slice(done, start) + short + next + breaks;
        done = end + next.length;
      }
      return { code: result + code.slice(done), map: null };
    },
  };
}

/** A module and all it imports at once. */
function listReached(entry: string, { getModuleInfo }: ManualChunkMeta): Set<string> {
  const reached = new Set([entry]);
  for (const id of reached) for (const next of getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

/**
 * Puts what several lazy parts share into the one that is loaded first, so that no part needs a request of
 * its own for pieces. What only later parts import stays where rollup puts it.
 *
 * @param entries Name of the chunk and module of each part, in the order of loading; the first is the box.
 */
export function groupByFirstUse(
  entries: [name: string, module: string][],
): (id: string, meta: ManualChunkMeta) => string | undefined {
  let groups: [name: string, modules: Set<string>][] | undefined;
  return (id, meta) => {
    groups ??= entries.map(([name, module]) => [name, listReached(module, meta)]);
    const name = groups.find(([, modules]) => modules.has(id))?.[0];
    return name === entries[0]?.[0] ? undefined : name;
  };
}

/** Notes the file names of the box and of its texts in `chunks`, and of all files in `written`. */
export function collectChunks(chunks: Chunks, written: Set<string>): Plugin {
  return {
    name: 'collect-chunks',
    generateBundle(_options: unknown, bundle: OutputBundle) {
      const files = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file : []));
      const locales = files.filter((file) => /[\\/]locales[\\/][a-z-]+\.ts$/.test(file.facadeModuleId ?? ''));
      chunks.locales = Object.fromEntries(locales.map((file) => [file.name, file.fileName]));
      const box = files.find((file) => file.name === 'box')?.fileName;
      if (!box) return this.error('The build has no chunk "box".');
      chunks.box = box;
      for (const name of Object.keys(bundle)) written.add(name);
      return undefined;
    },
  };
}

/** Puts the noted file names into the loader. */
export function insertChunks(chunks: Chunks): Plugin {
  return {
    name: 'insert-chunks',
    transform(code) {
      if (!code.includes('FIZ_CHUNKS')) return null;
      return { code: code.replace(/\bFIZ_CHUNKS\b(?!:)/g, () => `(${JSON.stringify(chunks)})`), map: null };
    },
  };
}

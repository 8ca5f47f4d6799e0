/** Steps of the build that no plugin from elsewhere offers. Used by `rollup.config.mjs`. */
import type { OutputBundle, Plugin } from 'rollup';

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

const CSS_TAG = `
export class CSSResult {
  constructor(cssText) { this.cssText = cssText; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}
export const css = (strings) => new CSSResult(strings[0]);
export const unsafeCSS = (text) => new CSSResult(text);
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map((style) => style.styleSheet); };
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
`;

const LIT_HOOKS = /\b\w+\.(?:litHtml|litElement|reactiveElement)(?:Polyfill|Hydrate)Support\b/g;
const LIT_VERSIONS = /\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[^"]+"\)/g;

/**
 * Leaves out what the box never uses of Lit: hooks for polyfills and server rendering, the list of versions,
 * styles with values in them, and the way around missing adopted style sheets, without which the loader
 * keeps the fallback link anyway.
 */
export function slimLit(): Plugin {
  return {
    name: 'slim-lit',
    transform(code, id) {
      if (!/[\\/](?:lit-html|lit-element|reactive-element)\.js$/.test(id)) return null;
      return { code: code.replace(LIT_HOOKS, '(void 0)').replace(LIT_VERSIONS, '0'), map: null };
    },
    load: (id) => (/[\\/]reactive-element[\\/](?:development[\\/])?css-tag\.js$/.test(id) ? CSS_TAG : null),
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

/** Line breaks beside tags are layout of the source; those between words are a space. */
const shortenHtml = (text: string): string =>
  text
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

/** Notes the file names of the box and of its texts in `chunks`, and of all files in `written`. */
export function collectChunks(chunks: Chunks, written: Set<string>): Plugin {
  return {
    name: 'collect-chunks',
    generateBundle(_options: unknown, bundle: OutputBundle) {
      const files = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file : []));
      const locales = files.filter((file) => /[\\/]locales[\\/][a-z]+\.ts$/.test(file.facadeModuleId ?? ''));
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

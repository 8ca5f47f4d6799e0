/** Steps of the build that no plugin from elsewhere offers. Used by `rollup.config.mjs`. */
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import type { AstNode, OutputBundle, Plugin } from 'rollup';

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
      const found = LIT_POLICY.exec(code);
      if (!found) return this.error(`No Trusted Types policy found in ${id}; adapt LIT_POLICY to this version of Lit.`);
      const text = new MagicString(code);
      text.overwrite(found.index, found.index + found[0].length, 'fizHtmlPolicy');
      text.prepend(`import{htmlPolicy as fizHtmlPolicy}from${JSON.stringify(policyFile)};`);
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
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

/**
 * Leaves out what Lit brings for browsers without adopted style sheets and for styles with values in them:
 * the loader keeps the fallback link in such browsers, and no style of the box has values.
 */
export function slimLitStyles(): Plugin {
  return {
    name: 'slim-lit-styles',
    load: (id) => (/[\\/]reactive-element[\\/](?:development[\\/])?css-tag\.js$/.test(id) ? CSS_TAG : null),
  };
}

interface Quasi {
  start: number;
  end: number;
}

function isNode(value: unknown): value is AstNode & Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function hasRange(value: unknown): value is Quasi {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

/** Calls back for every piece of text in templates with a tag. */
function visitTemplates(node: unknown, visit: (tag: string, quasi: Quasi) => void): void {
  if (Array.isArray(node)) for (const item of node) visitTemplates(item, visit);
  if (!isNode(node)) return;
  const { tag, quasi } = node;
  if (node.type === 'TaggedTemplateExpression' && isNode(tag) && isNode(quasi) && Array.isArray(quasi['quasis'])) {
    for (const piece of quasi['quasis']) if (hasRange(piece)) visit(String(tag['name']), piece);
  }
  for (const value of Object.values(node)) visitTemplates(value, visit);
}

/** Line breaks beside tags are layout of the source; those between words are a space. */
const shortenHtml = (text: string): string =>
  text
    .replace(/>\s*\n\s*/g, '>')
    .replace(/\s*\n\s*</g, '<')
    .replace(/\s*\n\s*/g, ' ');

/** Shortens the templates of the box: styles by esbuild, HTML by dropping the indentation. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!/[\\/]widget[\\/]/.test(id)) return null;
      const pieces: { tag: string; quasi: Quasi }[] = [];
      visitTemplates(this.parse(code), (tag, quasi) => pieces.push({ tag, quasi }));
      const text = new MagicString(code);
      for (const { tag, quasi } of pieces) {
        const source = code.slice(quasi.start, quasi.end);
        const short =
          tag === 'css'
            ? (await transform(source, { loader: 'css', minify: true })).code.trim()
            : tag === 'html'
              ? shortenHtml(source)
              : source;
        if (short && short !== source) text.overwrite(quasi.start, quasi.end, short);
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** Notes the file names of the box and of its texts. */
export function collectChunks(chunks: Chunks): Plugin {
  return {
    name: 'collect-chunks',
    generateBundle(_options: unknown, bundle: OutputBundle) {
      const files = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file : []));
      const locales = files.filter((file) => /[\\/]locales[\\/][a-z]+\.ts$/.test(file.facadeModuleId ?? ''));
      chunks.locales = Object.fromEntries(locales.map((file) => [file.name, file.fileName]));
      const box = files.find((file) => file.name === 'box')?.fileName;
      if (!box) return this.error('The build has no chunk "box".');
      chunks.box = box;
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

/** What partners paste into their pages. Pure text, escaped. */
import { listAttributes, type EmbedSettings, type Entry } from './settings.ts';
import { DEFAULT_ACCENT, judgeAccent, listChanges } from './theme.ts';
import { WORDS } from './words.ts';

/** Where the parts of the product lie, absolute. */
export interface Addresses {
  /** The script of the box. */
  scriptUrl: string;
  /** Root of the snapshot, with a slash at the end. */
  snapshotUrl: string;
  /** The page with the box alone. */
  embedUrl: string;
}

/** Ways to embed, from best to last resort. */
export const VARIANTS = ['element', 'link', 'frame'] as const;

/** One of {@link VARIANTS}. */
export type Variant = (typeof VARIANTS)[number];

/** What a snippet is made from. */
export interface SnippetOptions extends Addresses {
  settings: EmbedSettings;
  /** What the chosen partner's page says anyway; the defaults without one. */
  base: EmbedSettings;
  /** Who speaks, such as „FIZ Leipzig“. */
  sender: string;
  /** Whether the installation counts. */
  counts: boolean;
}

/** Name of the message in which the page `/embed/` tells its height: `{type, height}`, height in pixels. */
export const HEIGHT_MESSAGE = 'fiz-infobox-height';
/** Height of a frame until its page has told another. */
const FRAME_HEIGHT = 640;

/** The code of one way to embed. */
export function createSnippet(variant: Variant, options: SnippetOptions): string {
  if (variant === 'link') return `<a href="${escapeHtml(createEmbedUrl(options))}">${WORDS.linkText}</a>`;
  return variant === 'frame' ? createFrame(options) : createElement(options);
}

function createElement(options: SnippetOptions): string {
  const { settings, base, scriptUrl } = options;
  const attributes = listAttributes(settings, base).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return [
    `<script async src="${escapeHtml(scriptUrl)}"></script>`,
    ...createStyle(options),
    `<fiz-infobox${attributes.join('')}>`,
    `  <a href="${escapeHtml(createPageUrl(options))}">${WORDS.linkText}</a>`,
    '</fiz-infobox>',
  ].join('\n');
}

function createStyle({ settings, base }: SnippetOptions): string[] {
  const properties = Object.entries(listChanges(settings.theme, base.theme));
  const lines = properties.map(([name, value]) => `  ${name}: ${value};`);
  return lines.length === 0 ? [] : ['<style>', 'fiz-infobox {', ...lines, '}', '</style>'];
}

function createFrame(options: SnippetOptions): string {
  const { origin } = new URL(options.embedUrl);
  return [
    `<iframe src="${escapeHtml(createEmbedUrl(options))}" title="${escapeHtml(WORDS.frameTitle(options.sender))}" width="100%" height="${FRAME_HEIGHT}" loading="lazy" style="border: 0"></iframe>`,
    '<script>',
    "addEventListener('message', function (event) {",
    `  if (event.origin !== '${origin}' || !event.data || event.data.type !== '${HEIGHT_MESSAGE}') return;`,
    "  document.querySelectorAll('iframe').forEach(function (frame) {",
    '    if (frame.contentWindow === event.source) frame.height = event.data.height;',
    '  });',
    '});',
    '</script>',
  ].join('\n');
}

/** Address of the page `/embed/` with the choices as parameters. */
export function createEmbedUrl({ settings, base, embedUrl }: SnippetOptions): string {
  const url = new URL(embedUrl);
  const entries = [...listAttributes(settings, base), ...listLook(settings, base)];
  for (const [name, value] of entries) url.searchParams.set(name, value);
  return url.href;
}

/** Address of the plain page that shows without a script what the box would: for the link inside the element. */
export function createPageUrl({ settings, embedUrl }: SnippetOptions): string {
  const folder = new URL(`../seiten/${encodeURIComponent(settings.language || 'de')}/`, embedUrl);
  return settings.topic ? new URL(`${encodeURIComponent(settings.topic)}.html`, folder).href : folder.href;
}

/** The look as parameters; `readLook` of the page turns them into custom properties. */
function listLook(settings: EmbedSettings, base: EmbedSettings): Entry[] {
  const known = lookOf(base);
  return Object.entries(lookOf(settings)).filter(([name, value]) => known[name] !== value);
}

function lookOf({ theme }: EmbedSettings): Record<string, string> {
  const { preset, corners, density } = theme;
  const accent = theme.accent !== null && judgeAccent(theme.accent).readable ? theme.accent : DEFAULT_ACCENT;
  return { preset, accent: accent.toLowerCase(), corners, density };
}

/** What a page with a Content-Security-Policy must allow; empty when nothing. */
export function createPolicy(variant: Variant, { scriptUrl, snapshotUrl, embedUrl }: Addresses): string {
  const originOf = (url: string) => new URL(url).origin;
  if (variant === 'link') return '';
  if (variant === 'frame') return `frame-src ${originOf(embedUrl)}`;
  const hosts = [...new Set([originOf(scriptUrl), originOf(snapshotUrl)])].join(' ');
  return [`script-src ${originOf(scriptUrl)}`, `connect-src ${hosts}`, 'trusted-types fiz-infobox'].join(
    ';\n',
  );
}

/** The sentence for the partner's privacy statement. */
export function createPrivacySentence(
  variant: Variant,
  { sender, counts, embedUrl }: SnippetOptions,
): string {
  const { host } = new URL(embedUrl);
  return variant === 'link'
    ? WORDS.privacyLink({ sender, host })
    : WORDS.privacySentence({ sender, host, counts });
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

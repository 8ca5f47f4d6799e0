/**
 * The script partners embed. A classic script, so that it may be `async` and needs no `type`: it loads the
 * box as ES modules from its own address and registers `<fiz-infobox>`. Whatever fails here leaves the
 * link inside the element as it is.
 */

/** File names of the build, put in when the loader is bundled. */
declare const FIZ_CHUNKS: { box: string; locales: Record<string, string> };

const GUARD = Symbol.for('fiz-infobox');

/** A script put in by a tag manager or a combining plugin has no `currentScript`. */
function findScriptAddress(): string | undefined {
  const current = document.currentScript;
  if (current instanceof HTMLScriptElement && current.src) return current.src;
  const found = document.querySelector('script[src*="fiz-infobox.js"]');
  return found instanceof HTMLScriptElement ? found.src : undefined;
}

function isBrowserAbleTo(): boolean {
  return 'adoptedStyleSheets' in Document.prototype && CSS.supports('container-type:inline-size');
}

/** The texts come with the box instead of after it. A wrong guess costs nothing but the head start. */
function loadTexts(address: string): void {
  const box = document.querySelector('fiz-infobox');
  const wanted = box?.closest('[lang]')?.getAttribute('lang') ?? navigator.language;
  const name = FIZ_CHUNKS.locales[wanted.slice(0, 2)] ?? FIZ_CHUNKS.locales['de'];
  if (name) import(new URL(name, address).href).catch(() => {});
}

function load(): void {
  const address = findScriptAddress();
  if (Reflect.has(window, GUARD) || !address || !isBrowserAbleTo()) return;
  Object.defineProperty(window, GUARD, { value: address });
  loadTexts(address);
  import(new URL(FIZ_CHUNKS.box, address).href)
    .then((module: { FizInfobox: { define(): void } }) => module.FizInfobox.define())
    .catch((error: unknown) => {
      // The page's owner finds the cause here; visitors keep the link inside the element.
      // oxlint-disable-next-line no-console
      console.error(`[fiz-infobox] Not loaded from "${address}". Check script-src.`, error);
    });
}

load();

/**
 * The script partners embed. A classic script, so that it may be `async` and needs no `type`: it loads the
 * box as ES modules from its own address and registers `<fiz-infobox>`. Whatever fails here leaves the
 * link inside the element as it is.
 */

/** File names of the build, put in when the loader is bundled. */
declare const FIZ_CHUNKS: { box: string; locales: Record<string, string> };

const TAG = 'fiz-infobox';
/** Holds the address of the box that the page uses. */
const GUARD = Symbol.for(TAG);

/**
 * A script put in by a tag manager or loaded late by a plugin has no `currentScript`, and one that was
 * combined with others has theirs.
 */
function findScriptAddress(): string | undefined {
  const current = document.currentScript;
  const found =
    current instanceof HTMLScriptElement && current.src.includes(TAG)
      ? current
      : (document.querySelector(`script[src*="${TAG}."]`) ?? current);
  return found instanceof HTMLScriptElement ? found.src : undefined;
}

function isBrowserAbleTo(): boolean {
  return 'adoptedStyleSheets' in Document.prototype && CSS.supports('container-type:inline-size');
}

/** The texts come with the box instead of after it. A wrong guess costs nothing but the head start. */
function loadTexts(address: string): void {
  const box = document.querySelector(`${TAG},a.${TAG}`);
  const wanted =
    box?.getAttribute('data-lang') ?? box?.closest('[lang]')?.getAttribute('lang') ?? navigator.language;
  const name = FIZ_CHUNKS.locales[wanted.slice(0, 2)];
  if (name) import(new URL(name, address).href).catch(() => {});
}

/**
 * The manifest comes beside the box instead of after it; `data/snapshot.ts` takes the answer from here.
 */
function loadManifest(address: string): void {
  const box = document.querySelector<HTMLElement>(`${TAG},a.${TAG}`);
  const src = box?.getAttribute('src') ?? box?.dataset['src'];
  if (!box) return;
  const root = src ? new URL(`${src}/`, document.baseURI) : new URL('../snapshot/v1/', address);
  const url = `${root.href.replace(/\/+$/, '/')}manifest.json`;
  const answer = fetch(url);
  answer.catch(() => {});
  Object.defineProperty(window, Symbol.for(`${TAG}.early`), { value: new Map([[url, answer]]) });
}

/**
 * Makes a box of `<a class="fiz-infobox" href data-lang data-topic …>`, for editors that let no element but
 * the usual ones through. Only the box's own attributes are taken over: editors who may write `data-…` are
 * not always trusted with `onclick`. The link becomes the fallback inside the box.
 */
function upgradeLinks(element: CustomElementConstructor): void {
  const properties: Record<string, { attribute?: string | false }> = Reflect.get(element, 'properties') ?? {};
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a.${TAG}`)) {
    const box = document.createElement(TAG);
    for (const [name, { attribute = name }] of Object.entries(properties)) {
      const value = link.dataset[name];
      if (attribute && value !== undefined) box.setAttribute(attribute, value);
    }
    link.classList.remove(TAG);
    link.replaceWith(box);
    box.append(link);
  }
}

/** Once the box is here, and again when the rest of the page has been read. */
function awaitLinks(): void {
  void customElements.whenDefined(TAG).then(upgradeLinks);
}

function load(): void {
  const address = findScriptAddress();
  if (!address || !isBrowserAbleTo()) return;
  const box = new URL(FIZ_CHUNKS.box, address).href;
  const first: unknown = Reflect.get(window, GUARD);
  awaitLinks();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', awaitLinks);
  if (first) {
    // Two versions on one page are its owner's to sort out; visitors have one that works.
    // oxlint-disable-next-line no-console
    if (first !== box) console.info(`[fiz-infobox] "${first}" is in use, so "${address}" is left out.`);
    return;
  }
  Object.defineProperty(window, GUARD, { value: box });
  loadTexts(address);
  loadManifest(address);
  import(box)
    .then((module: { FizInfobox: { define(): void } }) => module.FizInfobox.define())
    .catch((error: unknown) => {
      // The page's owner finds the cause here; visitors keep the link inside the element.
      // oxlint-disable-next-line no-console
      console.error(
        `[fiz-infobox] Not loaded from "${address}". Check script-src, and that no plugin combines this script with others.`,
        error,
      );
    });
}

load();

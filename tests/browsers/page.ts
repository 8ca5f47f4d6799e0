import { clickAt, type Driver } from './driver.ts';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 60;

/** What a box shows to somebody who looks from outside. */
export interface Look {
  found: boolean;
  text: string;
  href: string;
  direction: string;
  x: number;
  y: number;
  width: number;
}

/** The first visible match of a selector inside the box. */
export function look(driver: Driver, selector: string, text = ''): Promise<Look> {
  return driver.run(
    (wanted: string, words: string) => {
      const all = document.querySelector('fiz-infobox')?.shadowRoot?.querySelectorAll(wanted) ?? [];
      const found = [...all].find(
        (one) => one instanceof HTMLElement && one.offsetHeight > 0 && one.innerText.includes(words),
      );
      if (!(found instanceof HTMLElement))
        return { found: false, text: '', href: '', direction: '', x: 0, y: 0, width: 0 };
      found.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return {
        found: true,
        text: found.innerText,
        href: found.getAttribute('href') ?? '',
        direction: getComputedStyle(found).direction,
        x: x + width / 2,
        y: y + height / 2,
        width,
      };
    },
    selector,
    text,
  );
}

/** Waits for something to be seen inside the box. */
export async function waitFor(driver: Driver, selector: string, text = ''): Promise<Look> {
  return until(`${selector} ${text}`, async () => {
    const seen = await look(driver, selector, text);
    return seen.found ? seen : null;
  });
}

/** Waits until something is so; fails with its name. */
export async function until<T>(what: string, check: () => Promise<T | null | false>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Not seen within ${PATIENCE_MS / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Clicks on something inside the box once it is there. */
export async function click(driver: Driver, selector: string, text = ''): Promise<void> {
  const { x, y } = await waitFor(driver, selector, text);
  await clickAt(driver, x, y);
}

/** Whether the element that has the focus inside the box matches a selector. */
export const isFocused = (driver: Driver, selector: string): Promise<boolean> =>
  driver.run(
    (wanted: string) =>
      document.querySelector('fiz-infobox')?.shadowRoot?.activeElement?.matches(wanted) ?? false,
    selector,
  );

/** Opens an address and watches from then on for what must not happen. */
export async function visit(driver: Driver, url: string): Promise<void> {
  await driver.open(url);
  await driver.run(() => {
    const wrong: string[] = [];
    Reflect.set(window, 'wrong', wrong);
    addEventListener('error', (event) => wrong.push(`error: ${event.message}`));
    addEventListener('unhandledrejection', (event) => wrong.push(`rejection: ${String(event.reason)}`));
    document.addEventListener('securitypolicyviolation', (event) => {
      // The icon of the page, which the browser itself asks for.
      if (!event.blockedURI.endsWith('/favicon.ico'))
        wrong.push(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/** Everything that must be empty at the end of a visit. */
export function listTraces(driver: Driver, hosts: string[]): Promise<string[]> {
  return driver.run(async (ours: string[]) => {
    const foreign = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !ours.some((host) => name.startsWith(host)));
    const wrong: string[] = Reflect.get(window, 'wrong');
    const width = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...wrong,
      ...foreign,
      ...(document.cookie ? [`cookie: ${document.cookie}`] : []),
      ...(localStorage.length + sessionStorage.length > 0 ? ['storage'] : []),
      ...((await indexedDB.databases()).length > 0 ? ['database'] : []),
      ...((await caches.keys()).length > 0 ? ['cache'] : []),
      ...(width > 0 ? [`${width} px too wide`] : []),
    ];
  }, hosts);
}

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { BROWSER_ARGS, findPackedBrowser, findTestBrowser } from '../../scripts/browser.ts';
import { CACHE_DIR } from '../../scripts/paths.ts';
import type { StateName } from '../widget/state-names.ts';
import { startPageServer } from './server.ts';

/** How the box is looked at. */
export interface Look {
  state: StateName;
  language?: string;
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  forcedColors?: boolean;
  attributes?: Record<string, string>;
}

/** A browser with a page that can show every state of the box. */
export interface Stage {
  /** Whether this is the browser the pictures were drawn with. */
  isPacked: boolean;
  /** The page with a new box in a state; pages are kept, one for each colour scheme. */
  open(look: Look): Promise<Page>;
  close(): Promise<void>;
}

/** So that text is drawn alike on every machine. */
const DRAWING_ARGS = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

async function openPage(browser: Browser, url: string, look: Look): Promise<Page> {
  const options: BrowserContextOptions = {
    colorScheme: look.scheme ?? 'light',
    forcedColors: look.forcedColors ? 'active' : 'none',
    reducedMotion: 'no-preference',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.exposeFunction('pressKeys', async ({ press, type }: { press?: string; type?: string }) => {
    if (press) await page.keyboard.press(press);
    if (type) await page.keyboard.type(type);
  });
  await page.goto(url);
  await page.waitForFunction(() => 'show' in window);
  return page;
}

/** Starts the browser that comes as a package, so that all machines draw alike; where it does not start, another. */
export async function startStage(): Promise<Stage> {
  const packed = await findPackedBrowser(CACHE_DIR);
  const found = packed ?? (await findTestBrowser(CACHE_DIR));
  const [server, browser] = await Promise.all([
    startPageServer(),
    chromium.launch({
      executablePath: found.executablePath,
      args: [...BROWSER_ARGS, ...DRAWING_ARGS],
      env: { ...process.env, ...found.env },
    }),
  ]);
  const pages = new Map<string, Promise<Page>>();
  const open = async (look: Look): Promise<Page> => {
    const { state, language = 'de', width = 480, height = 800, attributes = {} } = look;
    const key = `${look.scheme} ${look.forcedColors}`;
    const opening = pages.get(key) ?? openPage(browser, server.url, look);
    pages.set(key, opening);
    const page = await opening;
    await page.setViewportSize({ width, height });
    await page.evaluate(([name, lang, more]) => window.show(name, lang, more), [
      state,
      language,
      attributes,
    ] satisfies [StateName, string, Record<string, string>]);
    return page;
  };
  return {
    isPacked: packed !== null,
    open,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

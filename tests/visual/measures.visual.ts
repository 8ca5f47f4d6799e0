import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATE_NAMES } from '../widget/state-names.ts';
import { startStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const setWidth = (page: Page, width: number): Promise<void> => page.setViewportSize({ width, height: 800 });

/** Spacing of WCAG 1.4.12, which a visitor's own style sheet may set. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

const addStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    window.box.root.adoptedStyleSheets.push(sheet);
  }, css);

const findCuts = (page: Page): Promise<string[]> => page.evaluate(() => window.measure.findCuts(window.box));

describe.each(STATE_NAMES)('a box with %s', (state) => {
  it('has targets of at least 44 by 44 px, cuts nothing and moves nothing, at every width', async () => {
    const page = await stage.open({ state });
    for (const width of [240, 320, 480, 960]) {
      await setWidth(page, width);
      const found = await page.evaluate(() => ({
        small: window.measure.findSmallTargets(window.box),
        cut: window.measure.findCuts(window.box),
        moving: window.measure.findMotion(window.box),
      }));
      expect(found, `at ${width} px`).toEqual({ small: [], cut: [], moving: [] });
    }
  });

  it('cuts nothing with wide spacing, nor with text twice as large', async () => {
    const page = await stage.open({ state });
    const found: Record<string, string[]> = {};
    await page.evaluate(() => (document.body.style.fontSize = '200%'));
    for (const width of [320, 480]) {
      await setWidth(page, width);
      found[`twice as large, ${width} px`] = await findCuts(page);
    }
    await page.evaluate(() => (document.body.style.fontSize = ''));
    await addStyle(page, SPACED);
    for (const width of [240, 320]) {
      await setWidth(page, width);
      found[`spaced, ${width} px`] = await findCuts(page);
    }
    expect(Object.entries(found).filter(([, cuts]) => cuts.length > 0)).toEqual([]);
  });

  it('marks language and direction of every text, and keeps phone numbers in order', async () => {
    for (const language of ['ar', 'uk']) {
      const page = await stage.open({ state, language });
      const found = await page.evaluate(() => [
        ...window.measure.findUnmarkedTexts(window.box),
        ...window.measure.findLoosePhones(window.box),
      ]);
      expect(found, language).toEqual([]);
    }
  });
});

describe('on a small screen', () => {
  it.each([
    [320, 568],
    [320, 256],
  ])('of %i by %i px two hits can be seen while choosing, and nothing is fixed', async (width, height) => {
    const page = await stage.open({ state: 'hits', width, height });
    const { seen, fixed } = await page.evaluate(() => ({
      seen: window.box.all('[role=option] .hit-title').filter((title) => {
        const { top, bottom } = title.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }).length,
      fixed: window.box.all('*').filter((element) => getComputedStyle(element).position === 'fixed').length,
    }));
    expect(seen).toBeGreaterThanOrEqual(2);
    expect(fixed).toBe(0);
  });
});

describe('in forced colours', () => {
  it('shows the active hit in the colours of a selection, and choices by their edge', async () => {
    const page = await stage.open({ state: 'hits', forcedColors: true });
    const hit = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.cssText = 'background: Highlight; forced-color-adjust: none';
      const { backgroundColor } = getComputedStyle(window.box.find('.hit.active'));
      const wanted = getComputedStyle(probe).backgroundColor;
      probe.remove();
      return { backgroundColor, wanted };
    });
    expect(hit.backgroundColor).toBe(hit.wanted);
  });

  it('keeps an edge on every field, button and choice', async () => {
    const page = await stage.open({ state: 'choice', forcedColors: true });
    const bare = await page.evaluate(() =>
      window.box
        .all('.field, .button, select, .pill > span')
        .filter((control) => control.checkVisibility())
        .filter((control) => Number.parseFloat(getComputedStyle(control).borderTopWidth) < 1)
        .map((control) => control.outerHTML.slice(0, 80)),
    );
    expect(bare).toEqual([]);
  });
});

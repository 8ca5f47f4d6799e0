import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATE_NAMES, type StateName } from '../widget/state-names.ts';
import { startStage, type Stage } from './stage.ts';

const STOPS_MAX = 120;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const nameFocus = (page: Page): Promise<string> => page.evaluate(() => window.measure.nameFocus());

/** Presses Tab until the focus has left the box; what it came by. */
async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const [first, last] = key === 'Tab' ? ['before', 'after'] : ['after', 'before'];
  await page.evaluate((id) => document.querySelector<HTMLElement>(`#${id}`)?.focus(), first);
  const stops: string[] = [];
  while (stops.length < STOPS_MAX) {
    await page.keyboard.press(key);
    const name = await nameFocus(page);
    if (name === last) return stops;
    stops.push(name);
  }
  return [...stops, 'and never leaves'];
}

describe('Tab', () => {
  it.each(STATE_NAMES)(
    'comes by every control in the order of the page, and out again: %s',
    async (state) => {
      const page = await stage.open({ state });
      for (const width of [320, 960]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(() => window.measure.surround());
        const expected = await page.evaluate(() => window.measure.listTabStops(window.box));
        expect(await tabThrough(page, 'Tab'), `at ${width} px`).toEqual(expected);
      }
    },
  );

  it('goes back the same way', async () => {
    const page = await stage.open({ state: 'topic' });
    await page.evaluate(() => window.measure.surround());
    const there = await tabThrough(page, 'Tab');
    expect((await tabThrough(page, 'Shift+Tab')).toReversed()).toEqual(there);
  });
});

/** Relative luminance of a pixel. */
function luminance(data: Uint8Array, at: number): number {
  const [red = 0, green = 0, blue = 0] = [...data.subarray(at, at + 3)].map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const decode = (png: Buffer): Promise<Buffer> => sharp(png).ensureAlpha().raw().toBuffer();

/** How many pixels change their luminance by 3 : 1 or more. */
async function countStrongChanges(before: Buffer, after: Buffer): Promise<number> {
  const [one, other] = await Promise.all([decode(before), decode(after)]);
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const [a, b] = [luminance(one, at), luminance(other, at)];
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) count++;
  }
  return count;
}

const AROUND_PX = 6;

/** Complaints about controls whose focus is not as plain as a line of 2 px around them, in 3 : 1. */
async function findFaintFocus(page: Page, known: Set<string>): Promise<string[]> {
  const faint: string[] = [];
  await page.evaluate(() => window.measure.surround());
  for (let stop = 0; stop < STOPS_MAX; stop++) {
    await page.keyboard.press('Tab');
    const name = await nameFocus(page);
    if (name === 'after') break;
    const at = await page.evaluate(() => window.measure.placeOfFocus());
    if (!at || known.has(at.kind)) continue;
    known.add(at.kind);
    const { x, y, width, height, line } = at;
    const clip = {
      x: Math.max(0, x - AROUND_PX),
      y: Math.max(0, y - AROUND_PX),
      width: width + 2 * AROUND_PX,
      height: height + 2 * AROUND_PX,
    };
    const options = { clip, fullPage: true, caret: 'initial' } as const;
    await page.evaluate(() => window.hideCaret());
    const focused = await page.screenshot(options);
    await page.evaluate(() => window.measure.dropFocus());
    const plain = await page.screenshot(options);
    await page.evaluate(() => window.measure.takeFocusBack());
    const changed = await countStrongChanges(plain, focused);
    const wanted = Math.round(2 * line);
    if (changed < wanted) faint.push(`${name}: ${changed} of ${wanted} pixels`);
  }
  return faint;
}

describe('keyboard focus', () => {
  const states: StateName[] = [
    'guide with an answer',
    'guide at its end',
    'round table filled in',
    'choice',
    'notices',
    'hits',
    'nothing found',
    'topic with all parts open',
    'contact with its week',
    'search that fails',
  ];
  it.each([
    ['light', { scheme: 'light' }],
    ['dark', { scheme: 'dark' }],
    ['forced colours', { forcedColors: true }],
  ] as const)(
    'can be seen on every kind of control as a line of at least 2 px in 3 : 1: %s',
    async (_name, look) => {
      const known = new Set<string>();
      for (const state of states) {
        const page = await stage.open({ state, ...look });
        expect(await findFaintFocus(page, known), state).toEqual([]);
      }
      expect(known.size).toBeGreaterThan(8);
    },
  );
});

describe('single keys', () => {
  it('do nothing outside of the field: there are no shortcuts', async () => {
    const page = await stage.open({ state: 'topic' });
    const read = () =>
      page.evaluate(
        () => `${window.measure.nameFocus()} ${location.href} ${window.box.find('.box').innerText}`,
      );
    const before = await read();
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789/?.#+-') await page.keyboard.press(key);
    for (const key of [
      'Control+k',
      'Control+/',
      'Home',
      'End',
      'ArrowDown',
      'ArrowUp',
      'Delete',
      'Backspace',
    ])
      await page.keyboard.press(key);
    expect(await read()).toBe(before);
  });
});

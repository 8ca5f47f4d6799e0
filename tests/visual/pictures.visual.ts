import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparePicture } from './compare.ts';
import { PICTURES } from './pictures.ts';
import { startStage, type Stage } from './stage.ts';

const FOLDER = join(import.meta.dirname, 'pictures');
const BYTES_MAX = 4 * 1024 * 1024;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

describe('the look of the box', () => {
  it.each(PICTURES.map((look) => [look.name, look] as const))('is as it was: %s', async (name, look) => {
    const page = await stage.open(look);
    await page.evaluate(() => window.hideCaret());
    const png = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'initial' });
    if (stage.isPacked) return comparePicture(join(FOLDER, `${name}.png`), png);
    // Another browser draws text otherwise; the states can be shown all the same.
    return expect(png.length).toBeGreaterThan(1000);
  });

  it('is kept in pictures that have a test each, and that are small', () => {
    const files = readdirSync(FOLDER);
    expect(files.toSorted()).toEqual(PICTURES.map(({ name }) => `${name}.png`).toSorted());
    const bytes = files.map((file) => statSync(join(FOLDER, file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BYTES_MAX);
  });
});

describe('the pictures', () => {
  it.each(['de', 'uk', 'ar'])('need no font of the machine in "%s"', async (language) => {
    const page = await stage.open({ state: 'topic', language });
    const fonts = await listFonts(page);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
  });
});

/** The fonts the browser takes for each text of the box. */
async function listFonts(page: Page): Promise<{ familyName: string; isCustomFont: boolean }[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const { result } = await client.send('Runtime.evaluate', {
    expression: `[...window.box.root.querySelectorAll('.box *')].filter((element) =>
      element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))`,
  });
  const list = await client.send('Runtime.getProperties', {
    objectId: result.objectId ?? '',
    ownProperties: true,
  });
  const found = [];
  for (const { name, value } of list.result) {
    if (!/^\d+$/.test(name) || !value?.objectId) continue;
    const { nodeId } = await client.send('DOM.requestNode', { objectId: value.objectId });
    found.push(...(await client.send('CSS.getPlatformFontsForNode', { nodeId })).fonts);
  }
  return found;
}

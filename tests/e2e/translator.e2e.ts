import { readFile } from 'node:fs/promises';
import type { SanityClient } from '@sanity/client';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSourceHash } from '../../schemas/source-hash.ts';
import { launchBrowser, watchForeignRequests } from '../helpers/browser.ts';
import { addUser, connectLake, logInByHttp, startProduct, type RunningProduct } from '../helpers/product.ts';
import { logIn, PATIENCE_MS, publish } from './studio-page.ts';
import { readBox } from './visitor.ts';

/** A translator's hour: out with what is outdated, back in as drafts, compared, published, read. */

const POLL = { timeout: PATIENCE_MS, interval: 200 };
const WHOLE = 'topic-chancenkarte';
const HALF = 'topic-blaue-karte-eu';
const NEW_ANSWER = 'The card changed on the day the cranes came back.';

let product: RunningProduct;
let browser: Browser;
let lake: SanityClient;
let context: BrowserContext;
let page: Page;
let foreign: string[];
/** The file as the Studio gave it. */
let exported: string;

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  lake = connectLake(product, await logInByHttp(product));
  for (const id of [WHOLE, HALF]) await changeGerman(id, 'shortAnswer', 'Seit heute ziehen die Kraniche.');
  context = await browser.newContext({ viewport: { width: 1400, height: 950 }, locale: 'de-DE' });
  context.setDefaultTimeout(PATIENCE_MS);
  foreign = watchForeignRequests(context, [product.url]);
  page = await context.newPage();
  await logIn(page, await addUser(product, { name: 'Uebersetzerin', role: 'translator' }));
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** What an editor's publishing with „Inhaltlich geändert“ stores. */
async function changeGerman(id: string, field: string, text: string): Promise<void> {
  const topic = await lake.getDocument(id);
  const changed = { ...topic, [field]: text };
  await lake
    .patch(id)
    .set({ [field]: text, sourceHash: await createSourceHash(changed) })
    .commit();
}

const listDrafts = () =>
  lake.fetch<string[]>(
    '*[_type == "topicTranslation" && _id in path("drafts.**")]._id | order(@)',
    {},
    { perspective: 'raw' },
  );

const readTopic = (topic: string) => readBox(browser, product, { language: 'en', topic });

/** Puts a translator's words into a file, or takes them out. */
function setTarget(xliff: string, place: { topicId: string; path: string; text: string }): string {
  const unit = new RegExp(
    `(<file id="${place.topicId}">(?:(?!</file>).)*?<unit id="${place.path}"(?:(?!</unit>).)*?<target>)[^<]*(</target>)`,
    's',
  );
  if (!unit.test(xliff)) throw new Error(`The file has no target for ${place.topicId}, ${place.path}.`);
  return xliff.replace(unit, `$1${place.text}$2`);
}

async function openTool(): Promise<void> {
  await page.getByRole('link', { name: 'Übersetzungen' }).first().click();
  await page.getByTestId('coverage').waitFor();
}

async function chooseFile(text: string): Promise<void> {
  await page.getByTestId('import-file').setInputFiles({
    name: 'zurueck.xlf',
    mimeType: 'application/xliff+xml',
    buffer: Buffer.from(text),
  });
}

describe('a translator’s hour', () => {
  it('begins with the table of what is current, outdated and missing', async () => {
    await openTool();
    expect(await page.getByTestId('coverage-language-en').innerText()).toMatch(/\d+ von \d+ aktuell/);
    const cell = page.getByTestId(`coverage-cell-${HALF}-en`);
    await expect.poll(() => cell.getAttribute('data-state'), POLL).toBe('outdated');
    expect(await cell.innerText()).toContain('veraltet');
  });

  it('takes exactly the outdated English texts along as a file', async () => {
    await page.getByTestId('translations-export').click();
    await page.getByTestId('export-language').selectOption('en');
    await page.getByTestId('export-state-missing').uncheck();
    await page.getByTestId('export-amount').getByText('2 Themen in der Datei.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('export-download').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^fiz-infobox-en-\d{4}-\d\d-\d\d\.xlf$/);
    exported = await readFile(await download.path(), 'utf8');
    expect(exported.match(/<file id="[^"]+"/g)?.toSorted()).toEqual([
      `<file id="${HALF}"`,
      `<file id="${WHOLE}"`,
    ]);
    expect(exported).toContain('Seit heute ziehen die Kraniche.');
  });

  it.each([
    [
      'for a language nobody asked for',
      () => exported.replace('trgLang="en"', 'trgLang="fr"'),
      'Französisch',
    ],
    ['that was cut off on its way', () => exported.slice(0, exported.length / 2), 'unvollständig'],
    ['that is no translation at all', () => 'Liebe Kollegin, anbei …', 'XLIFF 2'],
  ])('refuses a file %s, says why, and changes nothing', async (_, makeFile, reason) => {
    if (!(await page.getByTestId('import-panel').isVisible()))
      await page.getByTestId('translations-import').click();
    await chooseFile(makeFile());
    await page.getByTestId('import-problem').getByText(reason, { exact: false }).waitFor();
    expect(await page.getByTestId('import-take').count()).toBe(0);
    expect(await listDrafts()).toEqual([]);
  });

  it('takes what was translated, and says what was not taken and why', async () => {
    // While the file was away, an editor changed the German title of one of the two.
    await changeGerman(HALF, 'title', 'Wer bekommt die Blaue Karte der EU?');
    const whole = setTarget(exported, { topicId: WHOLE, path: 'shortAnswer', text: NEW_ANSWER });
    await chooseFile(setTarget(whole, { topicId: HALF, path: 'shortAnswer', text: '' }));

    const complete = page.getByTestId(`import-topic-${WHOLE}`);
    await complete.getByText('vollständig').waitFor();
    const half = page.getByTestId(`import-topic-${HALF}`);
    await half.getByText('2 Stellen nicht übernommen').click();
    const left = await half.innerText();
    expect(left).toContain('halb übersetzt');
    expect(left).toContain('Der deutsche Text wurde inzwischen geändert');
    expect(left).toContain('nicht übersetzt');
    expect(await listDrafts()).toEqual([]);
  });

  it('leaves drafts, and publishes nothing', async () => {
    const before = await lake.getDocuments([`${WHOLE}__en`, `${HALF}__en`]);
    await page.getByTestId('import-take').click();
    await page.getByTestId('import-result').getByText('2 Entwürfe liegen bereit', { exact: false }).waitFor();
    expect(await listDrafts()).toEqual([`drafts.${HALF}__en`, `drafts.${WHOLE}__en`]);
    expect(await lake.getDocument(`drafts.${WHOLE}__en`)).toMatchObject({ shortAnswer: NEW_ANSWER });
    expect(await lake.getDocuments([`${WHOLE}__en`, `${HALF}__en`])).toEqual(before);
    expect(await readTopic('chancenkarte')).toContain('The German text is newer than this translation.');
  });

  it('compares a draft with the German text beside it and publishes it; visitors read it', async () => {
    await page.getByTestId('import-result').getByRole('link', { name: 'Chancenkarte' }).click();
    await page.getByRole('tab', { name: 'Vergleich' }).click();
    const answer = page.getByTestId('compare-shortAnswer');
    await answer.getByText(NEW_ANSWER).waitFor();
    expect((await answer.locator('ins').allInnerTexts()).join(' ')).toContain('Kraniche');
    expect(await answer.getByTestId('compare-part').getAttribute('data-state')).toBe('changed');

    await publish(page);
    await expect.poll(() => readTopic('chancenkarte'), POLL).toContain(NEW_ANSWER);
    expect(await readTopic('chancenkarte')).not.toContain('newer than this translation');
    expect(await listDrafts()).toEqual([`drafts.${HALF}__en`]);
  });

  it('ends with one field less in the table', async () => {
    await openTool();
    const cell = page.getByTestId(`coverage-cell-${WHOLE}-en`);
    await expect.poll(() => cell.getAttribute('data-state'), POLL).toBe('current');
    expect(foreign).toEqual([]);
  });
});

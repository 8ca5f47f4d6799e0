import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SanityClient } from '@sanity/client';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSourceHash } from '../../schemas/source-hash.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { addUser, connectLake, logInByHttp, startProduct, type RunningProduct } from '../helpers/product.ts';
import { logIn, openDocument, PATIENCE_MS, publish, typeInto } from './studio-page.ts';

/**
 * The handbook for staff: every word it quotes is on the screen it speaks of, and its pictures are made here
 * (`UPDATE_PICTURES=1` writes them into the handbook).
 */

const ROOT = new URL('../..', import.meta.url).pathname;
const HANDBOOK = join(ROOT, 'docs/redaktion');
const PICTURES = join(HANDBOOK, 'bilder');
const PICTURES_BYTES_MAX = 1_500_000;
const VIEWPORT = { width: 1100, height: 760 };

let product: RunningProduct;
let browser: Browser;
let lake: SanityClient;
let context: BrowserContext;
let page: Page;
/** What every screen of a page said so far. */
const seen = new Map<string, string>();

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  lake = connectLake(product, await logInByHttp(product));
  await prepareContent();
  context = await browser.newContext({ viewport: VIEWPORT, locale: 'de-DE' });
  context.setDefaultTimeout(PATIENCE_MS);
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** An ordinary morning: something is due, outdated, broken, about to end. */
async function prepareContent(): Promise<void> {
  for (const id of ['topic-blaue-karte-eu', 'topic-wohnsitz-anmelden', 'contact-fiz-empfang'])
    await lake.patch(id).set({ reviewedAt: '2026-01-15', reviewEveryMonths: 6 }).commit();
  await lake.patch('settings').set({ insightsEnabled: true }).commit();
  await lake.patch('contact-iq-anerkennung').set({ active: false }).commit();
  await lake
    .patch('announcement-integrationskurs-zulassung-2026')
    .set({ showUntil: new Date(Date.now() + 172_800_000).toISOString() })
    .commit();
  const entry = { _type: 'linkEntry', status: 'missing', httpStatus: 404 };
  const times = { since: new Date().toISOString(), checkedAt: new Date().toISOString() };
  const url = 'https://www.leipzig.de/buergerservice-und-verwaltung';
  const entries = [{ _key: 'broken', ...entry, ...times, url }];
  await lake.createOrReplace({
    _id: 'linkReport',
    _type: 'linkReport',
    checkedAt: times.checkedAt,
    entries,
  });
  const german = await lake.getDocument('topic-chancenkarte');
  const shortAnswer = `${String(german?.['shortAnswer'])} Die Karte gilt für höchstens zwölf Monate.`;
  const sourceHash = await createSourceHash({ ...german, shortAnswer });
  await lake.patch('topic-chancenkarte').set({ shortAnswer, sourceHash }).commit();
}

const studio = (path: string) => page.goto(`${product.url}/studio/${path}`);

/** Everything a person can read or have read to them: text, also inside of elements, labels, hints. */
async function readScreen(screen: Page): Promise<string> {
  const texts: string[] = await screen.evaluate(() => {
    const found: string[] = [document.body.innerText];
    const walk = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (!element.checkVisibility()) continue;
        for (const name of ['aria-label', 'placeholder', 'title'])
          found.push(element.getAttribute(name) ?? '');
        if (!element.shadowRoot) continue;
        for (const child of element.shadowRoot.children)
          if (child instanceof HTMLElement) found.push(child.innerText);
        walk(element.shadowRoot);
      }
    };
    walk(document);
    return found;
  });
  return texts.join(' \n ').replace(/\s+/g, ' ');
}

/** Waits for each quoted word to be on the screen, remembers the screen for its page, and takes the picture. */
async function check(file: string, words: readonly string[], picture?: string): Promise<void> {
  let text = '';
  const missing = async () => {
    text = await readScreen(page);
    return words.filter((word) => !text.includes(word));
  };
  await expect.poll(missing, { timeout: PATIENCE_MS, interval: 200 }).toEqual([]);
  seen.set(file, `${seen.get(file) ?? ''} ${text}`);
  if (picture) await takePicture(picture);
}

async function takePicture(name: string): Promise<void> {
  const folder = process.env['UPDATE_PICTURES'] ? PICTURES : join(ROOT, 'test-results/redaktion');
  mkdirSync(folder, { recursive: true });
  const picture = await takeStill();
  const small = await sharp(picture).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
  expect(small.length).toBeGreaterThan(5_000);
  writeFileSync(join(folder, `${name}.png`), small);
}

/** The screen once it has come to rest: bars arrange themselves, marks go away a moment later. */
async function takeStill(): Promise<Buffer> {
  let last = await page.screenshot({ animations: 'disabled' });
  const isStill = async () => {
    const next = await page.screenshot({ animations: 'disabled' });
    const still = next.equals(last);
    last = next;
    return still;
  };
  await expect.poll(isStill, { timeout: PATIENCE_MS, interval: 700 }).toBe(true);
  return last;
}

async function openMenu(): Promise<void> {
  // While its entries are loaded, a nameless placeholder stands in for the button.
  await page.getByRole('button', { name: 'Dokumentaktionen öffnen' }).click();
  await page.getByRole('menuitem').first().waitFor();
}

describe('erste-anmeldung.md', () => {
  const FILE = 'erste-anmeldung.md';

  it('leads through the login', async () => {
    const link = await addUser(product, { name: 'Redaktion', role: 'editor' });
    await page.goto(link);
    await check(FILE, ['Anmelden'], 'anmelden');
    await logIn(page, link);
    await page.getByTestId('today-total').waitFor();
    await check(
      FILE,
      ['Heute zu tun', 'Inhalte', 'Übersetzungen', 'Vorschau', 'Zahlen', 'Partnerseiten: Stand'],
      'heute-zu-tun',
    );
    const other = await context.newPage();
    await other.goto(link);
    await other.getByRole('button', { name: 'Anmelden' }).click();
    await other.getByText('Dieser Anmeldelink wurde schon benutzt').first().waitFor();
    await other.goto(`${product.url}/login`);
    seen.set(FILE, `${seen.get(FILE)} ${await readScreen(other)} Dieser Anmeldelink wurde schon benutzt`);
    await other.close();
  });
});

describe('stand-bestaetigen.md', () => {
  const FILE = 'stand-bestaetigen.md';
  const rows = [
    ['uebersetzungen', []],
    ['links', ['Geprüft, in Ordnung', 'Überall ersetzen …']],
    ['kontakte', ['Ersetzen durch …']],
    ['hinweise', ['Um 2 Wochen verlängern', 'Jetzt beenden']],
  ] as const;

  it('shows what is due', async () => {
    await studio('heute/pruefung');
    await page.getByTestId('today-list-pruefung').waitFor();
    const lists = ['Zur Prüfung fällig', 'Links nicht erreichbar', 'Kontakte nicht aktiv, noch verwendet'];
    const buttons = ['Stand bestätigen', 'Alle auswählen', 'Öffnen'];
    const more = ['Hinweise enden bald', 'Rückmeldungen offen', 'Suchen ohne Treffer'];
    await check(FILE, [...lists, ...more, ...buttons], 'stand-bestaetigen');
  });

  it.each(rows)('names the buttons of the list %s', async (row, words) => {
    await studio(`heute/${row}`);
    await page.getByTestId(`today-list-${row}`).waitFor();
    await check(FILE, words);
  });

  it('finds the action in a topic’s menu, too', async () => {
    await openDocument(page, product.url, { id: 'topic-chancenkarte', type: 'topic' });
    await openMenu();
    await check(FILE, ['Stand bestätigen']);
    await page.keyboard.press('Escape');
  });
});

describe('thema-aendern.md', () => {
  const FILE = 'thema-aendern.md';

  it('leads from the list to a topic', async () => {
    await studio('structure');
    await page
      .getByTestId('pane-item-topics')
      .or(page.getByText('Themen', { exact: true }))
      .first()
      .click();
    await page.getByText('Alle Themen', { exact: true }).first().click();
    await page.getByText('Wer bekommt die Chancenkarte zur Arbeitsuche?').first().click();
    await page.getByTestId('form-view').waitFor();
    const tabs = ['Antwort', 'Nächste Schritte', 'Einzelheiten', 'Einordnung', 'Suche', 'Pflege'];
    const bar = ['Inhalte', 'Themen', 'Alle Themen', 'Veröffentlichen', 'Lesbarkeit', 'Ansprechpartner'];
    await check(FILE, [...bar, ...tabs], 'thema');
  });

  it('shows the draft in the preview', async () => {
    await typeInto(
      page,
      'shortAnswer',
      'Wer Punkte sammelt, darf bis zu zwölf Monate in Deutschland Arbeit suchen.',
    );
    await page.getByRole('tab', { name: 'Vorschau' }).click();
    await page.locator('fiz-infobox').getByText('bis zu zwölf Monate').waitFor();
    await check(FILE, ['Entwurf', 'Vorschau'], 'thema-vorschau');
  });

  it('asks what kind of change it was', async () => {
    await page.getByRole('tab', { name: 'Bearbeiten' }).click();
    const button = page.getByTestId('action-veröffentlichen');
    await expect.poll(() => button.isEnabled(), { timeout: PATIENCE_MS }).toBe(true);
    // The Chancenkarte's translations are outdated already; another topic has current ones.
    await openMenu();
    await check(FILE, ['Änderungen verwerfen']);
    await page.keyboard.press('Escape');
    await openDocument(page, product.url, { id: 'topic-berufssprachkurs', type: 'topic' });
    await typeInto(page, 'title', 'Wie bekomme ich einen Platz im Berufssprachkurs?');
    await expect.poll(() => button.isEnabled(), { timeout: PATIENCE_MS }).toBe(true);
    await button.click();
    await page.getByTestId('publish-question').waitFor();
    await check(FILE, ['Was haben Sie geändert?', 'Inhaltlich geändert', 'Nur Tippfehler'], 'thema-frage');
    await page.getByTestId('publish-typo').click();
    await page.getByTestId('publish-question').waitFor({ state: 'detached' });
  });
});

describe('uebersetzen.md', () => {
  const FILE = 'uebersetzen.md';

  it('shows the table', async () => {
    await studio('uebersetzungen');
    await page.getByTestId('coverage').waitFor();
    const states = ['aktuell', 'veraltet', 'ungeprüft', 'fehlt'];
    const buttons = ['Übersetzungen', 'Für Übersetzer ausgeben …', 'Übersetzte Datei einlesen …'];
    await check(FILE, [...states, ...buttons], 'uebersetzungen');
  });

  it('brings a file out and in again', async () => {
    await page.getByTestId('translations-export').click();
    await page.getByTestId('export-language').selectOption('en');
    await page.getByTestId('export-state-missing').uncheck();
    await check(FILE, ['Datei herunterladen']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('export-download').click(),
    ]);
    await page.getByTestId('translations-import').click();
    await check(FILE, ['Datei wählen']);
    // One text came back empty.
    const text = readFileSync(await download.path(), 'utf8').replace(/<target>[^<]*</, '<target><');
    const file = { name: 'zurueck.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(text) };
    await page.getByTestId('import-file').setInputFiles(file);
    await page.getByTestId('import-report').getByText('nicht übernommen', { exact: false }).click();
    await check(FILE, ['als Entwurf übernehmen'], 'einlesen');
    await page.keyboard.press('Escape');
  });

  it('compares', async () => {
    await openDocument(page, product.url, { id: 'topic-chancenkarte__en', type: 'topicTranslation' });
    await page.getByRole('tab', { name: 'Vergleich' }).click();
    await page.getByTestId('compare-keep').waitFor();
    const words = ['Vergleich', 'geändert', 'Nur Geändertes zeigen', 'Bleibt so – als aktuell bestätigen'];
    await check(FILE, [...words, 'Bearbeiten', 'Veröffentlichen'], 'vergleich');
  });

  it('confirms what a machine translated', async () => {
    const machine = await lake.fetch<string>(
      '*[_type == "topicTranslation" && origin == "machine" && sourceHash == topic->sourceHash] | order(_id)[0]._id',
    );
    await openDocument(page, product.url, { id: machine, type: 'topicTranslation' });
    await page.getByRole('tab', { name: 'Vergleich' }).click();
    await check(FILE, ['Geprüft – stimmt so']);
  });
});

describe('oeffnungszeiten.md', () => {
  const FILE = 'oeffnungszeiten.md';

  it('fills a week', async () => {
    await studio('structure/locations');
    await check(FILE, ['Inhalte', 'Orte', 'Alle Orte']);
    await openDocument(page, product.url, { id: 'location-fiz-axis-passage', type: 'location' });
    await page.getByTestId('group-tab-hours').click();
    await page.getByTestId('hours-add-mo').click();
    await page.getByTestId('hours-from-mo-1').fill('09:00');
    await page.getByTestId('hours-to-mo-1').fill('17:00');
    await page.getByTestId('hours-to-mo-1').press('Tab');
    const end = '*[_id == "drafts.location-fiz-axis-passage"][0].openingHours.week[0].slots[0].to';
    const readEnd = () => lake.fetch(end, {}, { perspective: 'raw' });
    await expect.poll(readEnd, { timeout: PATIENCE_MS }).toBe('17:00');
    await page.getByTestId('hours-copy-mo').click();
    await page.getByTestId('hours-copied').waitFor();
    // Until what was typed is stored and checked, the messages of the empty grid stay.
    const button = page.getByTestId('action-veröffentlichen');
    await expect.poll(() => button.isEnabled(), { timeout: PATIENCE_MS }).toBe(true);
    await expect.poll(() => page.locator('.hours-problem').count(), { timeout: PATIENCE_MS }).toBe(0);
    await page.setViewportSize({ ...VIEWPORT, height: 960 });
    await page.getByTestId('field-openingHours').evaluate((element) => element.scrollIntoView());
    const grid = ['Öffnungszeiten', 'Zeit hinzufügen', 'offen', 'nur mit Termin', 'nur Telefon'];
    const around = ['für alle Werktage übernehmen', 'Rückgängig', 'Das lesen Besucher jetzt'];
    const below = ['An Feiertagen geschlossen', 'Ausnahmen und Schließtage', 'Element hinzufügen'];
    await check(
      FILE,
      [...grid, ...around, ...below, 'Vorübergehend geschlossen', 'Veröffentlichen'],
      'oeffnungszeiten',
    );
    await page.setViewportSize(VIEWPORT);
    await publish(page);
  });

  it('knows the hours of a contact', async () => {
    await openDocument(page, product.url, { id: 'contact-fiz-empfang', type: 'contact' });
    await page.getByTestId('group-tab-reach').click();
    await check(FILE, ['Sprechzeiten', 'eigene Sprechzeiten']);
  });

  it('shows what visitors see', async () => {
    const visit = await browser.newContext({ viewport: VIEWPORT, locale: 'de-DE' });
    const studioPage = page;
    page = await visit.newPage();
    // A Tuesday, so that the picture shows an open door.
    await page.clock.setFixedTime(new Date('2026-11-24T10:00:00+01:00'));
    await expect
      .poll(
        async () => {
          await page.goto(`${product.url}/embed/?topic=beratung-im-fiz`);
          await page.locator('fiz-infobox [part~="topic"]').waitFor();
          await page.waitForLoadState('networkidle');
          return readScreen(page);
        },
        { timeout: PATIENCE_MS },
      )
      .toContain('Jetzt geöffnet');
    await page
      .locator('fiz-infobox')
      .getByText('Jetzt geöffnet', { exact: false })
      .first()
      .scrollIntoViewIfNeeded();
    await takePicture('oeffnungszeiten-besucher');
    page = studioPage;
    await visit.close();
  });
});

describe('einbetten.md', () => {
  const FILE = 'einbetten.md';

  it('shows the configurator', async () => {
    await page.goto(`${product.url}/konfigurator/`);
    await page.getByTestId('snippet').waitFor();
    await page.getByTestId('choice-partner').selectOption('wirtschaftskammer-pleissenland');
    await page.locator('fiz-infobox input[role=combobox]').waitFor();
    const form = ['Partnerseite', 'Startsprache', 'Darstellung', 'Akzentfarbe', 'So sieht es aus'];
    const variants = [
      'Zum Kopieren',
      'Skript und Element',
      'Nur Link (für einfache CMS)',
      'iframe',
      'Kopieren',
    ];
    const papers = ['Satz für Ihre Datenschutzerklärung', 'Für Ihre Content-Security-Policy'];
    await check(FILE, [...form, ...variants, ...papers], 'konfigurator');
  });

  it('shows a partner’s page', async () => {
    await openDocument(page, product.url, {
      id: 'partner-wirtschaftskammer-pleissenland',
      type: 'partnerEmbed',
    });
    await check(FILE, ['Inhalte', 'Erlaubte Webadressen', 'Inhalt', 'Darstellung', 'Veröffentlichen']);
    await studio('structure');
    await check(FILE, ['Partnerseiten']);
  });
});

describe('wenn-etwas-rot-ist.md', () => {
  const FILE = 'wenn-etwas-rot-ist.md';

  it('finds the red messages', async () => {
    await openDocument(page, product.url, { id: 'topic-duldung-und-arbeit', type: 'topic' });
    await typeInto(page, 'slug', 'blaue-karte-eu');
    await page.getByRole('button', { name: 'Validierung' }).click();
    await page.getByText('gehört schon zu').filter({ visible: true }).first().waitFor();
    await check(FILE, ['Validierung', 'Veröffentlichen'], 'rotes-feld');
    await typeInto(page, 'slug', 'duldung-und-arbeit');
  });

  it('explains why something cannot be deleted', async () => {
    await openDocument(page, product.url, { id: 'contact-fiz-empfang', type: 'contact' });
    await openMenu();
    await check(FILE, ['Ersetzen durch …']);
    await page.getByRole('menuitem', { name: 'Löschen' }).click();
    await page.getByTestId('still-used').waitFor();
    await check(FILE, ['Löschen geht noch nicht', 'Verstanden'], 'loeschen');
    await page.getByRole('button', { name: 'Verstanden' }).click();
  });

  it('shows when the partners’ pages lag behind', async () => {
    await lake.patch('contact-fiz-empfang').set({ active: false }).commit();
    await studio('heute/links');
    await page.getByTestId('snapshot-status').getByText('noch Stand', { exact: false }).waitFor();
    await page.getByTestId('snapshot-status').hover();
    await page.getByText('Bitte sagen Sie der Administration').filter({ visible: true }).first().waitFor();
    await check(FILE, ['Partnerseiten: noch Stand', 'Heute zu tun', 'Links nicht erreichbar'], 'rote-leiste');
    await lake.patch('contact-fiz-empfang').set({ active: true }).commit();
  });
});

describe('the handbook', () => {
  const files = readdirSync(HANDBOOK).filter((name) => name.endsWith('.md'));
  const read = (file: string) => readFileSync(join(HANDBOOK, file), 'utf8');
  /** Quotations that name no button, by page. */
  const TALK: Record<string, string[]> = { 'README.md': ['Heute zu tun', 'Anführungszeichen'] };

  it.each(files)('%s quotes only what is on the screen', (file) => {
    const quoted = [...read(file).matchAll(/„([^“]+)“/g)].map(
      ([, words]) => words?.replace(/\s+/g, ' ') ?? '',
    );
    const screens = seen.get(file) ?? '';
    const unknown = quoted.filter((words) => !screens.includes(words) && !TALK[file]?.includes(words));
    expect(unknown).toEqual([]);
  });

  it.each(files)('%s leads to pages and pictures that exist', (file) => {
    const targets = [...read(file).matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target ?? '');
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(statSync(join(HANDBOOK, target)).size).toBeGreaterThan(0);
  });

  it('uses every picture, and together they stay small', () => {
    const pictures = readdirSync(PICTURES);
    const text = files.map(read).join('\n');
    expect(pictures.filter((name) => !text.includes(`bilder/${name}`))).toEqual([]);
    const bytes = pictures.reduce((sum, name) => sum + statSync(join(PICTURES, name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(PICTURES_BYTES_MAX);
  });
});

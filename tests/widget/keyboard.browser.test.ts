import { Box, clearStage, holds, mount, need, place, same, setClock, until } from './harness.ts';

const FIVE = '/snapshots/five/';
/** More presses than any box has controls. */
const PRESSES_MAX = 80;

const nameOf = (element: Element | null): string =>
  (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Presses a key until the focus is on what is looked for. */
async function walkTo(box: Box, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<HTMLElement> {
  for (let press = 0; press < PRESSES_MAX; press++) {
    if (key === 'Tab') await box.press('Tab');
    else await box.pressBack();
    const { focused } = box;
    if (focused instanceof HTMLElement && focused.matches(selector)) return focused;
  }
  throw new Error(`${key} never comes to ${selector}; the focus is on "${nameOf(box.focused)}".`);
}

const untilFocus = (box: Box, selector: string): Promise<unknown> =>
  until(() => box.focused?.matches(selector));

/** Fails when the focus is nowhere, at any moment from now on; to be asked at the end. */
function watchFocus(box: Box): () => void {
  const lost: string[] = [];
  box.root.addEventListener('focusout', (event) => {
    const from = nameOf(event.target instanceof Element ? event.target : null);
    // What is drawn anew takes the focus at once: by the next picture it must be somewhere.
    requestAnimationFrame(() => setTimeout(() => box.focused ?? lost.push(from), 100));
  });
  return () => same(lost, [], 'places where the focus was lost');
}

describe('by keyboard alone', () => {
  afterEach(() => {
    setClock(null);
    clearStage();
  });

  it('from the search to a topic, to its contact, and step by step back to the same hit', async () => {
    const box = await mount({ src: FIVE, lang: 'de' });
    const check = watchFocus(box);
    await box.type('anerkennung');
    await box.press('ArrowDown');
    const hit = box.activeTitle;
    await box.press('Enter');
    await untilFocus(box, '#reading-title');
    same(nameOf(box.focused), hit, 'heading');
    await walkTo(box, 'button.action');
    const contact = nameOf(need(box.focused?.querySelector('strong'), 'name of the contact'));
    await box.press('Enter');
    await until(() => box.focused?.id === 'reading-title' && nameOf(box.focused) === contact);
    await walkTo(box, 'button.back', 'Shift+Tab');
    await box.press('Enter');
    await untilFocus(box, 'button.action');
    same(nameOf(box.focused?.querySelector('strong') ?? null), contact, 'where the contact was opened');
    await box.press('Escape');
    await until(() => box.focused === box.input);
    same(box.activeTitle, hit, 'active hit');
    await box.press('Escape');
    same([box.input.getAttribute('aria-expanded'), box.input.value], ['false', 'anerkennung']);
    await box.press('Escape');
    same([box.input.value, box.focused === box.input], ['', true]);
    check();
  });

  it('through the disclosures of a topic, which open and shut with Enter and Space', async () => {
    const box = await mount({ src: FIVE, lang: 'de', topic: 'anerkennung' });
    await box.waitFor('[part=topic] summary');
    box.input.focus();
    const summary = await walkTo(box, 'summary');
    const details = need(summary.closest('details'), 'disclosure');
    await box.press('Enter');
    holds(details.open, 'Enter opens');
    same(box.focused, summary);
    await box.press('Space');
    holds(!details.open, 'Space shuts');
    same(box.focused, summary);
  });

  it('through the language menu, whose choice keeps the focus and the words typed', async () => {
    const box = await mount({ src: FIVE, lang: 'de' });
    const check = watchFocus(box);
    await box.type('arbeiten');
    const select = await walkTo(box, 'select', 'Shift+Tab');
    await box.press('ArrowDown');
    await until(() => box.find('.box').lang === 'en');
    await box.settle();
    same(box.focused, select);
    same(box.input.value, 'arbeiten');
    check();
  });

  it('through choices by arrows, and taking one back', async () => {
    const box = await mount({ src: FIVE, lang: 'de' });
    const check = watchFocus(box);
    box.input.focus();
    await walkTo(box, '[name=audience]');
    await box.press('Space');
    await box.press('ArrowDown');
    same(nameOf(box.find('.audience :checked').closest('label')), 'neu in Deutschland');
    await walkTo(box, '.audience .inline', 'Shift+Tab');
    await box.press('Enter');
    await untilFocus(box, '[name=audience]');
    same(box.all('.audience :checked').length, 0);
    check();
  });

  it('through the three questions to a topic, and back to where they were opened', async () => {
    const box = await mount({ src: FIVE, lang: 'de' });
    const check = watchFocus(box);
    box.input.focus();
    await walkTo(box, '.to-guide');
    await box.press('Enter');
    await untilFocus(box, '#guide-title');
    await walkTo(box, '[name=guide-answer]');
    await box.press('Space');
    await walkTo(box, '.guide .filled');
    await box.press('Enter');
    await untilFocus(box, '#guide-title');
    await walkTo(box, '.answers button', 'Shift+Tab');
    await box.press('Enter');
    await untilFocus(box, '#guide-title');
    await walkTo(box, '.guide .buttons .button:not(.filled)');
    await box.press('Enter');
    await untilFocus(box, '#guide-title');
    const row = await walkTo(box, '.guide .row');
    const title = nameOf(need(row.querySelector('span'), 'title'));
    await box.press('Enter');
    await untilFocus(box, '#reading-title');
    holds(title.includes(nameOf(box.focused)), 'the topic of the row is open');
    await box.press('Escape');
    await untilFocus(box, '.guide .row');
    await box.press('Escape');
    await until(() => !box.root.querySelector('.guide'));
    holds(box.focused !== null, 'the focus is in the box');
    check();
  });

  it('through the round table: offices, the sentence, the mail, and back to the topic', async () => {
    const box = await mount({ src: FIVE, lang: 'de' });
    const check = watchFocus(box);
    await box.open('anerkennung');
    await walkTo(box, '.to-table');
    await box.press('Enter');
    await until(() => box.root.querySelector('.offices') && box.focused?.id === 'reading-title');
    await walkTo(box, '.office input');
    if (!box.all('.office input:checked').length) await box.press('Space');
    await walkTo(box, 'textarea');
    await box.press('H', 'i', 'l', 'f', 'e');
    await walkTo(box, 'a.filled[href^="mailto:"]');
    await box.press('Escape');
    await untilFocus(box, '.to-table');
    check();
  });

  it('past a failure: trying again leads to what was asked for', async () => {
    const { fetch } = globalThis;
    const box = await mount({ src: '/snapshots/five-held/', lang: 'de' });
    const check = watchFocus(box);
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    box.input.focus();
    await walkTo(box, '[data-row=kurs]');
    await box.press('Enter');
    await until(() => box.root.querySelector('.failure') && box.focused?.id === 'reading-title');
    globalThis.fetch = fetch;
    await walkTo(box, '.failure .filled');
    await box.press('Enter');
    await until(() => box.root.querySelector('[part=topic]') && box.focused?.id === 'reading-title');
    check();
  });

  it('past a failure of the search: trying again leads back to the field', async () => {
    const { fetch } = globalThis;
    const box = await mount({ src: '/snapshots/five-held/', lang: 'en' });
    const check = watchFocus(box);
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    box.input.focus();
    await box.press('w');
    await until(() => box.root.querySelector('.failure') && box.focused?.id === 'reading-title');
    globalThis.fetch = fetch;
    await walkTo(box, '.failure .filled');
    await box.press('Enter');
    await until(() => !box.root.querySelector('.failure'));
    await until(() => box.focused === box.input);
    check();
  });

  it('past a failure at the start: trying again leads to the field', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    await import(window.FIZ_ENTRY);
    const box = new Box(place({ src: '/snapshots/five-late/', lang: 'de' }));
    await box.waitFor('.failure');
    globalThis.fetch = fetch;
    box.find('.failure .filled').focus();
    await box.press('Enter');
    await box.waitFor('.field');
    await until(() => box.focused === box.input);
  });
});

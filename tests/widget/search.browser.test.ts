import { sendKeys } from '@web/test-runner-commands';
import { clearStage, holds, mount, need, once, same, until } from './harness.ts';

describe('search', () => {
  afterEach(clearStage);

  it('is a combobox with a label, a hint and a list, and chooses nothing by itself', async () => {
    const box = await mount();
    await box.type('arbeiten');
    const { input } = box;
    same(input.getAttribute('role'), 'combobox');
    same(input.labels?.[0]?.innerText, 'Was möchten Sie wissen?');
    same(input.getAttribute('aria-expanded'), 'true');
    same(box.find(`#${input.getAttribute('aria-controls')}`).getAttribute('role'), 'listbox');
    same(input.getAttribute('aria-activedescendant'), null);
    same(box.all('[aria-selected=true]').length, 0);
    holds(input.placeholder === '', 'there is no placeholder that vanishes');
  });

  it('says that it is loading before the index has come, and then fills in the hits', async () => {
    const { fetch } = window;
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    window.fetch = async (...request) => {
      if (String(request[0]).endsWith('.bin')) await released;
      return fetch(...request);
    };
    const box = await mount({ src: '/snapshots/rich/' });
    try {
      box.input.focus();
      await sendKeys({ type: 'arbeiten' });
      await until(() => box.root.querySelector('.wait'));
      same(box.find('[role=status]').innerText, 'Wird geladen …', 'what is said');
      same(box.input.value, 'arbeiten', 'what was typed');
      same(box.input.getAttribute('aria-expanded'), 'false');
      holds(box.text.includes('Ich bin …'), 'the choices stay meanwhile');
    } finally {
      release();
      window.fetch = fetch;
    }
    await until(() => box.titles.length > 0);
    await until(() => box.root.querySelector('.wait') === null);
    same(box.input.getAttribute('aria-expanded'), 'true');
  });

  it('moves through the hits with the arrow keys, past both ends back into the field', async () => {
    const box = await mount();
    await box.type('duldung');
    const last = box.titles.length - 1;
    await box.press('ArrowDown');
    same(box.activeTitle, box.titles[0]);
    await box.press('ArrowUp');
    same(box.activeTitle, null);
    await box.press('ArrowUp');
    same(box.activeTitle, box.titles[last]);
    await box.press('ArrowDown');
    same(box.activeTitle, null);
    same(box.focused, box.input);
  });

  it('leaves Home, End and the side arrows to the text', async () => {
    const box = await mount();
    await box.type('arbeiten');
    await box.press('ArrowDown', 'Home');
    same(box.input.selectionStart, 0);
    await box.press('ArrowRight');
    same(box.input.selectionStart, 1);
    await box.press('End');
    same(box.input.selectionStart, 'arbeiten'.length);
  });

  it('opens the active hit with Enter, puts the focus on its heading, and comes back to the same hit', async () => {
    const box = await mount();
    await box.type('arbeiten');
    await box.press('ArrowDown', 'ArrowDown', 'Enter');
    const heading = await box.waitFor('#reading-title');
    await until(() => box.focused === heading);
    same(heading.innerText, box.titles[1]);
    await box.press('Escape');
    await until(() => box.focused === box.input);
    same(box.activeTitle, box.titles[1]);
    same(box.root.querySelector('.read'), null);
  });

  it('closes the list with Escape first, clears the field with the second, and keeps the focus', async () => {
    const box = await mount();
    await box.type('arbeiten');
    await box.press('Escape');
    same(box.input.getAttribute('aria-expanded'), 'false');
    same(box.input.value, 'arbeiten');
    await box.press('ArrowDown');
    same(box.input.getAttribute('aria-expanded'), 'true');
    await box.press('Escape', 'Escape');
    same(box.input.value, '');
    same(box.focused, box.input);
  });

  it('keeps a page dialog open while Escape still has work in the box', async () => {
    const box = await mount();
    let heard = 0;
    const listen = (event: KeyboardEvent): void => void (event.key === 'Escape' && heard++);
    document.addEventListener('keydown', listen);
    await box.type('arbeiten');
    await box.press('Escape', 'Escape');
    same(heard, 0);
    await box.press('Escape');
    same(heard, 1);
    document.removeEventListener('keydown', listen);
  });

  it('shows eight topics at first and all of them on Enter', async () => {
    const box = await mount();
    await box.type('arbeiten');
    same(box.titles.length, 10);
    await box.press('Enter');
    same(box.titles.length, 13);
  });

  it('shows all hits by the button too', async () => {
    const box = await mount();
    await box.element.search('arbeiten');
    (await box.waitFor('.more .button')).click();
    await until(() => box.titles.length === 13);
  });

  it('opens a hit by pointer', async () => {
    const box = await mount();
    await box.element.search('duldung');
    (await box.waitFor('[role=option]')).click();
    same((await box.waitFor('#reading-title')).innerText, 'Darf ich mit einer Duldung arbeiten?');
  });

  it('finds contacts under their own heading', async () => {
    const box = await mount();
    await box.element.search('beratung');
    const group = box.find('[role=group][aria-labelledby]');
    holds(group.innerText.includes('Empfang im FIZ'), 'the front desk is a hit');
    holds(group.innerText.includes('0341 58088 2020'), 'with its number');
  });

  it('clears with a word, not a cross, and returns to the field', async () => {
    const box = await mount();
    await box.type('arbeiten');
    box.find('.field button').click();
    await until(() => box.input.value === '');
    await until(() => box.focused === box.input);
    same(box.root.querySelector('[role=listbox]'), null);
  });

  it('narrows the hits to the choice made and says so', async () => {
    const box = await mount();
    box
      .all('.pill')
      .find((pill) => pill.innerText === 'Arbeitgeber/in')
      ?.click();
    await box.element.search('arbeiten');
    holds(!box.titles.includes('Darf ich mit einer Duldung arbeiten?'), 'topics for others are left out');
    holds(box.find('[part=status]').innerText.includes('für Arbeitgeber/in'), 'the choice is named');
    box.find('[part=status] button').click();
    await box.waitFor('.choices');
    same(box.input.value, 'arbeiten', 'query');
  });

  it('offers the hits outside the choice when there are none inside', async () => {
    const box = await mount({ audience: 'employer' });
    await box.element.search('duldung');
    same(
      box.all('.outside [data-row]').map((row) => row.dataset['row']),
      ['duldung'],
    );
    const button = need(box.all('.outside .button')[0], 'button');
    same(button.innerText, 'Alle Themen durchsuchen');
    button.click();
    await until(() => box.titles.includes('Darf ich mit einer Duldung arbeiten?'));
  });

  it('opens what lies outside the choice, and comes back to its row', async () => {
    const box = await mount({ audience: 'employer' });
    await box.element.search('duldung');
    (await box.waitFor('.outside [data-row]')).click();
    await until(() => box.focused?.id === 'reading-title');
    await box.press('Escape');
    await until(() => box.focused === box.find('.outside [data-row="duldung"]'));
  });

  it('names what fits better outside the choice below weaker hits inside', async () => {
    const box = await mount({ audience: 'employer' });
    await box.element.search('deutschkurs arbeiten');
    await box.waitFor('[role=listbox]');
    same(box.find('.outside [data-row]').dataset['row'], 'kurs');
    const all = await mount();
    await all.element.search('deutschkurs arbeiten');
    await all.waitFor('[role=listbox]');
    same(all.all('.outside').length, 0, 'without a choice nothing is outside');
  });

  it('keeps the lines of a hit as they are while its topic comes in', async () => {
    const box = await mount();
    await box.type('beschäftigung');
    const lines = box.all('.snippet').map((line) => line.innerText);
    await until(() => box.find('[role=status]').innerText !== '');
    await box.element.open('visum');
    await box.press('Escape');
    await until(() => box.root.querySelector('.read') === null);
    same(
      box.all('.snippet').map((line) => line.innerText),
      lines,
    );
  });

  it('reads a misspelt word as the one that was meant, and offers to write it so', async () => {
    const box = await mount();
    await box.element.search('deutshkurs');
    holds(
      box.titles.some((title) => title.includes('Deutschkurs')),
      'the topic is found all the same',
    );
    const offer = need(box.all('.mean button')[0], 'offer');
    same(offer.innerText, 'Deutschkurs');
    offer.click();
    await until(() => box.input.value === 'Deutschkurs');
    await until(() => box.all('.mean').length === 0);
  });

  it('offers topics whose words look alike when no word of the query is known', async () => {
    const box = await mount();
    await box.element.search('abschlussfeier');
    await box.waitFor('.nothing');
    holds(box.text.includes('Das könnte passen'), 'it says what it offers');
    same(box.all('.nothing .row').length, 1);
  });

  it('names a person when nothing is found, after the nearest topics, and says the number once', async () => {
    const box = await mount();
    await box.element.search('qqqqqq');
    const found = await box.waitFor('.nothing');
    holds(found.innerText.indexOf('Oft gefragt') < found.innerText.indexOf('Fragen Sie uns'), 'the order');
    same(box.all('a[href^="tel:"]').filter((link) => link.offsetHeight > 0).length, 1);
  });

  it('takes back a choice', async () => {
    const box = await mount({ audience: 'employer' });
    holds(box.text.includes('Das fragen Arbeitgeber oft'), 'the questions are those of employers');
    box.find('.audience .inline').click();
    await until(() => box.text.includes('Oft gefragt'));
    same(box.all(':checked').filter((input) => input.matches('[type=radio]')).length, 0);
  });

  it('shows the result of the last words only when earlier ones are still under way', async () => {
    const box = await mount();
    const searches = ['arbeiten', 'deutschkurs', 'duldung'].map((words) => box.element.search(words));
    await Promise.all(searches);
    await box.settle();
    same(box.titles, ['Darf ich mit einer Duldung arbeiten?']);
  });

  it('marks the words of the query without changing the text', async () => {
    const box = await mount();
    await box.element.search('duldung');
    same(box.find('.hit-title mark').innerText, 'Duldung');
    same(box.titles[0], 'Darf ich mit einer Duldung arbeiten?');
  });

  it('treats what is typed as text, never as markup or pattern', async () => {
    const box = await mount();
    await box.element.search('<img src=x onerror=alert(1)> (.*+ duldung');
    same(box.root.querySelector('img'), null);
  });

  it('tells the page how many hits there were, never the words', async () => {
    const box = await mount();
    const told = once(box.element, 'fiz-search');
    await box.element.search('duldung');
    same(await told, { count: 1, language: 'de' });
  });

  it('opens the list even when language or choice change while the search is under way', async () => {
    const box = await mount();
    const searching = box.element.search('arbeiten');
    box.element.audience = 'employer';
    box.element.lang = 'en';
    await searching;
    await until(() => box.find('.box').lang === 'en' && box.root.querySelector('[role=listbox]'));
  });

  it('searches again in the new language after the visitor has changed it', async () => {
    const box = await mount();
    await box.element.search('arbeiten');
    const select = need(box.root.querySelector('select'), 'language menu');
    select.value = 'en';
    select.dispatchEvent(new Event('change'));
    await until(() => box.text.includes('13 results'));
    same(box.find('.box').lang, 'en');
    same(box.input.value, 'arbeiten');
  });
});

import { type Box, clearStage, findViolations, holds, mount, need, same, until } from './harness.ts';

const status = (box: Box): string => box.find('[role=status]').innerText;
const countShown = (box: Box): string => box.find('.how-many').innerText;
/** Asks again what has been answered. */
function change(box: Box, question: string): void {
  const row = box.all('.answers li').find((given) => given.innerText.startsWith(question));
  need(row?.querySelector('button'), `way to change "${question}"`).click();
}

const choices = (box: Box): string[] =>
  box.all('.joined label').map((label) => (label.innerText.split('\n')[0] ?? '').trim());

/** Waits for a question or the result, with the focus on its heading. */
async function reach(box: Box, title: string): Promise<void> {
  await until(() => box.root.querySelector('#guide-title')?.textContent.trim() === title);
  await until(() => box.focused?.id === 'guide-title');
}

async function begin(attributes: Record<string, string> = {}, first = 'Ich bin …'): Promise<Box> {
  const box = await mount(attributes);
  box.find('.to-guide').click();
  await reach(box, first);
  return box;
}

function press(box: Box, words: string): void {
  need(
    box.all('.guide button').find((button) => button.innerText.trim().startsWith(words)),
    `button "${words}"`,
  ).click();
}

async function answer(box: Box, words: string, next: string): Promise<void> {
  need(
    box.all('.joined label').find((label) => label.innerText.trim().startsWith(words)),
    `answer "${words}"`,
  ).click();
  await box.settle();
  press(box, 'Weiter');
  await reach(box, next);
}

describe('the way to a topic in three questions', () => {
  afterEach(clearStage);

  it('asks who it is in a group with a heading, which takes the focus, and marks no answer', async () => {
    const box = await begin();
    const legend = need(box.root.querySelector('.guide fieldset > legend'), 'legend');
    holds(legend.contains(box.focused), 'the focus is on the heading inside the legend');
    same(choices(box), ['Arbeitgeber/in', 'neu in Deutschland', 'Berater/in', 'Weiß ich nicht']);
    same(box.all('.guide :checked').length, 0);
    holds(box.text.includes('Wegweiser, Frage 1 von 3'), 'it says how far one is');
    holds(box.text.includes('entscheidet nichts über Ihr Recht'), 'it says that it decides nothing');
  });

  it('says the number of topics with each answer, before and after it is taken', async () => {
    const box = await begin();
    same(countShown(box), 'Mit dieser Auswahl: 11 Themen');
    need(box.all('.joined label')[0], 'answer').click();
    await until(() => status(box) === 'Mit dieser Auswahl: 9 Themen');
    same(countShown(box), 'Mit dieser Auswahl: 9 Themen');
    holds(box.text.includes('9 Themen jetzt ansehen'), 'what fits can be seen at once');
  });

  it('narrows to topics and a person, and never offers an answer that leads nowhere', async () => {
    const box = await begin();
    await answer(box, 'Arbeitgeber/in', 'Es geht um Menschen …');
    await answer(box, 'aus der EU', 'Worum geht es?');
    same(choices(box), ['Anerkennung', 'Arbeit', 'Weiß ich nicht']);
    await answer(box, 'Arbeit', '7 Themen passen');
    same(box.all('.guide [data-row]').length, 7);
    const numbers = box.all('a[href^="tel:"]').filter((link) => link.offsetHeight > 0);
    same(numbers.length, 1, 'visible phone numbers');
  });

  it('passes over a question that is left open, by its answer or by its button', async () => {
    const box = await begin();
    press(box, 'Frage überspringen');
    await reach(box, 'Es geht um Menschen …');
    await answer(box, 'Weiß ich nicht', 'Worum geht es?');
    same(
      box.all('.answers p').map((row) => row.innerText),
      ['Ich bin … offen gelassen', 'Es geht um Menschen … offen gelassen'],
    );
    same(box.find('.answers button').textContent.trim(), 'Ändern: Ich bin …', 'name of the button');
  });

  it('changes an answer, and asks again what no longer goes with it', async () => {
    const box = await begin();
    await answer(box, 'neu in Deutschland', 'Es geht um Menschen …');
    await answer(box, 'mit Fluchtgeschichte', 'Worum geht es?');
    await answer(box, 'Sprache', '1 Thema passt');
    change(box, 'Ich bin');
    await reach(box, 'Ich bin …');
    same(box.all('.guide :checked').length, 1, 'the former answer is marked');
    await answer(box, 'Arbeitgeber/in', 'Worum geht es?');
    holds(!choices(box).includes('Sprache'), 'the area without topics for employers is gone');
  });

  it('shows what fits at any time, eight topics first and then all', async () => {
    const box = await begin();
    press(box, '11 Themen jetzt ansehen');
    await reach(box, '11 Themen passen');
    same(box.all('.guide [data-row]').length, 8);
    press(box, 'Alle 11 Themen zeigen');
    await until(() => box.all('.guide [data-row]').length === 11);
    change(box, 'Worum');
    await reach(box, 'Worum geht es?');
  });

  it('begins with what was chosen before, and hands its answers on to the search', async () => {
    const box = await begin({ audience: 'employer' }, 'Es geht um Menschen …');
    holds(box.text.includes('Wegweiser, Frage 2 von 3'), 'who asks is known');
    await answer(box, 'aus der EU', 'Worum geht es?');
    press(box, 'Zurück zur Suche');
    await until(() => box.focused?.classList.contains('to-guide'));
    const chosen = box.all('.choices :checked').map((input) => input.parentElement?.innerText.trim());
    same(chosen, ['Arbeitgeber/in', 'aus der EU']);
    await box.element.search('arbeiten');
    holds(
      box.find('[part=status]').innerText.includes('für Arbeitgeber/in, aus der EU'),
      'the search is narrowed',
    );
  });

  it('forgets everything when it starts over', async () => {
    const box = await begin({ audience: 'employer' }, 'Es geht um Menschen …');
    press(box, '9 Themen jetzt ansehen');
    await reach(box, '9 Themen passen');
    press(box, 'Von vorn beginnen');
    await reach(box, 'Ich bin …');
    same(countShown(box), 'Mit dieser Auswahl: 11 Themen');
    same(box.all('.answers').length, 0);
  });

  it('opens a topic, comes back to its row, and leaves by Escape to where it began', async () => {
    const box = await begin();
    press(box, '11 Themen jetzt ansehen');
    await reach(box, '11 Themen passen');
    const row = need(box.all('.guide [data-row]')[2], 'row');
    const { row: slug } = row.dataset;
    row.click();
    await until(() => box.focused?.id === 'reading-title');
    holds(box.find('.back').offsetHeight >= 44, 'the way back is there beside the list, too');
    await box.press('Escape');
    await until(() => box.focused instanceof HTMLElement && box.focused.dataset['row'] === slug);
    holds(box.focused?.closest('.guide') !== null, 'it is the row of the result');
    await box.press('Escape');
    await until(() => box.focused?.classList.contains('to-guide'));
    same(box.all('.guide').length, 0);
  });

  it('is done with the keyboard alone', async () => {
    const box = await mount();
    box.find('.to-guide').focus();
    await box.press('Enter');
    await reach(box, 'Ich bin …');
    await box.press('Tab', 'Space', 'Tab', 'Enter');
    await reach(box, 'Es geht um Menschen …');
    same(box.find('.answers strong').innerText, 'Arbeitgeber/in');
  });

  it('takes the place of a topic that is open beside the choices', async () => {
    const box = await mount();
    await box.open('visum');
    box.find('.to-guide').click();
    await reach(box, 'Ich bin …');
    same(box.all('[part=topic]').length, 0);
  });

  it('ends when the visitor searches', async () => {
    const box = await begin();
    await box.element.search('duldung');
    await until(() => box.root.querySelector('[role=listbox]'));
    same(box.all('.guide').length, 0);
  });

  it('keeps its answers when the language changes on the way', async () => {
    const box = await begin({ audience: 'employer' }, 'Es geht um Menschen …');
    const select = need(box.root.querySelector('select'), 'language menu');
    select.value = 'en';
    select.dispatchEvent(new Event('change'));
    await until(() => box.root.querySelector('#guide-title')?.textContent.trim() === 'It is about people …');
    same(box.find('.answers strong').innerText, 'an employer');
  });

  it('runs from right to left in Arabic, German titles in their own direction', async () => {
    const box = await begin({ lang: 'ar' }, 'أنا …');
    same(getComputedStyle(box.find('.guide')).direction, 'rtl');
    press(box, 'عرض 11 موضوعًا الآن');
    await reach(box, '11 موضوعًا مناسبًا');
    const german = need(box.root.querySelector('.guide [data-row] bdi[lang=de]'), 'German title');
    same(german.getAttribute('dir'), 'ltr');
    holds(box.find('.guide .tag').innerText === 'auf Deutsch', 'the row says so');
    same(await findViolations(box.element), []);
  });

  it('names first whom the partner’s page prefers', async () => {
    const box = await begin(
      { src: '/snapshots/rich/', embed: 'kammer', lang: 'de', languages: 'de' },
      'Es geht um Menschen …',
    );
    press(box, '8 Themen jetzt ansehen');
    await reach(box, '8 Themen passen');
    const rows = box.all('.guide [data-row="contact-chamber"]');
    holds(rows[0]?.innerText.includes('Anerkennungsstelle der Kammer') ?? false, 'the chamber is named');
    rows[0]?.click();
    await until(() => box.focused?.id === 'reading-title');
    await box.press('Escape');
    await until(() => box.focused === box.find('.guide [data-row="contact-chamber"]'));
  });

  it('has no violation, asking and done', async () => {
    const box = await begin();
    same(await findViolations(box.element), []);
    press(box, '11 Themen jetzt ansehen');
    await reach(box, '11 Themen passen');
    same(await findViolations(box.element), []);
  });
});

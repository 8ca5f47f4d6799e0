import { clearStage, findViolations, holds, mount, need, same, until } from './harness.ts';

const at = (embed: string, rest: Record<string, string> = {}) => ({
  src: '/snapshots/rich/',
  embed,
  ...rest,
});

const listQuestions = (rows: HTMLElement[]): string[] =>
  rows.map((row) => row.getAttribute('data-row') ?? '');

const listLanguages = (box: { all(selector: string): HTMLElement[] }): (string | null)[] =>
  box.all('option').map((option) => option.getAttribute('lang'));

/** Keeps what is warned about while something runs. */
async function listWarnings(work: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (text: string) => void warnings.push(text);
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('a partner’s page', () => {
  afterEach(clearStage);

  it('sets language, languages, audience, choices, topics, theme and heading level', async () => {
    const box = await mount(at('kammer'));
    same(box.find('.box').lang, 'en', 'start language');
    same(
      box.all('option').map((option) => option.getAttribute('lang')),
      ['de', 'en'],
      'languages',
    );
    same(
      box.all('.choices').map((choice) => choice.className),
      ['choices pathway'],
      'choices',
    );
    holds(box.find('.rest').classList.contains('chosen'), 'audience is chosen');
    holds(!listQuestions(box.all('[data-row]')).includes('visum'), 'hidden topic');
    same(box.find('.question').tagName, 'H3', 'heading level');
    const { backgroundColor, borderRadius } = getComputedStyle(box.find('.button.filled'));
    same([backgroundColor, borderRadius], ['rgb(0, 63, 125)', '0px'], 'accent and corners');
    same(await findViolations(box.element), []);
  });

  it('finds neither hidden topics nor those of other areas', async () => {
    const box = await mount(at('kammer', { lang: 'de' }));
    await box.type('visum arbeiten');
    holds(!box.titles.some((title) => title.startsWith('Welches Visum')), 'hidden topic');
    const other = await mount(at('anerkennung', { lang: 'de' }));
    same(listQuestions(other.all('[data-row]')), ['anerkennung'], 'topics at rest');
  });

  it('names the preferred contact of a topic first', async () => {
    const box = await mount(at('kammer', { lang: 'de' }));
    await box.open('anerkennung');
    const [first] = box.all('.card.contact .card-title');
    same(need(first, 'contact').innerText, 'Anerkennungsstelle der Kammer');
  });

  it('leaves the last word to the attributes of the element', async () => {
    const box = await mount(
      at('kammer', { lang: 'ar', audience: 'newcomer', 'heading-level': '4', 'color-scheme': 'dark' }),
    );
    same([box.find('.box').lang, box.find('.question').tagName], ['ar', 'H4']);
    same(getComputedStyle(box.find('.box')).colorScheme, 'dark');
    holds(box.text.includes('الوافدين الجدد'), 'questions of the chosen audience');
  });

  it('leaves the last word to the page’s own styles', async () => {
    const box = await mount(at('kammer'));
    box.element.style.setProperty('--fiz-accent', '#800000');
    same(getComputedStyle(box.find('.button.filled')).backgroundColor, 'rgb(128, 0, 0)');
  });

  it('keeps the default and warns once when the snapshot does not know it', async () => {
    for (const name of ['nobody', 'broken', 'constructor']) {
      const warnings = await listWarnings(async () => {
        const box = await mount(at(name, { lang: 'de' }));
        same(box.all('option').length, 3, 'languages');
        box.find('select').dispatchEvent(new Event('change'));
        await box.settle();
      });
      same(warnings.length, 1, `warnings about ${name}`);
      holds(warnings[0]?.includes(`embed="${name}"`) === true, 'says which');
    }
  });

  it('changes with the attribute', async () => {
    const box = await mount(at('kammer', { lang: 'de' }));
    box.element.embed = null;
    await until(() => box.all('option').length === 3);
    same(getComputedStyle(box.find('.button.filled')).backgroundColor, 'rgb(11, 93, 102)');
    same(box.find('.question').tagName, 'H2');
    box.element.embed = 'dark';
    await until(() => getComputedStyle(box.find('.box')).colorScheme === 'dark');
  });

  it('has the languages that the page lists, in its order, and warns once of one it has not', async () => {
    const warnings = await listWarnings(async () => {
      const box = await mount(at('kammer', { languages: 'ar xx en', lang: 'de' }));
      same(listLanguages(box), ['ar', 'en']);
      box.find('select').dispatchEvent(new Event('change'));
      await box.settle();
    });
    same(warnings.length, 1);
    holds(warnings[0]?.includes('no xx') === true, 'says which');
  });

  it('takes the page’s own list without a set-up, and changes with it', async () => {
    const box = await mount({ src: '/snapshots/rich/', languages: 'en de', lang: 'en' });
    same(listLanguages(box), ['en', 'de']);
    box.element.languages = 'ar';
    await until(() => box.find('.box').lang === 'ar');
    same(listLanguages(box), ['ar']);
    box.element.languages = null;
    await until(() => listLanguages(box).length === 3);
  });

  it('has four themes that can be read, on light and on dark pages', async () => {
    for (const scheme of ['light', 'dark']) {
      for (const theme of ['neutral', 'fiz', 'contrast', 'dark']) {
        document.documentElement.style.colorScheme = scheme;
        const box = await mount(at(theme, { lang: 'de', audience: 'employer' }));
        same(await findViolations(box.element), [], `${theme} on ${scheme}`);
        await box.open('anerkennung');
        same(await findViolations(box.element), [], `${theme} on ${scheme}, topic`);
      }
    }
  });
});

import { sendKeys } from '@web/test-runner-commands';
import { clearStage, holds, mount, same, setClock, until, type Box } from './harness.ts';
import { holdBack, letGo } from './states.ts';

const FIVE = '/snapshots/five/';

interface Heard {
  /** Message of the live region, or the name of what took the focus. */
  words: string;
  at: number;
}

/** Writes down what a screen reader would say by itself: messages in their order, and headings that take the focus. */
function listen(box: Box): Heard[] {
  const heard: Heard[] = [];
  const status = box.find('[role=status]');
  let last = status.innerText;
  new MutationObserver(() => {
    const words = status.innerText;
    if (words && words !== last) heard.push({ words, at: performance.now() });
    last = words;
  }).observe(status, { childList: true, characterData: true, subtree: true });
  box.root.addEventListener('focusin', (event) => {
    if (event.target instanceof HTMLHeadingElement)
      heard.push({ words: `heading ${event.target.innerText}`, at: performance.now() });
  });
  return heard;
}

/** Types letter by letter; when each key came. */
async function typeSlowly(box: Box, words: string): Promise<number[]> {
  const keys: number[] = [];
  box.input.focus();
  for (const letter of words) {
    await sendKeys({ press: letter });
    keys.push(performance.now());
  }
  return keys;
}

const wordsOf = (heard: Heard[]): string[] => heard.map(({ words }) => words);

describe('announcements', () => {
  afterEach(() => {
    letGo();
    setClock(null);
    clearStage();
  });

  it('say at most one thing per pause while somebody types, and in the end how many hits there are', async () => {
    const box = await mount({ src: FIVE, lang: 'de' });
    const heard = listen(box);
    const keys = await typeSlowly(box, 'arbeiten');
    const said = '13 Treffer. Mit den Pfeiltasten wählen Sie aus.';
    await until(() => heard.at(-1)?.words === said);
    const pauses = heard.map(({ at }) => keys.filter((key) => key < at).length);
    same(new Set(pauses).size, heard.length, 'pauses with a message each');
    for (const { at } of heard) {
      const key = keys.findLast((time) => time < at) ?? 0;
      holds(at - key > 400, `a message came ${Math.round(at - key)} ms after a key, not in a pause`);
    }
  });

  it('say that nothing was found, and that there is one hit', async () => {
    const box = await mount({ src: '/snapshots/whole/', lang: 'de' });
    const heard = listen(box);
    await typeSlowly(box, 'qqqq');
    await until(() => heard.length > 0);
    await box.element.search('duldung');
    await until(() => heard.length > 1);
    same(wordsOf(heard).slice(-2), [
      'Dazu haben wir nichts gefunden',
      'Ein Treffer. Mit der Pfeiltaste nach unten erreichen Sie ihn.',
    ]);
  });

  for (const [language, loading, hits] of [
    ['de', 'Wird geladen …', '13 Treffer. Mit den Pfeiltasten wählen Sie aus.'],
    ['en', 'Loading …', '13 results. Use the arrow keys to choose.'],
  ] as const) {
    it(`say in "${language}" that loading takes long, then what was found, and nothing twice`, async () => {
      holdBack(/five-held\/.*search/);
      const box = await mount({ src: '/snapshots/five-held/', lang: language });
      const heard = listen(box);
      const searching = box.element.search(language === 'de' ? 'arbeiten' : 'work');
      await until(() => heard.length > 0);
      same(wordsOf(heard), [loading]);
      letGo();
      await searching;
      await until(() => heard.length > 1);
      same(wordsOf(heard), [loading, hits]);
    });
  }

  it('lead a visitor who types to a failure, whose heading is read', async () => {
    const box = await mount({ src: '/snapshots/five-without-index/', lang: 'de' });
    const heard = listen(box);
    await typeSlowly(box, 'a');
    await box.waitFor('.failure');
    await until(() => box.focused?.id === 'reading-title');
    same(wordsOf(heard), ['heading Die Antworten sind gerade nicht erreichbar']);
    holds(box.find('.failure').innerText.includes('Ihre Suche „a“ bleibt stehen.'), 'keeps the words');
    holds(box.find('.failure .filled').innerText.includes('Noch einmal versuchen'), 'offers to try again');
  });

  it('name what was opened once, by the heading that takes the focus, on the whole way and back', async () => {
    const box = await mount({ src: FIVE, lang: 'de' });
    const heard = listen(box);
    await typeSlowly(box, 'anerkennung');
    await until(() => heard.length > 0);
    heard.length = 0;
    await box.press('ArrowDown', 'Enter');
    await until(() => box.focused?.id === 'reading-title');
    const title = box.find('#reading-title').innerText;
    await box.press('Escape');
    await until(() => box.focused === box.input);
    await box.settle();
    same(wordsOf(heard), [`heading ${title}`]);
  });

  for (const [language, words] of Object.entries({
    de: 'Treffer',
    'de-simple': 'Ergebnisse',
    en: 'results',
    uk: 'результатів',
    ar: 'نتيجة',
  })) {
    it(`speak the language of the box: ${language}`, async () => {
      const box = await mount({ src: FIVE, lang: language });
      const heard = listen(box);
      await box.element.search(language === 'ar' ? 'عمل' : language.startsWith('de') ? 'arbeiten' : 'work');
      await until(() => heard.length > 0);
      holds(wordsOf(heard)[0]?.includes(words) === true, `"${wordsOf(heard)[0]}" has "${words}"`);
      same(box.find('[role=status]').closest('[lang]')?.getAttribute('lang'), language, 'language');
    });
  }
});

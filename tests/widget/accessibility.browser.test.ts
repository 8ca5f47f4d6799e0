import { addBox, clearStage, findViolations, holds, mount, ready, same, setClock, until } from './harness.ts';
import { LANGUAGES, STATE_NAMES } from './state-names.ts';
import { letGo, show } from './states.ts';

describe('accessibility', () => {
  afterEach(() => {
    letGo();
    setClock(null);
    clearStage();
  });

  // The built box draws the same; it is checked once in each direction of text.
  const languages = window.FIZ_ENTRY.startsWith('/dist/') ? ['de', 'ar'] : LANGUAGES;
  for (const language of languages) {
    for (const state of STATE_NAMES) {
      it(`axe finds nothing in "${language}", light and dark: ${state}`, async () => {
        const box = await show(state, language, { 'color-scheme': 'light' });
        same(await findViolations(box.element), [], 'findings in light');
        box.element.colorScheme = 'dark';
        await box.settle();
        same(await findViolations(box.element), [], 'findings in dark');
      });
    }
  }

  it('keeps the outline of the page: no level is skipped below the level asked for', async () => {
    const box = await mount({ 'heading-level': '3' });
    await box.open('anerkennung');
    const levels = box.all('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName.slice(1)));
    same(Math.min(...levels), 3, 'highest level');
    levels.slice(1).forEach((level, index) => {
      holds(level <= (levels[index] ?? 0) + 1, `heading ${index + 2} (h${level}) follows h${levels[index]}`);
    });
  });

  it('falls back to level 2 for a heading level that does not exist', async () => {
    const box = await mount({ 'heading-level': 'abc' });
    same(box.find('.question').tagName, 'H2');
  });

  it('marks texts of another language with language and direction', async () => {
    const box = await mount({ lang: 'ar' });
    await box.element.search('عمل');
    const german = box.all('[role=option][lang=de]');
    holds(german.length > 0, 'there are German hits in the Arabic box');
    for (const hit of german) {
      same(hit.dir, 'ltr');
      holds(hit.innerText.includes('auf Deutsch'), 'the hit says "auf Deutsch"');
    }
    same(box.find('.desk .button bdi').dir, 'ltr', 'direction of the phone number');
  });

  it('names each language in the menu in its own script', async () => {
    const box = await mount({ lang: 'en' });
    same(
      box.all('select option').map((option) => [option.lang, option.innerText.trim()]),
      [
        ['de', 'Deutsch'],
        ['en', 'English'],
        ['ar', 'العربية'],
      ],
    );
  });

  it('announces the number of hits once after a pause, in the language of the box', async () => {
    const box = await mount({ lang: 'en' });
    const status = box.find('[role=status]');
    const said: string[] = [];
    new MutationObserver(() => said.push(status.innerText)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await box.type('work');
    await until(() => said.length > 0);
    same(said, ['13 results. Use the arrow keys to choose.']);
  });

  it('gives every control at least 44 px', async () => {
    const box = await mount({});
    await box.open('anerkennung');
    const inText = (control: HTMLElement) => control.closest('.rich p, .note p, .also, .plain') !== null;
    for (const control of box.all('button, a[href], select, summary, input:not(.unseen), .pill')) {
      const { width, height } = control.getBoundingClientRect();
      if (width === 0 || inText(control)) continue;
      holds(height >= 43.9, `${control.outerHTML.slice(0, 120)} is ${height} px high`);
    }
  });

  it('moves nothing: no animation and no transition, whatever the setting', async () => {
    const box = await mount({});
    await box.open('anerkennung');
    for (const element of box.all('*')) {
      const style = getComputedStyle(element);
      same([style.animationName, style.transitionDuration], ['none', '0s'], element.className);
    }
  });

  it('shows two boxes in different languages side by side', async () => {
    const german = await mount({ lang: 'de' });
    const arabic = await ready(addBox({ lang: 'ar' }));
    same([german.find('.box').dir, arabic.find('.box').dir], ['ltr', 'rtl']);
    holds(german.text.includes('Was möchten Sie wissen?'), 'the German box asks in German');
    holds(arabic.text.includes('ماذا تريد أن تعرف؟'), 'the Arabic box asks in Arabic');
    same(await findViolations(document.body), [], 'findings');
  });
});

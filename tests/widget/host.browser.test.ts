import { clearStage, holds, mount, need, once, place, same, until, visit } from './harness.ts';

const HOSTILE = `
  html { font-size: 62.5% !important; }
  * { letter-spacing: 3px; line-height: 3; text-transform: uppercase; box-sizing: content-box; margin: 7px;
      font-style: italic; word-spacing: 9px; text-align: right; text-indent: 20px; visibility: inherit; }
  input, button, label, select, p, h2, li, a { background: red !important; border: 9px dotted lime !important; padding: 30px; }
  fiz-infobox { padding: 40px; display: inline; color: red; text-shadow: 1px 1px red; white-space: pre; cursor: wait; }`;

/** What a reader may set by WCAG 2.2, 1.4.12, without losing content. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

const PROPERTIES = [
  'letterSpacing',
  'lineHeight',
  'textTransform',
  'boxSizing',
  'fontStyle',
  'wordSpacing',
  'textAlign',
  'textIndent',
  'backgroundColor',
  'borderTopWidth',
  'paddingTop',
  'color',
  'textShadow',
  'whiteSpace',
  'marginTop',
  'fontSize',
] as const;

const SELECTORS = ['.box', '#query', '.question', '.button', '.row', 'select', '.pill span', '[role=option]'];

/** What the console is told of a kind while something runs. */
async function listTold(kind: 'warn' | 'info', work: () => Promise<unknown>): Promise<string[]> {
  const { [kind]: real } = console;
  const told: string[] = [];
  console[kind] = (text: string) => void told.push(text);
  try {
    await work();
  } finally {
    console[kind] = real;
  }
  return told;
}

/** Text and control sizes a page must not change; the font size itself is the page's own. */
function readStyles(box: Awaited<ReturnType<typeof mount>>): string[][] {
  return SELECTORS.filter((selector) => box.root.querySelector(selector)).map((selector) => {
    const style = getComputedStyle(box.find(selector));
    return PROPERTIES.map((property) => `${selector} ${property} ${style[property]}`);
  });
}

describe('on other people’s pages', () => {
  afterEach(clearStage);

  it('looks the same under hostile styles', async () => {
    const read = async () => {
      const box = await mount({});
      const atRest = readStyles(box);
      await box.element.search('arbeiten');
      await box.settle();
      return [...atRest, ...readStyles(box)];
    };
    document.body.style.fontSize = '16px';
    const before = await read();
    const style = document.createElement('style');
    style.textContent = HOSTILE;
    document.head.append(style);
    const after = await read();
    style.remove();
    document.body.style.fontSize = '';
    const changed = after.flatMap((styles, index) =>
      styles.filter((value) => !before[index]?.includes(value)),
    );
    same(changed, [], 'changed styles');
    same(after.length, before.length, 'number of parts read');
  });

  for (const width of [240, 320, 480, 960]) {
    it(`never scrolls sideways at ${width} px, with text at 200 % and with wide spacing`, async () => {
      const box = await mount({});
      box.element.style.width = `${width}px`;
      const spacing = new CSSStyleSheet();
      const check = async (state: string) => {
        for (const size of ['16px', '32px', 'spaced']) {
          box.element.style.setProperty('--fiz-font-size', size === 'spaced' ? '16px' : size);
          spacing.replaceSync(size === 'spaced' ? TEXT_SPACING : '');
          // The box sets its own list anew when it loads the styles of another view.
          const sheets = box.root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
          box.root.adoptedStyleSheets = [...sheets, spacing];
          await box.settle();
          for (const element of box.all('.box, .box *:not(.unseen, .unseen *, svg *)')) {
            const over = element.scrollWidth - element.clientWidth;
            const cut = getComputedStyle(element).display !== 'inline' && over > 1;
            holds(
              !cut,
              `${state} at ${size}: ${element.className || element.tagName} overflows by ${over} px`,
            );
          }
        }
      };
      await check('rest');
      await box.element.search('arbeiten');
      await check('results');
      await box.open('anerkennung');
      for (const details of box.root.querySelectorAll('details')) details.open = true;
      await check('topic');
    });
  }

  it('hides what is not needed in a side bar', async () => {
    const box = await mount({});
    box.element.style.width = '240px';
    await box.settle();
    same(getComputedStyle(box.find('.pathway')).display, 'none', 'second choice before the first is made');
    same(box.all('.asked li').filter((row) => row.offsetHeight > 0).length, 3);
    box.find('.pill').click();
    await until(() => box.find('.pathway').offsetHeight > 0);
  });

  it('works under a strict policy with Trusted Types and leaves no violation', async () => {
    const page = await visit('strict');
    const element = need(page.document.querySelector('fiz-infobox'), 'box');
    await until(() => element.shadowRoot?.querySelector('.field'));
    await until(() => (element.shadowRoot?.adoptedStyleSheets.length ?? 0) > 1);
    await element.search('arbeiten');
    await element.open('anerkennung');
    await until(() => element.shadowRoot?.querySelector('.rich p'));
    same(page.violations, []);
  });

  it('hands the nonce of its script on to its parts', async () => {
    const page = await visit('nonce');
    await until(() => page.document.querySelector('fiz-infobox')?.shadowRoot?.querySelector('.field'));
    same(page.violations, []);
  });

  it('may be included twice', async () => {
    const page = await visit('twice');
    const errors: string[] = [];
    page.window.addEventListener('error', (event) => errors.push(event.message));
    await until(() => page.document.querySelector('fiz-infobox')?.shadowRoot?.querySelector('.field'));
    same(page.document.querySelectorAll('fiz-infobox').length, 1);
    same([errors, page.violations], [[], []]);
  });

  it('may be loaded as classic script and as module on one page', async () => {
    const page = await visit('loader-and-module');
    await until(() => page.document.querySelector('fiz-infobox')?.shadowRoot?.querySelector('.field'));
    same(page.violations, []);
  });

  it('upgrades when its script comes late, put in by another script', async () => {
    const page = await visit('late-script');
    const script = page.document.createElement('script');
    script.src = '/dist/v1/fiz-infobox.js';
    page.document.body.append(script);
    await until(() => page.document.querySelector('fiz-infobox')?.shadowRoot?.querySelector('.field'));
  });

  it('leaves the link of the page when its parts cannot be loaded', async () => {
    const page = await visit('blocked-chunks');
    const asked = () => page.window.performance.getEntriesByType('resource').map((entry) => entry.name);
    await until(() => asked().some((name) => name.includes('/loader-alone/chunks/box.')));
    same(page.document.querySelector('fiz-infobox')?.shadowRoot ?? null, null);
    const link = need(page.document.querySelector('fiz-infobox a'), 'link');
    holds(link.getBoundingClientRect().height > 0, 'the link can be seen');
  });

  it('shows the link without any script', async () => {
    const page = await visit('plain');
    const link = need(page.document.querySelector('fiz-infobox a'), 'link');
    holds(link.getBoundingClientRect().height > 0, 'the link can be seen');
  });

  const UNKNOWN = [
    ['lang', 'tlh'],
    ['audience', 'niemand'],
    ['pathway', 'anders'],
    ['area', 'gibt-es-nicht'],
    ['color-scheme', 'lila'],
    ['heading-level', '9'],
  ];

  for (const [name = '', value = ''] of UNKNOWN) {
    it(`shows the box as without ${name}="${value}", with one warning that names it`, async () => {
      const read = (box: Awaited<ReturnType<typeof mount>>): string[] => [
        box.find('.box').lang,
        box.find('.question').tagName,
        getComputedStyle(box.find('.box')).colorScheme,
        ...box.all('.asked .row').map((row) => row.innerText),
      ];
      const expected = read(await mount({}));
      const told = await listTold('warn', async () => {
        const box = await mount({ [name]: value });
        await until(() => box.all('.asked .row').length === expected.length - 3);
        same(read(box), expected);
        await box.element.search('arbeiten');
        holds(box.titles.length > 1, 'a search finds as much as ever');
        // Another language, another topic: nothing of it is said again.
        box.element.setAttribute(name === 'lang' ? 'audience' : 'lang', name === 'lang' ? 'employer' : 'en');
        await box.settle();
        await box.open('anerkennung');
      });
      same(told.length, 1, `warnings ${told.join(' ')}`);
      holds(told[0]?.includes(`${name}="${value}"`) === true, 'it names the attribute and its value');
    });
  }

  it('says nothing about values it knows, of other regions too', async () => {
    const known = { lang: 'en-GB', audience: 'employer', pathway: 'eu', area: 'arbeit sprache' };
    const told = await listTold('warn', async () => {
      const box = await mount({ ...known, 'color-scheme': 'auto', 'heading-level': '3' });
      await box.element.search('work');
    });
    same(told, []);
  });

  it('warns once of a topic that does not exist any more, and leads on', async () => {
    const told = await listTold('warn', async () => {
      const box = await mount({ topic: 'gibt-es-nicht' });
      const failure = await box.waitFor('.failure');
      holds(failure.querySelector('a[href^="tel:"]') !== null, 'a phone number');
      await box.element.search('arbeiten');
      holds(box.titles.length > 1, 'a search goes on');
    });
    same(told.length, 1, 'warnings');
    holds(told[0]?.includes('"gibt-es-nicht"') === true, 'it names the topic');
  });

  it('makes an empty lang undo the language that a partner’s page starts with', async () => {
    const at = { src: '/snapshots/rich/', embed: 'kammer' };
    same((await mount(at)).find('.box').lang, 'en', 'language of the set-up');
    same((await mount({ ...at, lang: '' })).find('.box').lang, 'de', 'language of the page');
  });

  it('does not take over an element name that is in use', async () => {
    await import(window.FIZ_ENTRY);
    const first = customElements.get('fiz-infobox');
    const { FizInfobox } = await import(window.FIZ_ENTRY);
    FizInfobox.define();
    same(customElements.get('fiz-infobox') === first, true);
    await once(place({}), 'fiz-ready');
  });
});

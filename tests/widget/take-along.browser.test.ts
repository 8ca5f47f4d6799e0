import { type Box, clearStage, holds, mount, need, same, setClock, until } from './harness.ts';

const RICH = { src: '/snapshots/rich/' };

let prints: (() => void)[] = [];
const realPrint = window.print;

/** Stands in for the dialog of the browser: what is in the page while it is open. */
function whilePrinting(look: () => void): void {
  prints = [];
  window.print = () => {
    window.dispatchEvent(new Event('beforeprint'));
    look();
    prints.push(look);
    window.dispatchEvent(new Event('afterprint'));
  };
}

const findSheet = (): ShadowRoot | null => {
  const last = document.documentElement.lastElementChild;
  return last === document.body ? null : (last?.shadowRoot ?? null);
};

const buttonNamed = (box: Box, name: string): HTMLElement =>
  need(
    box.all('.pane button, .pane a.button').find((button) => button.innerText.trim() === name),
    `button "${name}"`,
  );

describe('printing a topic', () => {
  afterEach(() => {
    window.print = realPrint;
    clearStage();
  });

  it('puts answer, steps, contacts, addresses and the newest version on a sheet, and nothing else', async () => {
    const box = await mount();
    await box.open('anerkennung');
    let words = '';
    let titles: string[] = [];
    let controls = -1;
    whilePrinting(() => {
      const sheet = need(findSheet(), 'sheet');
      const article = need(sheet.querySelector('.sheet'), 'content');
      words = (article.textContent ?? '').replace(/\s+/g, ' ');
      titles = [...sheet.querySelectorAll('h1, h2')].map((title) => title.textContent ?? '');
      controls = sheet.querySelectorAll('button, input, select, a').length;
    });
    buttonNamed(box, 'Drucken').click();
    await until(() => prints.length);
    same(titles, [
      'Wie lasse ich einen ausländischen Berufsabschluss anerkennen?',
      'Nächste Schritte',
      'Wer Ihnen hilft',
    ]);
    for (const part of [
      'Das hängt vom Beruf ab.',
      'gleichzeitig mit Schritt 2',
      'oder statt Schritt 4a',
      'https://example.org/antrag',
      'Georg-Schumann-Straße 173, AXIS-Passage',
      '04159 Leipzig',
      'Telefon 0341 58088 2020',
      'desk@example.org',
      'Fachlich geprüft am 12. Oktober 2026 durch IQ Netzwerk Sachsen.',
      '/seiten/de/anerkennung.html',
    ]) {
      holds(words.includes(part), `the sheet says "${part}": ${words}`);
    }
    for (const part of ['Ausbildungszeugnis', 'Passende Themen', 'Vorlesen', 'Welches Visum']) {
      holds(!words.includes(part), `the sheet does not say "${part}"`);
    }
    same(controls, 0, 'controls');
  });

  it('hides the page behind the sheet on paper only, without a style attribute', async () => {
    const box = await mount();
    await box.open('anerkennung');
    let found: string[] = [];
    whilePrinting(() => {
      const sheet = need(findSheet(), 'sheet');
      const own = need(document.adoptedStyleSheets.at(-1), 'sheet of styles');
      const rules = [...own.cssRules].map((rule) => rule.cssText).join(' ');
      holds(/@media print \{.*body.*display: none/s.test(rules), 'the body is hidden in print');
      found = [
        getComputedStyle(sheet.host).display,
        getComputedStyle(document.body).display,
        String(document.querySelectorAll('html > [style], body[style]').length),
      ];
    });
    buttonNamed(box, 'Drucken').click();
    await until(() => prints.length);
    same(found, ['none', 'block', '0']);
  });

  it('leaves nothing behind after fifty prints', async () => {
    const box = await mount();
    await box.open('anerkennung');
    const count = (): number[] => [
      document.documentElement.childElementCount,
      document.adoptedStyleSheets.length,
      document.querySelectorAll('*').length,
    ];
    const before = count();
    whilePrinting(() => need(findSheet(), 'sheet'));
    for (let round = 1; round <= 50; round++) {
      buttonNamed(box, 'Drucken').click();
      await until(() => prints.length === round);
    }
    same(count(), before, 'what is in the page');
  });

  it('takes the sheet away with the topic when the browser never says that printing is over', async () => {
    const box = await mount();
    await box.open('anerkennung');
    window.print = () => {};
    buttonNamed(box, 'Drucken').click();
    await until(findSheet);
    box.element.close();
    same(findSheet(), null);
  });

  it('opens the details while the page itself is printed, and shuts them again', async () => {
    const box = await mount();
    await box.open('anerkennung');
    const read = (): boolean[] => box.all('details').map((details) => details.hasAttribute('open'));
    need(box.root.querySelector('summary'), 'details').click();
    await until(() => read()[0]);
    const before = read();
    window.dispatchEvent(new Event('beforeprint'));
    holds(read().every(Boolean), 'all are open');
    window.dispatchEvent(new Event('afterprint'));
    same(read(), before);
  });
});

describe('taking a topic along', () => {
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  const setClipboard = (value: unknown): void => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
  };
  afterEach(() => {
    if (clipboard) Reflect.deleteProperty(navigator, 'clipboard');
    clearStage();
  });

  it('copies the address of the plain page and says so', async () => {
    const copied: string[] = [];
    setClipboard({ writeText: async (text: string) => void copied.push(text) });
    const box = await mount();
    await box.open('anerkennung');
    buttonNamed(box, 'Link kopieren').click();
    await until(() => box.find('[role=status]').innerText === 'Link kopiert');
    same(copied, [new URL('/seiten/de/anerkennung.html', location.href).href]);
    buttonNamed(box, 'Link kopiert');
  });

  it('copies the address of this page where the topic has one here', async () => {
    const copied: string[] = [];
    setClipboard({ writeText: async (text: string) => void copied.push(text) });
    const box = await mount({ hash: 'fiz' });
    await box.open('anerkennung');
    buttonNamed(box, 'Link kopieren').click();
    await until(() => copied.length);
    holds(copied[0]?.endsWith('#fiz=topic/anerkennung') ?? false, `the page's own address: ${copied[0]}`);
    box.element.close();
  });

  it('shows the address where it cannot copy', async () => {
    setClipboard(undefined);
    const box = await mount();
    await box.open('anerkennung');
    buttonNamed(box, 'Link kopieren').click();
    const shown = await box.waitFor('.tools p');
    holds(shown.innerText.includes('/seiten/de/anerkennung.html'), 'the address is there');
  });
});

/** Reads the next file that is handed out instead of letting it be saved. */
function catchFile(): Promise<{ name: string; text: string }> {
  return new Promise((resolve) => {
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let text = Promise.resolve('');
    URL.createObjectURL = (blob) => {
      text = blob instanceof Blob ? blob.text() : text;
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      void text.then((content) => resolve({ name: this.download, text: content }));
    };
  });
}

describe('a contact', () => {
  afterEach(() => {
    setClock(null);
    clearStage();
  });

  async function openDesk(attributes: Record<string, string>): Promise<Box> {
    const box = await mount(attributes);
    await box.element.search('beratung');
    const hit = await until(() =>
      box.all('[role=option]').find((option) => option.innerText.includes('Empfang')),
    );
    hit.click();
    await box.waitFor('article[part=contact] .rows');
    return box;
  }
  const rowNamed = (box: Box, name: string): HTMLElement =>
    need(
      box.all('[part=contact] .row').find((row) => row.innerText.startsWith(name)),
      `row "${name}"`,
    );

  it('is saved as a vCard', async () => {
    const box = await openDesk(RICH);
    const file = catchFile();
    rowNamed(box, 'Kontakt speichern').click();
    const { name, text } = await file;
    same(name, 'contact-desk.vcf');
    holds(text.startsWith('BEGIN:VCARD\r\nVERSION:4.0\r\n'), 'it is a vCard');
    holds(text.replaceAll('\r\n ', '').includes('Georg-Schumann-Straße 173'), 'its address is whole');
  });

  it('offers its next hours for a calendar, said before they are saved', async () => {
    setClock('2026-11-16T10:00:00Z');
    const box = await openDesk(RICH);
    const row = rowNamed(box, 'In den Kalender');
    holds(row.innerText.includes('Montag, 16. November, 13–16 Uhr'), `says which hours: ${row.innerText}`);
    const file = catchFile();
    row.click();
    const { name, text } = await file;
    same(name, 'contact-desk-2026-11-16.ics');
    holds(text.includes('DTSTART;TZID=Europe/Berlin:20261116T130000\r\n'), 'it begins at one');
  });

  it('leads to a map by a link and loads none', async () => {
    const box = await openDesk(RICH);
    same(
      rowNamed(box, 'Route anzeigen').getAttribute('href'),
      `https://www.openstreetmap.org/search?query=${encodeURIComponent('Georg-Schumann-Straße 173, 04159 Leipzig')}`,
    );
    same(box.root.querySelectorAll('img, iframe, object').length, 0, 'embedded things');
  });

  it('writes to the office with a subject, which names the topic the visitor came from', async () => {
    const box = await mount();
    await box.open('anerkennung');
    const href =
      need(box.find('.contact').querySelector('a[href^=mailto]'), 'mail').getAttribute('href') ?? '';
    same(
      decodeURIComponent(href),
      'mailto:desk@example.org?subject=Frage zu: Wie lasse ich einen ausländischen Berufsabschluss anerkennen?',
    );
  });

  it('says both times where the visitor’s clock shows another one', async () => {
    setClock('2026-11-16T10:00:00Z');
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = function (this: Intl.DateTimeFormat) {
      return { ...resolvedOptions.call(this), timeZone: 'Europe/Kyiv' };
    };
    try {
      const box = await openDesk(RICH);
      const monday = box.find('.today td').innerText;
      holds(monday.startsWith('9–12 und 13–16 Uhr'), `the office's time first: ${monday}`);
      holds(/bei Ihnen .*10:00–13:00 Uhr.*14:00–17:00 Uhr/.test(monday), `then the visitor's: ${monday}`);
      holds(box.find('.hours').innerText.includes('Die Zeiten gelten in Deutschland.'), 'and says why');
    } finally {
      Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
    }
  });
});

import { clearStage, holds, mount, once, place, ready, same, until } from './harness.ts';

describe('element', () => {
  afterEach(() => {
    clearStage();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows its fallback until it is ready, and tells when it is', async () => {
    await import(window.FIZ_ENTRY);
    const element = place({});
    const told = once(element, 'fiz-ready');
    await element.updateComplete;
    same(element.shadowRoot?.querySelector('.box') ?? null, null);
    holds(Boolean(element.shadowRoot?.querySelector('slot')), 'the link is shown while loading');
    same(await told, { language: 'de' });
    const box = await ready(element);
    same(box.root.querySelector('slot:not([name])'), null);
  });

  it('takes its language from itself, then from around it, then from the browser', async () => {
    same((await mount({ lang: 'en' })).find('.box').lang, 'en');
    same((await mount({ lang: 'en-GB' })).find('.box').lang, 'en');
    same((await mount({})).find('.box').lang, 'de', 'language of the page around');
    same((await mount({ lang: 'xx' })).find('.box').lang, 'de', 'language for an unknown tag');
  });

  it('takes the language of what surrounds it through a shadow root', async () => {
    await import(window.FIZ_ENTRY);
    const outer = document.createElement('div');
    outer.lang = 'ar';
    outer.attachShadow({ mode: 'open' });
    const element = place({});
    element.parentElement?.append(outer);
    outer.shadowRoot?.append(element);
    await until(() => element.shadowRoot?.querySelector('.box[lang=ar]'));
  });

  it('follows a late change of its language', async () => {
    const box = await mount({ lang: 'de' });
    box.element.lang = 'ar';
    await until(() => box.root.querySelector('.box[lang=ar]'));
  });

  it('follows a late change of its topic', async () => {
    const box = await mount({});
    box.element.setAttribute('topic', 'duldung');
    await box.waitFor('[part=topic]');
    box.element.removeAttribute('topic');
    await until(() => !box.root.querySelector('[part=topic]'));
  });

  it('follows a late change of its audience', async () => {
    const box = await mount({});
    box.element.setAttribute('audience', 'employer');
    await until(() => box.root.querySelector('.audience :checked'));
    box.element.audience = null;
    await until(() => !box.root.querySelector('.audience :checked'));
  });

  it('ignores values it does not know', async () => {
    const box = await mount({
      audience: 'nobody',
      pathway: '',
      'color-scheme': 'purple',
      'heading-level': '9',
    });
    same(box.root.querySelector('input:checked'), null);
    same(getComputedStyle(box.find('.box')).colorScheme, getComputedStyle(document.body).colorScheme);
    same(box.find('.question').tagName, 'H2');
  });

  it('opens the topic it is asked for without taking the focus', async () => {
    const box = await mount({ topic: 'visum' });
    await box.waitFor('[part=topic]');
    await box.settle();
    same(document.activeElement, document.body);
  });

  it('limits what is asked and found to a subject area', async () => {
    const box = await mount({ area: 'sprache' });
    await until(() => box.all('.asked .row').length === 1);
    await box.element.search('arbeiten');
    same(box.all('[data-index] .hit-title')[0]?.innerText, 'Wie finde ich einen Deutschkurs?');
  });

  it('limits what is asked and found to several subject areas', async () => {
    const box = await mount({ area: 'sprache' });
    await until(() => box.all('.asked .row').length === 1);
    box.element.area = 'sprache anerkennung';
    await until(() => box.all('.asked .row').length === 2);
    await box.element.search('arbeiten');
    holds(!box.titles.some((title) => title.startsWith('Welches Visum')), 'a topic of another area');
    holds(box.titles.includes('Wie finde ich einen Deutschkurs?'), 'a topic of one of them');
  });

  it('follows the scheme of the page, not of the system, unless told otherwise', async () => {
    const background = (box: Awaited<ReturnType<typeof mount>>): string =>
      getComputedStyle(box.find('.box')).backgroundColor;
    same(background(await mount({})), 'rgb(255, 255, 255)');
    document.documentElement.style.colorScheme = 'dark';
    same(background(await mount({})), 'rgb(21, 25, 26)');
    same(background(await mount({ 'color-scheme': 'light' })), 'rgb(255, 255, 255)');
    document.documentElement.style.colorScheme = '';
    same(background(await mount({ 'color-scheme': 'dark' })), 'rgb(21, 25, 26)');
  });

  it('takes the colours a page gives it', async () => {
    const box = await mount({});
    box.element.style.setProperty('--fiz-accent', 'rgb(120, 0, 120)');
    same(getComputedStyle(box.find('.desk .filled')).backgroundColor, 'rgb(120, 0, 120)');
  });

  it('leaves address and history alone without the attribute hash', async () => {
    const before = [location.href, history.length];
    const box = await mount({});
    await box.open('visum');
    box.element.close();
    await box.settle();
    same([location.href, history.length], before);
  });

  it('writes and follows deep links under the name it is given', async () => {
    history.replaceState(null, '', '#fiz=topic/visum');
    const box = await mount({ hash: 'fiz' });
    await until(() => box.find('#reading-title').innerText.startsWith('Welches Visum'));
    await box.open('duldung');
    await until(() => location.hash === '#fiz=topic/duldung');
    history.back();
    await until(() => box.find('#reading-title').innerText.startsWith('Welches Visum'));
    box.element.close();
    await until(() => location.hash === '');
  });

  it('is the same after being taken out and put back 50 times', async () => {
    const box = await mount({});
    await box.element.search('duldung');
    const { element } = box;
    const parent = element.parentElement;
    const before = box.find('.box').innerHTML.replace(/<!--.*?-->/g, '');
    for (let round = 0; round < 50; round++) {
      element.remove();
      parent?.append(element);
    }
    await once(element, 'fiz-ready');
    await until(() => box.find('.box').innerHTML.replace(/<!--.*?-->/g, '') === before);
    same(box.root.querySelectorAll('.box').length, 1);
  });

  it('leaves no listener on the page when it is taken out', async () => {
    const open: string[] = [];
    const add = window.addEventListener;
    const remove = window.removeEventListener;
    window.addEventListener = (...args: Parameters<typeof add>) => {
      open.push(args[0]);
      add.apply(window, args);
    };
    window.removeEventListener = (...args: Parameters<typeof remove>) => {
      open.splice(open.indexOf(args[0]), 1);
      remove.apply(window, args);
    };
    const box = await mount({ hash: 'fiz', topic: 'visum' });
    await box.waitFor('[part=topic]');
    holds(open.includes('hashchange'), 'it listens while it is in the page');
    box.element.remove();
    same(
      open.filter((type) => type === 'hashchange'),
      [],
    );
    window.addEventListener = add;
    window.removeEventListener = remove;
  });

  it('stops what is loading when it is taken out, and says nothing any more', async () => {
    await import(window.FIZ_ENTRY);
    const element = place({ src: '/snapshots/whole/?slow' });
    const heard: string[] = [];
    for (const name of ['fiz-ready', 'fiz-error'] as const) {
      element.addEventListener(name, () => heard.push(name));
    }
    await element.updateComplete;
    element.remove();
    await mount({});
    same(heard, []);
  });

  it('keeps page, cookies and storage as they were, and asks no other host', async () => {
    performance.clearResourceTimings();
    const box = await mount({});
    await box.element.search('arbeiten');
    await box.open('anerkennung');
    same([document.cookie, localStorage.length, sessionStorage.length], ['', 0, 0]);
    const hosts = performance.getEntriesByType('resource').map((entry) => new URL(entry.name).host);
    same([...new Set(hosts)], [location.host]);
  });

  it('shows what a page puts into its heading and footer slots', async () => {
    const box = await mount({}, '<a href="#x">Link</a><p slot="heading">Über</p><p slot="footer">Unter</p>');
    const shown = [...box.element.querySelectorAll('p')].map((text) => text.offsetHeight > 0);
    same(shown, [true, true]);
  });

  it('offers the parts that its documentation names', async () => {
    const box = await mount({});
    await box.element.search('arbeiten');
    await box.open('anerkennung');
    for (const part of ['box', 'label', 'input', 'list', 'option', 'status', 'topic', 'steps', 'contact']) {
      holds(box.root.querySelector(`[part=${part}]`) !== null, `part "${part}" exists`);
    }
  });
});

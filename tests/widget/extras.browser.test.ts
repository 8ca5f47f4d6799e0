import { clearStage, findViolations, holds, mount, need, same, until } from './harness.ts';

const RICH = { src: '/snapshots/rich/', lang: 'de' };

interface Sent {
  url: string;
  body: string;
  credentials: string | undefined;
}

/** Keeps what the box would send, without sending it. */
function catchCounts(): { sent: Sent[]; restore: () => void } {
  const { fetch } = window;
  const sent: Sent[] = [];
  window.fetch = (input, init) => {
    if (init?.method !== 'POST') return fetch(input, init);
    sent.push({ url: String(input), body: String(init.body), credentials: init.credentials });
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  return { sent, restore: () => void (window.fetch = fetch) };
}

describe('terms', () => {
  afterEach(clearStage);

  it('stand below topics under their own heading, explained', async () => {
    const box = await mount(RICH);
    await box.type('duldung');
    same(box.find('#term-group').innerText, 'Begriffe');
    const term = need(box.all('[role=option]').at(-1), 'term');
    same(term.innerText.split('\n').filter(Boolean), [
      'Duldung',
      'Bescheinigung, dass eine Abschiebung vorübergehend ausgesetzt ist.',
      'Begriff erklärt',
    ]);
    same(await findViolations(box.element), []);
  });

  it('open with the keyboard, lead to their topics and back to the hits', async () => {
    const box = await mount(RICH);
    await box.type('duldung');
    await box.press('ArrowUp', 'Enter');
    const title = await box.waitFor('#reading-title');
    await until(() => box.focused === title);
    same(title.innerText, 'Duldung');
    holds(box.find('.lead').innerText.startsWith('Bescheinigung'), 'explains');
    same(await findViolations(box.element), []);
    box.find('.read [data-row=duldung]').click();
    await until(() => box.root.querySelector('[part=topic] .steps'));
    await box.press('Escape');
    await until(() => box.focused === box.input);
  });

  it('are found even where no topic is', async () => {
    const box = await mount(RICH);
    await box.type('Fiktionsbescheinigung');
    same(box.titles, ['Fiktionsbescheinigung']);
  });
});

describe('words of the operator', () => {
  afterEach(clearStage);

  it('replace those of the box at rest and in a topic', async () => {
    const box = await mount(RICH);
    same(box.find('.question').innerText, 'Wobei können wir helfen?');
    await box.open('anerkennung');
    same(box.find('[part=topic] .section-title').innerText, 'So geht es weiter');
  });

  it('hold for their own language only', async () => {
    const box = await mount({ ...RICH, lang: 'en' });
    same(box.find('.question').innerText, 'What would you like to know?');
  });
});

describe('a translation that is behind', () => {
  afterEach(clearStage);

  it('says so under the title and leads to the German text', async () => {
    const box = await mount({ ...RICH, lang: 'en' });
    await box.open('anerkennung');
    const note = box.find('[part=topic] .note');
    holds(note.innerText.includes('The German text is newer than this translation.'), 'says it is behind');
    same(await findViolations(box.element), []);
    need(note.querySelector('button'), 'way to the original').click();
    await until(() => box.find('[part=topic]').lang === 'de');
  });

  it('says both when a machine made it, too', async () => {
    const box = await mount({ ...RICH, lang: 'ar' });
    await box.open('duldung');
    const { innerText } = box.find('[part=topic] .note');
    holds(innerText.includes('ترجمة آلية') && innerText.includes('النص الألماني أحدث'), 'both');
  });
});

describe('counts', () => {
  let counts = catchCounts();
  counts.restore();
  beforeEach(() => {
    counts = catchCounts();
  });
  afterEach(() => {
    counts.restore();
    clearStage();
  });

  it('are neither asked for nor sent where the operator has not switched them on', async () => {
    const box = await mount();
    await box.open('anerkennung');
    same(box.all('.helpful').length, 0);
    await box.type('xyzxyz');
    same(box.all('.report').length, 0);
    same(counts.sent, []);
  });

  it('say language, partner and topic once, and nothing else', async () => {
    const box = await mount({ ...RICH, embed: 'kammer' });
    await box.open('kurs');
    await until(() => counts.sent.length > 0);
    await box.open('kurs');
    const [sent] = counts.sent;
    same(counts.sent.length, 1, 'counts');
    same(JSON.parse(need(sent, 'count').body), {
      language: 'de',
      partner: 'kammer',
      kind: 'opened',
      topic: 'kurs',
    });
    same(need(sent, 'count').credentials, 'omit');
    same(new URL(need(sent, 'count').url).pathname.endsWith('/insights'), true);
  });

  it('take one answer to "War das hilfreich?" and keep the focus', async () => {
    const box = await mount(RICH);
    await box.open('anerkennung');
    holds(box.find('.helpful').innerText.startsWith('War das hilfreich?'), 'asks');
    same(await findViolations(box.element), []);
    need(box.all('.helpful button').at(1), 'Nein').click();
    const thanks = await box.waitFor('.helpful .thanks');
    await until(() => box.focused === thanks);
    const kinds = counts.sent.map(({ body }) => JSON.parse(body).kind);
    same(kinds.at(-1), 'notHelpful');
    await box.open('anerkennung');
    same(box.all('.helpful button').length, 0, 'buttons after the answer');
  });

  it('send the words of a vain search only when the visitor presses the button that says so', async () => {
    const box = await mount(RICH);
    await box.type('quastenflosser');
    await box.waitFor('.report');
    same(counts.sent, []);
    holds(box.find('.report').innerText.includes('Gesendet werden nur die Suchwörter.'), 'says what is sent');
    same(await findViolations(box.element), []);
    box.find('.report button').click();
    const thanks = await box.waitFor('.report .thanks');
    await until(() => box.focused === thanks);
    same(
      counts.sent.map(({ body }) => JSON.parse(body)),
      [{ language: 'de', partner: '', kind: 'search', words: 'quastenflosser' }],
    );
  });

  it('lose a count that does not arrive without a word', async () => {
    window.fetch = new Proxy(window.fetch, {
      apply: (target, self, args: Parameters<typeof fetch>) =>
        args[1]?.method === 'POST'
          ? Promise.reject(new TypeError('offline'))
          : Reflect.apply(target, self, args),
    });
    const box = await mount(RICH);
    await box.open('visum');
    need(box.all('.helpful button').at(0), 'Ja').click();
    await box.waitFor('.helpful .thanks');
    same(box.all('.failure').length, 0);
  });
});

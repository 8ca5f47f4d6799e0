import { html, render } from 'lit';
import { SnapshotError } from '../../widget/data/source.ts';
import { Session } from '../../widget/session/session.ts';
import type { View } from '../../widget/state.ts';
import { renderBox } from '../../widget/views/box.ts';
import { Box, clearStage, holds, mount, need, once, place, same, until } from './harness.ts';

const FAULTS: [string, string, string][] = [
  ['missing', 'missing', 'Die Antworten sind gerade nicht erreichbar'],
  ['newer', 'format', 'Diese Seite zeigt eine ältere Fassung der Infobox'],
  ['truncated', 'broken', 'Die Antworten sind gerade nicht erreichbar'],
  ['foreign', 'broken', 'Die Antworten sind gerade nicht erreichbar'],
];

describe('failures', () => {
  afterEach(clearStage);

  for (const [fault, code, title] of FAULTS) {
    it(`explains a snapshot that is ${fault}, keeps the page's link, and offers to try again`, async () => {
      await import(window.FIZ_ENTRY);
      const element = place({ src: `/snapshots/${fault}/` });
      const told = await once(element, 'fiz-error');
      same(told.code, code);
      holds(/Check|Load|Build|Copy|copy/.test(told.message), `"${told.message}" says what to do`);
      const box = new Box(element);
      holds((await box.waitFor('.failure')).innerText.includes(title), title);
      holds((element.querySelector('a')?.offsetHeight ?? 0) > 0, 'the link can be seen');
      element.src = '/snapshots/whole/';
      await box.waitFor('.field');
      same(box.root.querySelector('.failure'), null);
    });
  }

  it('explains a server that does not answer', async () => {
    await import(window.FIZ_ENTRY);
    const element = place({ src: 'http://localhost:1/snapshot/' });
    same((await once(element, 'fiz-error')).code, 'offline');
  });

  it('tries again at the press of a button', async () => {
    await import(window.FIZ_ENTRY);
    const element = place({ src: '/snapshots/missing/' });
    await once(element, 'fiz-error');
    const box = new Box(element);
    const again = once(element, 'fiz-error');
    (await box.waitFor('.failure button')).click();
    same((await again).code, 'missing');
  });

  it('names the phone of the front desk when a topic cannot be loaded, and leads back', async () => {
    const box = await mount({ src: '/snapshots/without-topic/' });
    const told = once(box.element, 'fiz-error');
    box.find('[data-row=visum]').click();
    same((await told).code, 'missing');
    const failure = await box.waitFor('.failure');
    holds(failure.innerText.includes('0341 58088 2020'), 'the number is there');
    await until(() => box.focused?.id === 'reading-title');
    box.find('.failure .back').click();
    await until(() => !box.root.querySelector('.failure'));
    await until(() => box.focused === box.input);
  });

  it('keeps the words when a search fails', async () => {
    for (const [fault, code] of [
      ['without-index', 'missing'],
      ['broken-index', 'broken'],
    ]) {
      const box = await mount({ src: `/snapshots/${fault}/` });
      const told = once(box.element, 'fiz-error');
      await box.element.search('duldung');
      same((await told).code, code);
      holds(
        (await box.waitFor('.failure')).innerText.includes('„duldung“ bleibt stehen'),
        'the words are kept',
      );
    }
  });

  it('shows the page’s own link when the part that searches and explains cannot be loaded', async () => {
    const { element } = await mount({});
    const session = new Session(element);
    await session.load(true);
    const { start, locale } = session.state;
    const { run, press, turnTo } = session;
    const view: View = {
      t: need(locale, 'texts').t,
      lang: 'de',
      dir: 'ltr',
      level: 2,
      run,
      press,
      turnTo,
      now: null,
      notices: null,
    };
    const stage = document.createElement('div');
    const draw = (): Element | null => {
      render(html`${renderBox(session, need(start, 'start file'), view)}`, stage);
      return stage.querySelector('.find slot:not([name])');
    };
    same(draw(), null);
    session.search.value = null;
    session.state = {
      ...session.state,
      failure: { error: new SnapshotError('offline', 'search.js'), retry: () => {} },
    };
    holds(draw() !== null, 'the link has a place beside the field');
    session.stop();
  });

  it('says that a topic does not exist any more', async () => {
    const box = await mount({});
    const told = once(box.element, 'fiz-error');
    await box.element.open('gibt-es-nicht');
    same((await told).code, 'unknown-topic');
    holds((await box.waitFor('.failure')).innerText.includes('gibt es nicht mehr'), 'the visitor is told');
  });

  it('explains a preview without a client', async () => {
    await import(window.FIZ_ENTRY);
    const element = place({ live: '' });
    const told = await once(element, 'fiz-error');
    same(told.code, 'live');
    holds(told.message.includes('client'), 'the message names the property');
  });
});

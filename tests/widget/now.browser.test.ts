import {
  clearStage,
  findViolations,
  holds,
  mount,
  need,
  same,
  setClock,
  until,
  type Box,
} from './harness.ts';

const RICH = { src: '/snapshots/rich/' };
/** 10 o'clock in Leipzig. */
const MONDAY = '2026-11-16T09:00:00Z';
const HOLIDAY = '2026-11-18T09:00:00Z';

const stateOf = async (box: Box): Promise<string> =>
  (await box.waitFor('.desk .now')).innerText.replace(/\s+/g, ' ');

/** Whether the sign is filled up by its own edge, which forced colours keep. */
function discOf(box: Box): string {
  const { borderTopWidth, width } = getComputedStyle(box.find('.desk .now'), '::before');
  return Number.parseFloat(borderTopWidth) * 2 >= Number.parseFloat(width) - 1 ? 'disc' : 'ring';
}

describe('opening hours', () => {
  afterEach(() => {
    setClock(null);
    clearStage();
  });

  it('says at the front desk that it is open, until when, with a filled disc', async () => {
    setClock(MONDAY);
    const box = await mount(RICH);
    same(await stateOf(box), 'Jetzt geöffnet, heute bis 12 Uhr');
    same(discOf(box), 'disc');
  });

  it('says that a holiday closes, which one, and when it opens again, with a ring', async () => {
    setClock(HOLIDAY);
    const box = await mount(RICH);
    same(await stateOf(box), 'Heute geschlossen: Buß- und Bettag, öffnet morgen um 9 Uhr');
    same(discOf(box), 'ring');
  });

  it('speaks the language of the box and marks a reason that is in another one', async () => {
    setClock(HOLIDAY);
    const box = await mount({ ...RICH, lang: 'ar' });
    holds((await stateOf(box)).startsWith('مغلق اليوم'), 'says it in Arabic');
    same(box.find('.desk .now bdi').lang, 'de', 'language of the reason');
  });

  it('keeps the line free, so that nothing moves when the words arrive', async () => {
    setClock(MONDAY);
    for (const width of [240, 320, 480, 960]) {
      const box = await mount(RICH);
      need(box.element.parentElement, 'stage').style.width = `${width}px`;
      await stateOf(box);
      await box.settle();
      const line = box.find('.when');
      const kept = Number.parseFloat(getComputedStyle(line).minHeight);
      same(Math.round(line.getBoundingClientRect().height), Math.round(kept), `height at ${width} px`);
    }
  });

  it('shows seven days on the contact, today first and bold, with limits and reasons in words', async () => {
    setClock(MONDAY);
    const box = await mount(RICH);
    await box.type('beratung');
    need(
      box.all('[role=option]').find((hit) => hit.innerText.startsWith('Empfang')),
      'contact',
    ).click();
    await box.waitFor('article[part=contact] table');
    const rows = box.all('tr').map((row) => row.innerText.replace(/\s+/g, ' ').trim());
    same(rows, [
      'Montag, heute 9–12 und 13–16 Uhr',
      'Dienstag 9–12 und 13–18 Uhr',
      'Mittwoch geschlossen 18. November, Buß- und Bettag',
      'Donnerstag 9–12 und 13–16:30 Uhr 13–16:30 Uhr: nur mit Termin',
      'Freitag 9–12 Uhr nur Telefon',
      'Samstag geschlossen',
      'Sonntag geschlossen',
    ]);
    same(getComputedStyle(box.find('.today td')).fontWeight, '700', 'weight of today');
    const changes = box.all('.changes li').map((change) => change.innerText.replace(/\s+/g, ' ').trim());
    same(changes, ['24.–31. Dezember: geschlossen, Betriebsferien']);
    same(await findViolations(box.element), []);
  });

  it('shows hours inside the card of a contact of a topic', async () => {
    setClock(MONDAY);
    const box = await mount(RICH);
    await box.open('anerkennung');
    const card = need(
      box.all('.card.contact').find((item) => item.querySelector('.now.is-open')),
      'open contact',
    );
    need(card.querySelector('summary'), 'summary').click();
    holds(card.innerText.includes('9–12 und 13–16 Uhr'), 'has the week');
  });

  it('says "Nur nach Termin" where nobody has told hours', async () => {
    const box = await mount(RICH);
    await box.open('visum');
    await box.type('kammer');
    need(
      box.all('[role=option]').find((hit) => hit.innerText.startsWith('Anerkennungsstelle')),
      'chamber',
    ).click();
    await until(() => box.root.querySelector('article[part=contact] .now'));
    same(box.find('article[part=contact] .now').innerText.trim(), 'Nur nach Termin');
  });

  it('shows none where a snapshot has none', async () => {
    const box = await mount();
    same(box.all('.now, .when').length, 0);
  });
});

describe('notices', () => {
  afterEach(() => {
    setClock(null);
    clearStage();
  });

  it('shows one that runs, the important one, and the others on demand', async () => {
    setClock(MONDAY);
    const box = await mount(RICH);
    const notes = box.all('.rest > .notices > .note');
    same(
      notes.map((note) => note.innerText.replace(/\s+/g, ' ').trim()),
      ['Am Mittwoch ist der Empfang nicht besetzt. Mehr dazu (öffnet neuen Tab)'],
    );
    same(box.find('.notices a').getAttribute('rel'), 'noopener');
    same(box.find('.notices summary').innerText.trim(), 'Weitere Hinweise');
    box.find('.notices summary').click();
    same(box.all('.notices details .note').length, 2);
    same(await findViolations(box.element), []);
  });

  it('leaves out what is for another audience once one is chosen', async () => {
    setClock(MONDAY);
    const box = await mount({ ...RICH, audience: 'newcomer' });
    holds(!box.find('.notices').textContent?.includes('Förderprogramm'), 'not for newcomers');
  });

  it('shows those of a partner on the page of the partner only', async () => {
    setClock(MONDAY);
    const box = await mount({ ...RICH, lang: 'de', embed: 'kammer' });
    holds(box.find('.notices').textContent?.includes('Nur auf der Seite der Kammer.') === true, 'here');
    const other = await mount(RICH);
    holds(!other.find('.notices').textContent?.includes('Nur auf der Seite'), 'not elsewhere');
  });

  it('shows nothing when none runs', async () => {
    setClock('2027-03-01T09:00:00Z');
    const box = await mount(RICH);
    same(box.all('.notices').length, 0);
  });

  it('is drawn with the box, not after it', async () => {
    setClock(MONDAY);
    const box = await mount(RICH);
    // Whatever was drawn first had the notice: the box never shows a rest view without it.
    holds(box.root.querySelector('.rest > .notices') !== null, 'notice at rest');
  });
});

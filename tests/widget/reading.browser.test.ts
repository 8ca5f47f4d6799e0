import { clearStage, holds, mount, need, once, same, until } from './harness.ts';

describe('reading', () => {
  afterEach(clearStage);

  it('shows answer, steps, people, details, law and stand in this order', async () => {
    const box = await mount();
    await box.open('anerkennung');
    same(
      box.all('[part=topic] .section-title').map((title) => title.innerText),
      [
        'Nächste Schritte',
        'Wer Ihnen hilft',
        'Einzelheiten',
        'Weitere Angebote',
        'Rechtsgrundlage und Quellen',
        'Passende Themen',
      ],
    );
    holds(
      box.text.includes('Fachlich geprüft am 12. Oktober 2026 durch IQ Netzwerk Sachsen.'),
      'says who checked',
    );
  });

  it('numbers alternatives 4a and 4b and says every joint in words', async () => {
    const box = await mount();
    await box.open('anerkennung');
    same(
      box.all('.badge').map((badge) => badge.innerText),
      ['1', '2', '3', '4a', '4b', '5'],
    );
    const joints = box.all('.joint').map((joint) => joint.innerText.replace(/\s+/g, ' '));
    same(joints, [
      'danach',
      'gleichzeitig mit Schritt 2',
      'danach',
      'oder statt Schritt 4a',
      'danach, nur wenn nötig',
    ]);
  });

  it('draws joints solid, double and dashed', async () => {
    const box = await mount();
    await box.open('anerkennung');
    const lines = box.all('.step').map((step) => {
      const { borderInlineStartStyle, borderInlineEndWidth } = getComputedStyle(step, '::before');
      return borderInlineStartStyle === 'dashed'
        ? 'dashed'
        : borderInlineEndWidth === '2px'
          ? 'double'
          : 'solid';
    });
    same(lines, ['solid', 'double', 'solid', 'dashed', 'solid', 'solid']);
    same(getComputedStyle(need(box.all('.step').at(-1), 'last step'), '::before').display, 'none');
  });

  it('says who acts where it changes, and "you" to whom it is', async () => {
    const box = await mount({ audience: 'newcomer' });
    await box.open('anerkennung');
    const actors = box.all('.facts div').filter((fact) => fact.innerText.startsWith('Wer handelt'));
    same(
      actors.map((fact) => fact.innerText.split('\n').at(-1)?.trim()),
      ['Sie selbst', 'Behörde', 'beide Seiten gemeinsam'],
    );
  });

  it('opens a topic from a row and comes back to the row', async () => {
    const box = await mount();
    box.find('[data-row=visum]').click();
    const heading = await box.waitFor('#reading-title');
    await until(() => box.focused === heading);
    await box.press('Escape');
    await until(() => box.focused?.getAttribute('data-row') === 'visum');
  });

  it('goes from topic to topic through a link in the text', async () => {
    const box = await mount();
    await box.open('anerkennung');
    box.find('.rich [data-topic]').click();
    await until(() => box.find('#reading-title').innerText.startsWith('Welches Visum'));
  });

  it('opens a contact from a step and goes back to the topic', async () => {
    const box = await mount();
    await box.open('anerkennung');
    box.find('.step button.action').click();
    await box.waitFor('article[part=contact]');
    box.find('.back').click();
    await until(() => box.root.querySelector('[part=topic]'));
  });

  it('says in the language of the box that a topic is in another one, and frames it', async () => {
    const box = await mount({ lang: 'ar' });
    await box.open('visum');
    holds(box.find('.note').innerText.includes('الألمانية'), 'the note is in Arabic');
    const article = box.find('[part=topic]');
    same([article.lang, article.dir], ['de', 'ltr']);
    holds(article.innerText.includes('auf Deutsch'), 'the frame says "auf Deutsch"');
    same(box.find('[part=contact]').closest('section')?.dir, 'rtl', 'direction of the contacts');
  });

  it('says that a machine translated, and leads to the German text', async () => {
    const box = await mount({ lang: 'ar' });
    await box.open('duldung');
    holds(box.find('.note').innerText.includes('ترجمة آلية'), 'the origin is said under the title');
    box.find('.note button').click();
    await until(() => box.find('[part=topic]').lang === 'de');
    same(box.find('.box').lang, 'ar', 'language of the box');
  });

  it('opens the same topic again in the language chosen', async () => {
    const box = await mount();
    await box.open('anerkennung');
    box.find('.also button').click();
    await until(() => box.find('[part=topic]').lang === 'en');
    same(box.find('.box').lang, 'en');
    holds(box.text.includes('Translated by machine, checked by FIZ Leipzig.'), 'the origin is said');
  });

  it('lets the page stop the opening of a topic', async () => {
    const box = await mount();
    box.element.addEventListener('fiz-topic-open', (event) => event.preventDefault());
    const told = once(box.element, 'fiz-topic-open');
    await box.element.open('visum');
    same(await told, { slug: 'visum' });
    same(box.root.querySelector('.read'), null);
  });

  it('tells the page which contact is used and by which channel, and lets it stop the call', async () => {
    const box = await mount();
    box.element.addEventListener('fiz-contact', (event) => event.preventDefault());
    const told = once(box.element, 'fiz-contact');
    const link = box.find('.desk a[href^="tel:"]');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    same(await told, { id: 'contact-desk', channel: 'phone' });
    holds(click.defaultPrevented, 'the link is not followed');
    same(link.getAttribute('href'), 'tel:+49341580882020');
  });

  it('opens links to elsewhere in a new tab and says so', async () => {
    const box = await mount();
    await box.open('anerkennung');
    for (const link of box.all('[part=topic] a[href^=http]')) {
      same([link.getAttribute('target'), link.getAttribute('rel')], ['_blank', 'noopener']);
      holds(Boolean(link.textContent?.includes('öffnet neuen Tab')), `${link.textContent} says it`);
    }
  });

  it('shows list and topic side by side in a wide box, one at a time in a narrow one', async () => {
    const box = await mount();
    box.element.style.width = '960px';
    await box.element.search('arbeiten');
    await box.open('visum');
    holds(box.input.offsetHeight > 0, 'the field stays in a wide box');
    same(box.find('.back').offsetHeight, 0, 'height of the way back');
    box.element.style.width = '480px';
    await box.settle();
    same(box.input.offsetHeight, 0, 'height of the field in a narrow box');
    holds(box.find('.back').innerText.includes('Zurück zu 13 Treffern'), 'the way back counts the hits');
  });
});

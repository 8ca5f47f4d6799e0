import { sendKeys } from '@web/test-runner-commands';
import { type Box, clearStage, holds, mount, need, same, until } from './harness.ts';

const SENTENCE = 'Ausbildung & Anerkennung zugleich: wie geht das?';

describe('the round table', () => {
  afterEach(clearStage);

  async function openTable(attributes: Record<string, string> = {}): Promise<Box> {
    const box = await mount({ src: '/snapshots/five/', ...attributes });
    await box.open('anerkennung');
    box.find('.to-table').click();
    const title = await until(() => box.root.querySelector('.offices') && box.find('#reading-title'));
    await until(() => box.focused === title);
    return box;
  }
  const chosen = (box: Box): string[] =>
    box
      .all('.office')
      .filter((office) => office.querySelector('input')?.checked)
      .map((office) => need(office.querySelector<HTMLElement>('.office-name'), 'name').innerText);
  const mail = (box: Box): string => box.find('.mail').innerText;
  async function write(box: Box, sentence: string): Promise<void> {
    box.find('textarea').focus();
    await sendKeys({ type: sentence });
    await box.settle();
  }

  it('is not offered by topics that are not marked for it', async () => {
    const box = await mount();
    await box.open('anerkennung');
    same(box.root.querySelector('.to-table'), null);
  });

  it('has the offices of the topic chosen, and says what is missing before it can be sent', async () => {
    const box = await openTable();
    same(chosen(box), ['Empfang im FIZ', 'Anerkennungsstelle der Kammer']);
    same(box.find('.missing').innerText, 'Schreiben Sie bitte einen Satz.');
    const button = box.find('.impossible');
    same([button.getAttribute('aria-disabled'), button.tagName], ['true', 'BUTTON']);
    button.focus();
    same(box.focused, button, 'what has the focus');
    await write(box, SENTENCE);
    same(box.root.querySelector('.impossible'), null);
    for (const input of box.root.querySelectorAll<HTMLInputElement>('.office input')) input.click();
    await box.settle();
    same(box.find('.missing').innerText, 'Wählen Sie bitte mindestens eine Stelle aus.');
  });

  it('shows address, subject and text before the mail opens, and opens just these', async () => {
    const box = await openTable();
    await write(box, SENTENCE);
    const href = need(box.find('a.filled').getAttribute('href'), 'mail');
    const query = new URLSearchParams(href.slice(href.indexOf('?') + 1));
    holds(href.startsWith('mailto:desk@example.org?'), 'it goes to the front desk');
    const body = (query.get('body') ?? '').replaceAll('\r\n', '\n');
    holds(body.includes(SENTENCE), 'the sentence is in it');
    holds(mail(box).includes('desk@example.org'), 'the address is shown');
    holds(mail(box).includes(query.get('subject') ?? '–'), 'the subject is shown');
    for (const line of body.split('\n').filter(Boolean)) holds(mail(box).includes(line), `shows "${line}"`);
    holds(box.text.includes('Diese Seite speichert und sendet nichts.'), 'says that nothing is stored');
  });

  it('keeps what was written on the way to the topic and back', async () => {
    const box = await openTable();
    await write(box, SENTENCE);
    box.find('.back').click();
    await until(() => box.focused?.classList.contains('to-table'));
    box.find('.to-table').click();
    const field = await box.waitFor('textarea');
    same(field instanceof HTMLTextAreaElement && field.value, SENTENCE);
    same([localStorage.length, sessionStorage.length, document.cookie], [0, 0, '']);
  });

  it('prints a sheet with topic, sentence and the offices that were chosen', async () => {
    const box = await openTable();
    await write(box, SENTENCE);
    need(box.root.querySelectorAll<HTMLInputElement>('.office input')[1], 'second office').click();
    await box.settle();
    let words = '';
    const { print } = window;
    window.print = () => (words = document.documentElement.lastElementChild?.shadowRoot?.textContent ?? '');
    need(
      box.all('.buttons button').find((button) => button.innerText.includes('Als Blatt drucken')),
      'button',
    ).click();
    await until(() => words);
    window.print = print;
    window.dispatchEvent(new Event('afterprint'));
    for (const part of [SENTENCE, 'Wie lasse ich', 'Empfang im FIZ', '0341 58088 2020']) {
      holds(words.includes(part), `the sheet says "${part}"`);
    }
    holds(!words.includes('Anerkennungsstelle der Kammer'), 'it leaves out who was not chosen');
  });

  it('stays open in another language, with the words of the visitor', async () => {
    const box = await openTable();
    await write(box, SENTENCE);
    box.element.lang = 'uk';
    await until(() => box.root.querySelector('.offices') && box.find('.box').lang === 'uk');
    await until(() => box.text.includes('Хто має брати участь?'));
    const field = box.find('textarea');
    same(field instanceof HTMLTextAreaElement && field.value, SENTENCE);
  });
});

describe('contacts of a topic', () => {
  afterEach(clearStage);
  const names = (box: Box): string[] => box.all('.contact .card-title').map((title) => title.innerText);

  it('come as the editors ordered them, and those the partner prefers first', async () => {
    const box = await mount({ src: '/snapshots/rich/' });
    await box.open('anerkennung');
    same(names(box), ['Empfang im FIZ', 'Anerkennungsstelle der Kammer']);
    const partner = await mount({ src: '/snapshots/rich/', embed: 'anerkennung' });
    await partner.open('anerkennung');
    same(names(partner), ['Anerkennungsstelle der Kammer', 'Empfang im FIZ']);
  });
});

import { Box, mount, need, place, setClock, until } from './harness.ts';
import type { StateName } from './state-names.ts';

/** A Monday morning in Leipzig: the front desk is open, notices run. */
export const MONDAY = '2026-11-16T09:00:00Z';

/** What a visitor can have before them. */
export interface BoxState {
  /** Folder of the snapshot; default: everything, in five languages. */
  snapshot?: string;
  attributes?: Record<string, string>;
  /** Brings a box that has just been put into the page there. */
  bring(box: Box, language: string): Promise<unknown>;
}

const WORDS: Record<string, string> = { en: 'work', uk: 'work', ar: 'عمل' };
/** A word with hits of every kind in a language. */
export const wordsIn = (language: string): string => WORDS[language] ?? 'arbeiten';
const topicIn = (language: string): string => (language === 'ar' ? 'duldung' : 'anerkennung');

async function search(box: Box, words: string): Promise<void> {
  await box.element.search(words);
  await until(() => box.root.querySelector('[role=listbox], .nothing'));
  box.input.focus();
  await until(() => box.find('[role=status]').innerText);
}

async function openContact(box: Box, index: number): Promise<void> {
  await search(box, 'beratung');
  const contacts = box.all('[role=option]').filter((option) => option.querySelector('.card-icon'));
  need(contacts[index], 'contact').click();
  await box.waitFor('article[part=contact]');
}

async function openGuide(box: Box): Promise<void> {
  box.find('.to-guide').click();
  const title = await box.waitFor('#guide-title');
  await until(() => box.focused === title);
}

async function openTable(box: Box): Promise<void> {
  await box.open('anerkennung');
  box.find('.to-table').click();
  await box.waitFor('.offices');
  const title = await box.waitFor('#reading-title');
  await until(() => box.focused === title);
}

const realFetch = globalThis.fetch;

const held: (() => void)[] = [];

/** Keeps requests for files of one kind waiting until `letGo`. */
export function holdBack(pattern: RegExp): void {
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return pattern.test(url)
      ? new Promise((resolve) => held.push(() => resolve(realFetch(input, init))))
      : realFetch(input, init);
  };
}

/** Lets requests go on as ever, those that wait too. */
export function letGo(): void {
  globalThis.fetch = realFetch;
  for (const goOn of held.splice(0)) goOn();
}

/** Every state of the box by name. */
export const STATES: Record<StateName, BoxState> = {
  rest: { bring: async () => {} },
  'language menu': {
    bring: async (box) => need(box.root.querySelector('select'), 'language menu').focus(),
  },
  choice: {
    async bring(box) {
      need(box.root.querySelector<HTMLElement>('.audience .pill'), 'choice').click();
      await box.waitFor('.choices .inline');
    },
  },
  notices: {
    async bring(box) {
      box.find('.notices summary').click();
      await box.waitFor('.notices details[open]');
    },
  },
  guide: { bring: openGuide },
  'guide with an answer': {
    async bring(box) {
      await openGuide(box);
      box.find('.guide input').click();
      (await box.waitFor('.guide .filled')).click();
      await box.waitFor('.guide .answers');
      box.find('.guide input').click();
      await box.settle();
    },
  },
  'guide at its end': {
    async bring(box) {
      await openGuide(box);
      need(box.all('.guide .buttons button')[1], 'way to the topics').click();
      await box.waitFor('.guide .over');
    },
  },
  waiting: {
    snapshot: 'five-held',
    async bring(box, language) {
      holdBack(/\.bin$/);
      void box.element.search(wordsIn(language));
      await box.waitFor('.wait');
    },
  },
  hits: {
    async bring(box, language) {
      await search(box, wordsIn(language));
      await box.press('ArrowDown', 'ArrowDown');
    },
  },
  'all hits': {
    async bring(box, language) {
      await search(box, wordsIn(language));
      box.find('.more button').click();
      await until(() => !box.root.querySelector('.more'));
    },
  },
  'hits of a choice': {
    attributes: { audience: 'newcomer', pathway: 'humanitarian' },
    bring: (box, language) => search(box, wordsIn(language)),
  },
  'did you mean': { bring: (box) => search(box, 'deutshkurs') },
  'nothing found': {
    async bring(box) {
      await search(box, 'qqqqqq');
      await box.waitFor('.nothing .report');
    },
  },
  'outside the choice': {
    attributes: { audience: 'employer' },
    async bring(box) {
      await search(box, 'Schule');
      await box.waitFor('.nothing');
    },
  },
  topic: { bring: (box, language) => box.open(topicIn(language)) },
  'topic with all parts open': {
    async bring(box, language) {
      await box.open(topicIn(language));
      for (const details of box.root.querySelectorAll('details')) details.open = true;
    },
  },
  'topic in German': { bring: (box) => box.open('anerkennung') },
  'topic answered': {
    async bring(box) {
      globalThis.fetch = (input, init) =>
        init?.method === 'POST'
          ? Promise.resolve(new Response(null, { status: 204 }))
          : realFetch(input, init);
      await box.open('visum');
      box.find('.helpful button').click();
      await box.waitFor('.helpful .thanks');
    },
  },
  'round table': { bring: openTable },
  'round table filled in': {
    async bring(box) {
      await openTable(box);
      for (const office of box.root.querySelectorAll<HTMLInputElement>('.office input'))
        if (!office.checked) office.click();
      const sentence = need(box.root.querySelector('textarea'), 'sentence');
      sentence.value = 'Unser Bewerber bringt eine Ausbildung in der Pflege mit.';
      sentence.dispatchEvent(new Event('input'));
      await box.waitFor('a.filled[href^="mailto:"]');
    },
  },
  term: {
    async bring(box) {
      await search(box, 'Fiktionsbescheinigung');
      box.find('[role=option]').click();
      await box.waitFor('.read .lead');
    },
  },
  contact: { bring: (box) => openContact(box, 1) },
  'contact with its week': {
    async bring(box) {
      await openContact(box, 0);
      await box.waitFor('article[part=contact] table');
    },
  },
  'entry that is gone': {
    async bring(box) {
      await box.element.open('gibt-es-nicht');
      await box.waitFor('.failure');
    },
  },
  'search that fails': {
    snapshot: 'five-without-index',
    async bring(box, language) {
      await box.element.search(wordsIn(language));
      await box.waitFor('.failure');
    },
  },
  'start that fails': {
    snapshot: 'missing',
    bring: (box) => box.waitFor('.failure'),
  },
};

/** Puts a box into the page and brings it to a state; the clock stands still. */
export async function show(
  name: StateName,
  language: string,
  attributes: Record<string, string> = {},
): Promise<Box> {
  const state = STATES[name];
  letGo();
  setClock(MONDAY);
  const src = `/snapshots/${state.snapshot ?? 'five'}/`;
  const all = { src, lang: language, ...state.attributes, ...attributes };
  await import(window.FIZ_ENTRY);
  const box = state.snapshot === 'missing' ? new Box(place(all)) : await mount(all);
  await state.bring(box, language);
  await box.settle();
  return box;
}

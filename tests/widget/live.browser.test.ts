import type { LiveClient } from '../../widget/data/live.ts';
import { Box, clearStage, holds, once, place, same, until } from './harness.ts';

const inGerman = (value: string) => [{ language: 'de', value }];

const createAnswer = (shortAnswer: string) => ({
  settings: {
    senderShort: inGerman('FIZ'),
    senderLong: inGerman('Fachinformationszentrum'),
    languages: [{ code: 'de', nativeName: 'Deutsch', public: true, fallback: [] }],
  },
  categories: [{ _id: 'category-arbeit', slug: 'arbeit', label: inGerman('Arbeit') }],
  organisations: [{ _id: 'organisation-fiz', name: 'FIZ Leipzig', shortName: 'FIZ' }],
  topics: [
    {
      _id: 'topic-visum',
      title: 'Welches Visum brauche ich?',
      slug: 'visum',
      shortAnswer,
      category: 'category-arbeit',
      responsible: 'organisation-fiz',
      reviewedAt: '2026-10-12',
    },
  ],
});

/** An editor's client: answers with a draft and tells of changes. */
class FakeClient implements LiveClient {
  text = 'Ein Entwurf.';
  listeners = new Set<() => void>();
  asked = 0;

  async fetch(): Promise<unknown> {
    this.asked++;
    return createAnswer(this.text);
  }

  listen() {
    return {
      subscribe: ({ next }: { next: () => void }) => {
        this.listeners.add(next);
        return { unsubscribe: () => void this.listeners.delete(next) };
      },
    };
  }

  change(text: string): void {
    this.text = text;
    for (const listener of this.listeners) listener();
  }
}

async function preview(client: LiveClient): Promise<Box> {
  await import(window.FIZ_ENTRY);
  const element = place({ live: '', topic: 'visum' });
  element.client = client;
  const box = new Box(element);
  await box.waitFor('[part=topic]');
  return box;
}

describe('live preview', () => {
  afterEach(clearStage);

  it('shows what the client reads, and follows each change without moving the focus', async () => {
    const client = new FakeClient();
    const box = await preview(client);
    holds(box.find('.lead').innerText === 'Ein Entwurf.', 'the draft is shown');
    client.change('Ein besserer Entwurf.');
    await until(() => box.find('.lead').innerText === 'Ein besserer Entwurf.');
    same(document.activeElement, document.body);
  });

  it('finds words that only the draft has', async () => {
    const client = new FakeClient();
    const box = await preview(client);
    client.change('Das Zauberwort steht nur hier.');
    await until(() => box.find('.lead').innerText.includes('Zauberwort'));
    await box.element.search('zauberwort');
    same(box.titles, ['Welches Visum brauche ich?']);
  });

  it('makes one preview of many changes in a row', async () => {
    const client = new FakeClient();
    const box = await preview(client);
    const before = client.asked;
    for (const letter of 'Entwurf') client.change(letter);
    await until(() => box.find('.lead').innerText === 'f');
    same(client.asked - before, 1);
  });

  it('stops listening when it is taken out of the page', async () => {
    const client = new FakeClient();
    const box = await preview(client);
    same(client.listeners.size, 1);
    box.element.remove();
    same(client.listeners.size, 0);
  });

  it('says what is wrong when the client may not read, and goes on when it may', async () => {
    await import(window.FIZ_ENTRY);
    const element = place({ live: '' });
    const client = new FakeClient();
    client.fetch = () => Promise.reject(new Error('Forbidden'));
    element.client = client;
    const told = await once(element, 'fiz-error');
    same(told.code, 'live');
    holds(told.message.includes('Forbidden'), 'the reason is named');
    element.client = new FakeClient();
    await new Box(element).waitFor('.field');
  });
});

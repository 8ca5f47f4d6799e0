import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createOverviewStore,
  type OverviewSource,
  type SourceEvent,
} from '../../../studio/overview/overview-store.ts';
import { ALL_ROWS_QUERY, createEmptyRows } from '../../../studio/overview/rows.ts';

/** A dataset whose answers and events the test gives by hand. */
function createSource() {
  const fetches: { whole: boolean; params: Record<string, unknown>; answer: (title: string) => void }[] = [];
  let tell: (event: SourceEvent) => void = () => undefined;
  const source: OverviewSource = {
    fetch: (query, params) =>
      new Promise((resolve) => {
        const answer = (title: string) =>
          resolve({
            ...createEmptyRows(),
            topic: [{ _id: 'topic-a', title, contacts: [], stepContacts: [] }],
          });
        fetches.push({ whole: query === ALL_ROWS_QUERY, params, answer });
      }),
    listen: (_query, onEvent) => {
      tell = onEvent;
      return () => undefined;
    },
  };
  return { source, fetches, tell: (event: SourceEvent) => tell(event) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the overview', () => {
  it('asks at once, not only when the listener stands', async () => {
    const { source, fetches } = createSource();
    createOverviewStore(source).subscribe(() => undefined);
    await vi.advanceTimersByTimeAsync(0);

    expect(fetches.map(({ whole }) => whole)).toEqual([true]);
  });

  it('asks for everything again when the listener stood only after the question', async () => {
    const { source, fetches, tell } = createSource();
    const store = createOverviewStore(source);
    store.subscribe(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    tell({ type: 'welcome' });
    fetches[0]?.answer('before');
    await vi.advanceTimersByTimeAsync(1000);
    expect(fetches.map(({ whole }) => whole)).toEqual([true, true]);
    fetches[1]?.answer('after');
    await vi.advanceTimersByTimeAsync(1000);

    expect(store.getState().overview?.topics.map(({ published }) => published?.title)).toEqual(['after']);
    expect(fetches).toHaveLength(2);
  });

  it('asks for a changed document alone', async () => {
    const { source, fetches, tell } = createSource();
    createOverviewStore(source).subscribe(() => undefined);
    tell({ type: 'welcome' });
    await vi.advanceTimersByTimeAsync(0);
    fetches[0]?.answer('before');
    await vi.advanceTimersByTimeAsync(0);
    tell({ type: 'change', documentId: 'topic-a' });
    await vi.advanceTimersByTimeAsync(1000);

    expect(fetches.map(({ whole }) => whole)).toEqual([true, false]);
    expect(JSON.stringify(fetches[1]?.params)).toContain('topic-a');
  });
});

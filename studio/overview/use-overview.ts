import { useSyncExternalStore } from 'react';
import { useClient, useDocumentStore, type SanityClient } from 'sanity';
import {
  createOverviewStore,
  type OverviewSource,
  type OverviewState,
  type OverviewStore,
} from './overview-store.ts';

/** One store per workspace, however many lists look at it. */
const stores = new WeakMap<object, OverviewStore>();

/** The overview of all documents, kept up to date; `overview` is undefined while it loads for the first time. */
export function useOverview(): OverviewState {
  const client = useClient({ apiVersion: '2025-02-19' });
  const workspace = useDocumentStore();
  const known = stores.get(workspace);
  const store = known ?? createOverviewStore(createSource(client));
  if (!known) stores.set(workspace, store);
  return useSyncExternalStore(store.subscribe, store.getState);
}

function createSource(client: SanityClient): OverviewSource {
  const tag = 'fiz.overview';
  return {
    fetch: (query, params) => client.fetch<unknown>(query, params, { perspective: 'raw', tag }),
    listen(query, onEvent, onError) {
      const subscription = client
        .listen(
          query,
          {},
          { events: ['welcome', 'mutation'], includeResult: false, visibility: 'query', tag },
        )
        .subscribe({
          next: (event) => {
            if (event.type === 'welcome') onEvent({ type: 'welcome' });
            if (event.type === 'mutation') onEvent({ type: 'change', documentId: event.documentId });
          },
          error: onError,
        });
      return () => subscription.unsubscribe();
    },
  };
}

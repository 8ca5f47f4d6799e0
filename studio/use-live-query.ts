import { useEffect, useState } from 'react';
import { useDocumentStore } from 'sanity';
import * as v from 'valibot';

/** A query whose answer follows every change. */
export interface LiveQuery<T> {
  /** What to ask; drafts come before published documents. */
  fetch: string;
  /** Filter of the documents whose changes matter. */
  listen: string;
  params: Record<string, string>;
  schema: v.GenericSchema<unknown, T>;
}

/** Answer of a live query: `undefined` while loading. */
export interface LiveResult<T> {
  data: T | undefined;
  failed: boolean;
}

/**
 * Follows a query. `query` must keep its identity between renders unless it really changes.
 */
export function useLiveQuery<T>(query: LiveQuery<T>): LiveResult<T> {
  const documentStore = useDocumentStore();
  const [result, setResult] = useState<LiveResult<T>>({ data: undefined, failed: false });
  useEffect(() => {
    setResult({ data: undefined, failed: false });
    const subscription = documentStore
      .listenQuery({ fetch: query.fetch, listen: query.listen }, query.params, {
        apiVersion: '2025-02-19',
        perspective: 'drafts',
        throttleTime: 500,
        tag: 'fiz.live-query',
      })
      .subscribe({
        next: (answer: unknown) => {
          const parsed = v.safeParse(query.schema, answer);
          setResult(
            parsed.success ? { data: parsed.output, failed: false } : { data: undefined, failed: true },
          );
        },
        error: () => setResult({ data: undefined, failed: true }),
      });
    return () => subscription.unsubscribe();
  }, [documentStore, query]);
  return result;
}

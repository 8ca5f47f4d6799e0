import { useMemo } from 'react';
import { useClient } from 'sanity';
import { DOCUMENTS_QUERY, type ExchangeClient } from './exchange.ts';

/** The exchange with translators through the Studio's client. */
export function useExchangeClient(): ExchangeClient {
  const client = useClient({ apiVersion: '2025-02-19' });
  return useMemo(() => {
    const tag = 'fiz.exchange';
    return {
      fetchDocuments: (ids) =>
        client.fetch<unknown>(DOCUMENTS_QUERY, { ids: [...ids] }, { perspective: 'raw', tag }),
      mutate: (mutations) => client.dataRequest('mutate', { mutations }, { tag }),
    };
  }, [client]);
}

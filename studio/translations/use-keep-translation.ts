import { useToast } from '@sanity/ui/toast';
import { useCallback } from 'react';
import { useClient } from 'sanity';
import { today } from '../../schemas/review.ts';
import { listVersionIds, STORED_IDS_QUERY } from '../upkeep/confirm-review.ts';
import { readRefusal } from '../upkeep/refusal.ts';
import { buildKeepPatches, type Confirmation } from './keep-translation.ts';
import { COMPARE_WORDS } from './words.ts';
import { getPublishedId } from '../../schemas/vocabulary.ts';

/** Confirms a translation as current or as read, and says so. */
export function useKeepTranslation(
  translationId: string,
  topic: object,
): (confirmation: Confirmation) => Promise<void> {
  const client = useClient({ apiVersion: '2025-02-19' });
  const toast = useToast();
  return useCallback(
    async (confirmation) => {
      const tag = 'fiz.keep-translation';
      const ids = listVersionIds([getPublishedId(translationId)]);
      try {
        const stored = await client.fetch<unknown>(STORED_IDS_QUERY, { ids }, { perspective: 'raw', tag });
        await client.mutate(await buildKeepPatches(stored, topic, { confirmation, day: today() }), { tag });
        const title = confirmation === 'current' ? COMPARE_WORDS.done : COMPARE_WORDS.doneReview;
        toast.push({ status: 'success', title });
      } catch (error) {
        const description = readRefusal(error) ?? COMPARE_WORDS.failedHint;
        toast.push({ status: 'error', title: COMPARE_WORDS.failed, description });
      }
    },
    [client, toast, translationId, topic],
  );
}

import { useToast } from '@sanity/ui/toast';
import { useCallback, useMemo } from 'react';
import { useClient, useDocumentValuePermissions } from 'sanity';
import { today } from '../../schemas/review.ts';
import { buildConfirmPatches, listVersionIds, STORED_IDS_QUERY } from './confirm-review.ts';
import { CONFIRM_WORDS } from './words.ts';

/** Confirms documents in one transaction and says so; resolves to whether it worked. */
export function useConfirmReview(): (ids: readonly string[]) => Promise<boolean> {
  const client = useClient({ apiVersion: '2025-02-19' });
  const toast = useToast();
  return useCallback(
    async (ids) => {
      const day = today();
      try {
        const stored = await client.fetch<unknown>(
          STORED_IDS_QUERY,
          { ids: listVersionIds(ids) },
          { perspective: 'raw', tag: 'fiz.confirm' },
        );
        await client.mutate(buildConfirmPatches(stored, day), { tag: 'fiz.confirm' });
      } catch {
        toast.push({ status: 'error', title: CONFIRM_WORDS.failed, description: CONFIRM_WORDS.failedHint });
        return false;
      }
      toast.push({
        status: 'success',
        title: CONFIRM_WORDS.done(ids.length),
        description: CONFIRM_WORDS.doneHint(day),
      });
      return true;
    },
    [client, toast],
  );
}

/** Whether the person may change documents of a type; true while it is not known yet. */
export function useMayUpdate(type: string): boolean {
  const document = useMemo(() => ({ _id: `${type}-x`, _type: type }), [type]);
  const [permission] = useDocumentValuePermissions({ document, permission: 'update' });
  return permission?.granted ?? true;
}

import { useEffect, useState } from 'react';
import { useClient, useEditState, type DocumentActionProps } from 'sanity';
import { SETTINGS_ID } from '../../schemas/vocabulary.ts';
import { readRefusal } from '../upkeep/refusal.ts';

/** Asked again this long after the last change of the draft. */
const ASK_AFTER_MS = 700;

/** Whether the published settings ask for a second person before anything is published. */
export function useSecondPerson(): boolean {
  const { published } = useEditState(SETTINGS_ID, SETTINGS_ID);
  return published?.['secondPerson'] === true;
}

/**
 * Why this person cannot publish this draft; `null` when nothing is known to be in the way. The Content
 * Lake is asked to publish without doing it, so what is shown here is its own rule and no copy of it.
 */
export function usePublishObstacle({ id, draft }: Pick<DocumentActionProps, 'id' | 'draft'>): string | null {
  const isOn = useSecondPerson();
  const client = useClient({ apiVersion: '2025-02-19' });
  const [obstacle, setObstacle] = useState<string | null>(null);
  const revision = isOn ? draft?._rev : undefined;
  useEffect(() => {
    if (revision === undefined) {
      setObstacle(null);
      return undefined;
    }
    let isGone = false;
    const ask = async (): Promise<void> => {
      const publish = { draftId: `drafts.${id}`, publishedId: id };
      const answer = await client
        .action(
          { actionType: 'sanity.action.document.publish', ...publish },
          { dryRun: true, tag: 'fiz.second-person' },
        )
        .then(() => null, readRefusal);
      if (!isGone) setObstacle(answer);
    };
    const timer = setTimeout(() => void ask(), ASK_AFTER_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [client, id, revision]);
  return obstacle;
}

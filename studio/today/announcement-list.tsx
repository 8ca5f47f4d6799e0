import { Button } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { useState } from 'react';
import { useClient } from 'sanity';
import { listVersionIds, STORED_IDS_QUERY } from '../upkeep/confirm-review.ts';
import { useMayUpdate } from '../upkeep/use-upkeep.ts';
import { buildUntilPatches, extendUntil } from './announcement-changes.ts';
import type { AnnouncementEntry } from './entries.ts';
import { EntryPages, EntryRow, OpenButton } from './entry-list.tsx';
import { ANNOUNCEMENT_WORDS, describeEnd } from './words.ts';

/** Announcements that end soon: extend or end with one click. */
export function AnnouncementList({ entries }: { entries: readonly AnnouncementEntry[] }) {
  const mayUpdate = useMayUpdate('announcement');
  return (
    <EntryPages entries={entries}>
      {(entry) => (
        <EntryRow
          key={entry.id}
          id={entry.id}
          title={entry.title}
          mark={{ text: describeEnd(entry), tone: entry.daysLeft <= 1 ? 'caution' : 'default' }}
          actions={
            <>
              <OpenButton id={entry.id} type="announcement" />
              {mayUpdate ? <AnnouncementButtons entry={entry} /> : null}
            </>
          }
        />
      )}
    </EntryPages>
  );
}

function AnnouncementButtons({ entry }: { entry: AnnouncementEntry }) {
  const setUntil = useSetUntil(entry.id);
  const [asked, setAsked] = useState(false);
  const shared = { mode: 'ghost', fontSize: 1, padding: 3 } as const;
  const extend = () => {
    const until = extendUntil(entry.until);
    void setUntil(until, { title: ANNOUNCEMENT_WORDS.extended(until) });
  };
  const end = () => {
    if (!asked) return setAsked(true);
    const words = { title: ANNOUNCEMENT_WORDS.ended, description: ANNOUNCEMENT_WORDS.endedHint };
    return void setUntil(new Date().toISOString(), words);
  };
  return (
    <>
      <Button {...shared} data-testid="today-extend" text={ANNOUNCEMENT_WORDS.extend} onClick={extend} />
      <Button
        {...shared}
        tone={asked ? 'critical' : 'default'}
        data-testid="today-end"
        text={asked ? ANNOUNCEMENT_WORDS.endQuestion : ANNOUNCEMENT_WORDS.end}
        onClick={end}
        onBlur={() => setAsked(false)}
      />
    </>
  );
}

function useSetUntil(id: string) {
  const client = useClient({ apiVersion: '2025-02-19' });
  const toast = useToast();
  return async (until: string, done: { title: string; description?: string }) => {
    const tag = 'fiz.announcement';
    try {
      const stored = await client.fetch<unknown>(
        STORED_IDS_QUERY,
        { ids: listVersionIds([id]) },
        { perspective: 'raw', tag },
      );
      await client.mutate(buildUntilPatches(stored, until), { tag });
      toast.push({ status: 'success', ...done });
    } catch {
      toast.push({
        status: 'error',
        title: ANNOUNCEMENT_WORDS.failed,
        description: ANNOUNCEMENT_WORDS.failedHint,
      });
    }
  };
}

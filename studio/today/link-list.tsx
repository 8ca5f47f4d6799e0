import { Button } from '@sanity/ui';
import type { LinkEntry } from './entries.ts';
import { EntryPages, EntryRow } from './entry-list.tsx';
import { LINK_WORDS } from './words.ts';

/** Addresses nobody can reach; what can be done about them is the links tool's. */
export function LinkList({ entries }: { entries: readonly LinkEntry[] }) {
  return (
    <EntryPages entries={entries}>
      {(entry) => (
        <EntryRow
          key={entry.id}
          id={entry.id}
          title={entry.url}
          {...(entry.since ? { area: LINK_WORDS.since(entry.since) } : {})}
          mark={{ text: LINK_WORDS.status(entry.httpStatus), tone: 'critical' }}
          actions={
            <Button
              as="a"
              mode="ghost"
              fontSize={1}
              padding={3}
              href={entry.url}
              target="_blank"
              rel="noreferrer"
              text={LINK_WORDS.visit}
            />
          }
        />
      )}
    </EntryPages>
  );
}

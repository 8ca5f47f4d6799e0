import { Button, Text } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { useState } from 'react';
import { useClient } from 'sanity';
import { getGermanLanguageName } from '../../schemas/vocabulary.ts';
import { SearchActions } from '../insights/search-list.tsx';
import { useMayUpdate } from '../upkeep/use-upkeep.ts';
import { formatDay } from '../upkeep/words.ts';
import { EntryPages, EntryRow, OpenButton } from './entry-list.tsx';
import { buildSettledSearch, buildSettledTopic, type FeedbackEntry, type SearchEntry } from './feedback.ts';
import { FEEDBACK_WORDS, SEARCH_WORDS } from './words.ts';

type Settled = Record<string, unknown> & { _id: string; _type: string };

/** Topics that did not help, each to be ticked off once somebody has looked at it. */
export function FeedbackList({ entries }: { entries: readonly FeedbackEntry[] }) {
  return (
    <EntryPages entries={entries}>
      {(entry) => (
        <EntryRow
          key={entry.id}
          id={entry.id}
          title={entry.title}
          mark={{ text: FEEDBACK_WORDS.counts(entry.count, entry.helpful), tone: 'default' }}
          actions={
            <>
              <OpenButton id={entry.id} type="topic" />
              <SettleButton build={(now) => buildSettledTopic(entry.id, now)} />
            </>
          }
        >
          <Text size={1} muted>{`zuletzt am ${formatDay(entry.lastDay)}`}</Text>
        </EntryRow>
      )}
    </EntryPages>
  );
}

/** What visitors searched in vain. */
export function SearchList({ entries }: { entries: readonly SearchEntry[] }) {
  return (
    <EntryPages entries={entries}>
      {(entry) => (
        <EntryRow
          key={entry.id}
          id={entry.id}
          title={`„${entry.words}“`}
          area={getGermanLanguageName(entry.language)}
          mark={{ text: SEARCH_WORDS.counts(entry.count, entry.lastDay), tone: 'default' }}
          actions={
            <>
              <SearchActions words={entry.words} language={entry.language} />
              <SettleButton build={(now) => buildSettledSearch(entry, now)} />
            </>
          }
        />
      )}
    </EntryPages>
  );
}

function SettleButton({ build }: { build: (settledAt: string) => Settled }) {
  const client = useClient({ apiVersion: '2025-02-19' });
  const toast = useToast();
  const mayUpdate = useMayUpdate('settledFeedback');
  const [busy, setBusy] = useState(false);
  const settle = async () => {
    setBusy(true);
    try {
      const document = build(new Date().toISOString());
      await client.mutate([{ createOrReplace: document }], { tag: 'fiz.feedback' });
      toast.push({
        status: 'success',
        title: FEEDBACK_WORDS.settled,
        description: FEEDBACK_WORDS.settledHint,
      });
    } catch {
      setBusy(false);
      toast.push({ status: 'error', title: FEEDBACK_WORDS.failed, description: FEEDBACK_WORDS.failedHint });
    }
  };
  if (!mayUpdate) return null;
  return (
    <Button
      mode="ghost"
      fontSize={1}
      padding={3}
      disabled={busy}
      data-testid="today-settle"
      text={FEEDBACK_WORDS.settle}
      onClick={() => void settle()}
    />
  );
}

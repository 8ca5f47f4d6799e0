import { Box, Button, Card, Checkbox, Flex, Text } from '@sanity/ui';
import { CheckmarkIcon } from '@sanity/icons/Checkmark';
import { useState } from 'react';
import { today } from '../../schemas/review.ts';
import { useConfirmReview, useMayUpdate } from '../upkeep/use-upkeep.ts';
import type { DueEntry } from './entries.ts';
import { EntryPages, EntryRow, OpenButton, type MarkTone } from './entry-list.tsx';
import { DUE_WORDS, describeDue, TODAY_WORDS } from './words.ts';

/** From this many days on, an overdue check is shown in red. */
const LONG_OVERDUE_DAYS = 14;

/** What is due for a check: confirm one, several or all with one click. */
export function DueList({ entries }: { entries: readonly DueEntry[] }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const confirm = useConfirmReview();
  const mayUpdate = useMayUpdate('topic');
  const chosen = entries.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const toggle = (id: string) =>
    setSelected(selected.has(id) ? without(selected, id) : new Set([...selected, id]));
  const all = chosen.length === entries.length && entries.length > 0;
  return (
    <>
      {mayUpdate ? (
        <Card borderBottom paddingX={4} paddingY={3}>
          <Flex align="center" gap={3} wrap="wrap" style={{ minHeight: 35 }}>
            <Flex as="label" align="center" gap={3} flex={1} style={{ minWidth: '10rem' }}>
              <Checkbox
                data-testid="today-select-all"
                checked={all}
                indeterminate={chosen.length > 0 && !all}
                onChange={() => setSelected(all ? new Set() : new Set(entries.map(({ id }) => id)))}
              />
              <Text size={1}>{TODAY_WORDS.selectAll}</Text>
            </Flex>
            {chosen.length > 0 ? (
              <Button
                tone="primary"
                fontSize={1}
                padding={3}
                icon={CheckmarkIcon}
                data-testid="today-confirm-selected"
                text={DUE_WORDS.confirmMany(chosen.length)}
                onClick={() => void confirm(chosen).then((done) => done && setSelected(new Set()))}
              />
            ) : null}
          </Flex>
        </Card>
      ) : null}
      <EntryPages entries={entries}>
        {(entry) => (
          <DueRow
            key={entry.id}
            entry={entry}
            checked={selected.has(entry.id)}
            onToggle={mayUpdate ? () => toggle(entry.id) : undefined}
          />
        )}
      </EntryPages>
      <Box padding={4}>
        <Text size={1} muted>
          {DUE_WORDS.footer(today())}
        </Text>
      </Box>
    </>
  );
}

interface DueRowProps {
  entry: DueEntry;
  checked: boolean;
  /** Absent where the person may not confirm. */
  onToggle: (() => void) | undefined;
}

function DueRow({ entry, checked, onToggle }: DueRowProps) {
  const confirm = useConfirmReview();
  const [busy, setBusy] = useState(false);
  const confirmOne = () => {
    setBusy(true);
    void confirm([entry.id]).finally(() => setBusy(false));
  };
  return (
    <EntryRow
      id={entry.id}
      title={entry.title}
      area={[DUE_WORDS.types[entry.type], entry.area].filter(Boolean).join(' · ')}
      mark={{ text: describeDue(entry.dueForDays), tone: chooseTone(entry.dueForDays) }}
      {...(onToggle ? { selection: { checked, onToggle } } : {})}
      actions={
        <>
          <OpenButton id={entry.id} type={entry.type} />
          {onToggle ? (
            <Button
              mode="ghost"
              fontSize={1}
              padding={3}
              disabled={busy}
              data-testid="today-confirm"
              text={DUE_WORDS.confirm}
              onClick={confirmOne}
            />
          ) : null}
        </>
      }
    />
  );
}

function chooseTone(dueForDays: number | null): MarkTone {
  if (dueForDays === null || dueForDays >= LONG_OVERDUE_DAYS) return 'critical';
  return dueForDays === 0 ? 'default' : 'caution';
}

function without(set: ReadonlySet<string>, id: string): Set<string> {
  return new Set([...set].filter((item) => item !== id));
}

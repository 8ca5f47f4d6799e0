import { Button, Card, Flex } from '@sanity/ui';
import { useMemo, useState } from 'react';
import { useRouter } from 'sanity/router';
import { TRANSLATION_TEMPLATE } from '../templates.ts';
import { OPEN_STATES, type OpenState, type TranslationEntry } from './entries.ts';
import { EntryPages, EntryRow, OpenButton } from './entry-list.tsx';
import { TRANSLATION_WORDS } from './words.ts';

const TONES = { outdated: 'caution', machine: 'default', missing: 'default' } as const;

/** Amounts per state. */
export function countStates(entries: readonly TranslationEntry[]): Record<OpenState, number> {
  const amounts = { outdated: 0, machine: 0, missing: 0 };
  for (const { state } of entries) amounts[state] += 1;
  return amounts;
}

/** Open translations, one state at a time, the most urgent first. */
export function TranslationList({ entries }: { entries: readonly TranslationEntry[] }) {
  const amounts = useMemo(() => countStates(entries), [entries]);
  const [chosen, setChosen] = useState<OpenState>();
  const state = chosen && amounts[chosen] > 0 ? chosen : OPEN_STATES.find((open) => amounts[open] > 0);
  const visible = useMemo(() => entries.filter((entry) => entry.state === state), [entries, state]);
  return (
    <>
      <Card borderBottom paddingX={4} paddingY={3}>
        <Flex gap={2} wrap="wrap" role="group">
          {OPEN_STATES.map((open) => (
            <Button
              key={open}
              mode={open === state ? 'default' : 'ghost'}
              fontSize={1}
              padding={3}
              aria-pressed={open === state}
              disabled={amounts[open] === 0}
              data-testid={`today-state-${open}`}
              text={`${TRANSLATION_WORDS.states[open]} (${amounts[open]})`}
              onClick={() => setChosen(open)}
            />
          ))}
        </Flex>
      </Card>
      <EntryPages key={state ?? 'none'} entries={visible}>
        {(entry) => (
          <EntryRow
            key={entry.id}
            id={entry.id}
            title={entry.title}
            area={entry.languageName}
            mark={{ text: TRANSLATION_WORDS.states[entry.state].toLowerCase(), tone: TONES[entry.state] }}
            actions={
              entry.state === 'missing' ? (
                <CreateButton entry={entry} />
              ) : (
                <OpenButton id={entry.id} type="topicTranslation" />
              )
            }
          />
        )}
      </EntryPages>
    </>
  );
}

function CreateButton({ entry }: { entry: TranslationEntry }) {
  const router = useRouter();
  const create = () => {
    const target = { id: entry.id, type: 'topicTranslation', template: TRANSLATION_TEMPLATE };
    router.navigateIntent('create', [target, { topicId: entry.topicId, language: entry.language }]);
  };
  return (
    <Button
      mode="ghost"
      fontSize={1}
      padding={3}
      data-testid="today-create"
      text={TRANSLATION_WORDS.create}
      onClick={create}
    />
  );
}

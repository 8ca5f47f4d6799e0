import { AddIcon } from '@sanity/icons/Add';
import { CopyIcon } from '@sanity/icons/Copy';
import { TrashIcon } from '@sanity/icons/Trash';
import { Button, Card, Flex, Select, Stack, Text } from '@sanity/ui';
import { useMemo, useState } from 'react';
import { set, unset, type ArrayOfObjectsInputProps } from 'sanity';
import { styled } from 'styled-components';
import type { DayName } from '../../../schemas/opening-hours.ts';
import { SLOT_KINDS, WEEK_DAYS } from '../../../schemas/vocabulary.ts';
import { readWeek, type DayDraft, type SlotDraft } from './hours-value.ts';
import { TimeField } from './time-field.tsx';
import { useProblems, type Problem } from './use-problems.ts';
import { useTypedTimes, type TypedTimes } from './use-typed-times.ts';
import { addSlot, changeSlot, copyToWorkingDays, removeSlot, WORKING_DAYS } from './week-patches.ts';
import { HOURS_WORDS } from './words.ts';

/** A row per day; the container's width decides, because the Studio puts forms into panes of any width. */
const Grid = styled.div`
  container-type: inline-size;
  & > div {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem 0;
    border-top: 1px solid var(--card-border-color);
  }
  & > div:first-child {
    border-top: 0;
  }
  & .hours-slot {
    display: grid;
    gap: 0.5rem;
    align-items: start;
    grid-template-columns: minmax(4.25rem, 1fr) auto minmax(4.25rem, 1fr) minmax(2rem, auto);
  }
  & .hours-until {
    padding-top: 0.65rem;
    color: var(--card-muted-fg-color);
    font-size: 0.8125rem;
  }
  & .hours-slot > .hours-kind {
    grid-column: 1 / -1;
    order: 1;
  }
  & .hours-problem {
    margin: 0.35rem 0 0;
    color: var(--card-muted-fg-color);
    font:
      0.8125rem/1.35 Inter,
      system-ui,
      sans-serif;
    color: light-dark(#b3261e, #ff9e95);
  }
  @container (min-width: 30rem) {
    & > div {
      grid-template-columns: 7rem minmax(0, 1fr);
    }
    & .hours-slot {
      grid-template-columns: 5rem auto 5rem minmax(8rem, 12rem) auto;
    }
    & .hours-slot > .hours-kind {
      grid-column: auto;
      order: 0;
    }
  }
`;

type Change = Pick<ArrayOfObjectsInputProps, 'onChange' | 'readOnly'>;

/** The whole week as one grid instead of seven lists in seven dialogs. */
export function WeekInput(props: ArrayOfObjectsInputProps) {
  const { value, onChange, readOnly, elementProps } = props;
  const week = useMemo(() => readWeek(value), [value]);
  const problems = useProblems(props.path);
  const [undo, setUndo] = useState<{ day: string; value: unknown } | null>(null);
  const typed = useTypedTimes(week);
  const copy = (day: DayName) => {
    const current = typed.read();
    const source = current.find((entry) => entry.day === day);
    if (!source) return;
    setUndo({ day: nameDay(source), value });
    onChange(copyToWorkingDays(current, source, createKey));
  };
  return (
    <Stack gap={3} data-testid="hours-week">
      <div ref={elementProps.ref} tabIndex={-1} onFocus={elementProps.onFocus} style={{ outline: 'none' }}>
        <Grid role="group" aria-label={props.schemaType.title ?? ''}>
          {week.map((day) => (
            <DayRow
              key={day.day}
              week={week}
              day={day}
              problems={problems.filter(({ path }) => path[0] === day.key)}
              onCopy={() => copy(day.day)}
              onTyped={typed.note}
              onChange={onChange}
              readOnly={readOnly}
            />
          ))}
        </Grid>
      </div>
      {undo && !readOnly ? (
        <Card tone="positive" border radius={2} padding={3} role="status" data-testid="hours-copied">
          <Flex align="center" justify="space-between" gap={3} wrap="wrap">
            <Text size={1}>{HOURS_WORDS.copied(undo.day)}</Text>
            <Button
              mode="ghost"
              fontSize={1}
              padding={2}
              text={HOURS_WORDS.undo}
              data-testid="hours-undo"
              onClick={() => {
                onChange(undo.value === undefined ? unset() : set(undo.value));
                setUndo(null);
              }}
            />
          </Flex>
        </Card>
      ) : null}
    </Stack>
  );
}

interface DayRowProps extends Change {
  week: DayDraft[];
  day: DayDraft;
  problems: Problem[];
  onCopy: () => void;
  onTyped: TypedTimes['note'];
}

function DayRow({ week, day, problems, onCopy, onTyped, onChange, readOnly }: DayRowProps) {
  const name = nameDay(day);
  const ownProblems = problems.filter(({ path }) => path.length < 3);
  const isCopyable = WORKING_DAYS.includes(day.day) && day.slots.length > 0;
  return (
    <div data-testid={`hours-day-${day.day}`} role="group" aria-label={name}>
      <Flex align="flex-start" paddingTop={2}>
        <Text size={1} weight="medium">
          {name}
        </Text>
      </Flex>
      <Stack gap={2}>
        {day.slots.length === 0 && readOnly ? (
          <Text size={1} muted>
            {HOURS_WORDS.closedDay}
          </Text>
        ) : null}
        {day.slots.map((slot, index) => (
          <SlotRow
            key={slot._key || index}
            week={week}
            day={day}
            slot={slot}
            position={index + 1}
            problems={problems.filter(({ path }) => path[2] === slot._key)}
            onTyped={onTyped}
            onChange={onChange}
            readOnly={readOnly}
          />
        ))}
        {ownProblems.map(({ message }) => (
          <p className="hours-problem" role="alert" key={message}>
            {message}
          </p>
        ))}
        {readOnly ? null : (
          <Flex gap={2} wrap="wrap" align="center">
            {day.slots.length === 0 ? (
              <Text size={1} muted>
                {HOURS_WORDS.closedDay}
              </Text>
            ) : null}
            <Button
              mode="bleed"
              fontSize={1}
              padding={2}
              icon={AddIcon}
              text={HOURS_WORDS.add}
              aria-label={HOURS_WORDS.addLabel(name)}
              data-testid={`hours-add-${day.day}`}
              onClick={() => onChange(addSlot(week, day.day, createSlot()))}
            />
            {isCopyable ? (
              <Button
                mode="bleed"
                fontSize={1}
                padding={2}
                icon={CopyIcon}
                text={HOURS_WORDS.copy}
                aria-label={HOURS_WORDS.copyLabel(name)}
                data-testid={`hours-copy-${day.day}`}
                onClick={onCopy}
              />
            ) : null}
          </Flex>
        )}
      </Stack>
    </div>
  );
}

interface SlotRowProps extends Change {
  week: DayDraft[];
  day: DayDraft;
  slot: SlotDraft;
  /** From 1. */
  position: number;
  problems: Problem[];
  onTyped: TypedTimes['note'];
}

function SlotRow({ week, day, slot, position, problems, onTyped, onChange, readOnly }: SlotRowProps) {
  const name = nameDay(day);
  const label = (field: string) => HOURS_WORDS.fieldLabel(name, position, field);
  const testId = (field: string) => `hours-${field}-${day.day}-${position}`;
  const [odd, setOdd] = useState({ from: false, to: false });
  // Of a time that cannot be read, „fehlt“ would be the wrong complaint.
  const messages = [
    ...(odd.from || odd.to ? [HOURS_WORDS.timeProblem] : []),
    ...problems.flatMap(({ path, message }) =>
      (path[3] === 'from' && odd.from) || (path[3] === 'to' && odd.to) ? [] : [message],
    ),
  ];
  const change = (field: 'from' | 'to' | 'kind', value: string) => {
    onTyped(slot._key, { field, value });
    onChange(changeSlot(day, slot._key, { field, value }));
  };
  return (
    <div>
      <div className="hours-slot">
        {(['from', 'to'] as const).map((field, index) => [
          index === 1 ? (
            <span key="until" className="hours-until">
              {HOURS_WORDS.until}
            </span>
          ) : null,
          <TimeField
            key={field}
            value={slot[field]}
            label={label(HOURS_WORDS[field])}
            testId={testId(field)}
            readOnly={readOnly}
            invalid={odd[field] || problems.some(({ path }) => path.length === 3 || path[3] === field)}
            onChange={(time) => change(field, time)}
            onProblem={(isProblem) => setOdd({ ...odd, [field]: isProblem })}
          />,
        ])}
        <div className="hours-kind">
          <Select
            aria-label={label(HOURS_WORDS.kind)}
            data-testid={testId('kind')}
            fontSize={1}
            padding={3}
            disabled={readOnly ?? false}
            value={slot.kind}
            onChange={(event) => change('kind', event.currentTarget.value)}
          >
            {SLOT_KINDS.map(({ value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </Select>
        </div>
        {readOnly ? null : (
          <Button
            mode="bleed"
            padding={3}
            icon={TrashIcon}
            aria-label={HOURS_WORDS.removeLabel(name, position)}
            data-testid={testId('remove')}
            onClick={() => onChange(removeSlot(week, day, slot._key))}
          />
        )}
      </div>
      {messages.map((message) => (
        <p className="hours-problem" role="alert" key={message} data-testid={testId('problem')}>
          {message}
        </p>
      ))}
    </div>
  );
}

function nameDay({ day }: DayDraft): string {
  return WEEK_DAYS.find(({ value }) => value === day)?.title ?? day;
}

function createSlot(): SlotDraft {
  return { _key: createKey(), from: '', to: '', kind: 'open' };
}

function createKey(): string {
  return crypto.randomUUID().slice(0, 12);
}

import { TextInput } from '@sanity/ui';
import { useState } from 'react';
import { formatTime, readTime } from './read-time.ts';
import { HOURS_WORDS } from './words.ts';

interface TimeFieldProps {
  /** Stored `HH:MM`, or whatever else is stored, shown as it is. */
  value: string;
  label: string;
  testId: string;
  readOnly: boolean | undefined;
  /** Whether something outside of this field is wrong with it. */
  invalid: boolean;
  onChange: (time: string) => void;
  /** Says when what stands in the field stops or starts being a time of day. */
  onProblem: (isProblem: boolean) => void;
}

/**
 * A time of day that takes „9“, „9.30“ and „930“. What is no time stays visible and is not stored, so
 * nothing typed gets lost and nothing wrong gets in.
 */
export function TimeField({ value, label, testId, readOnly, invalid, onChange, onProblem }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const finish = () => {
    if (typed === null) return;
    const time = readTime(typed);
    onProblem(time === null);
    if (time === null) return;
    setTyped(null);
    if (time !== value) onChange(time);
  };
  return (
    <TextInput
      aria-label={label}
      aria-invalid={invalid}
      customValidity={invalid ? HOURS_WORDS.timeProblem : undefined}
      data-testid={testId}
      autoComplete="off"
      fontSize={1}
      padding={3}
      readOnly={readOnly}
      value={typed ?? (value === '' ? '' : showTime(value))}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={(event) => event.key === 'Enter' && finish()}
    />
  );
}

function showTime(value: string): string {
  const time = readTime(value);
  if (time === null) return value;
  return time.endsWith(':00') ? `${formatTime(time)}:00` : formatTime(time);
}

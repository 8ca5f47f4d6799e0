import { TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
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
  onFocus?: (() => void) | undefined;
}

/**
 * A time of day that takes „9“, „9.30“ and „930“. What is no time stays visible with a sentence and is not
 * stored, so nothing typed gets lost and nothing wrong gets in.
 */
export function TimeField({ value, label, testId, readOnly, invalid, onChange, onFocus }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const problemId = useId();
  const isProblem = typed !== null && readTime(typed) === null;
  const finish = () => {
    if (typed === null) return;
    const time = readTime(typed);
    if (time === null) return;
    setTyped(null);
    if (time !== value) onChange(time);
  };
  return (
    <div>
      <TextInput
        aria-label={label}
        aria-invalid={isProblem || invalid}
        aria-describedby={isProblem ? problemId : undefined}
        customValidity={isProblem ? HOURS_WORDS.timeProblem : invalid ? ' ' : undefined}
        data-testid={testId}
        inputMode="text"
        autoComplete="off"
        fontSize={1}
        padding={3}
        readOnly={readOnly}
        value={typed ?? (value === '' ? '' : showTime(value))}
        onFocus={onFocus}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={(event) => event.key === 'Enter' && finish()}
      />
      {isProblem ? (
        <p id={problemId} className="hours-problem" role="alert">
          {HOURS_WORDS.timeProblem}
        </p>
      ) : null}
    </div>
  );
}

function showTime(value: string): string {
  const time = readTime(value);
  if (time === null) return value;
  return time.endsWith(':00') ? `${formatTime(time)}:00` : formatTime(time);
}

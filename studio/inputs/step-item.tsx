import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { ItemProps } from 'sanity';
import { isRecord } from '../is-record.ts';
import { numberSteps, summarizeStep, titleStep } from './step-summary.ts';

const NumbersContext = createContext<ReadonlyMap<string, string>>(new Map());
const StepContext = createContext<unknown>(null);

/** Numbers the steps of a list for their rows. */
export function StepNumbers({ value, children }: { value: unknown; children: ReactNode }) {
  const numbers = useMemo(() => numberSteps(value), [value]);
  return <NumbersContext.Provider value={numbers}>{children}</NumbersContext.Provider>;
}

/** Entry of any list; the row of a step gets to know its step. */
export function StudioItem(props: ItemProps) {
  if (props.schemaType.name !== 'step') return props.renderDefault(props);
  return <StepContext.Provider value={props.value}>{props.renderDefault(props)}</StepContext.Provider>;
}

/** Title and subtitle of the step whose row is being shown; `null` outside of a row. */
export function useStepRow(): { title: string; subtitle: string } | null {
  const numbers = useContext(NumbersContext);
  const step = useContext(StepContext);
  const key = isRecord(step) && typeof step['_key'] === 'string' ? step['_key'] : '';
  const number = numbers.get(key);
  if (number === undefined) return null;
  return { title: titleStep(step, number), subtitle: summarizeStep(step, /^1a?$/.test(number)) };
}

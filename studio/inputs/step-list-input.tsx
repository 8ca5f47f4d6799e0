import { useEffect } from 'react';
import { set, type ArrayOfObjectsInputProps } from 'sanity';
import { createStepId } from '../../schemas/step-id.ts';
import { StepNumbers } from './step-item.tsx';

/**
 * The Studio's own list, with one care: a duplicated or pasted step would bring along the id of the
 * original, and both would then show the same translation. The later one gets a new id.
 */
export function StepListInput(props: ArrayOfObjectsInputProps) {
  const { value, onChange, readOnly } = props;
  useEffect(() => {
    if (readOnly) return;
    const keys = findStepsWithoutOwnId(value);
    if (keys.length > 0) onChange(keys.map((_key) => set(createStepId(), [{ _key }, 'stepId'])));
  }, [value, onChange, readOnly]);
  return <StepNumbers value={value}>{props.renderDefault(props)}</StepNumbers>;
}

/** Keys of the steps whose id is missing or belongs to an earlier step. */
export function findStepsWithoutOwnId(steps: readonly { _key: string }[] | undefined): string[] {
  const taken = new Set<string>();
  const keys: string[] = [];
  for (const step of steps ?? []) {
    const id = 'stepId' in step && typeof step.stepId === 'string' ? step.stepId : '';
    if (id === '' || taken.has(id)) keys.push(step._key);
    else taken.add(id);
  }
  return keys;
}

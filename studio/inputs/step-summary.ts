/** How a step stands in the list: its number, its joint, and who acts how long for how much. Pure. */
import { STEP_ACTORS, STEP_LOGICS } from '../../schemas/vocabulary.ts';
import { isRecord } from '../is-record.ts';
import { STEP_WORDS } from './words.ts';

/** Numbers of the steps by their key; alternatives share one: „2a“, „2b“. */
export function numberSteps(steps: unknown): Map<string, string> {
  const groups: string[][] = [];
  for (const step of Array.isArray(steps) ? steps.filter(isRecord) : []) {
    const key = typeof step['_key'] === 'string' ? step['_key'] : '';
    const group = groups.at(-1);
    if (step['logic'] === 'or' && group) group.push(key);
    else groups.push([key]);
  }
  return new Map(
    groups.flatMap((keys, index) =>
      keys.map((key, place): [string, string] => [
        key,
        `${index + 1}${keys.length > 1 ? nameLetter(place) : ''}`,
      ]),
    ),
  );
}

/** „gleichzeitig · Arbeitgeber · etwa 4 Wochen · 75 Euro“; the first step joins nothing. */
export function summarizeStep(step: unknown, isFirst: boolean): string {
  if (!isRecord(step)) return '';
  const logic = STEP_LOGICS.find(({ value }) => value === (step['logic'] ?? 'then'))?.title;
  const actor = STEP_ACTORS.find(({ value }) => value === step['actor'])?.title;
  return [
    isFirst ? undefined : logic,
    actor,
    readText(step['duration']),
    readText(step['cost']),
    step['optional'] === true ? STEP_WORDS.optional : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** „2a. Formular ausfüllen“. */
export function titleStep(step: unknown, number: string): string {
  const title = isRecord(step) ? readText(step['title']) : undefined;
  return STEP_WORDS.numbered(number, title ?? STEP_WORDS.untitled);
}

function nameLetter(place: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + place);
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

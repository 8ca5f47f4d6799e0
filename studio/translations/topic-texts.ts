/** The German texts of a topic with the titles of their fields, and the places of a path in it. */
import { topic } from '../../schemas/documents/topic.ts';
import { step } from '../../schemas/objects/step.ts';
import { isRecord } from '../is-record.ts';

const TOPIC_TITLES = readTitles(topic.fields);
const STEP_TITLES = readTitles(step.fields);

/** Where a path of `schemas/source-hash.ts` points. */
export interface PartPlace {
  /** Field of the topic: `title`, `body`, `steps`, … */
  field: string;
  stepId?: string;
  /** Field of the step. */
  stepField?: string;
  /** `_key` of the block or link. */
  key?: string;
}

/** Takes a path such as `steps.s7k2m9qa.body.3f2a` apart. */
export function readPath(path: string): PartPlace {
  const [field = '', first, stepField, ...rest] = path.split('.');
  if (field !== 'steps')
    return { field, ...(first === undefined ? {} : { key: path.slice(field.length + 1) }) };
  const key = rest.join('.');
  return {
    field,
    ...(first === undefined ? {} : { stepId: first }),
    ...(stepField === undefined ? {} : { stepField }),
    ...(key ? { key } : {}),
  };
}

/** Parts that belong together: all paragraphs of a field, each short text alone. */
export function getGroup(path: string): string {
  const { field, stepId, stepField } = readPath(path);
  return field === 'steps' ? `steps.${stepId ?? ''}.${stepField ?? ''}` : field;
}

/** German title of the field a part stands in, as the form shows it. */
export function getFieldTitle(path: string): string {
  const { field, stepField } = readPath(path);
  return field === 'steps' ? (STEP_TITLES.get(stepField ?? '') ?? '') : (TOPIC_TITLES.get(field) ?? field);
}

/** The list under a name; empty where there is none. */
export function readList(value: unknown, name: string): unknown[] {
  const list = isRecord(value) ? value[name] : undefined;
  return Array.isArray(list) ? list : [];
}

/** The text under a name; empty where there is none. */
export function readText(value: unknown, name: string): string {
  const text = isRecord(value) ? value[name] : undefined;
  return typeof text === 'string' ? text : '';
}

/** The step of a topic or translation with an id. */
export function findStep(document: unknown, stepId: string): unknown {
  return readList(document, 'steps').find((candidate) => readText(candidate, 'stepId') === stepId);
}

function readTitles(fields: readonly { name: string; title?: string }[]): Map<string, string> {
  return new Map(fields.map(({ name, title }) => [name, title ?? name]));
}

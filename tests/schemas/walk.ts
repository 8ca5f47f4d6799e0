/** Walks schema definitions as plain data, so that every new type and field is tested without a new test. */
import type { SchemaTypeDefinition } from 'sanity';

/** Types that Sanity brings along. */
export const SANITY_TYPES = new Set([
  'array',
  'block',
  'boolean',
  'date',
  'datetime',
  'document',
  'file',
  'geopoint',
  'image',
  'number',
  'object',
  'reference',
  'slug',
  'span',
  'string',
  'text',
  'url',
]);

export type PlainRecord = Record<string, unknown>;

/** One field, where it stands, and the type it was written in. */
export interface FoundField {
  path: string;
  definition: PlainRecord;
  owner: SchemaTypeDefinition;
}

export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All fields of a type, those of inline objects and annotations included. */
export function collectFields(type: SchemaTypeDefinition): FoundField[] {
  const found: FoundField[] = [];
  const visit = (node: unknown, path: string) => {
    if (Array.isArray(node)) return node.forEach((item) => visit(item, path));
    if (!isRecord(node)) return;
    for (const field of Array.isArray(node['fields']) ? node['fields'] : []) {
      if (!isRecord(field)) continue;
      const fieldPath = `${path}.${String(field['name'])}`;
      found.push({ path: fieldPath, definition: field, owner: type });
      visit(field, fieldPath);
    }
    visit(node['of'], path);
    if (isRecord(node['marks'])) visit(node['marks']['annotations'], path);
  };
  visit(type, type.name);
  return found;
}

/** Every name behind `type:` in a definition, targets of references included. */
export function collectTypeNames(type: SchemaTypeDefinition): Set<string> {
  const names = new Set<string>();
  const visit = (node: unknown) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isRecord(node)) return;
    if (typeof node['type'] === 'string') names.add(node['type']);
    for (const key of ['fields', 'of', 'to', 'annotations', 'marks']) visit(node[key]);
  };
  visit(type);
  return names;
}

/**
 * The sentences of a field's rules, found by running its `validation` against a recorder. An empty text
 * stands for a rule without a sentence of its own; rules whose check brings the sentence are left out.
 */
export function readMarkers(validation: unknown): string[] {
  if (typeof validation !== 'function') return [];
  const result: unknown = validation(createRecorder({ required: false, custom: false, message: undefined }));
  const rules = Array.isArray(result) ? result : [result];
  return rules.flatMap((rule) => {
    const state: unknown =
      isRecord(rule) || typeof rule === 'object' ? Reflect.get(Object(rule), 'recorded') : undefined;
    if (!isRecord(state)) return [];
    if (typeof state['message'] === 'string') return [state['message']];
    return state['custom'] === true ? [] : [''];
  });
}

interface Recorded {
  required: boolean;
  custom: boolean;
  message: string | undefined;
}

function createRecorder(recorded: Recorded): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'recorded') return { ...recorded };
        return (argument: unknown) =>
          createRecorder({
            required: recorded.required || name === 'required',
            custom: recorded.custom || name === 'custom',
            message:
              (name === 'error' || name === 'warning') && typeof argument === 'string'
                ? argument
                : recorded.message,
          });
      },
    },
  );
}

/** The members of a list, as they are defined. */
export function readMembers(definition: PlainRecord): PlainRecord[] {
  return Array.isArray(definition['of']) ? definition['of'].filter(isRecord) : [];
}

/** What makes the row of a type; `null` for types that are never rows. */
export function readPrepare(type: SchemaTypeDefinition): ((selected: PlainRecord) => PlainRecord) | null {
  const preview: unknown = 'preview' in type ? type.preview : undefined;
  if (!isRecord(preview) || typeof preview['prepare'] !== 'function') return null;
  const { prepare } = preview;
  return (selected) => {
    const row: unknown = prepare(selected);
    if (!isRecord(row)) throw new Error(`${type.name}: the preview is no row`);
    return row;
  };
}

/** What the Studio hands to `prepare`: the selected paths of a document, references followed. */
export function selectFrom(
  document: PlainRecord | undefined,
  type: SchemaTypeDefinition,
  documents: readonly PlainRecord[],
): PlainRecord {
  const preview: unknown = 'preview' in type ? type.preview : undefined;
  const select = isRecord(preview) && isRecord(preview['select']) ? preview['select'] : {};
  return Object.fromEntries(
    Object.entries(select).map(([key, path]) => [key, readPath(document, String(path), documents)]),
  );
}

/** The value at a path with dots, references followed as the Studio follows them. */
export function readPath(start: unknown, path: string, documents: readonly PlainRecord[]): unknown {
  return path.split('.').reduce<unknown>((at, name) => {
    const target = isRecord(at) && at['_ref'] ? documents.find(({ _id }) => _id === at['_ref']) : at;
    if (Array.isArray(target)) return target[Number(name)];
    return isRecord(target) ? target[name] : undefined;
  }, start);
}

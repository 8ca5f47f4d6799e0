/**
 * A check of values against the part of JSON Schema that `docs/snapshot` uses. It is stricter than the
 * standard in two ways: a keyword it does not know is an error, and so is a property no schema names,
 * for what is not described must not be published.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIR = join(import.meta.dirname, '../../docs/snapshot');
const ANNOTATIONS = ['$schema', '$id', '$defs', 'title', 'description'];

type Schema = Record<string, unknown>;

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asSchema(value: unknown): Schema {
  if (!isObject(value)) throw new Error(`no schema: ${JSON.stringify(value)}`);
  return value;
}

/** Reads a schema of `docs/snapshot` by its file name. */
export function readSchema(name: string): Schema {
  return asSchema(JSON.parse(readFileSync(join(DIR, name), 'utf8')));
}

function resolve(reference: string, file: string): { schema: Schema; file: string } {
  const [name = '', path = ''] = reference.split('#');
  const target = name || file;
  const parts = path.split('/').filter(Boolean);
  return { schema: parts.reduce((at, part) => asSchema(at[part]), readSchema(target)), file: target };
}

/** Every way in which `value` breaks the schema in `file`, each with the path to it. */
export function findViolations(
  value: unknown,
  file: string,
  schema = readSchema(file),
  path = '$',
): string[] {
  if (typeof schema['$ref'] === 'string') {
    const target = resolve(schema['$ref'], file);
    return findViolations(value, target.file, target.schema, path);
  }
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (ANNOTATIONS.includes(keyword)) return [];
    const check = CHECKS[keyword];
    if (!check) throw new Error(`keyword "${keyword}" in ${file} is unknown to this check`);
    return check({ value, rule, schema, file, path });
  });
}

interface Check {
  value: unknown;
  rule: unknown;
  schema: Schema;
  file: string;
  path: string;
}

function complainUnless(holds: boolean, { path, rule, value }: Check): string[] {
  return holds ? [] : [`${path}: ${JSON.stringify(value)} breaks ${JSON.stringify(rule)}`];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const CHECKS: Record<string, (check: Check) => string[]> = {
  type: (check) => {
    const types = [check.rule].flat();
    const integer = types.includes('integer') && Number.isInteger(check.value);
    return complainUnless(integer || types.includes(typeOf(check.value)), check);
  },
  const: (check) => complainUnless(check.value === check.rule, check),
  enum: (check) => complainUnless([check.rule].flat().includes(check.value), check),
  pattern: (check) =>
    complainUnless(
      typeof check.value !== 'string' || new RegExp(String(check.rule), 'u').test(check.value),
      check,
    ),
  maxLength: (check) =>
    complainUnless(typeof check.value !== 'string' || [...check.value].length <= Number(check.rule), check),
  maxItems: (check) =>
    complainUnless(!Array.isArray(check.value) || check.value.length <= Number(check.rule), check),
  anyOf: (check) => {
    const results = [check.rule]
      .flat()
      .map((schema) => findViolations(check.value, check.file, asSchema(schema), check.path));
    return results.some((result) => result.length === 0) ? [] : results.flat();
  },
  items: ({ value, rule, file, path }) =>
    Array.isArray(value)
      ? value.flatMap((item, position) => findViolations(item, file, asSchema(rule), `${path}[${position}]`))
      : [],
  required: (check) => {
    const { value, rule, path } = check;
    if (!isObject(value)) return [];
    return [rule]
      .flat()
      .flatMap((name) => (String(name) in value ? [] : [`${path}: "${String(name)}" is missing`]));
  },
  properties: ({ value, rule, schema, file, path }) => {
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([name, member]) => {
      const known = asSchema(rule)[name];
      if (known === undefined)
        return 'additionalProperties' in schema ? [] : [`${path}: "${name}" is not described`];
      return findViolations(member, file, asSchema(known), `${path}.${name}`);
    });
  },
  additionalProperties: ({ value, rule, file, path }) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, member]) =>
          findViolations(member, file, asSchema(rule), `${path}.${name}`),
        )
      : [],
};

/** SQLite rows are untyped; these guards turn columns into values or say which column is wrong. */
import type { SQLOutputValue } from 'node:sqlite';

/** A row as `node:sqlite` returns it. */
export type Row = Record<string, SQLOutputValue>;

/** A text column. */
export function textColumn(row: Row, name: string): string {
  const value = row[name];
  if (typeof value === 'string') return value;
  throw wrongColumn(name, 'text');
}

/** A text column that may be empty. */
export function optionalText(row: Row, name: string): string | null {
  return row[name] === null ? null : textColumn(row, name);
}

/** An integer column within JavaScript's safe range. */
export function integerColumn(row: Row, name: string): number {
  const value = row[name];
  if (typeof value === 'number') return value;
  throw wrongColumn(name, 'an integer');
}

function wrongColumn(name: string, kind: string): Error {
  return new Error(`Column "${name}" does not hold ${kind}. The database file may be damaged.`);
}

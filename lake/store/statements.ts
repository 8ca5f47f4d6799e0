/** How the lake's databases are asked and changed. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Gives the statement of an SQL text. */
export type Run = (sql: string) => StatementSync;

/** Statements are prepared at first use and kept. */
export function prepareOnce(database: DatabaseSync): Run {
  const prepared = new Map<string, StatementSync>();
  return (sql) => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
}

/** Does all of `work` or nothing. @throws what `work` throws, after taking it back. */
export function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

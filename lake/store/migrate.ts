import type { DatabaseSync } from 'node:sqlite';

/**
 * Brings a database to the newest schema. A step that was released is never changed; a new one is added
 * at the end. Throws when a newer program has written the database.
 *
 * @param steps - SQL; each brings one version to the next
 */
export function migrateDatabase(database: DatabaseSync, steps: readonly string[]): void {
  const found = Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (found > steps.length) {
    throw new Error(
      `The database has schema version ${found}, this program knows ${steps.length}. Start the newer program, or restore a backup made by this one.`,
    );
  }
  steps.slice(found).forEach((step, offset) => {
    database.exec(`BEGIN IMMEDIATE; ${step}; PRAGMA user_version = ${found + offset + 1}; COMMIT;`);
  });
}

import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrateDatabase } from '../store/migrate.ts';

/**
 * Everything that is ever kept. There is no column for a time of day, an address, a browser or a person,
 * so no mistake elsewhere can store one.
 */
const STEPS = [
  `
  CREATE TABLE daily_count (
    day TEXT NOT NULL,
    language TEXT NOT NULL,
    partner TEXT NOT NULL,
    kind TEXT NOT NULL,
    topic TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, language, partner, kind, topic)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE daily_words (
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    day TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (language, words, day)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE unshown_words (
    hash BLOB PRIMARY KEY,
    count INTEGER NOT NULL,
    last_day TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE salt (value BLOB NOT NULL) STRICT;
  `,
] as const;

/** An open database of counts. */
export interface InsightsDatabase {
  database: DatabaseSync;
  /** Made at random with the database, so that hashes of two installations cannot be compared. */
  salt: Uint8Array;
}

/**
 * Opens the file with the counts, apart from the documents: visitors must never wait for an editor's
 * transaction, nor an editor for theirs. `secure_delete` overwrites what the retention removes.
 *
 * @param file - path of `insights.sqlite`, its folder made when missing; `:memory:` keeps nothing
 */
export function openInsightsDatabase(file: string): InsightsDatabase {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file);
  database.exec('PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON;');
  migrateDatabase(database, STEPS);
  return { database, salt: readSalt(database) };
}

function readSalt(database: DatabaseSync): Uint8Array {
  const value = database.prepare('SELECT value FROM salt').get()?.['value'];
  if (value instanceof Uint8Array) return value;
  const made = randomBytes(32);
  database.prepare('INSERT INTO salt (value) VALUES (?)').run(made);
  return made;
}

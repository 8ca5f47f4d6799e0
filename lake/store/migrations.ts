/**
 * The database schema, as steps that each bring one version to the next. A step that was released is
 * never changed; a new one is added at the end.
 */
import type { DatabaseSync } from 'node:sqlite';
import { migrateDatabase } from './migrate.ts';

const STEPS = [
  `
  CREATE TABLE dataset (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

  CREATE TABLE document (
    row INTEGER PRIMARY KEY,
    dataset INTEGER NOT NULL REFERENCES dataset(id),
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (dataset, id)
  ) STRICT;

  CREATE VIRTUAL TABLE document_text USING fts5 (
    body, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0', prefix='2 3'
  );

  CREATE TABLE commit_log (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    dataset INTEGER NOT NULL REFERENCES dataset(id),
    id TEXT NOT NULL,
    timestamp TEXT NOT NULL,
    author TEXT NOT NULL,
    UNIQUE (dataset, id)
  ) STRICT;

  CREATE TABLE change (
    dataset INTEGER NOT NULL,
    document TEXT NOT NULL,
    sequence INTEGER NOT NULL REFERENCES commit_log(sequence),
    position INTEGER NOT NULL,
    document_group TEXT NOT NULL,
    previous_revision TEXT,
    result_revision TEXT,
    mutations TEXT NOT NULL,
    apply TEXT NOT NULL,
    revert TEXT NOT NULL,
    PRIMARY KEY (dataset, document, sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX change_group ON change (dataset, document_group);

  CREATE TABLE snapshot (
    dataset INTEGER NOT NULL,
    document TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    json TEXT,
    PRIMARY KEY (dataset, document, sequence)
  ) STRICT, WITHOUT ROWID;
  `,
] as const;

/** Brings a database of documents to the newest schema. Throws when a newer program has written it. */
export function migrate(database: DatabaseSync): void {
  migrateDatabase(database, STEPS);
}

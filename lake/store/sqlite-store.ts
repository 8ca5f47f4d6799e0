/**
 * The store on SQLite. WAL with `synchronous=FULL`: when `commit` returns, the transaction is on disk.
 * One connection writes; others may open the same file read-only.
 */
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import { transactionExists } from '../errors.ts';
import { isObject, parseList, parseStoredDocument } from '../json.ts';
import { publishedIdOf } from '../mutations/ids.ts';
import type { DocumentChange, Mutation, StoredDocument } from '../types.ts';
import { migrate } from './migrations.ts';
import { lockForWriting } from './writer-lock.ts';
import { integerColumn, optionalText, textColumn } from './rows.ts';
import type { Row } from './rows.ts';
import type {
  ChangeRange,
  ChangeRecord,
  Snapshot,
  Store,
  TextTerm,
  TextTerms,
  TransactionRecord,
} from './store.ts';
import { inTransaction, prepareOnce, type Run } from './statements.ts';
import { foldText, textOfDocument } from './text.ts';

/** How to open the database. */
export interface SqliteStoreOptions {
  /** Only read; the file must exist. Default false. */
  readOnly?: boolean;
}

/** Changes of one document between two whole copies of it. */
const SNAPSHOT_INTERVAL = 50;

/** Opens (and if need be creates or migrates) a database file. Throws when another process writes to it. */
export function openSqliteStore(file: string, options: SqliteStoreOptions = {}): Store {
  const unlock = options.readOnly ? () => undefined : lockForWriting(file);
  const database = openDatabase(file, options.readOnly ?? false, unlock);
  const run = prepareOnce(database);
  const keys = new Map<string, number>();
  const keyOf = (name: string): number => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const row = run('SELECT id FROM dataset WHERE name = ?').get(name);
    if (!row) throw new Error(`Dataset "${name}" does not exist in the store.`);
    keys.set(name, integerColumn(row, 'id'));
    return integerColumn(row, 'id');
  };
  return {
    datasets: () =>
      run('SELECT name FROM dataset ORDER BY name')
        .all()
        .map((row) => textColumn(row, 'name')),
    createDataset: (name) => void run('INSERT OR IGNORE INTO dataset (name) VALUES (?)').run(name),
    documents: (name) => readDocuments(run, keyOf(name)),
    commit: (record) => inTransaction(database, () => writeRecord(run, keyOf(record.dataset), record)),
    sequenceOf(name, id) {
      const row = run('SELECT sequence FROM commit_log WHERE dataset = ? AND id = ?').get(keyOf(name), id);
      return row ? integerColumn(row, 'sequence') : null;
    },
    lastSequence(name) {
      const row = run('SELECT max(sequence) AS last FROM commit_log WHERE dataset = ?').get(keyOf(name));
      return typeof row?.['last'] === 'number' ? row['last'] : 0;
    },
    changes: (name, range) => readChanges(run, keyOf(name), range),
    groupIds(name, publishedId) {
      const sql =
        'SELECT DISTINCT document FROM change WHERE dataset = ? AND document_group = ? ORDER BY document';
      return run(sql)
        .all(keyOf(name), publishedId)
        .map((row) => textColumn(row, 'document'));
    },
    snapshotFrom: (name, id, sequence) => readSnapshot(run, [keyOf(name), id, sequence]),
    searchText: (name, terms) => searchText(run, keyOf(name), terms),
    trimHistory: (before) =>
      inTransaction(database, () => {
        for (const sql of TRIM_STEPS) run(sql).run(before);
      }),
    close() {
      database.close();
      unlock();
    },
  };
}

function openDatabase(file: string, readOnly: boolean, unlock: () => void): DatabaseSync {
  try {
    const database = new DatabaseSync(file, { readOnly });
    database.exec('PRAGMA busy_timeout = 2000;');
    if (readOnly) return database;
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    migrate(database);
    return database;
  } catch (error) {
    unlock();
    throw error;
  }
}

function* readDocuments(run: Run, dataset: number): Iterable<StoredDocument> {
  for (const row of run('SELECT json FROM document WHERE dataset = ? ORDER BY id').iterate(dataset)) {
    yield parseStoredDocument(textColumn(row, 'json'));
  }
}

function writeRecord(run: Run, dataset: number, record: TransactionRecord): void {
  const { id, timestamp, author } = record;
  if (run('SELECT 1 FROM commit_log WHERE dataset = ? AND id = ?').get(dataset, id))
    throw transactionExists(id);
  const insert = run('INSERT INTO commit_log (dataset, id, timestamp, author) VALUES (?, ?, ?, ?)');
  const sequence = Number(insert.run(dataset, id, timestamp, author).lastInsertRowid);
  record.changes.forEach((change, position) => {
    writeDocument(run, dataset, change);
    writeChange(run, dataset, { change, sequence, position });
  });
}

function writeDocument(run: Run, dataset: number, { documentId, result }: DocumentChange): void {
  const known = run('SELECT row FROM document WHERE dataset = ? AND id = ?').get(dataset, documentId);
  const row = known ? integerColumn(known, 'row') : null;
  if (row !== null) run('DELETE FROM document_text WHERE rowid = ?').run(row);
  if (!result) {
    if (row !== null) run('DELETE FROM document WHERE row = ?').run(row);
    return;
  }
  const json = JSON.stringify(result);
  const target =
    row === null
      ? run('INSERT INTO document (dataset, id, type, json) VALUES (?, ?, ?, ?)').run(
          dataset,
          documentId,
          result._type,
          json,
        ).lastInsertRowid
      : row;
  if (row !== null) run('UPDATE document SET type = ?, json = ? WHERE row = ?').run(result._type, json, row);
  run('INSERT INTO document_text (rowid, body) VALUES (?, ?)').run(target, foldText(textOfDocument(result)));
}

interface PlacedChange {
  change: DocumentChange;
  sequence: number;
  position: number;
}

function writeChange(run: Run, dataset: number, { change, sequence, position }: PlacedChange): void {
  const { documentId, previous, result, mutations, effects } = change;
  run(
    `INSERT INTO change (dataset, document, sequence, position, document_group,
       previous_revision, result_revision, mutations, apply, revert) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    dataset,
    documentId,
    sequence,
    position,
    publishedIdOf(documentId),
    previous?._rev ?? null,
    result?._rev ?? null,
    JSON.stringify(mutations),
    JSON.stringify(effects.apply),
    JSON.stringify(effects.revert),
  );
  const count = run(
    `SELECT count(*) AS n FROM change WHERE dataset = ?1 AND document = ?2 AND sequence >
       coalesce((SELECT max(sequence) FROM snapshot WHERE dataset = ?1 AND document = ?2), 0)`,
  ).get(dataset, documentId);
  if (count && integerColumn(count, 'n') >= SNAPSHOT_INTERVAL) {
    const json = result ? JSON.stringify(result) : null;
    run('INSERT INTO snapshot (dataset, document, sequence, json) VALUES (?, ?, ?, ?)').run(
      dataset,
      documentId,
      sequence,
      json,
    );
  }
}

function readChanges(run: Run, dataset: number, range: ChangeRange): ChangeRecord[] {
  if (range.documentIds.length === 0) return [];
  const marks = range.documentIds.map(() => '?').join(', ');
  const bounds: [string, SQLInputValue | undefined][] = [
    ['l.sequence >= ?', range.fromSequence],
    ['l.sequence <= ?', range.toSequence],
    ['l.timestamp >= ?', range.fromTime],
    ['l.timestamp <= ?', range.toTime],
  ];
  const used = bounds.filter(([, value]) => value !== undefined);
  const where = [`c.dataset = ? AND c.document IN (${marks})`, ...used.map(([text]) => text)].join(' AND ');
  const values: SQLInputValue[] = [dataset, ...range.documentIds, ...used.map(([, value]) => value ?? null)];
  const direction = range.reverse ? 'DESC' : 'ASC';
  const chosen = `SELECT DISTINCT l.sequence FROM change c JOIN commit_log l USING (sequence)
    WHERE ${where} ORDER BY l.sequence ${direction} LIMIT ?`;
  const sql = `SELECT l.id, l.timestamp, l.author, c.* FROM change c JOIN commit_log l USING (sequence)
    WHERE c.dataset = ? AND c.document IN (${marks}) AND l.sequence IN (${chosen})
    ORDER BY l.sequence ${direction}, c.position`;
  const rows = run(sql).all(dataset, ...range.documentIds, ...values, range.limit ?? -1);
  return rows.map(toChangeRecord);
}

function toChangeRecord(row: Row): ChangeRecord {
  return {
    sequence: integerColumn(row, 'sequence'),
    transactionId: textColumn(row, 'id'),
    timestamp: textColumn(row, 'timestamp'),
    author: textColumn(row, 'author'),
    documentId: textColumn(row, 'document'),
    previousRevision: optionalText(row, 'previous_revision'),
    resultRevision: optionalText(row, 'result_revision'),
    mutations: parseList(textColumn(row, 'mutations')).filter((item): item is Mutation => isObject(item)),
    effects: { apply: parseList(textColumn(row, 'apply')), revert: parseList(textColumn(row, 'revert')) },
  };
}

const TRIM_STEPS = [
  `DELETE FROM change WHERE sequence IN (SELECT sequence FROM commit_log WHERE timestamp < ?)
     AND sequence < (SELECT max(sequence) FROM change AS newer
       WHERE newer.dataset = change.dataset AND newer.document = change.document)`,
  `DELETE FROM snapshot WHERE sequence IN (SELECT sequence FROM commit_log WHERE timestamp < ?)`,
  `DELETE FROM commit_log WHERE timestamp < ? AND sequence NOT IN (SELECT sequence FROM change)`,
];

function readSnapshot(run: Run, key: [number, string, number]): Snapshot | null {
  const row = run(
    'SELECT sequence, json FROM snapshot WHERE dataset = ? AND document = ? AND sequence >= ? ORDER BY sequence LIMIT 1',
  ).get(...key);
  if (!row) return null;
  const json = optionalText(row, 'json');
  return {
    sequence: integerColumn(row, 'sequence'),
    document: json === null ? null : parseStoredDocument(json),
  };
}

function searchText(run: Run, dataset: number, terms: TextTerms): Set<string> | null {
  const { wanted, unwanted } = terms;
  if (wanted.length + unwanted.length === 0) return null;
  const find = (some: TextTerm[], operator: 'AND' | 'OR'): string[] => {
    const expression = some.map(formatTerm).join(` ${operator} `);
    return run(MATCHING)
      .all(dataset, expression)
      .map((row) => textColumn(row, 'id'));
  };
  const all = (): string[] =>
    run(ALL_IDS)
      .all(dataset)
      .map((row) => textColumn(row, 'id'));
  const found = new Set(wanted.length > 0 ? find(wanted, 'AND') : all());
  for (const id of unwanted.length > 0 ? find(unwanted, 'OR') : []) found.delete(id);
  return found;
}

const ALL_IDS = 'SELECT id FROM document WHERE dataset = ?';
const MATCHING = `SELECT d.id FROM document_text t JOIN document d ON d.row = t.rowid
  WHERE d.dataset = ? AND document_text MATCH ?`;

/** Words hold letters and digits only (see `text.ts`), so nothing needs escaping inside the quotes. */
function formatTerm(term: TextTerm): string {
  return `"${term.words.join(' ')}"${term.prefix ? '*' : ''}`;
}

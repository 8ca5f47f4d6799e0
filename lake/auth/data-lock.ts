import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Holds a data directory for one process. */
export interface DataLock {
  /** Tells other processes where this one listens. */
  announce(url: string): void;
  release(): void;
}

/** The data directory is in use by another process. */
export class DataInUse extends Error {
  override readonly name = 'DataInUse';
  constructor(dataDir: string, url: string | undefined) {
    const where = url ? ` (unter ${url})` : '';
    super(
      `Das Datenverzeichnis ${dataDir} wird schon von einem laufenden Server benutzt${where}. Beenden Sie ihn zuerst, oder wählen Sie mit --data ein anderes Verzeichnis.`,
    );
  }
}

const URL_FILE = 'server.json';

/** The address of the server that has the directory, as it announced it. */
export function readServerUrl(dataDir: string): string | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(dataDir, URL_FILE), 'utf8'));
    if (typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string')
      return value.url;
  } catch {
    // No server has announced itself, or it is just writing; both mean "no address".
  }
  return undefined;
}

/**
 * Takes the data directory for this process; throws {@link DataInUse} when another has it. The lock is
 * an open SQLite transaction: unlike a file with a process number, the system lifts it when the
 * process is killed.
 */
export function lockDataDirectory(dataDir: string): DataLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(dataDir, 'server.lock'));
  try {
    // A command that only looks whether a server runs holds the lock for a moment.
    database.exec('PRAGMA busy_timeout = 300');
    database.exec('BEGIN EXCLUSIVE');
  } catch {
    // SQLite says only "database is locked".
    database.close();
    throw new DataInUse(dataDir, readServerUrl(dataDir));
  }
  return {
    announce: (url) => writeFileSync(join(dataDir, URL_FILE), JSON.stringify({ url }), { mode: 0o600 }),
    release: () => {
      rmSync(join(dataDir, URL_FILE), { force: true });
      database.exec('ROLLBACK');
      database.close();
    },
  };
}

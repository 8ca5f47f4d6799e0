/**
 * Only one process may write to a lake: each keeps the documents in memory and would not notice the
 * other's changes. The lock is one of the operating system's, so it ends with the process, even a killed one.
 */
import { DatabaseSync } from 'node:sqlite';

/** Takes the lock beside a database file; throws when somebody else has it. Call the result to let go. */
export function lockForWriting(file: string): () => void {
  const lock = new DatabaseSync(`${file}-lock`);
  try {
    lock.exec('PRAGMA busy_timeout = 500; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
  } catch (cause) {
    lock.close();
    throw new Error(
      `The lake in "${file}" is already open in another process. Stop that one first, or choose another data directory.`,
      { cause },
    );
  }
  return () => lock.close();
}

import type { DatabaseSync } from 'node:sqlite';
import { parsePreferences } from './rows.ts';

/** A setting; `value` is JSON text. */
export interface Preference {
  key: string;
  value: string;
}

/** What the Studio remembers for a person, such as list layouts and recent searches. */
export interface Preferences {
  /** In the order asked; missing ones are left out. */
  read(userId: string, keys: string[]): Preference[];
  save(userId: string, pairs: Preference[]): void;
}

/** The {@link Preferences} of an open account database. */
export function createPreferences(database: DatabaseSync): Preferences {
  const selectAll = database.prepare('SELECT key, value FROM preferences WHERE user_id = ?');
  const replace = database.prepare('INSERT OR REPLACE INTO preferences VALUES (?, ?, ?)');
  return {
    read: (userId, keys) => {
      const pairs = parsePreferences(selectAll.all(userId));
      return keys.flatMap((key) => pairs.filter((pair) => pair.key === key));
    },
    save: (userId, pairs) => {
      for (const { key, value } of pairs) replace.run(userId, key, value);
    },
  };
}

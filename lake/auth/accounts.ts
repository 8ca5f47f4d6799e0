import { AccountProblem } from './account-problem.ts';
import { openAuthDatabase } from './database.ts';
import { isRole, type Role } from './roles.ts';
import { createPreferences, type Preferences } from './preferences.ts';
import { parseUsers, type UserRow } from './rows.ts';
import { createUserId } from './secrets.ts';
import { createLoginStore, type LoginStore } from './logins.ts';

/** A person with an account. */
export interface Account {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** Milliseconds since 1970. */
  createdAt: number;
}

/** People, their roles, logins and settings, in `auth.sqlite`. */
export interface Accounts {
  list(): Account[];
  find(userId: string): Account | undefined;
  /** Throws {@link AccountProblem} when a value is not usable or the address is taken. */
  add(input: { name: string; email: string; role: string }): Account;
  /** Ends every session of the account too. Throws when it is missing or the last administrator. */
  remove(userId: string): Account;
  /** Throws when it is missing, no role, or would leave nobody as administrator. */
  setRole(userId: string, role: string): Account;
  /** Finds an account by id or e-mail address. Throws {@link AccountProblem} when there is none. */
  resolve(idOrEmail: string): Account;
  /** Makes the first administrator unless there is one. */
  ensureAdministrator(): { account: Account; created: boolean };
  preferences: Preferences;
  logins: LoginStore;
  close(): void;
}

const EMAIL = /^[^\s@<>"']+@[^\s@<>"']+$/;
const NAME_LENGTH_MAX = 120;

function toAccount(row: UserRow): Account {
  return { id: row.id, name: row.name, email: row.email, role: row.role, createdAt: row.created_at };
}

/**
 * Opens the accounts of a data directory.
 *
 * @param options.file - path of `auth.sqlite`
 * @param options.now - clock in milliseconds; only tests replace it
 */
export function openAccounts(options: { file: string; now?: () => number }): Accounts {
  const now = options.now ?? Date.now;
  const database = openAuthDatabase(options.file);
  const selectAll = database.prepare('SELECT * FROM users ORDER BY created_at, id');
  const selectOne = database.prepare('SELECT * FROM users WHERE id = ? OR lower(email) = lower(?)');
  const insert = database.prepare('INSERT INTO users VALUES (?, ?, ?, ?, ?)');

  function list(): Account[] {
    return parseUsers(selectAll.all()).map(toAccount);
  }
  function find(userId: string): Account | undefined {
    return parseUsers(selectOne.all(userId, userId)).map(toAccount)[0];
  }
  function resolve(idOrEmail: string): Account {
    const account = find(idOrEmail);
    if (!account) throw AccountProblem.unknown(idOrEmail);
    return account;
  }
  function add(input: { name: string; email: string; role: string }): Account {
    const name = input.name.trim();
    const email = input.email.trim();
    if (name === '' || name.length > NAME_LENGTH_MAX) throw AccountProblem.badName();
    if (!EMAIL.test(email)) throw AccountProblem.badEmail(email);
    if (!isRole(input.role)) throw AccountProblem.badRole(input.role);
    if (find(email)) throw AccountProblem.taken(email);
    const account: Account = { id: createUserId(), name, email, role: input.role, createdAt: now() };
    insert.run(account.id, account.name, account.email, account.role, account.createdAt);
    return account;
  }
  function keepAnAdministrator(account: Account): void {
    const administrators = list().filter((other) => other.role === 'administrator');
    if (account.role === 'administrator' && administrators.length < 2) {
      throw AccountProblem.lastAdministrator(account.email);
    }
  }
  function remove(idOrEmail: string): Account {
    const account = resolve(idOrEmail);
    keepAnAdministrator(account);
    database.prepare('DELETE FROM users WHERE id = ?').run(account.id);
    database.prepare('DELETE FROM preferences WHERE user_id = ?').run(account.id);
    return account;
  }
  function setRole(idOrEmail: string, role: string): Account {
    const account = resolve(idOrEmail);
    if (!isRole(role)) throw AccountProblem.badRole(role);
    if (role !== 'administrator') keepAnAdministrator(account);
    database.prepare('UPDATE users SET role = ? WHERE id = ?').run(role, account.id);
    return { ...account, role };
  }
  function ensureAdministrator(): { account: Account; created: boolean } {
    const existing = list().find((account) => account.role === 'administrator');
    if (existing) return { account: existing, created: false };
    const input = { name: 'Administration', email: 'administration@localhost', role: 'administrator' };
    return { account: add(input), created: true };
  }
  return {
    list,
    find,
    add,
    remove,
    setRole,
    resolve,
    ensureAdministrator,
    preferences: createPreferences(database),
    logins: createLoginStore(database, now),
    close: () => database.close(),
  };
}

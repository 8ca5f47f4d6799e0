import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openAccounts, type Account, type Accounts } from '../auth/accounts.ts';
import { ROLE_TITLES } from '../auth/roles.ts';
import { buildLoginLink } from '../index.ts';
import type { CliArguments } from './arguments.ts';
import { findServer } from './connect.ts';
import { UsageError } from './usage.ts';

interface UserContext {
  print: (line: string) => void;
}

function requireWord(options: CliArguments, at: number, what: string): string {
  const word = options.words[at];
  if (!word) throw new UsageError(`Es fehlt: ${what}.`);
  return word;
}

function describe(account: Account): string {
  return `${account.email}  ${account.name}  ${account.role} (${ROLE_TITLES[account.role]})  ${account.id}`;
}

function printLink(
  account: Account,
  accounts: Accounts,
  options: CliArguments,
  print: (line: string) => void,
): void {
  const running = findServer(options.dataDir);
  const url = running ?? `http://localhost:${options.port}`;
  print(`Anmeldelink für ${account.email} (10 Minuten gültig, einmal benutzbar):`);
  print(buildLoginLink(url, accounts.logins.createCode(account.id)));
  if (!running)
    print('Der Server läuft gerade nicht. Starten Sie ihn mit „npm start“, bevor der Link geöffnet wird.');
}

const SUBCOMMANDS = {
  list: (accounts: Accounts, _options: CliArguments, { print }: UserContext) => {
    const all = accounts.list();
    for (const account of all) print(describe(account));
    print(all.length === 1 ? '1 Konto' : `${all.length} Konten`);
  },
  add: (accounts: Accounts, options: CliArguments, { print }: UserContext) => {
    const email = requireWord(options, 2, 'die E-Mail-Adresse');
    if (!options.role) throw new UsageError('Es fehlt: --role administrator|editor|translator|viewer.');
    const account = accounts.add({ email, name: options.name ?? email, role: options.role });
    print(`Konto angelegt: ${describe(account)}`);
    printLink(account, accounts, options, print);
  },
  link: (accounts: Accounts, options: CliArguments, { print }: UserContext) => {
    const account = accounts.resolve(requireWord(options, 2, 'die E-Mail-Adresse'));
    printLink(account, accounts, options, print);
  },
  role: (accounts: Accounts, options: CliArguments, { print }: UserContext) => {
    const email = requireWord(options, 2, 'die E-Mail-Adresse');
    const account = accounts.setRole(email, requireWord(options, 3, 'die Rolle'));
    print(`Geändert: ${describe(account)}`);
  },
  remove: (accounts: Accounts, options: CliArguments, { print }: UserContext) => {
    const account = accounts.remove(requireWord(options, 2, 'die E-Mail-Adresse'));
    print(
      `Konto gelöscht, alle Anmeldungen beendet: ${account.email}. Seine Änderungen bleiben in der Versionsgeschichte.`,
    );
  },
} as const;

function isSubcommand(name: string): name is keyof typeof SUBCOMMANDS {
  return Object.hasOwn(SUBCOMMANDS, name);
}

/** `user …`: works on the account file, also while the server runs. */
export async function runUserCommand(options: CliArguments, context: UserContext): Promise<number> {
  const name = requireWord(options, 1, 'list, add, role, link oder remove');
  if (!isSubcommand(name)) throw new UsageError(`„user ${name}“ gibt es nicht.`);
  const file = join(options.dataDir, 'auth.sqlite');
  if (!existsSync(file)) {
    context.print(
      `Hinweis: In ${options.dataDir} gab es noch keine Konten; die Datei wird angelegt. Stimmt --data?`,
    );
  }
  const accounts = openAccounts({ file });
  try {
    SUBCOMMANDS[name](accounts, options, context);
    return 0;
  } finally {
    accounts.close();
  }
}

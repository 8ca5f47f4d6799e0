import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { lockDataDirectory } from '../auth/data-lock.ts';
import * as v from 'valibot';
import type { CliArguments } from './arguments.ts';
import { OperatorProblem } from './operator-problem.ts';
import { UsageError } from './usage.ts';

interface BackupContext {
  print: (line: string) => void;
}

const DATABASES = ['lake.sqlite', 'auth.sqlite', 'insights.sqlite'];
const LIST_FILE = 'backup.json';
/** Made anew when needed, so not worth keeping. */
const PASSING_FOLDERS = ['cache', 'tmp'];

const listSchema = v.object({
  createdAt: v.string(),
  files: v.array(v.object({ path: v.string(), bytes: v.number(), sha256: v.string() })),
});

type BackupList = v.InferOutput<typeof listSchema>;

function stampNow(): string {
  return new Date().toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

async function copyDatabase(source: string, target: string): Promise<void> {
  const database = new DatabaseSync(source, { readOnly: true });
  try {
    // SQLite's own copy: whole and consistent even while the server writes.
    await backup(database, target);
  } finally {
    database.close();
  }
}

async function copyAssets(dataDir: string, target: string): Promise<void> {
  const assets = join(dataDir, 'assets');
  if (!existsSync(assets)) return;
  const passing = PASSING_FOLDERS.map((folder) => join(assets, folder));
  await cp(assets, join(target, 'assets'), { recursive: true, filter: (path) => !passing.includes(path) });
}

async function listFiles(folder: string): Promise<BackupList['files']> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.toSorted().map(async (path) => ({
      path: relative(folder, path).split(sep).join('/'),
      bytes: (await stat(path)).size,
      sha256: await hashFile(path),
    })),
  );
}

/** `backup`: all databases and the assets into a folder of their own, with check sums. */
export async function backUp(options: CliArguments, { print }: BackupContext): Promise<number> {
  const { dataDir } = options;
  if (!existsSync(join(dataDir, 'lake.sqlite'))) {
    throw new OperatorProblem(`In ${dataDir} liegen keine Inhalte. Prüfen Sie --data.`);
  }
  const target = resolve(options.words[1] ?? join(dataDir, 'backups'), `fiz-${stampNow()}`);
  const aside = `${target}.part`;
  await mkdir(aside, { recursive: true, mode: 0o700 });
  for (const name of DATABASES) {
    if (existsSync(join(dataDir, name))) await copyDatabase(join(dataDir, name), join(aside, name));
  }
  // After the databases: whatever document they hold, its bytes were stored before it.
  await copyAssets(dataDir, aside);
  const list: BackupList = { createdAt: new Date().toISOString(), files: await listFiles(aside) };
  await writeFile(join(aside, LIST_FILE), JSON.stringify(list, null, 1));
  await rename(aside, target);
  print(`Gesichert: ${list.files.length} Dateien in ${target}`);
  print(
    'Die Sicherung enthält auch die Konten. Bewahren Sie sie so auf, dass nur die Administration sie lesen kann.',
  );
  return 0;
}

async function readList(folder: string): Promise<BackupList> {
  const text = await readFile(join(folder, LIST_FILE), 'utf8').catch(() => '');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), listSchema), text);
  if (parsed.success) return parsed.output;
  throw new OperatorProblem(
    `${folder} ist keine vollständige Sicherung: ${LIST_FILE} fehlt oder ist beschädigt.`,
  );
}

async function findDamage(folder: string, list: BackupList): Promise<string[]> {
  const damaged: string[] = [];
  for (const file of list.files) {
    const path = resolve(folder, file.path);
    const inside = path.startsWith(folder + sep);
    const hash = inside && existsSync(path) ? await hashFile(path) : '';
    if (hash !== file.sha256) damaged.push(file.path);
  }
  return damaged;
}

async function moveAside(dataDir: string): Promise<string> {
  const aside = join(dataDir, `before-restore-${stampNow()}`);
  await mkdir(aside, { recursive: true, mode: 0o700 });
  for (const name of DATABASES.flatMap((file) => [file, `${file}-wal`, `${file}-shm`]).concat('assets')) {
    if (existsSync(join(dataDir, name))) await rename(join(dataDir, name), join(aside, name));
  }
  return aside;
}

async function copyBack(folder: string, dataDir: string, list: BackupList): Promise<void> {
  for (const file of list.files) {
    const target = join(dataDir, file.path);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await copyFile(join(folder, file.path), target);
  }
}

/** `restore`: checks the backup, moves today's data aside, and puts the backup in its place. */
export async function restore(options: CliArguments, { print }: BackupContext): Promise<number> {
  const [, given] = options.words;
  if (!given)
    throw new UsageError(
      'Es fehlt der Ordner der Sicherung. Beispiel: restore data/backups/fiz-20260131-120000',
    );
  const folder = resolve(given);
  const list = await readList(folder);
  const damaged = await findDamage(folder, list);
  if (damaged.length > 0) {
    throw new OperatorProblem(
      `Die Sicherung ist beschädigt (${damaged.slice(0, 5).join(', ')}). Es wurde nichts geändert; nehmen Sie eine andere.`,
    );
  }
  const lock = lockDataDirectory(options.dataDir);
  try {
    const aside = await moveAside(options.dataDir);
    await copyBack(folder, options.dataDir, list);
    // The derived sizes belong to the data that were moved away.
    await rm(join(options.dataDir, 'assets', 'cache'), { recursive: true, force: true });
    print(`Zurückgespielt: Stand vom ${list.createdAt}. Die bisherigen Daten liegen in ${aside}`);
    return 0;
  } finally {
    lock.release();
  }
}

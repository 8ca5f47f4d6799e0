import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openContentLake } from '../../../lake/content-lake.ts';
import { isObject } from '../../../lake/json.ts';
import { ADMIN } from '../lake-fixture.ts';

const KILLS = 50;
const WRITER = fileURLToPath(new URL('./crash-writer.ts', import.meta.url));

/** Starts a writer and kills it without warning some time into its writing. */
async function writeUntilKilled(file: string, journal: string, start: number): Promise<void> {
  const writer = spawn(process.execPath, [WRITER, file, journal, String(start)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  writer.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const exited = once(writer, 'exit');
  await Promise.race([once(writer.stdout, 'data'), exited]);
  await delay(Math.random() * 250);
  writer.kill('SIGKILL');
  const [, signal] = await exited;
  expect({ signal, errors: errors.join('').replace(/.*ExperimentalWarning[^]*/, '') }).toEqual({
    signal: 'SIGKILL',
    errors: '',
  });
}

function lastAcknowledged(journal: string): number {
  if (!existsSync(journal)) return 0;
  // The kill may have cut the last line short; a line counts only when it is whole.
  const whole = readFileSync(journal, 'utf8').split('\n').slice(0, -1);
  return Number(whole.at(-1) ?? 0);
}

/** Asserts that the lake holds all that was acknowledged and nothing half-done; returns its newest number. */
async function inspect(file: string, acknowledged: number): Promise<number> {
  const lake = openContentLake({ file });
  const documents = lake.datasets().includes('production')
    ? lake.documents('production', ['a', 'b', 'c'], ADMIN)
    : [];
  const numbers = new Set(documents.map((document) => document?.['n'] ?? 0));
  expect(numbers.size, 'the three documents of a transaction agree').toBeLessThanOrEqual(1);
  const newest = Number([...numbers][0] ?? 0);
  expect(newest, 'nothing acknowledged is lost').toBeGreaterThanOrEqual(acknowledged);
  expect(newest - acknowledged, 'at most the unanswered transaction is extra').toBeLessThanOrEqual(1);
  if (newest > 0) {
    const [last] = lake.transactions({
      dataset: 'production',
      documentIds: ['a', 'b', 'c'],
      access: ADMIN,
      reverse: true,
      limit: 1,
    });
    expect(last).toMatchObject({ id: `tx-${newest}`, changes: [{}, {}, {}] });
  }
  await lake.close();
  return newest;
}

it(
  `loses nothing acknowledged and keeps nothing half-done through ${KILLS} kills in mid-write`,
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fiz-crash-'));
    const file = join(folder, 'lake.sqlite');
    const journal = join(folder, 'acknowledged');
    let newest = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      await writeUntilKilled(file, journal, newest);
      // An unanswered transaction that was found once must stay, like an acknowledged one.
      newest = await inspect(file, Math.max(newest, lastAcknowledged(journal)));
    }
    expect(newest, 'the writers did get to write').toBeGreaterThan(KILLS);
    const database = new DatabaseSync(file);
    const check = database.prepare('PRAGMA integrity_check').get();
    const count = database.prepare('SELECT count(*) AS n FROM commit_log').get();
    expect(isObject(check) ? check['integrity_check'] : check).toBe('ok');
    expect(count?.['n'], 'every transaction up to the newest is in the log').toBe(newest);
    database.close();
    rmSync(folder, { recursive: true });
  },
);

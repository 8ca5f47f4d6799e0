import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { buildStaleParts } from './build.ts';
import { ROOT } from './paths.ts';

/**
 * `npm run dev`: `npm start` with a watch. What the browser runs is rebuilt in place (reload the page);
 * what the server runs restarts the server.
 */

const BUILT = ['widget', 'search', 'studio', 'schemas', 'snapshot'];
const SERVED = ['lake', 'snapshot', 'content', 'demo', 'embed', 'scripts', 'schemas'];
const QUIET_MS = 300;

let server: ChildProcess | null = null;
let isStopping = false;

function startServer(): void {
  server = spawn(process.execPath, [join(ROOT, 'scripts/start.ts'), ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

async function restartServer(): Promise<void> {
  const old = server;
  if (old && old.exitCode === null) {
    await new Promise((resolve) => {
      old.once('exit', resolve);
      old.kill('SIGTERM');
    });
  }
  if (!isStopping) startServer();
}

const changed = new Set<string>();
let timer: NodeJS.Timeout | undefined;

async function react(): Promise<void> {
  const folders = [...changed];
  changed.clear();
  try {
    if (folders.some((folder) => BUILT.includes(folder))) await buildStaleParts((line) => console.log(line));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  if (folders.some((folder) => SERVED.includes(folder))) await restartServer();
  else console.log('Rebuilt. Reload the page to see it.');
}

for (const folder of new Set([...BUILT, ...SERVED])) {
  watch(join(ROOT, folder), { recursive: true }, () => {
    changed.add(folder);
    clearTimeout(timer);
    timer = setTimeout(() => void react(), QUIET_MS);
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    isStopping = true;
    server?.once('exit', () => process.exit(0));
    server?.kill(signal);
  });
}
startServer();

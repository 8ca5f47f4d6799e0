import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './paths.ts';

/** One part of `dist/`: what it is made from, how, and the file whose presence shows that it is there. */
interface BuildPart {
  name: string;
  /** Files and folders whose content decides whether the part is stale. */
  inputs: string[];
  /** Commands, run one after the other with the packages' binaries on the PATH. */
  commands: string[][];
  output: string;
}

const SHARED_INPUTS = ['package-lock.json', 'tsconfig.json', 'schemas'];

const PARTS: BuildPart[] = [
  {
    name: 'widget',
    inputs: [
      ...SHARED_INPUTS,
      'package.json',
      'LICENSE',
      'widget',
      'search',
      'snapshot',
      'rollup.config.mjs',
    ],
    commands: [
      ['rollup', '-c', '--silent'],
      // The npm package and the custom-elements manifest, for partners who bundle.
      ['node', 'widget/build/describe.ts'],
    ],
    output: 'dist/v1/fiz-infobox.js',
  },
  {
    name: 'configurator',
    inputs: [...SHARED_INPUTS, 'embed'],
    commands: [['vite', 'build', '--config', 'embed/vite.config.ts', '--logLevel', 'warn']],
    output: 'dist/embed/configurator.js',
  },
  {
    name: 'studio',
    inputs: [...SHARED_INPUTS, 'studio', 'embed'],
    commands: [['vite', 'build', '--config', 'studio/vite.config.ts', '--logLevel', 'warn']],
    output: 'dist/studio/index.html',
  },
];

/**
 * Builds what is missing in `dist/` or older than its sources, and says so on `log`.
 * Staleness is decided by content, not by time, so that a checkout or a clone does not confuse it.
 *
 * @throws Error naming the part and holding the tool's own output.
 */
export async function buildStaleParts(log: (line: string) => void, { force = false } = {}): Promise<void> {
  for (const part of PARTS) {
    const fingerprint = hashInputs(part.inputs);
    const receipt = join(ROOT, 'dist', `.${part.name}.built`);
    const fresh =
      existsSync(join(ROOT, part.output)) &&
      existsSync(receipt) &&
      readFileSync(receipt, 'utf8') === fingerprint;
    if (fresh && !force) continue;
    const started = Date.now();
    log(`Building the ${part.name} …`);
    for (const command of part.commands) await runTool(part.name, command);
    mkdirSync(dirname(receipt), { recursive: true });
    writeFileSync(receipt, fingerprint);
    log(`  ${part.name} built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
}

function hashInputs(inputs: string[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of listFiles(join(ROOT, input))) {
      hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.name.startsWith('.') ? [] : listFiles(join(path, entry.name))));
}

function runTool(part: string, [command, ...args]: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command ?? '', args, {
      cwd: ROOT,
      // The same build wherever it is started from: packages choose their development half by NODE_ENV.
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Error(`Building the ${part} failed (${[command, ...args].join(' ')}):\n\n${output.trim()}`),
        );
    });
  });
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { force: { type: 'boolean', default: false } } });
  await buildStaleParts((line) => console.log(line), { force: values.force });
}

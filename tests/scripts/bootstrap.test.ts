import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';

/** A tiny clone: the real bootstrap, one wanted package, and a stand-in for the registry's side of npm. */
let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'fiz-clone-'));
  mkdirSync(join(clone, 'scripts'));
  cpSync(join(ROOT, 'scripts/bootstrap.mjs'), join(clone, 'scripts/bootstrap.mjs'));
  writeFileSync(
    join(clone, 'scripts/hello.mjs'),
    `console.log('hello', ...process.argv.slice(2)); process.exit(3);`,
  );
  writeLock('1.0.0');
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

function writeLock(version: string): void {
  const other = { 'node_modules/other-platform': { version: '1.0.0', optional: true } };
  writeFileSync(
    join(clone, 'package-lock.json'),
    JSON.stringify({ packages: { '': {}, 'node_modules/x': { version }, ...other } }),
  );
}

/** Runs the bootstrap with an npm that does what the given script says, and notes each call. */
function boot(npm: string): Promise<{ code: number; output: string; installs: number }> {
  const log = join(clone, 'npm-calls');
  writeFileSync(
    join(clone, 'npm.cjs'),
    `const fs = require('fs'); fs.appendFileSync(${JSON.stringify(log)}, process.argv.slice(2).join(' ') + '\\n');\n${npm}`,
  );
  const env = {
    PATH: process.env['PATH'] ?? '',
    npm_execpath: join(clone, 'npm.cjs'),
    npm_config_port: '4000',
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/bootstrap.mjs', 'scripts/hello.mjs', 'world'],
      { cwd: clone, env },
      (error, stdout, stderr) => {
        const installs = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').length : 0;
        resolve({
          code: typeof error?.code === 'number' ? error.code : 0,
          output: stdout + stderr,
          installs,
        });
      },
    );
  });
}

const INSTALLS = `fs.mkdirSync('node_modules', { recursive: true }); fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');`;

describe('the entry of every npm command', () => {
  it('installs on a fresh clone, then runs the script with its arguments and hands back its exit code', async () => {
    const { code, output, installs } = await boot(INSTALLS);
    expect(output).toContain('installing packages');
    expect(output).toContain('hello world');
    expect(code).toBe(3);
    expect(installs).toBe(1);
  });

  it('installs nothing the second time', async () => {
    await boot(INSTALLS);
    const { output, installs } = await boot(INSTALLS);
    expect(installs).toBe(1);
    expect(output).toBe('hello world\n');
  });

  it('installs again when the lockfile asks for another version', async () => {
    await boot(INSTALLS);
    writeLock('1.0.1');
    expect((await boot(INSTALLS)).installs).toBe(2);
  });

  it('does not ask for packages of other platforms', async () => {
    mkdirSync(join(clone, 'node_modules'));
    writeFileSync(
      join(clone, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/x': { version: '1.0.0' } } }),
    );
    expect((await boot(INSTALLS)).installs).toBe(0);
  });

  it('says what npm said and what to do when the installation fails, and runs nothing', async () => {
    const { code, output } = await boot(`console.error('no route to registry'); process.exit(1);`);
    expect(code).toBe(1);
    expect(output).toContain('no route to registry');
    expect(output).toContain('What to do: check that this machine reaches the npm registry');
    expect(output).not.toContain('hello');
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('does not pass arguments of the outer command on to the installation', async () => {
    const { output } = await boot(
      `${INSTALLS} console.log = () => {}; if (process.env.npm_config_port) { console.error('port leaked'); process.exit(1); }`,
    );
    expect(output).not.toContain('port leaked');
  });
});

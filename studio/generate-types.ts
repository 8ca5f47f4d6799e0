/**
 * Writes `schemas/types.ts` from the schema: `npm run types`. With `--check` it writes nothing and
 * ends with an error when the file is out of date.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';

const STUDIO = fileURLToPath(new URL('.', import.meta.url));
const CLI = fileURLToPath(new URL('../node_modules/sanity/bin/sanity', import.meta.url));
const CACHE = fileURLToPath(new URL('../node_modules/.cache/studio/', import.meta.url));
const TARGET = fileURLToPath(new URL('../schemas/types.ts', import.meta.url));

const HEADER = `/**
 * Types of the published documents, written from the schema by \`npm run types\`. Do not edit: change
 * the type in \`schemas/\` and run the command again. A field is optional here unless the schema
 * requires it; a draft may lack any of them.
 */`;

const run = promisify(execFile);

/** The text \`schemas/types.ts\` must have for the schema as it is now. Takes about 20 seconds. */
export async function generateTypes(): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  await runCli(
    'schema',
    'extract',
    '--force',
    '--enforce-required-fields',
    '--path',
    '../node_modules/.cache/studio/schema.json',
  );
  await runCli('typegen', 'generate');
  const generated = await readFile(`${CACHE}types.ts`, 'utf8');
  const body = generated.replace(/^\/\*\*[\s\S]*?\*\//, '').replace(/^\/\/ Source: .*$/m, '');
  const style = await resolveConfig(TARGET);
  return format(`${HEADER}\n${body}`, { ...style, parser: 'typescript' });
}

async function runCli(...args: string[]): Promise<void> {
  await run(process.execPath, [CLI, ...args], {
    cwd: STUDIO,
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1', CI: '1' },
  });
}

async function main(): Promise<void> {
  const types = await generateTypes();
  if (!process.argv.includes('--check')) return writeFile(TARGET, types);
  const current = await readFile(TARGET, 'utf8').catch(() => '');
  if (current === types) return;
  process.stderr.write(
    'schemas/types.ts does not match the schema. Run `npm run types` and commit the result.\n',
  );
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();

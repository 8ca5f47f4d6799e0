import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { generateTypes } from '../../studio/generate-types.ts';

const run = promisify(execFile);
const STUDIO = fileURLToPath(new URL('../../studio/', import.meta.url));
const CLI = fileURLToPath(new URL('../../node_modules/sanity/bin/sanity', import.meta.url));

/** The CLI starts a whole Studio for each command; a busy machine may need minutes. */
const COMMAND_TIMEOUT_MS = 300_000;

describe("Sanity's own commands", () => {
  it(
    'find neither errors nor warnings in the schema',
    async () => {
      const { stdout } = await run(process.execPath, [CLI, 'schema', 'validate', '--format', 'json'], {
        cwd: STUDIO,
        env: { ...process.env, NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1', CI: '1' },
      });
      expect(JSON.parse(stdout.slice(stdout.indexOf('[')))).toEqual([]);
    },
    COMMAND_TIMEOUT_MS,
  );

  it(
    'write the same types as those checked in; if not, run `npm run types`',
    async () => {
      const current = await readFile(new URL('../../schemas/types.ts', import.meta.url), 'utf8');
      expect(await generateTypes()).toBe(current);
    },
    COMMAND_TIMEOUT_MS,
  );
});

import { spawnSync } from 'node:child_process';
import { ROOT } from './paths.ts';

/** `npm run format`: rewrites every file in the one agreed form. */
const { status } = spawnSync('prettier', ['--write', '--log-level', 'warn', '.'], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);

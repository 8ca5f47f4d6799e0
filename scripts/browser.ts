import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A Chromium that starts on this machine, and what its process needs. */
export interface TestBrowser {
  executablePath: string;
  /** Variables for the browser's process, for example where its libraries lie. */
  env: Record<string, string>;
  version: string;
}

/**
 * Switches every test browser gets. Chromium refuses to run as root with its sandbox, and without the
 * background switches it keeps calling its maker's hosts, which the tests would count as foreign requests.
 */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=IsolateSandboxedIframes,OptimizationHints,MediaRouter',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a browser for the tests: the one named by `CHROMIUM_PATH`, else an installed Chrome or Chromium,
 * else the one inside the package `@sparticuz/chromium`, which needs no root and no download.
 *
 * @throws Error with what to do when none of them starts.
 */
export async function findTestBrowser(cacheDir: string): Promise<TestBrowser> {
  const named = process.env['CHROMIUM_PATH'];
  const tried: string[] = [];
  for (const executablePath of named ? [named] : INSTALLED.filter((path) => existsSync(path))) {
    const browser = startsUp(executablePath, {});
    if (browser) return browser;
    tried.push(executablePath);
  }
  if (!named) {
    const packed = await findPackedBrowser(cacheDir);
    if (packed) return packed;
    tried.push('the one inside @sparticuz/chromium');
  }
  throw new Error(
    `No browser for the tests starts on this machine. Tried: ${tried.join(', ')}.\n` +
      'What to do: install Chrome or Chromium, or set CHROMIUM_PATH to one, then run the same command again.',
  );
}

/** A browser counts only when it answers: a file alone may be a stub or lack its libraries. */
function startsUp(executablePath: string, env: Record<string, string>): TestBrowser | null {
  const result = spawnSync(executablePath, ['--headless', '--no-sandbox', '--version'], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  const version = /[\d.]{5,}/.exec(result.stdout ?? '')?.[0];
  return result.status === 0 && version ? { executablePath, env, version } : null;
}

/**
 * The browser inside the package `@sparticuz/chromium`: the same version on every machine, `null` where it does
 * not start. It is unpacked into our own folder: the package's default, the system's temporary folder, is shared
 * by every program that uses it, and a half-written file there would be taken for a whole one.
 */
export async function findPackedBrowser(cacheDir: string): Promise<TestBrowser | null> {
  const done = join(cacheDir, 'complete');
  const libraries = join(cacheDir, 'al2023', 'lib');
  if (!existsSync(done)) {
    rmSync(cacheDir, { recursive: true, force: true });
    mkdirSync(cacheDir, { recursive: true });
  }
  const saved = {
    TMPDIR: process.env['TMPDIR'],
    AWS: process.env['AWS_EXECUTION_ENV'],
    LD: process.env['LD_LIBRARY_PATH'],
    FONT: process.env['FONTCONFIG_PATH'],
  };
  process.env['TMPDIR'] = cacheDir;
  // The package unpacks its own copies of the libraries only where it believes to run on a cloud function.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    writeFileSync(done, '');
    const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
      ? {}
      : { FONTCONFIG_PATH: join(cacheDir, 'fonts') };
    // The machine's own libraries fit better when it has them; the packaged ones are the second choice.
    return (
      startsUp(executablePath, fonts) ?? startsUp(executablePath, { ...fonts, LD_LIBRARY_PATH: libraries })
    );
  } finally {
    restore('TMPDIR', saved.TMPDIR);
    restore('AWS_EXECUTION_ENV', saved.AWS);
    restore('LD_LIBRARY_PATH', saved.LD);
    // The package points this at its own fonts; with the machine's own they make Chromium end at the first <input>.
    restore('FONTCONFIG_PATH', saved.FONT);
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

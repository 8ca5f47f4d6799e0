import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { pick, readWork, wrapWork, type Driver } from './driver.ts';

/** Where things lie that WebKitGTK needs. */
export interface WebKitPaths {
  /** `WebKitWebDriver`. */
  driver: string;
  /** `MiniBrowser`, the browser that comes with WebKitGTK. */
  browser: string;
  /** `Xvfb`, a screen in memory. */
  screen: string;
}

const ANSWER_WITHIN_MS = 30_000;

/** Starts WebKitGTK on a screen in memory and speaks WebDriver with it. */
export async function startWebKit({ driver, browser, screen }: WebKitPaths): Promise<Driver> {
  const { display, child: screenChild } = await startScreen(screen);
  const port = await findPort();
  const root = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    DISPLAY: display,
    LANG: 'de_DE.UTF-8',
    // The sandbox of WebKit needs rights that root in a container does not have.
    ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
  };
  const child = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env });
  await waitForStatus(root);
  const options = { binary: browser, args: ['--automation'] };
  const created = await ask(`${root}/session`, {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  });
  const session = `${root}/session/${String(pick(created, 'sessionId'))}`;
  await ask(`${session}/timeouts`, { script: 60_000, pageLoad: 60_000, implicit: 0 });
  return {
    version: `WebKitGTK ${String(pick(created, 'capabilities', 'browserVersion'))}`,
    open: async (url) => void (await ask(`${session}/url`, { url })),
    run: async (work, ...args) => {
      const script = `const done = arguments[arguments.length - 1]; ${wrapWork(work, args)}.then(done);`;
      return readWork(await ask(`${session}/execute/async`, { script, args: [] }));
    },
    perform: async (actions) => void (await ask(`${session}/actions`, { actions })),
    capture: async () => Buffer.from(String(await ask(`${session}/screenshot`)), 'base64'),
    resize: async (width, height) =>
      void (await ask(`${session}/window/rect`, { x: 0, y: 0, width, height })),
    close: async () => {
      await fetch(session, { method: 'DELETE' }).catch(() => {});
      child.kill();
      screenChild.kill();
    },
  };
}

/** Sends a command; without a body, asks for something. */
async function ask(url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, body ? { method: 'POST', body: JSON.stringify(body) } : {});
  const { value } = JSON.parse(await response.text());
  if (!response.ok) throw new Error(`${url}: ${value?.error}: ${value?.message}`);
  return value;
}

async function waitForStatus(root: string): Promise<void> {
  const end = Date.now() + ANSWER_WITHIN_MS;
  for (;;) {
    const answer = await fetch(`${root}/status`).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > end) throw new Error('WebKitWebDriver does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function startScreen(screen: string): Promise<{ display: string; child: ChildProcess }> {
  const child = spawn(screen, ['-displayfd', '1', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (data) => resolve({ display: `:${String(data).trim()}`, child }));
    child.once('exit', (code) => reject(new Error(`${screen} ended with ${code}.`)));
    child.once('error', reject);
  });
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

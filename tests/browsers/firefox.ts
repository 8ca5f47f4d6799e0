import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pick, readWork, wrapWork, type Driver } from './driver.ts';

type Send = (method: string, params: object) => Promise<unknown>;

/** Starts Firefox without a window and speaks WebDriver BiDi with it, which it understands by itself. */
export async function startFirefox(executable: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'fiz-firefox-'));
  const child = spawn(
    executable,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LANG: 'de_DE.UTF-8' } },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stderr).on('line', (line) => {
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`${executable} ended with ${code}.`)));
  });
  const { send, socket } = await connect(`${address}/session`);
  const session = await send('session.new', { capabilities: {} });
  const context = pick(await send('browsingContext.getTree', {}), 'contexts', '0', 'context');
  const name = (key: string) => String(pick(session, 'capabilities', key));
  return {
    version: `Firefox ${name('browserVersion')}`,
    open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    run: async (work, ...args) => {
      const expression = wrapWork(work, args);
      const target = { context };
      const answer = await send('script.evaluate', { expression, target, awaitPromise: true });
      return readWork(pick(answer, 'result', 'value'));
    },
    perform: async (actions) => void (await send('input.performActions', { context, actions })),
    capture: async () => {
      const answer = await send('browsingContext.captureScreenshot', { context });
      return Buffer.from(String(pick(answer, 'data')), 'base64');
    },
    resize: async (width, height) =>
      void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
    close: async () => {
      await send('browser.close', {}).catch(() => child.kill());
      socket.close();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function connect(address: string): Promise<{ send: Send; socket: WebSocket }> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, message } = JSON.parse(String(data));
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error) reject?.(new Error(`${error}: ${message}`));
    else resolve?.(result);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`No answer from ${address}.`)));
  });
  const send: Send = (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, socket };
}

import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient, type SanityClient } from '@sanity/client';

/** The product, started the way `npm start` does, on free ports and with a data folder of its own. */
export interface RunningProduct {
  /** Origin of Studio, API and snapshot, without a slash at the end. */
  url: string;
  /** Address of the demo pages on the second origin, with a slash at the end. */
  demoUrl: string;
  /** The printed one-time link of the administrator; empty where the content lies elsewhere. */
  loginLink: string;
  dataDir: string;
  /** Everything it printed so far. */
  output: () => string;
  stop: () => Promise<void>;
}

const ROOT = new URL('../..', import.meta.url).pathname;
const READY_WITHIN_MS = 180_000;

/** Starts the product and resolves when it has said where everything is. */
export async function startProduct({
  dataDir,
  args = [],
  env = {},
}: {
  dataDir?: string;
  args?: string[];
  /** Variables on top of the ones this process has. */
  env?: Record<string, string>;
} = {}): Promise<RunningProduct> {
  const ownDir = dataDir ?? mkdtempSync(join(tmpdir(), 'fiz-product-'));
  const child = spawn(process.execPath, ['scripts/start.ts', '--port', '0', '--data', ownDir, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  await waitForText(child, () => output, 'Ctrl-C stops everything');
  const find = (pattern: RegExp) => {
    const found = pattern.exec(output)?.[1];
    if (!found) throw new Error(`The product printed no ${String(pattern)}:\n${output}`);
    return found;
  };
  return {
    url: find(/Start page\s+(\S+)\/\n/),
    demoUrl: find(/Partner pages\s+(\S+)/),
    loginLink: /(http\S+\/login\S+)/.exec(output)?.[1] ?? '',
    dataDir: ownDir,
    output: () => output,
    stop: async () => {
      await stopChild(child);
      if (!dataDir) rmSync(ownDir, { recursive: true, force: true });
    },
  };
}

/** Logs in as the Studio does, without a browser, and returns the token of the session. */
export async function logInByHttp(product: RunningProduct): Promise<string> {
  const code = new URL(product.loginLink).searchParams.get('code') ?? '';
  const confirmed = await fetch(`${product.url}/login`, {
    method: 'POST',
    body: new URLSearchParams({ code }),
    headers: { origin: product.url },
    redirect: 'manual',
  });
  const sid = /#sid=(.+)$/.exec(confirmed.headers.get('location') ?? '')?.[1] ?? '';
  const session: { token: string } = await (await fetch(`${product.url}/v1/auth/fetch?sid=${sid}`)).json();
  return session.token;
}

/** A client on the product's Content Lake with the rights of a token. */
export function connectLake(product: RunningProduct, token: string): SanityClient {
  return createClient({
    projectId: 'fiz',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: product.url,
    useProjectHostname: false,
    useCdn: false,
    token,
  });
}

/** Makes an account with the operator's command, while the product runs, and returns its login link. */
export async function addUser(
  product: RunningProduct,
  user: { name: string; role: string },
): Promise<string> {
  const words = [
    'user',
    'add',
    `${user.name.toLowerCase()}@example.org`,
    '--name',
    user.name,
    '--role',
    user.role,
  ];
  const command = ['lake/main.ts', ...words, '--data', product.dataDir];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT });
  const link = /(http\S+\/login\S+)/.exec(stdout)?.[1];
  if (!link) throw new Error(`No login link in:\n${stdout}`);
  return link;
}

function waitForText(child: ChildProcess, read: () => string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => done(new Error(`Not ready within ${READY_WITHIN_MS / 1000} s:\n${read()}`)),
      READY_WITHIN_MS,
    );
    const check = () => read().includes(text) && done();
    const done = (error?: Error) => {
      clearTimeout(timer);
      child.stdout?.off('data', check);
      if (error) {
        child.kill('SIGKILL');
        reject(error);
      } else resolve();
    };
    child.stdout?.on('data', check);
    child.once('exit', (code) => done(new Error(`The product stopped with ${code}:\n${read()}`)));
  });
}

function stopChild(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

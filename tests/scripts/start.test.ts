import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/paths.ts';
import { startProduct, type RunningProduct } from '../helpers/product.ts';

/** Runs `npm start`'s script to its end; for starts that are meant to fail. */
function startAndFail(
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/start.ts', ...args],
      { cwd: ROOT, env: { ...process.env, ...env } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
      },
    );
  });
}

function occupyPort(): Promise<{ port: number; server: Server }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve({ port: address.port, server });
      else reject(new Error('no port'));
    });
  });
}

describe('npm start', () => {
  let product: RunningProduct;
  const dataDir = mkdtempSync(join(tmpdir(), 'fiz-start-'));
  beforeAll(async () => {
    product = await startProduct({ dataDir });
  });
  afterAll(async () => {
    await product?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('prints start page, partner pages, Studio and a one-time login link', () => {
    expect(product.output()).toMatch(/Start page\s+http:\/\/localhost:\d+\//);
    expect(product.output()).toMatch(/Partner pages\s+http:\/\/localhost:\d+\/demo\//);
    expect(product.output()).toMatch(/Studio\s+http:\/\/localhost:\d+\/studio\//);
    expect(product.loginLink).toContain(`${product.url}/login?code=`);
  });

  it('says what is where, in German and English', async () => {
    const page = await (await fetch(product.url)).text();
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('lang="en"');
    expect(page).toContain(`${product.url}/v1/fiz-infobox.js`);
  });

  it('lets everybody embed script and snapshot, and nobody anonymous read the dataset', async () => {
    for (const path of ['/v1/fiz-infobox.js', '/snapshot/v1/manifest.json']) {
      const response = await fetch(product.url + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    }
    const query = encodeURIComponent('*[_type == "topic"]');
    expect((await fetch(`${product.url}/v2025-02-19/data/query/production?query=${query}`)).status).toBe(401);
    expect((await fetch(`${product.url}/status.json`)).status).toBe(401);
  });

  it('serves the content as plain pages too, and a way on where there is none', async () => {
    const response = await fetch(`${product.url}/seiten/ar/blaue-karte-eu.html`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'");
    expect(await response.text()).toContain('<html lang="ar" dir="rtl">');
    const missing = await fetch(`${product.url}/seiten/en/gone.html`);
    expect([missing.status, (await missing.text()).includes('href="tel:')]).toEqual([404, true]);
  });

  it('keeps every foreign host out of the Studio, at any address below it', async () => {
    for (const path of ['/studio/', '/studio/structure/topics;all']) {
      const response = await fetch(product.url + path);
      expect(response.status).toBe(200);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toMatch(/https?:/);
      expect(await response.text()).toContain('<html lang="de"');
    }
  });

  it('names the other port when one is taken, without a stack trace', async () => {
    const { port, server } = await occupyPort();
    const { code, output } = await startAndFail(['--port', String(port), '--data', join(dataDir, 'other')]);
    server.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} is already in use`);
    expect(output).toMatch(/npm start -- --port \d+/);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('refuses a data folder that another start is using', async () => {
    const { code, output } = await startAndFail(['--port', '0', '--data', dataDir]);
    expect(code).toBe(1);
    expect(output).toContain(dataDir);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('says which variable is missing for a hosted Content Lake', async () => {
    const { code, output } = await startAndFail([], {
      SANITY_PROJECT_ID: 'abc',
      SANITY_DATASET: 'production',
      SANITY_API_TOKEN: '',
    });
    expect(code).toBe(1);
    expect(output).toContain('SANITY_API_TOKEN is missing');
  });
});

describe('a second npm start on the same data', () => {
  it('keeps what is there, seeds nothing anew, and ends cleanly on a signal', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'fiz-start-'));
    const first = await startProduct({ dataDir });
    await first.stop();
    expect(first.output()).toMatch(/created [1-9]/);
    const second = await startProduct({ dataDir });
    expect(second.output()).toContain('created 0');
    await second.stop();
    expect(second.output()).toContain('Stopping');
    rmSync(dataDir, { recursive: true, force: true });
  });
});

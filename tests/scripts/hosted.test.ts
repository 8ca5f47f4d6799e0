import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@sanity/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logInByHttp, startProduct, type RunningProduct } from '../helpers/product.ts';

/**
 * The same product with its content elsewhere, chosen by the environment alone. The other Content Lake is one
 * of ours here, because the tests reach no other; the API is the same.
 */
describe('npm start with a Content Lake elsewhere', () => {
  let elsewhere: RunningProduct;
  let product: RunningProduct;
  let token: string;
  const dataDir = mkdtempSync(join(tmpdir(), 'fiz-hosted-'));

  beforeAll(async () => {
    elsewhere = await startProduct();
    token = await logInByHttp(elsewhere);
    product = await startProduct({
      dataDir,
      env: {
        SANITY_PROJECT_ID: 'fiz',
        SANITY_DATASET: 'production',
        SANITY_API_TOKEN: token,
        SANITY_API_HOST: elsewhere.url,
      },
    });
  });
  afterAll(async () => {
    await product?.stop();
    await elsewhere?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('builds the same snapshot from it, to the byte', async () => {
    const [here, there] = await Promise.all(
      [product, elsewhere].map(({ url }) =>
        fetch(`${url}/snapshot/v1/manifest.json`).then((answer) => answer.text()),
      ),
    );
    expect(here).toBe(there);
    expect(here).toContain('"languages"');
  });

  it('sends the Studio there, answers no API itself and makes no login link', async () => {
    expect(await (await fetch(`${product.url}/studio/config.json`)).json()).toMatchObject({
      projectId: 'fiz',
      dataset: 'production',
      apiHost: elsewhere.url,
    });
    expect((await fetch(`${product.url}/v2025-02-19/users/me`)).status).toBe(404);
    expect(product.output()).not.toContain('/login');
  });

  it('follows what is published there', async () => {
    const client = createClient({
      projectId: 'fiz',
      dataset: 'production',
      apiVersion: '2025-02-19',
      useCdn: false,
      apiHost: elsewhere.url,
      useProjectHostname: false,
      token,
    });
    await client.patch('topic-chancenkarte').set({ title: 'Was ist die Probe von anderswo?' }).commit();
    const readSnapshot = async () => {
      const manifest: { languages: { files: { catalog: string } }[] } = await (
        await fetch(`${product.url}/snapshot/v1/manifest.json`)
      ).json();
      return (await fetch(`${product.url}/snapshot/v1/${manifest.languages[0]?.files.catalog ?? ''}`)).text();
    };
    await expect.poll(readSnapshot, { timeout: 20_000 }).toContain('Was ist die Probe von anderswo?');
  });
});

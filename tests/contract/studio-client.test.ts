import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { describeClientContract, type CreateClient } from './client-contract.ts';

const fromStudio = createRequire(createRequire(import.meta.url).resolve('sanity/package.json'));
const folder = fromStudio.resolve('@sanity/client/package.json').replace(/package\.json$/, '');
const { version }: { version: string } = fromStudio('@sanity/client/package.json');

it('is another client than the one at the top', () => {
  expect(version).toMatch(/^7\./);
});

const { createClient }: { createClient: CreateClient } = await import(
  pathToFileURL(`${folder}dist/index.js`).href
);
describeClientContract(`the Studio's own @sanity/client ${version}`, createClient);

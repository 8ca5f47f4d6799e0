import { createClient } from '@sanity/client';
import { createWorkspaceFromConfig, validateDocument } from 'sanity';
import type { Workspace } from 'sanity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDocuments } from '../../content/index.ts';
import { loadSeed } from '../../content/load.ts';
import { schemaTypes } from '../../schemas/index.ts';
import { startTestLake, type TestLake } from '../lake/start-test-lake.ts';

type ValidateOptions = Parameters<typeof validateDocument>[0];
type StoredDocument = ValidateOptions['document'];

const NOBODY = { id: 'validation', name: 'Validation', email: '', role: '', roles: [] };

let lake: TestLake;
let workspace: Workspace;
let stored: Map<string, StoredDocument>;
let getClient: NonNullable<ValidateOptions['getClient']>;

/** The Studio's own check of one document, as it would run in the form. */
async function complaintsAbout(document: StoredDocument): Promise<string[]> {
  const getDocumentExists = async ({ id }: { id: string }) => stored.has(id);
  const markers = await validateDocument({ document, workspace, getClient, getDocumentExists });
  return markers.map((marker) => `${marker.level} at ${JSON.stringify(marker.path)}: ${marker.message}`);
}

function findStored(id: string): StoredDocument {
  const document = stored.get(id);
  if (!document) throw new Error(`The seed has no document "${id}" in the lake.`);
  return document;
}

beforeAll(async () => {
  lake = await startTestLake();
  const client = createClient({
    projectId: 'fiz',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    apiHost: lake.url,
    useProjectHostname: false,
    token: lake.token('administrator'),
  });
  // @ts-expect-error The Studio declares the types of its own copy of the client; the methods are the same.
  getClient = () => client;
  await loadSeed({ client, log: () => {} });
  const documents = await client.fetch<StoredDocument[]>('*[]', {}, { perspective: 'raw' });
  stored = new Map(documents.map((document) => [document._id, document]));
  workspace = await createWorkspaceFromConfig({
    name: 'default',
    projectId: 'fiz',
    dataset: 'production',
    schema: { types: schemaTypes },
    currentUser: NOBODY,
    getClient: () => getClient({ apiVersion: '2025-02-19' }),
  });
});

afterAll(() => lake.stop());

describe("the Studio's rules for the seeded documents", () => {
  it.each(seedDocuments.map((document) => document._id))(
    'find nothing to repair or improve in %s',
    async (id) => {
      expect(await complaintsAbout(findStored(id))).toEqual([]);
    },
  );

  it('would find a missing title, a dangling contact and a number nobody can dial', async () => {
    const topic = findStored('topic-chancenkarte');
    const contacts = [{ _key: 'x', _type: 'reference', _ref: 'contact-unknown' }];
    const contact = { ...findStored('contact-fiz-empfang'), phone: '0341 58088 2020' };

    expect(await complaintsAbout({ ...topic, title: '', contacts })).toHaveLength(2);
    expect(await complaintsAbout(contact)).toEqual([expect.stringContaining('error at ["phone"]')]);
  });
});

import { describe, expect, it } from 'vitest';
import { chooseTools, createStudioConfig, SWITCHED_OFF } from '../../studio/create-config.tsx';
import { OFFLINE_CONFIG, loadRuntimeConfig, parseRuntimeConfig } from '../../studio/runtime-config.ts';

const EMBEDDED = { ...OFFLINE_CONFIG, apiHost: 'http://localhost:3333' };
const ROOT = 'http://localhost:3333/studio/';

function createUser(role: string) {
  return { id: 'u', name: 'Test', email: 'test@example.org', role, roles: [{ name: role, title: role }] };
}

const TOOLS = ['structure', 'vision'].map((name) => ({ name, title: name, component: () => null }));

describe('the configuration', () => {
  it.each(Object.entries(SWITCHED_OFF))('leaves %s off', (feature, setting) => {
    const config: Record<string, unknown> = { ...createStudioConfig(EMBEDDED) };
    expect(config[feature]).toEqual(setting);
    expect(JSON.stringify(setting)).toContain('"enabled":false');
  });

  it('leaves comments off', () => {
    expect(createStudioConfig(EMBEDDED).document?.comments).toEqual({ enabled: false });
  });

  it('lies below /studio, where the server sends its page', () => {
    expect(createStudioConfig(EMBEDDED).basePath).toBe('/studio');
  });

  it('talks to one host without a CDN and logs in on its page when the lake is embedded', () => {
    const config = createStudioConfig(EMBEDDED);
    const client = config.unstable_clientFactory?.({
      projectId: 'fiz',
      dataset: 'production',
      apiVersion: '1',
    });
    expect(client?.getUrl('/data/query/production')).toBe('http://localhost:3333/v1/data/query/production');
    expect(config.auth).toMatchObject({ providers: [{ url: 'http://localhost:3333/login' }] });
  });

  it("leaves connection and login to Sanity's own ways when the lake is hosted", () => {
    const config = createStudioConfig(OFFLINE_CONFIG);
    expect(config.unstable_clientFactory).toBeUndefined();
    expect(config.auth).toBeUndefined();
    expect(config.apiHost).toBeUndefined();
  });
});

describe('the tool for queries', () => {
  it('is there for administrators', () => {
    expect(chooseTools(TOOLS, createUser('administrator')).map(({ name }) => name)).toEqual([
      'structure',
      'vision',
    ]);
  });

  it.each(['editor', 'translator', 'viewer'])('is not there for the role %s', (role) => {
    expect(chooseTools(TOOLS, createUser(role)).map(({ name }) => name)).toEqual(['structure']);
  });
});

describe('config.json', () => {
  const stored = {
    projectId: 'fiz',
    dataset: 'production',
    apiHost: '/',
    snapshotUrl: '/snapshot/v1/',
    scriptUrl: '/v1/fiz-infobox.js',
    insightsUrl: '/v1/insights',
    embedUrl: '/embed/',
  };

  it('may name addresses relative to the Studio', () => {
    expect(parseRuntimeConfig(stored, ROOT)).toEqual({
      projectId: 'fiz',
      dataset: 'production',
      apiHost: 'http://localhost:3333',
      snapshotUrl: 'http://localhost:3333/snapshot/v1/',
      scriptUrl: 'http://localhost:3333/v1/fiz-infobox.js',
      insightsUrl: 'http://localhost:3333/v1/insights',
      embedUrl: 'http://localhost:3333/embed/',
    });
  });

  it('is refused with the names of the broken fields', () => {
    expect(() => parseRuntimeConfig({ ...stored, dataset: 7, scriptUrl: undefined }, ROOT)).toThrow(
      /dataset, scriptUrl/,
    );
    expect(() => parseRuntimeConfig(null, ROOT)).toThrow(/config\.json/);
  });

  it('is read from beside the page, and a missing one says what to do', async () => {
    const asked: string[] = [];
    const answer = (response: Response) => (url: URL | RequestInfo) => {
      asked.push(String(url));
      return Promise.resolve(response);
    };
    await expect(loadRuntimeConfig(ROOT, answer(Response.json(stored)))).resolves.toMatchObject({
      projectId: 'fiz',
    });
    await expect(loadRuntimeConfig(ROOT, answer(new Response('', { status: 404 })))).rejects.toThrow(
      /starten Sie den Server neu/,
    );
    expect(asked).toEqual([`${ROOT}config.json`, `${ROOT}config.json`]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLake, type LakeOptions, type Role, type RunningLake } from '../../lake/index.ts';

/** A started lake on a free port with a folder of its own. */
export interface TestLake extends RunningLake {
  dataDir: string;
  logged: string[];
  /** Token of a service with the role. */
  token(role: Role): string;
  /** A request with the role's token; `null` sends none. */
  request(path: string, options?: RequestInit & { role?: Role | null }): Promise<Response>;
  /** POSTs mutations as administrator and fails loudly. */
  seed(...documents: { _id: string; _type: string; [key: string]: unknown }[]): Promise<void>;
  /** Closes the lake and removes its folder. */
  stop(): Promise<void>;
}

/** Starts a lake for one test file. */
export async function startTestLake(options: Partial<LakeOptions> = {}): Promise<TestLake> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fiz-lake-'));
  const logged: string[] = [];
  const lake = await startLake({
    dataDir,
    host: 'localhost',
    port: 0,
    projectId: 'fiz',
    dataset: 'production',
    log: (line) => logged.push(line),
    ...options,
  });
  const tokens = new Map<Role, string>();
  function token(role: Role): string {
    const known = tokens.get(role) ?? lake.issueServiceToken({ label: role, role });
    tokens.set(role, known);
    return known;
  }
  function request(path: string, init: RequestInit & { role?: Role | null } = {}): Promise<Response> {
    const { role = 'administrator', ...rest } = init;
    const headers = new Headers(rest.headers);
    if (role) headers.set('Authorization', `Bearer ${token(role)}`);
    return fetch(`${lake.url}${path}`, { redirect: 'manual', ...rest, headers });
  }
  async function seed(...documents: { _id: string; _type: string; [key: string]: unknown }[]): Promise<void> {
    const mutations = documents.map((document) => ({ createOrReplace: document }));
    const response = await request('/v1/data/mutate/production', {
      method: 'POST',
      body: JSON.stringify({ mutations }),
    });
    if (!response.ok) throw new Error(`Seeding failed: ${await response.text()}`);
  }
  async function stop(): Promise<void> {
    await lake.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return { ...lake, dataDir, logged, token, request, seed, stop };
}

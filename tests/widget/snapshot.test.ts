import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetFiles, openSnapshot } from '../../widget/data/snapshot.ts';
import { readStart, SnapshotError, withFreshManifest } from '../../widget/data/source.ts';
import { findLanguage } from '../../widget/data/files.ts';
import { createFixtureSnapshot } from './fixtures/snapshot.ts';

const ROOT = 'https://example.org/snapshot/';
const files = createFixtureSnapshot();
const never = new AbortController().signal;

type Answer = (name: string, init: RequestInit | undefined) => Response | Promise<Response>;

const answerWhole: Answer = (name) => {
  const content = files.get(name);
  if (content === undefined) return new Response('', { status: 404 });
  return new Response(typeof content === 'string' ? content : new Uint8Array(content));
};

let asked: string[] = [];

function serve(answer: Answer): void {
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    const name = url.replace(ROOT, '');
    asked.push(name);
    return answer(name, init);
  });
}

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof SnapshotError ? error.code : error),
  );

describe('reading a snapshot', () => {
  beforeEach(() => {
    asked = [];
    forgetFiles();
    serve(answerWhole);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('loads each file once, however many boxes ask for it', async () => {
    const [one, other] = [openSnapshot(ROOT), openSnapshot(ROOT)];
    await Promise.all([one.manifest(never), other.manifest(never)]);
    await one.manifest(never);
    expect(asked).toEqual(['manifest.json']);
  });

  it('asks the server again when a fresh manifest is wanted', async () => {
    const source = openSnapshot(ROOT);
    await source.manifest(never);
    await source.manifest(never, true);
    expect(asked).toEqual(['manifest.json', 'manifest.json']);
  });

  it('gives the bytes of an index unchanged', async () => {
    const bytes = await openSnapshot(ROOT).bytes('search.de.bin', never);
    expect(bytes).toEqual(files.get('search.de.bin'));
  });

  it('sends no cookie to another host', async () => {
    let credentials: RequestCredentials | undefined;
    serve((name, init) => {
      credentials = init?.credentials;
      return answerWhole(name, init);
    });
    await openSnapshot(ROOT).manifest(never);
    // Without a word, browsers send cookies to the page's own host alone.
    expect(credentials).toBeUndefined();
  });

  it.each([
    ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['missing', () => new Response('', { status: 404 })],
    ['unreachable', () => new Response('', { status: 500 })],
    ['broken', () => new Response('{"format":{"maj')],
    ['broken', () => new Response('[]')],
    ['broken', () => new Response('{"format":{"major":1,"minor":0},"languages":[]}')],
    ['format', () => new Response('{"format":{"major":2,"minor":0},"languages":[{}]}')],
  ] satisfies [string, Answer][])('names a failure of the manifest "%s"', async (code, answer) => {
    serve(answer);
    expect(await codeOf(openSnapshot(ROOT).manifest(never))).toBe(code);
  });

  it('reads a snapshot of a newer minor version', async () => {
    serve((name) => new Response(String(files.get(name)).replace('"minor":0', '"minor":7')));
    expect((await openSnapshot(ROOT).manifest(never)).format.minor).toBe(7);
  });

  it('does not keep a failure: the next try may succeed', async () => {
    const source = openSnapshot(ROOT);
    serve(() => new Response('', { status: 503 }));
    expect(await codeOf(source.manifest(never))).toBe('unreachable');
    serve(answerWhole);
    expect(await codeOf(source.manifest(never))).toBe('no error');
  });

  it('stops a download when nobody waits for it any more, and loads it anew for the next one', async () => {
    let stopped: AbortSignal | null | undefined;
    serve((_name, init) => {
      stopped = init?.signal;
      return new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    });
    const controller = new AbortController();
    const source = openSnapshot(ROOT);
    const waiting = codeOf(source.manifest(controller.signal));
    controller.abort();
    await waiting;
    expect(stopped?.aborted).toBe(true);
    serve(answerWhole);
    expect(await codeOf(source.manifest(never))).toBe('no error');
  });

  it('goes on with a download that another box still waits for', async () => {
    const controller = new AbortController();
    const one = openSnapshot(ROOT).manifest(controller.signal);
    const other = openSnapshot(ROOT).manifest(never);
    controller.abort();
    await expect(one).rejects.toThrow();
    expect((await other).sourceLanguage).toBe('de');
  });

  it('asks for the manifest once more when a newer snapshot has replaced a file', async () => {
    const source = openSnapshot(ROOT);
    const old = String(files.get('manifest.json')).replace('start.de.json', 'start.old.json');
    let first = true;
    serve((name, init) => {
      if (name !== 'manifest.json' || !first) return answerWhole(name, init);
      first = false;
      return new Response(old);
    });
    const start = await withFreshManifest(source, never, (manifest) =>
      readStart(source, findLanguage(manifest, 'de'), never),
    );
    expect(start.sender.short).toBe('FIZ Leipzig');
    expect(asked).toEqual(['manifest.json', 'start.old.json', 'manifest.json', 'start.de.json']);
  });

  it('gives up when the file is missing from the fresh snapshot too', async () => {
    const source = openSnapshot(ROOT);
    serve((name, init) =>
      name.startsWith('start') ? new Response('', { status: 404 }) : answerWhole(name, init),
    );
    const reading = withFreshManifest(source, never, (manifest) =>
      readStart(source, findLanguage(manifest, 'de'), never),
    );
    expect(await codeOf(reading)).toBe('missing');
  });

  it('refuses a file that is not of its kind', async () => {
    const source = openSnapshot(ROOT);
    serve((name, init) => (name.startsWith('start') ? new Response('{}') : answerWhole(name, init)));
    const language = findLanguage(await source.manifest(never), 'de');
    expect(await codeOf(readStart(source, language, never))).toBe('broken');
  });
});

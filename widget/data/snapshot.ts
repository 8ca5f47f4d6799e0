import { checkManifest, SnapshotError, type Source } from './source.ts';

interface SharedFile {
  content: Promise<unknown>;
  /** Stops the download and forgets the file. */
  drop: () => void;
  /** How many wait for the download; infinite once it is there. */
  waiting: number;
  /** What it held, once it is there. */
  value?: unknown;
}

type Read = (response: Response) => Promise<unknown>;

/**
 * Files of all boxes on the page, by absolute address. Content files never change under their name, so an
 * entry stays as long as the page; a visitor's page holds the few files that were opened. The manifest is
 * dropped when a box asks for a fresh one. Failed and cancelled files are never kept.
 */
const files = new Map<string, SharedFile>();
/** How the browser's own cache is used. */
let cache: RequestCache = 'default';

/** The answer to a request that the loader has sent ahead, once. */
function takeEarly(url: string): Promise<Response> | undefined {
  const early: Map<string, Promise<Response>> | undefined = Reflect.get(
    globalThis,
    Symbol.for('fiz-infobox.early'),
  );
  const answer = early?.get(url);
  early?.delete(url);
  return answer;
}

async function download(url: string, read: Read, init: RequestInit): Promise<unknown> {
  const asked = takeEarly(url) ?? fetch(url, { cache, ...init });
  const response = await asked.catch((error: unknown) => {
    throw new SnapshotError('offline', url, error);
  });
  const { ok, status } = response;
  if (!ok) {
    const code = status === 404 || status === 410 ? 'missing' : 'unreachable';
    throw new SnapshotError(code, url);
  }
  return read(response).catch((error: unknown) => {
    throw new SnapshotError('broken', url, error);
  });
}

function share(url: string, read: Read, init: RequestInit): SharedFile {
  const known = files.get(url);
  if (known) return known;
  const controller = new AbortController();
  const forget = (): boolean => files.get(url) === file && files.delete(url);
  const drop = (): void => {
    forget();
    controller.abort();
  };
  const content = download(url, read, { ...init, signal: controller.signal });
  const file: SharedFile = { content, drop, waiting: 0 };
  files.set(url, file);
  content.then((value) => Object.assign(file, { waiting: Infinity, value }), forget);
  return file;
}

/** Waits for a shared file; when nobody waits any more, its download stops. */
async function wait(file: SharedFile, signal: AbortSignal): Promise<unknown> {
  signal.throwIfAborted();
  file.waiting++;
  const leave = (): void => {
    if (--file.waiting === 0) file.drop();
  };
  signal.addEventListener('abort', leave);
  try {
    const content = await file.content;
    signal.throwIfAborted();
    return content;
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

/** Forgets every file kept in memory. */
export function forgetFiles(): void {
  files.clear();
}

/**
 * Forgets every file kept in memory because one was not what it should be, and asks the server itself from now on:
 * the browser may keep the bad file for a year.
 */
export function distrustFiles(): void {
  forgetFiles();
  cache = 'reload';
}

/** Opens the snapshot under an absolute address that ends with a slash. Nothing is loaded yet. */
export function openSnapshot(root: string): Source {
  const manifestUrl = `${root}manifest.json`;
  const load = (file: string, read: Read, signal: AbortSignal, init: RequestInit = {}): Promise<unknown> =>
    wait(share(new URL(file, root).href, read, init), signal);
  const readJson: Read = (response) => response.json();
  return {
    async manifest(signal, fresh) {
      if (fresh) files.delete(manifestUrl);
      const value = await load(manifestUrl, readJson, signal, fresh ? { cache: 'no-cache' } : {});
      return checkManifest(value, manifestUrl);
    },
    json: (file, signal) => load(file, readJson, signal),
    peek: (file) => files.get(new URL(file, root).href)?.value,
    async bytes(file, signal) {
      const value = await load(
        file,
        async (response) => new Uint8Array(await response.arrayBuffer()),
        signal,
      );
      return value instanceof Uint8Array ? value : new Uint8Array();
    },
  };
}

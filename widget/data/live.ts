import { readOfficeTime } from '../../schemas/opening-hours.ts';
import type { Manifest } from '../../schemas/snapshot-format.ts';
import { parseContent } from '../../snapshot/content.ts';
import { publishSnapshot, type Snapshot } from '../../snapshot/publish.ts';
import { CONTENT_QUERY, SNAPSHOT_TYPES } from '../../snapshot/queries.ts';
import { checkManifest, SnapshotError, type Source } from './source.ts';

/**
 * What the preview needs of a client; clients of `@sanity/client` fit. Perspective and access are the
 * client's own affair: one that reads drafts previews drafts.
 */
export interface LiveClient {
  fetch(query: string): Promise<unknown>;
  listen(
    query: string,
    params: Record<string, unknown>,
    options: { includeResult: boolean; visibility: 'query' },
  ): {
    subscribe(observer: { next: () => void; error: (error: unknown) => void }): { unsubscribe(): void };
  };
}

/** A source that also tells when its content has changed. */
export interface LiveSource extends Source {
  /** @returns Ends the listening. */
  listen(onChange: () => void): () => void;
}

/** An editor types faster than a preview has to follow. */
const CHANGE_AFTER_MS = 200;

async function makeSnapshot(client: LiveClient | null): Promise<Snapshot> {
  if (!client) {
    throw new SnapshotError('live', 'client');
  }
  try {
    const content = parseContent(await client.fetch(CONTENT_QUERY));
    const { isoDay: today } = readOfficeTime(new Date());
    return publishSnapshot(content, { hash: () => 'live', today });
  } catch (error) {
    throw new SnapshotError('live', String(error), error);
  }
}

/** Opens a preview: the snapshot is made here, from the documents the client reads, on each change anew. */
export function openLive(client: LiveClient | null): LiveSource {
  let making: Promise<Snapshot> | null = null;
  const current = (): Promise<Snapshot> => (making ??= makeSnapshot(client));
  const read = async (file: string, signal: AbortSignal): Promise<string | Uint8Array> => {
    const content = (await current()).files.get(file);
    signal.throwIfAborted();
    if (content !== undefined) return content;
    throw new SnapshotError('missing', file);
  };
  return {
    async manifest(signal, fresh = false): Promise<Manifest> {
      if (fresh) making = null;
      const { manifest } = await current().catch((error: unknown) => {
        making = null;
        throw error;
      });
      signal.throwIfAborted();
      return checkManifest(manifest, 'preview');
    },
    async json(file, signal) {
      const content = await read(file, signal);
      return typeof content === 'string' ? JSON.parse(content) : content;
    },
    async bytes(file, signal) {
      const content = await read(file, signal);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    listen(onChange) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const change = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          making = null;
          onChange();
        }, CHANGE_AFTER_MS);
      };
      const types = JSON.stringify(SNAPSHOT_TYPES);
      const subscription = client
        ?.listen(`*[_type in ${types}]`, {}, { includeResult: false, visibility: 'query' })
        // The client reconnects by itself; what was missed comes with the next change.
        .subscribe({ next: change, error: change });
      return () => {
        clearTimeout(timer);
        subscription?.unsubscribe();
      };
    },
  };
}

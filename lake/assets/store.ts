import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseUpload } from '../http/refusals.ts';
import { findSvgProblem } from './check-svg.ts';
import { readPreview } from './resize.ts';
import { sniffFile, sniffImage, type SniffedImage } from './sniff.ts';

/** Largest image and largest file, in bytes. */
export const ASSET_BYTES_MAX = 40 * 1024 * 1024;
const SVG_BYTES_MAX = 2 * 1024 * 1024;
const PIXELS_MAX = 100_000_000;

/** The two families of assets; also the first part of their path. */
export type AssetKind = 'images' | 'files';

/** What is known of a stored asset, as its document describes it. */
export interface StoredAsset {
  id: string;
  /** File name in the store and in the address. */
  name: string;
  sha1: string;
  extension: string;
  mimeType: string;
  /** In bytes. */
  size: number;
  image?: { width: number; height: number; lqip?: string; hasAlpha?: boolean };
}

/** Bytes of assets on disk, under the name of their content. */
export interface AssetStore {
  /** The folder with everything. */
  root: string;
  /**
   * Takes in an upload: written aside, checked, then moved into place under its SHA-1. The same bytes
   * are kept once. Throws `LakeError` (400, German) when the content is not acceptable.
   *
   * @param accept - asked with the checked asset before it is kept; throwing leaves nothing behind
   */
  save(upload: AssetUpload, accept: (asset: StoredAsset) => void): Promise<StoredAsset>;
  /** Path of a stored file, whether or not it exists. */
  locate(kind: AssetKind, dataset: string, name: string): string;
}

/** An upload in progress. */
export interface AssetUpload {
  kind: AssetKind;
  dataset: string;
  pieces: AsyncIterable<Uint8Array>;
  /** As the sender calls it; only used for the ending of kinds that bytes do not tell apart. */
  fileName: string;
}

interface Received {
  path: string;
  sha1: string;
  size: number;
}

/** The asset store of a data directory; `root` is its `assets/` folder. */
export function createAssetStore(root: string): AssetStore {
  const folderOf = (kind: AssetKind, dataset: string): string => join(root, kind, dataset);
  const locate = (kind: AssetKind, dataset: string, name: string): string =>
    join(folderOf(kind, dataset), name);

  async function save(upload: AssetUpload, accept: (asset: StoredAsset) => void): Promise<StoredAsset> {
    const waiting = join(root, 'tmp');
    await mkdir(waiting, { recursive: true });
    const path = join(waiting, randomUUID());
    try {
      const received = await receive(path, upload.pieces);
      const asset =
        upload.kind === 'images' ? await checkImage(received) : await checkFile(received, upload.fileName);
      accept(asset);
      await mkdir(folderOf(upload.kind, upload.dataset), { recursive: true });
      await rename(path, locate(upload.kind, upload.dataset, asset.name));
      return asset;
    } finally {
      await rm(path, { force: true });
    }
  }
  return { root, save, locate };
}

async function receive(path: string, pieces: AsyncIterable<Uint8Array>): Promise<Received> {
  const hash = createHash('sha1');
  const file = await open(path, 'wx');
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      await file.write(piece);
    }
    // The document is committed after this; what it names must survive a power cut.
    await file.sync();
  } finally {
    await file.close();
  }
  return { path, sha1: hash.digest('hex'), size: (await stat(path)).size };
}

async function checkImage(received: Received): Promise<StoredAsset> {
  const image = await sniffImage(received.path);
  if (!image) {
    throw refuseUpload(
      'Diese Datei ist kein Bild, das hier verwendet werden kann. Möglich sind JPEG, PNG, GIF, WebP, AVIF und SVG. Der Inhalt zählt, nicht die Endung des Dateinamens.',
    );
  }
  if (image.width * image.height > PIXELS_MAX) {
    throw refuseUpload(
      `Das Bild ist mit ${image.width} × ${image.height} Punkten zu groß. Bitte verkleinern Sie es auf höchstens 10.000 × 10.000 Punkte.`,
    );
  }
  await checkSvg(received, image);
  const { sha1, size } = received;
  const { width, height, extension, mimeType } = image;
  const preview = extension === 'svg' ? {} : await readPreview(received.path);
  return {
    id: `image-${sha1}-${width}x${height}-${extension}`,
    name: `${sha1}-${width}x${height}.${extension}`,
    sha1,
    extension,
    mimeType,
    size,
    image: { width, height, ...preview },
  };
}

async function checkSvg(received: Received, image: SniffedImage): Promise<void> {
  if (image.extension !== 'svg') return;
  if (received.size > SVG_BYTES_MAX) {
    throw refuseUpload(
      'Die SVG-Datei ist größer als 2 MB. Bitte vereinfachen Sie sie oder laden Sie ein PNG hoch.',
    );
  }
  const problem = findSvgProblem(await readFile(received.path));
  if (problem) throw refuseUpload(problem);
}

async function checkFile(received: Received, fileName: string): Promise<StoredAsset> {
  const { sha1, size } = received;
  if (size === 0) throw refuseUpload('Die Datei ist leer. Bitte wählen Sie eine andere Datei.');
  const { extension, mimeType } = await sniffFile(received.path, fileName);
  return { id: `file-${sha1}-${extension}`, name: `${sha1}.${extension}`, sha1, extension, mimeType, size };
}

import { open } from 'node:fs/promises';
import { imageSize } from 'image-size';

/** Image kinds the lake keeps, by the name `image-size` gives them. */
const IMAGE_KINDS = new Map([
  ['jpg', { extension: 'jpg', mimeType: 'image/jpeg' }],
  ['png', { extension: 'png', mimeType: 'image/png' }],
  ['gif', { extension: 'gif', mimeType: 'image/gif' }],
  ['webp', { extension: 'webp', mimeType: 'image/webp' }],
  ['avif', { extension: 'avif', mimeType: 'image/avif' }],
  ['svg', { extension: 'svg', mimeType: 'image/svg+xml' }],
]);

/** Enough for the size record of a photo behind a long EXIF block. */
const HEAD_BYTES = 1024 * 1024;

const FILE_SIGNATURES: { start: string; extension: string; mimeType: string }[] = [
  { start: '255044462d', extension: 'pdf', mimeType: 'application/pdf' },
  { start: '89504e470d0a1a0a', extension: 'png', mimeType: 'image/png' },
  { start: 'ffd8ff', extension: 'jpg', mimeType: 'image/jpeg' },
  { start: '474946383', extension: 'gif', mimeType: 'image/gif' },
  { start: '1f8b', extension: 'gz', mimeType: 'application/gzip' },
  { start: '494433', extension: 'mp3', mimeType: 'audio/mpeg' },
];

/** Kinds whose container is a ZIP; the name tells them apart, and all are only ever downloaded. */
const ZIP_KINDS = new Map([
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['zip', 'application/zip'],
]);

/** What an image file really is. */
export interface SniffedImage {
  extension: string;
  mimeType: string;
  width: number;
  height: number;
}

/** What a file is, by its first bytes. */
export interface SniffedFile {
  extension: string;
  mimeType: string;
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Reads kind and size of an image from its bytes; undefined when it is none the lake keeps. */
export async function sniffImage(path: string): Promise<SniffedImage | undefined> {
  const head = await readHead(path);
  try {
    const { type, width, height, orientation } = imageSize(head);
    const kind = IMAGE_KINDS.get(type ?? '');
    if (!kind || !width || !height) return undefined;
    // Orientations 5 to 8 lie on their side; browsers and the resizer turn them upright.
    const turned = (orientation ?? 1) >= 5;
    const upright = turned ? { width: height, height: width } : { width, height };
    return { ...kind, width: Math.round(upright.width), height: Math.round(upright.height) };
  } catch {
    // The reader throws on anything that is no image, which the caller words for the editor.
    return undefined;
  }
}

/** The kind of a file by its bytes; only for ZIP containers and plain text the name has a say. */
export async function sniffFile(path: string, fileName: string): Promise<SniffedFile> {
  const head = (await readHead(path)).subarray(0, 4096);
  const hex = Buffer.from(head.subarray(0, 16)).toString('hex');
  const ending = /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const signature = FILE_SIGNATURES.find(({ start }) => hex.startsWith(start));
  if (signature) return { extension: signature.extension, mimeType: signature.mimeType };
  if (hex.startsWith('504b0304')) {
    const mimeType = ZIP_KINDS.get(ending);
    return mimeType ? { extension: ending, mimeType } : { extension: 'zip', mimeType: 'application/zip' };
  }
  if (hex.slice(8, 16) === '66747970') return { extension: 'mp4', mimeType: 'video/mp4' };
  if (isText(head))
    return {
      extension: /^(?:txt|csv|md|vtt|ics|json)$/.test(ending) ? ending : 'txt',
      mimeType: 'text/plain',
    };
  return { extension: ending === '' ? 'bin' : ending, mimeType: 'application/octet-stream' };
}

function isText(head: Uint8Array): boolean {
  if (head.includes(0)) return false;
  try {
    // The cut at the end may fall inside a character, which `stream` allows.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    // Not UTF-8, so not text as far as we promise.
    return false;
  }
}

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTurns } from './take-turns.ts';

/** Largest side of a made image. */
const SIDE_MAX = 4000;
/** Made sizes kept per image; further ones are made anew each time, so a caller cannot fill the disk. */
const VARIANTS_MAX = 48;
const PIXELS_MAX = 120_000_000;
/** Pixels of all frames of a made animation together, such as 100 frames of 600 × 400. */
const FRAME_PIXELS_MAX = 24_000_000;
/** An image that takes longer is sent in its original size: only two are made at once, and others wait. */
const MAKE_SECONDS_MAX = 30;

/** A picture of the largest size takes some 400 MB while it is unpacked. */
const takeTurn = createTurns(2);

type Format = 'jpeg' | 'png' | 'webp' | 'avif';

/** What a request wants of an image, already bounded. */
export interface ImageRequest {
  width?: number;
  height?: number;
  fit: 'inside' | 'cover' | 'fill' | 'contain';
  enlarge: boolean;
  quality: number;
  format?: Format;
  /** Cut out before resizing, in pixels of the original. */
  region?: { left: number; top: number; width: number; height: number };
}

const FITS = new Map<string, Pick<ImageRequest, 'fit' | 'enlarge'>>([
  ['clip', { fit: 'inside', enlarge: true }],
  ['max', { fit: 'inside', enlarge: false }],
  ['crop', { fit: 'cover', enlarge: true }],
  ['min', { fit: 'cover', enlarge: false }],
  ['scale', { fit: 'fill', enlarge: true }],
  ['fill', { fit: 'contain', enlarge: true }],
  ['fillmax', { fit: 'contain', enlarge: false }],
]);

const FORMATS = new Map<string, Format>([
  ['jpg', 'jpeg'],
  ['pjpg', 'jpeg'],
  ['png', 'png'],
  ['webp', 'webp'],
  ['avif', 'avif'],
]);

function readNumber(search: URLSearchParams, name: string, max: number): number | undefined {
  const value = Number(search.get(name));
  return Number.isFinite(value) && value >= 1 ? Math.min(Math.round(value), max) : undefined;
}

function readRegion(search: URLSearchParams): ImageRequest['region'] {
  const [left, top, width, height] = (search.get('rect') ?? '').split(',').map(Number);
  if (left === undefined || top === undefined || !width || !height) return undefined;
  const whole = [left, top, width, height].every((value) => Number.isInteger(value) && value >= 0);
  return whole ? { left, top, width, height } : undefined;
}

/** Reads Sanity's image parameters; undefined when the original is asked for. */
export function readImageRequest(search: URLSearchParams, accept: string): ImageRequest | undefined {
  const ratio = Math.min(Math.max(Number(search.get('dpr') ?? 1) || 1, 1), 3);
  const scale = (side: number | undefined): number | undefined =>
    side === undefined ? undefined : Math.min(Math.round(side * ratio), SIDE_MAX);
  const width = scale(readNumber(search, 'w', SIDE_MAX));
  const height = scale(readNumber(search, 'h', SIDE_MAX));
  const region = readRegion(search);
  const automatic = search.get('auto') === 'format' && accept.includes('image/webp') ? 'webp' : undefined;
  const format = FORMATS.get(search.get('fm') ?? '') ?? automatic;
  if (width === undefined && height === undefined && !region && !format) return undefined;
  const { fit, enlarge } = FITS.get(search.get('fit') ?? '') ?? { fit: 'inside', enlarge: true };
  return { width, height, fit, enlarge, quality: readNumber(search, 'q', 100) ?? 75, format, region };
}

/** Loaded on first use: the library is native and large, and a lake without images never needs it. */
async function loadSharp(): Promise<(typeof import('sharp'))['default']> {
  const { default: sharp } = await import('sharp');
  // One thread per image: two cores also have queries to answer.
  sharp.concurrency(1);
  return sharp;
}

const MEDIA_TYPES = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', avif: 'image/avif' } as const;

type Size = Pick<ImageRequest, 'width' | 'height' | 'fit'>;

/** With one side given, the other follows the picture; a picture of one column would become miles high. */
function boundSize({ width, height, fit }: ImageRequest): Size {
  if ((width === undefined) === (height === undefined)) return { width, height, fit };
  return { width: width ?? SIDE_MAX, height: height ?? SIDE_MAX, fit: 'inside' };
}

/** Every frame of an animation is made in the wanted size: a few kilobytes can hold thousands of frames. */
function checkFrames(
  source: { pages?: number; width: number; height: number; pageHeight?: number },
  { width, height, fit }: Size,
): void {
  const { pages = 1 } = source;
  if (pages === 1) return;
  const frameHeight = source.pageHeight ?? source.height;
  const across = (width ?? source.width) / source.width;
  const down = (height ?? frameHeight) / frameHeight;
  const [x, y] = fit === 'inside' ? [Math.min(across, down), Math.min(across, down)] : [across, down];
  const pixels = Math.round(pages * source.width * x * frameHeight * y);
  if (pixels > FRAME_PIXELS_MAX) throw new Error(`its ${pages} frames would have ${pixels} pixels`);
}

async function makeImage(source: string, wanted: ImageRequest): Promise<{ bytes: Buffer; mimeType: string }> {
  const sharp = await loadSharp();
  const animated = /\.(?:gif|webp)$/.test(source);
  const size = boundSize(wanted);
  let image = sharp(source, { limitInputPixels: PIXELS_MAX, animated });
  checkFrames(await image.metadata(), size);
  image = image.timeout({ seconds: MAKE_SECONDS_MAX }).autoOrient();
  if (wanted.region) image = image.extract(wanted.region);
  image = image.resize({
    ...size,
    withoutEnlargement: !wanted.enlarge,
    background: { r: 255, g: 255, b: 255, alpha: 0 },
  });
  if (wanted.format) image = image.toFormat(wanted.format, { quality: wanted.quality });
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  const format = info.format === 'heif' ? 'avif' : info.format;
  const known = format === 'jpeg' || format === 'png' || format === 'webp' || format === 'avif';
  return { bytes: data, mimeType: known ? MEDIA_TYPES[format] : 'image/gif' };
}

async function keepVariant(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length >= VARIANTS_MAX) return;
  const aside = join(folder, `.${randomUUID()}`);
  await writeFile(aside, bytes);
  await rename(aside, join(folder, name));
}

/** A made image: from the cache folder (`path`) or fresh (`bytes`). */
export type MadeImage = { path: string; mimeType: string } | { bytes: Buffer; mimeType: string };

/** Makes images in other sizes and keeps them; equal wishes at the same time are made once. */
export function createResizer(
  cacheRoot: string,
): (source: string, wanted: ImageRequest) => Promise<MadeImage> {
  const running = new Map<string, Promise<MadeImage>>();

  async function resize(source: string, wanted: ImageRequest): Promise<MadeImage> {
    const name = source.split(/[\\/]/).at(-1) ?? '';
    const key = createHash('sha1').update(JSON.stringify(wanted)).digest('hex');
    const folder = join(cacheRoot, name);
    const kept: string[] = await readdir(folder).catch(() => []);
    for (const mimeType of [...Object.values(MEDIA_TYPES), 'image/gif']) {
      const file = `${key}.${mimeType.slice('image/'.length)}`;
      if (kept.includes(file)) return { path: join(folder, file), mimeType };
    }
    const made = await takeTurn(() => makeImage(source, wanted));
    await keepVariant(folder, `${key}.${made.mimeType.slice('image/'.length)}`, made.bytes);
    return made;
  }
  return (source, wanted) => {
    const key = `${source} ${JSON.stringify(wanted)}`;
    const promise = running.get(key) ?? resize(source, wanted).finally(() => running.delete(key));
    running.set(key, promise);
    return promise;
  };
}

/** A tiny blurred preview for the time an image loads, and whether it has transparent parts. */
export function readPreview(path: string): Promise<{ lqip?: string; hasAlpha?: boolean }> {
  return takeTurn(() => makePreview(path));
}

async function makePreview(path: string): Promise<{ lqip?: string; hasAlpha?: boolean }> {
  try {
    const sharp = await loadSharp();
    const { hasAlpha } = await sharp(path, { limitInputPixels: PIXELS_MAX }).metadata();
    const tiny = await sharp(path, { limitInputPixels: PIXELS_MAX })
      .autoOrient()
      .resize({ width: 20 })
      .toFormat(hasAlpha ? 'png' : 'jpeg', { quality: 50 })
      .toBuffer();
    const lqip = `data:image/${hasAlpha ? 'png' : 'jpeg'};base64,${tiny.toString('base64')}`;
    return { lqip, hasAlpha };
  } catch {
    // An image the resizer cannot read is still shown by browsers; the preview is a nicety.
    return {};
  }
}

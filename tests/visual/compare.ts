import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { ROOT } from '../../scripts/paths.ts';

/** Set to draw anew what tests compare with. */
export const UPDATES = Boolean(process.env['UPDATE_PICTURES']);

/** Where differing pictures are left to be looked at. */
const RESULTS = join(ROOT, 'test-results', 'pictures');

/** How far a pixel's colour may be off, 0 to 1, before it counts. */
const COLOUR_TOLERANCE = 0.1;
/** Share of pixels that may differ. */
const PIXEL_TOLERANCE = 0.0002;

interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

async function decode(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** A picture of few colours, so that the folder stays small. */
const shrink = (png: Buffer): Promise<Buffer> =>
  sharp(png).png({ palette: true, colours: 96, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();

function write(file: string, content: Buffer | string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const encode = ({ data, width, height }: Pixels): Promise<Buffer> =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();

/**
 * Compares a picture with the one that is kept, or keeps it when pictures are drawn anew.
 *
 * @throws Error that names the expected, the actual and the differing picture.
 */
export async function comparePicture(kept: string, actual: Buffer): Promise<void> {
  if (UPDATES) return write(kept, await shrink(actual));
  const name = relative(join(ROOT, 'tests', 'visual', 'pictures'), kept).replace(/\.png$/, '');
  const complaint = existsSync(kept) ? await findDifference(name, kept, actual) : 'is not there';
  if (!complaint) return;
  write(join(RESULTS, `${name}.actual.png`), actual);
  throw new Error(
    `Picture "${name}" ${complaint}. Look at test-results/pictures/${name}.*.png (expected, actual, diff). ` +
      'Where the new look is meant, draw it anew: UPDATE_PICTURES=1 node scripts/test.ts visual',
  );
}

async function findDifference(name: string, kept: string, actual: Buffer): Promise<string | null> {
  const file = readFileSync(kept);
  const [before, after] = await Promise.all([decode(file), decode(actual)]);
  const { width, height } = before;
  if (width !== after.width || height !== after.height) {
    write(join(RESULTS, `${name}.expected.png`), file);
    return `is ${after.width} × ${after.height} px now, not ${width} × ${height} px`;
  }
  const diff = new Uint8Array(width * height * 4);
  const count = pixelmatch(before.data, after.data, diff, width, height, { threshold: COLOUR_TOLERANCE });
  if (count <= width * height * PIXEL_TOLERANCE) return null;
  write(join(RESULTS, `${name}.expected.png`), file);
  write(join(RESULTS, `${name}.diff.png`), await encode({ data: diff, width, height }));
  return `differs in ${count} of ${width * height} pixels`;
}

/** A picture of the bytes every entry loads, as SVG without a script. */
import { OURS, type Results } from './harness.ts';

const ROW = 34;
const LEFT = 250;
const WIDTH = 900;
const TOP = 56;
const KB = 1024;
const SCALE_MAX = 180;

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Bars of bytes to interactive and to first results, smallest first; ours stands out. */
export function drawBytes({ measured }: Results): string {
  const entries = Object.entries(measured)
    .flatMap(
      ([
        name,
        {
          label,
          slow: { load, search },
        },
      ]) =>
        load && search ? [{ name, label: shorten(label), load: load.br / KB, search: search.br / KB }] : [],
    )
    .toSorted((one, other) => one.search - other.search);
  const most = Math.min(SCALE_MAX, Math.max(...entries.map(({ search }) => search)));
  const toX = (value: number): number => Math.round((Math.min(value, most) / most) * (WIDTH - LEFT - 90));
  const bars = entries.map(({ name, label, load, search }, index) => {
    const y = TOP + index * ROW;
    const [dark, light] = name === OURS ? ['#0b5d66', '#7fb8bd'] : ['#6b6862', '#c9c5bb'];
    return [
      `<text x="${LEFT - 10}" y="${y + 17}" text-anchor="end"${name === OURS ? ' font-weight="700"' : ''}>${escape(label)}</text>`,
      `<rect x="${LEFT}" y="${y + 3}" width="${toX(search)}" height="20" fill="${light}"/>`,
      `<rect x="${LEFT}" y="${y + 3}" width="${toX(load)}" height="20" fill="${dark}"/>`,
      `<text x="${LEFT + toX(search) + 6}" y="${y + 17}">${load.toFixed(1)} / ${search.toFixed(1)}</text>`,
    ].join('');
  });
  const height = TOP + entries.length * ROW + 12;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#1d2322" role="img" aria-label="Bytes to interactive and to first results">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="${LEFT}" y="22" font-weight="700">KB over the wire (brotli): until usable / until first results</text>`,
    `<text x="${LEFT}" y="42" fill="#545b59">dark: until usable, light: until first results, 50 pages of text</text>`,
    ...bars,
    '</svg>',
    '',
  ].join('\n');
}

const shorten = (label: string): string =>
  label.replace(/^FLOOR: .*/, 'floor: Lit and MiniSearch').replace(/ (?:\(CDN build\)|searchbox \+.*)$/, '');

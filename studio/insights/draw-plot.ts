/** Draws tables with Observable Plot, which is loaded with the first plot. */
import { KINDS, titleOf, type Kind, type Table } from './tables.ts';

/** Bars along time, or one bar per name. */
export type PlotShape = 'time' | 'names';

/** Colours that can be told apart without seeing colours: they differ in lightness too, and are in a legend. */
const COLORS: Record<Kind, string> = {
  opened: '#2f5fb3',
  helpful: '#2e8b57',
  notHelpful: '#c9622c',
  search: '#8a8f98',
};
/** Room for names in pixels, and how many characters of 12 pixels fit. */
const NAME_ROOM = { width: 300, chars: 42 };
const NAME_ROOM_NARROW = { width: 140, chars: 19 };
const NARROW = 520;
const BAR_HEIGHT = 26;

/** What {@link drawPlot} draws. */
export interface PlotOptions {
  table: Table;
  shape: PlotShape;
  /** Pixels. */
  width: number;
  /** For screen readers, which find the numbers in the table. */
  label: string;
  formatName: (name: string) => string;
}

/** The plot as an element. */
export async function drawPlot(options: PlotOptions): Promise<Element> {
  const plot = await import('@observablehq/plot');
  const { table, shape, width, label, formatName } = options;
  const data = listBars(table, formatName);
  const kinds = table.kinds;
  const color = {
    domain: kinds.map(titleOf),
    range: kinds.map((kind) => COLORS[kind]),
    legend: true,
  };
  const shared = { width, color, ariaLabel: label, style: { background: 'transparent', fontSize: '12px' } };
  const amounts = {
    label: null,
    grid: true,
    tickFormat: (value: number) => value.toLocaleString('de-DE'),
    ticks: 5,
  };
  if (shape === 'time') {
    const every = Math.max(1, Math.ceil(table.rows.length / (width / 70)));
    const names = table.rows.map(({ name }) => formatName(name));
    return plot.plot({
      ...shared,
      height: 220,
      x: { label: null, domain: names, ticks: names.filter((_, index) => index % every === 0), tickSize: 0 },
      y: amounts,
      marks: [plot.barY(data, { x: 'name', y: 'amount', fill: 'kind' }), plot.ruleY([0])],
    });
  }
  const room = width < NARROW ? NAME_ROOM_NARROW : NAME_ROOM;
  return plot.plot({
    ...shared,
    height: table.rows.length * BAR_HEIGHT + 40,
    marginLeft: room.width,
    x: amounts,
    y: {
      label: null,
      domain: table.rows.map(({ name }) => formatName(name)),
      tickSize: 0,
      tickFormat: (name: string) => shorten(name, room.chars),
    },
    marks: [
      plot.barX(data, { x: 'amount', y: 'name', fill: 'kind', insetTop: 2, insetBottom: 2 }),
      plot.ruleX([0]),
    ],
  });
}

function listBars({ rows, kinds }: Table, formatName: (name: string) => string) {
  return KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) =>
    rows.map(({ name, sums }) => ({ name: formatName(name), kind: titleOf(kind), amount: sums[kind] })),
  );
}

/** Plots cannot wrap names; the table has them in full. */
function shorten(name: string, chars: number): string {
  return name.length <= chars ? name : `${name.slice(0, chars - 1).trimEnd()}…`;
}

/** The results of a comparison as Markdown. */
import { cpus } from 'node:os';
import { OURS, type Audited, type Measured, type Results } from './harness.ts';

const KB = 1024;
const MS = 1000;

/** One line of the targets. */
interface Target {
  what: string;
  must: number;
  aim: number;
  digits: number;
  unit: string;
  read: (entry: Measured, blank: Measured | undefined) => number | null;
}

const longest = ({ slow }: Measured): number => Math.max(slow.longestLoad ?? 0, slow.longestSearch ?? 0);
const seconds = (value: number | null | undefined): number | null => (value == null ? null : value / MS);
const kilobytes = (value: number | undefined): number | null => (value === undefined ? null : value / KB);

/** In MB over a blank page; some browsers tell of the scripts' part alone. */
function readMemory({ fast }: Measured, blank: Measured | undefined): number | null {
  const kind = fast.mem ? 'mem' : 'heap';
  const [own, without] = [fast[kind], blank?.fast[kind]];
  return own && without ? (own - without) / 1e6 : null;
}

/** What is wanted on this corpus with a slowed processor and link, and where it is read. */
const TARGETS: Target[] = [
  {
    what: 'brotli to interactive',
    must: 12,
    aim: 10.7,
    digits: 1,
    unit: 'KB',
    read: ({ slow }) => kilobytes(slow.load?.br),
  },
  {
    what: 'brotli to first results',
    must: 32,
    aim: 28,
    digits: 1,
    unit: 'KB',
    read: ({ slow }) => kilobytes(slow.search?.br),
  },
  {
    what: 'requests to first results',
    must: 6,
    aim: 5,
    digits: 0,
    unit: '',
    read: ({ slow }) => slow.search?.req ?? null,
  },
  { what: 'ready, slow', must: 1, aim: 0.9, digits: 2, unit: 's', read: ({ slow }) => seconds(slow.ready) },
  {
    what: 'first keystroke to results, slow, cold',
    must: 0.4,
    aim: 0.3,
    digits: 2,
    unit: 's',
    read: ({ slow }) => seconds(slow.cold),
  },
  {
    what: 'the same, warm',
    must: 0.06,
    aim: 0.05,
    digits: 2,
    unit: 's',
    read: ({ slow }) => seconds(slow.warm),
  },
  {
    what: 'total blocking time while loading, slow',
    must: 50,
    aim: 20,
    digits: 0,
    unit: 'ms',
    read: ({ slow }) => slow.tbtLoad ?? null,
  },
  {
    what: 'total blocking time while searching, slow',
    must: 50,
    aim: 20,
    digits: 0,
    unit: 'ms',
    read: ({ slow }) => slow.tbtSearch ?? null,
  },
  { what: 'longest task, slow', must: 100, aim: 50, digits: 0, unit: 'ms', read: longest },
  {
    what: 'layout shift, search included',
    must: 0,
    aim: 0,
    digits: 3,
    unit: '',
    read: ({ slow }) => slow.clsAll ?? slow.cls ?? null,
  },
  { what: 'INP, slow', must: 80, aim: 50, digits: 0, unit: 'ms', read: ({ slow }) => slow.inp ?? null },
  {
    what: 'memory over a blank page',
    must: 3,
    aim: 2,
    digits: 1,
    unit: 'MB',
    read: readMemory,
  },
];

const row = (cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const show = (value: number | null | undefined, digits = 0): string =>
  value == null ? '–' : value.toFixed(digits);
const withUnit = (text: string, unit: string): string => (unit && text !== '–' ? `${text} ${unit}` : text);

function listTargets({ measured }: Results, anchors: string[]): string[] {
  const blank = measured['blank'];
  return [
    row([
      'slow = processor slowed four times, link shaped',
      ...anchors.map(nameOf(measured)),
      'must',
      'aim',
      '**ours**',
    ]),
    row(['---', ...anchors.map(() => '--:'), '--:', '--:', '--:']),
    ...TARGETS.map(({ what, must, aim, digits, unit, read }) => {
      const cell = (name: string): string => {
        const entry = measured[name];
        return show(entry ? read(entry, blank) : null, digits);
      };
      return row([
        what,
        ...anchors.map((name) => withUnit(cell(name), unit)),
        withUnit(`≤ ${must}`, unit),
        withUnit(`≤ ${aim}`, unit),
        `**${withUnit(cell(OURS), unit)}**`,
      ]);
    }),
  ];
}

const nameOf =
  (measured: Results['measured']) =>
  (name: string): string =>
    (measured[name]?.label ?? name)
      .replace(/^FLOOR: .*/, 'floor: Lit and MiniSearch')
      .replace(/ \(CDN build\)/, '');

function listBytes({ measured }: Results): string[] {
  return [
    row(['entry', 'how it searches', 'requests to interactive', 'KB', 'requests to first results', 'KB']),
    row(['---', '---', '--:', '--:', '--:', '--:']),
    ...listEntries(measured).map(([name, { kind, slow }]) =>
      row([
        nameOf(measured)(name),
        kind,
        slow.load?.req ?? '–',
        show(kilobytes(slow.load?.br), 1),
        slow.search?.req ?? '–',
        show(kilobytes(slow.search?.br), 1),
      ]),
    ),
  ];
}

function listTimes({ measured }: Results): string[] {
  const blank = measured['blank'];
  return [
    row([
      'entry',
      'ready',
      'cold',
      'warm',
      'ready fast',
      'cold fast',
      'warm fast',
      'TBT load',
      'TBT search',
      'longest task',
      'INP',
      'CLS',
      'memory MB',
    ]),
    row(['---', ...Array<string>(12).fill('--:')]),
    ...listEntries(measured).map(([name, entry]) => {
      const { slow, fast } = entry;
      return row([
        nameOf(measured)(name),
        ...[slow.ready, slow.cold, slow.warm, fast.ready, fast.cold, fast.warm].map((value) => show(value)),
        ...[slow.tbtLoad, slow.tbtSearch, longest(entry), slow.inp].map((value) => show(value)),
        show(slow.cls, 3),
        show(readMemory(entry, blank), 1),
      ]);
    }),
  ];
}

const listEntries = (measured: Results['measured']): [string, Measured][] =>
  Object.entries(measured).filter(([, { slow }]) => slow.load);

const describeAxe = ({ axe }: Audited): string => {
  if (typeof axe === 'string') return axe;
  const rules = axe.filter(({ aa }) => aa);
  return rules.length === 0 ? '0' : `${rules.length} (${rules.map(({ id }) => id).join(', ')})`;
};

const describeHostile = ({ hostile }: Audited): string =>
  !hostile || typeof hostile === 'string' ? '–' : `${hostile.input.length} / ${hostile.result.length}`;

const describePolicy = ({ csp }: Audited, kind: string): string => {
  const found = csp && typeof csp !== 'string' ? csp[kind] : undefined;
  return found ? `${found.n}${found.works ? '' : ', does not work'}` : '–';
};

function listAudits({ measured, audited, crossOrigin }: Results): string[] {
  const yes = (value: boolean | undefined): string => (value === undefined ? '–' : value ? 'yes' : 'no');
  return [
    row([
      'entry',
      'axe: WCAG rules broken',
      'hostile styles: properties changed, input / result',
      'strict CSP: violations',
      'with Trusted Types, any policy',
      'foreign hosts',
      'cookies, storage',
      'loaded twice',
      'put in again',
      'files of another origin',
      'without JavaScript',
    ]),
    row(['---', '---', ...Array<string>(8).fill('--:'), '---']),
    ...Object.entries(audited).map(([name, found]) => {
      const { third, store, twice, remount, nojs } = found;
      const stored = store ? (store.cookies ? 1 : 0) + store.ls.length + store.ss.length : null;
      return row([
        nameOf(measured)(name),
        describeAxe(found),
        describeHostile(found),
        describePolicy(found, '1'),
        describePolicy(found, 'ttany'),
        new Set(third.map((url) => URL.parse(url)?.host)).size,
        show(stored),
        yes(typeof twice === 'object' ? twice.works : undefined),
        yes(typeof remount === 'object' ? remount.back : undefined),
        yes(crossOrigin[name]),
        (nojs ?? '–').replaceAll('|', ' '),
      ]);
    }),
  ];
}

/** The anchors named in the table of targets, as far as they ran. */
const ANCHORS = ['accessible-autocomplete', 'pagefind-searchbox', 'github-auto-complete', 'lit-floor'];

/** Writes everything one run has found. */
export function writeReport(results: Results, usage: string): string {
  const { measured, audited, chromium } = results;
  const anchors = ANCHORS.filter((name) => measured[name]);
  const ours = measured[OURS]?.slow.search?.files ?? [];
  return [
    '# The box beside others',
    'Fifty pages of German municipal sites (OMoS-QA, CC-BY 4.0), the same for every entry, on one host page. Of ours, each page is a topic; sender, choices and contacts are those of the seed; the snapshot is made by `snapshot/publish.ts` as ever. All entries ran one after the other in one run: ' +
      `Chromium ${chromium}, ${cpus().length} cores, shared with other work. Medians; differences under a third mean little.`,
    `Repeat: \`${usage}\`. The folder is a copy of the comparison, with its packages installed; the corpus is read from \`../search-eval/data/pages_de.json\` beside it, or from \`--corpus\`.`,
    '## Against the targets',
    listTargets(results, anchors).join('\n'),
    '![Bytes to interactive and to first results](widget.svg)',
    '"To interactive" is everything loaded until the field can be used; "to first results" everything until 0.9 s after the first hits are there. KB are 1024 bytes, brotli 11. Entries that ask a server (a stub that answers at once) do not load an index at all.',
    '## What ours loads',
    ['| file | raw | brotli |', '|---|--:|--:|', ...ours.map(describeFile)].join('\n'),
    '## Bytes and requests',
    listBytes(results).join('\n'),
    '## Times in ms, slow unless said otherwise',
    listTimes(results).join('\n'),
    ...(Object.keys(audited).length > 0 ? ['## In use', listAudits(results).join('\n')] : []),
    '',
  ].join('\n\n');
}

function describeFile(line: string): string {
  const [path = '', sizes = ''] = line.split(' ');
  const [raw = '', , brotli = ''] = sizes.split('/');
  return row([`\`${path.replace('/build/fiz/', '')}\``, raw, brotli]);
}

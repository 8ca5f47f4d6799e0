/**
 * `npm run bench:widget`: the box beside other search boxes, on the same pages, in one run. Needs a writable
 * copy of the comparison with its packages installed, and `dist/v1`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runHarness } from './bench-widget/harness.ts';
import { drawBytes } from './bench-widget/plot.ts';
import { writeReport } from './bench-widget/report.ts';

const USAGE =
  'npm run bench:widget -- <copy of the comparison> [--runs 5] [--only fiz-infobox,lit-floor] [--corpus pages_de.json] [--fast | --report] [--out docs/bench/widget.md]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    corpus: { type: 'string' },
    /** Leaves accessibility and embedding out. */
    fast: { type: 'boolean', default: false },
    /** Writes the report of what the folder holds, without running anything. */
    report: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

const [folder] = positionals;
const runs = Number(values.runs);
if (folder === undefined || !(Number.isInteger(runs) && runs >= 1)) {
  console.error(`bench-widget: name the folder, and a whole number of runs. Usage: ${USAGE}`);
  process.exit(1);
}
const only = values.only.split(',').filter(Boolean);
const scope = values.report ? 'report' : values.fast ? 'fast' : 'all';
const results = await runHarness(folder, values.corpus, { only, runs, scope });
const report = writeReport(results, USAGE);
console.log(report);
if (values.out) {
  writeFileSync(values.out, report);
  writeFileSync(values.out.replace(/\.md$/, '.svg'), drawBytes(results));
}

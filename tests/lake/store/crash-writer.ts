/**
 * Writes to a lake until it is killed. Each transaction changes three documents to the same number; only
 * after the lake has acknowledged it is the number appended to the journal.
 */
import { openSync, writeSync } from 'node:fs';
import { openContentLake } from '../../../lake/content-lake.ts';
import type { Access } from '../../../lake/types.ts';

const [file = '', journal = '', start = '0'] = process.argv.slice(2);
const access: Access = {
  userId: 'writer',
  grants: [{ filter: '_id in path("**")', permissions: ['read', 'create', 'update'] }],
};
const lake = openContentLake({ file });
lake.createDataset('production');
const acknowledged = openSync(journal, 'a');
// Pages are only flushed to the log on commit, so a fat document makes half-written ones likely.
const ballast = 'x'.repeat(5_000);
process.stdout.write('ready\n');
for (let n = Number(start) + 1; ; n += 1) {
  const documents = ['a', 'b', 'c'].map((_id) => ({ _id, _type: 'counter', n, ballast: `${n} ${ballast}` }));
  await lake.mutate({
    dataset: 'production',
    access,
    transactionId: `tx-${n}`,
    mutations: documents.map((document) => ({ createOrReplace: document })),
  });
  writeSync(acknowledged, `${n}\n`);
}

import { createClient, type SanityClient } from '@sanity/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectLinks } from '../../../snapshot/links/collect.ts';
import { mergeEntries } from '../../../snapshot/links/report.ts';
import { readLastCheck, runLinkCheck } from '../../../snapshot/links/run.ts';
import { scheduleLinkCheck, untilHour } from '../../../snapshot/links/schedule.ts';
import { startTestLake, type TestLake } from '../../lake/start-test-lake.ts';
import { startWeb, type TestWeb } from './web.ts';

const NIGHT = new Date('2026-11-22T03:17:00Z');
const NEXT_NIGHT = new Date('2026-11-23T03:17:00Z');
const LOCAL = { allowPrivate: true, pauseMs: 0, timeoutMs: 2_000 } as const;

let lake: TestLake;
let client: SanityClient;
let web: TestWeb;

beforeAll(async () => {
  lake = await startTestLake();
  client = createClient({
    projectId: 'fiz',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    apiHost: lake.url,
    useProjectHostname: false,
    token: lake.token('editor'),
  });
});
afterAll(() => lake.stop());
beforeEach(async () => {
  web = await startWeb();
  await client.delete({ query: '*[!(_id match "_.**")]' });
});
afterEach(() => web.close());

function createTopic(id: string, href: string) {
  return {
    _id: id,
    _type: 'topic',
    steps: [{ _key: 's1', _type: 'step', links: [{ _key: 'l1', _type: 'actionLink', href }] }],
    body: [
      { _key: 'b0', _type: 'block', markDefs: [{ _key: 'm0', _type: 'link', href: 'mailto:a@example.org' }] },
    ],
  };
}

const readReport = () => client.getDocument('linkReport');

describe('the collected links', () => {
  it('name every place of published content, and no draft', async () => {
    await lake.seed(
      createTopic('topic-a', 'https://example.org/a'),
      createTopic('drafts.topic-b', 'https://example.org/draft'),
      { _id: 'organisation-a', _type: 'organisation', website: 'https://example.org/a' },
      { _id: 'linkReport', _type: 'linkReport', entries: [{ _key: 'x', url: 'https://example.org/old' }] },
    );
    expect(Object.fromEntries(await collectLinks(client))).toEqual({
      'https://example.org/a': [
        { documentId: 'organisation-a', documentType: 'organisation', path: 'website' },
        { documentId: 'topic-a', documentType: 'topic', path: 'steps[_key=="s1"].links[_key=="l1"].href' },
      ],
    });
  });

  it('are complete in a dataset of many documents', async () => {
    const topics = Array.from({ length: 450 }, (_, index) =>
      createTopic(`topic-${index}`, `https://example.org/${index}`),
    );
    await lake.seed(...topics);
    expect((await collectLinks(client)).size).toBe(450);
  });
});

describe('a run', () => {
  it('stores one entry per address', async () => {
    await lake.seed(
      createTopic('topic-a', `${web.origin}/moved`),
      createTopic('topic-b', `${web.origin}/gone`),
    );
    const run = await runLinkCheck({ client, ...LOCAL, now: () => NIGHT });
    expect(run.couldCheck).toBe(true);
    const at = NIGHT.toISOString();
    expect(await readReport()).toMatchObject({
      checkedAt: at,
      entries: [
        {
          url: `${web.origin}/moved`,
          status: 'moved',
          movedTo: `${web.origin}/ok`,
          since: at,
          checkedAt: at,
        },
        { url: `${web.origin}/gone`, status: 'missing', httpStatus: 410, since: at },
      ],
    });
  });

  it('keeps what an editor approved, and since when an address is as it is', async () => {
    await lake.seed(createTopic('topic-a', `${web.origin}/forbidden`));
    await runLinkCheck({ client, ...LOCAL, now: () => NIGHT });
    const approvedAt = '2026-11-22T08:00:00.000Z';
    await client.patch('linkReport').set({ 'entries[0].approvedAt': approvedAt }).commit();
    await runLinkCheck({ client, ...LOCAL, now: () => NEXT_NIGHT });
    const since = NIGHT.toISOString();
    expect(await readReport()).toMatchObject({
      checkedAt: NEXT_NIGHT.toISOString(),
      entries: [{ status: 'uncertain', since, approvedAt, checkedAt: NEXT_NIGHT.toISOString() }],
    });
  });

  it('does not overwrite an approval that is given while it writes', async () => {
    await lake.seed(createTopic('topic-a', `${web.origin}/forbidden`));
    await runLinkCheck({ client, ...LOCAL, now: () => NIGHT });
    const approvedAt = '2026-11-23T03:17:00.000Z';
    let isFirst = true;
    const meddling = client.withConfig({});
    const transaction = meddling.transaction.bind(meddling);
    vi.spyOn(meddling, 'transaction').mockImplementation(() => {
      const given = transaction();
      const commit = given.commit.bind(given);
      vi.spyOn(given, 'commit').mockImplementation(async () => {
        if (isFirst) await client.patch('linkReport').set({ 'entries[0].approvedAt': approvedAt }).commit();
        isFirst = false;
        return commit({ visibility: 'sync' });
      });
      return given;
    });
    await runLinkCheck({ client: meddling, ...LOCAL, now: () => NEXT_NIGHT });
    expect(await readReport()).toMatchObject({
      entries: [{ approvedAt }],
      checkedAt: NEXT_NIGHT.toISOString(),
    });
  });

  it('without a connection says so, and leaves the last findings as they are', async () => {
    await lake.seed(createTopic('topic-a', `${web.origin}/gone`));
    await runLinkCheck({ client, ...LOCAL, now: () => NIGHT });
    await web.close();
    const run = await runLinkCheck({ client, ...LOCAL, now: () => NEXT_NIGHT });
    expect(run.couldCheck).toBe(false);
    const report = await readReport();
    expect(report).toMatchObject({
      checkedAt: NIGHT.toISOString(),
      failedAt: NEXT_NIGHT.toISOString(),
      entries: [{ status: 'missing' }],
    });
    web = await startWeb();
    await lake.seed(createTopic('topic-a', `${web.origin}/ok`));
    await runLinkCheck({ client, ...LOCAL, now: () => NEXT_NIGHT });
    expect(await readReport()).not.toHaveProperty('failedAt');
  });

  it('only looks when it is told not to store', async () => {
    await lake.seed(createTopic('topic-a', `${web.origin}/ok`));
    await runLinkCheck({ client, ...LOCAL, store: false });
    expect(await readReport()).toBeUndefined();
  });
});

describe('the entries of a report', () => {
  const result = { url: 'https://example.org/', status: 'missing', httpStatus: 404, answered: true } as const;

  it('start anew when the status changes, and lose addresses nobody uses', () => {
    const previous = [
      { url: 'https://example.org/', status: 'ok', since: '2026-01-01T00:00:00Z' },
      { url: 'https://example.org/unused', status: 'missing', approvedAt: '2026-01-01T00:00:00Z' },
    ];
    const entries = mergeEntries(previous, [result], NIGHT.toISOString());
    expect(entries).toMatchObject([{ url: 'https://example.org/', since: NIGHT.toISOString() }]);
  });

  it('have the same key in every report', () => {
    const [first] = mergeEntries([], [result], NIGHT.toISOString());
    const [second] = mergeEntries([], [result], NEXT_NIGHT.toISOString());
    expect(first?._key).toBe(second?._key);
    expect(first?._key).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the schedule', () => {
  it('waits for the next night', () => {
    const at = (time: string) => new Date(`2026-11-22T${time}`);
    expect(untilHour(at('02:17:00'), 3)).toBe(3_600_000);
    expect(untilHour(at('03:17:00'), 3)).toBe(86_400_000);
    expect(untilHour(at('04:17:00'), 3)).toBe(82_800_000);
  });

  it('makes up for a missed night once, soon after the start', async () => {
    await lake.seed(createTopic('topic-a', `${web.origin}/ok`));
    const first = await runUntilLogged();
    expect(first).toBe('Links checked: 1 (0 missing, 0 moved, 0 to be looked at)');
    expect(await readLastCheck(client)).not.toBeNull();
  });

  it('never fails because of the dataset, it only says so', async () => {
    const lines: string[] = [];
    const nobody = client.withConfig({ token: 'wrong', maxRetries: 0 });
    const schedule = scheduleLinkCheck({ client: nobody, ...LOCAL, log: (line) => lines.push(line) });
    expect(await schedule.runNow()).toBeNull();
    await schedule.stop();
    expect(lines).toEqual([expect.stringMatching(/^The link check failed: /)]);
  });

  it('runs once when it is asked twice, and ends with what is under way', async () => {
    await lake.seed(createTopic('topic-a', `${web.origin}/never`));
    const schedule = scheduleLinkCheck({ client, ...LOCAL, timeoutMs: 60_000 });
    const run = schedule.runNow();
    expect(schedule.runNow()).toBe(run);
    await vi.waitFor(() => expect(web.requests).toEqual(['HEAD /never']));
    await schedule.stop();
    expect(await run).toBeNull();
  });

  async function runUntilLogged(): Promise<string> {
    const { promise, resolve } = Promise.withResolvers<string>();
    const schedule = scheduleLinkCheck({ client, ...LOCAL, catchUpAfterMs: 0, log: resolve });
    const line = await promise;
    await schedule.stop();
    return line;
  }
});

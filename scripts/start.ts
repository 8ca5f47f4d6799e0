import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient, type ClientConfig, type SanityClient } from '@sanity/client';
import { loadSeed } from '../content/load.ts';
import { createDemoHandler } from '../demo/serve.ts';
import {
  DataInUse,
  isLoopback,
  isPortTakenError,
  serveHandler,
  ServeError,
  startLake,
  type HttpServer,
  type Role,
  type RouteHandler,
  type RunningLake,
} from '../lake/index.ts';
import { createBuilder, type Connection } from '../snapshot/builder.ts';
import { scheduleLinkCheck } from '../snapshot/links/schedule.ts';
import { PAGES_FOLDER } from '../snapshot/pages/site.ts';
import { watchSnapshot, type SnapshotStatus } from '../snapshot/watch.ts';
import { buildStaleParts } from './build.ts';
import { ArgumentError, readStartArguments, type StartArguments } from './start/arguments.ts';
import { createEmbedSite } from './start/embed-site.ts';
import { createInsightsHook } from './start/insights-rules.ts';
import { createPagesSite } from './start/pages-site.ts';
import { readAllowedOrigins } from './start/read-origins.ts';
import { refuseOwnPublication } from './start/second-person.ts';
import { createSite, type StudioRuntimeConfig } from './start/site.ts';

/**
 * `npm start`: the whole product in one process. The only place that knows all parts; each part knows at
 * most the Content Lake's HTTP interface.
 */

const EMBEDDED = { projectId: 'fiz', dataset: 'production' };
const API_VERSION = '2025-02-19';

/** Where the content lives: embedded here, or at Sanity when the environment names a project. */
interface Backend {
  hosted: boolean;
  projectId: string;
  dataset: string;
  /** Another Content Lake than Sanity's own that speaks the same API; `null` for Sanity's. */
  apiHost: string | null;
}

interface Running {
  url: string;
  demoUrl: string;
  loginLink: string | null;
  stop: () => Promise<void>;
}

function readBackend(env: NodeJS.ProcessEnv): Backend {
  const projectId = env['SANITY_PROJECT_ID'];
  if (!projectId) return { hosted: false, ...EMBEDDED, apiHost: null };
  const missing = ['SANITY_DATASET', 'SANITY_API_TOKEN'].filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new ArgumentError(
      `SANITY_PROJECT_ID is set, so content comes from Sanity's hosted Content Lake, but ${missing.join(' and ')} is missing.\n` +
        'Set it (a token with read access is enough), or unset SANITY_PROJECT_ID to use the embedded Content Lake.',
    );
  }
  return {
    hosted: true,
    projectId,
    dataset: env['SANITY_DATASET'] ?? '',
    apiHost: env['SANITY_API_HOST'] ?? null,
  };
}

const say = (line: string) => console.log(line);

/** Starts everything and resolves once the demo page would show the box. */
async function start(args: StartArguments): Promise<Running> {
  const backend = readBackend(process.env);
  await buildStaleParts(say);
  const tls =
    args.cert && args.key
      ? { cert: readFileSync(args.cert, 'utf8'), key: readFileSync(args.key, 'utf8') }
      : undefined;
  const listen = { host: args.host, ...(tls ? { tls } : {}) };
  const snapshotDir = join(args.dataDir, 'snapshot', 'v1');
  const pages = { dir: join(args.dataDir, 'snapshot', PAGES_FOLDER), publicUrl: args.publicUrl };
  const opened: HttpServer[] = [];
  try {
    let status: SnapshotStatus = { state: 'building', updatedAt: null, message: null, problems: [] };
    let demoUrl = '';
    let reader: SanityClient | null = null;
    const embeds = createEmbedSite({
      readOrigins: async (slug) => (reader ? readAllowedOrigins(reader, slug) : null),
      log: say,
    });
    const plainPages = createPagesSite(pages);
    const site = createSite({
      snapshotDir,
      demoUrl: () => demoUrl,
      snapshotStatus: () => status,
      studioConfig: (origin) => studioConfig(backend, origin),
    });
    const { server, lake } = await openBackend(
      backend,
      { ...listen, port: args.port, dataDir: args.dataDir },
      async (request, context) =>
        (await embeds(request)) ?? (await plainPages(request)) ?? site(request, context),
    );
    opened.push(server);
    const demo = await serveHandler({
      ...listen,
      port: args.port === 0 ? 0 : args.port + 1,
      handler: createDemoHandler({ infoboxOrigin: server.url }),
    });
    opened.push(demo);
    demoUrl = `${demo.url}/demo/`;
    if (lake) await seed(lake);
    const onStatus = (next: SnapshotStatus) => {
      status = next;
      if (next.state === 'failed')
        console.error(
          `The snapshot could not be built; partners' pages keep the last one.\n${next.message ?? ''}`,
        );
    };
    const connection = describeReader(backend, lake);
    reader = createClient(connection);
    const builder = createBuilder({ connection, outDir: snapshotDir, pages });
    const { build } = builder;
    const watch = await watchSnapshot({ client: reader, outDir: snapshotDir, onStatus, build });
    // Only where this process may write its report; elsewhere the command for the links does the same.
    const links =
      lake && scheduleLinkCheck({ client: createEmbeddedClient(lake, 'links', 'editor'), log: say });
    const stop = async () => {
      await Promise.all([watch.stop(), builder.close(), links?.stop()]);
      await closeAll(opened);
    };
    return { url: server.url, demoUrl, loginLink: lake?.createLoginLink(lake.adminId) ?? null, stop };
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

async function closeAll(servers: HttpServer[]): Promise<void> {
  await Promise.all(servers.map((server) => server.close()));
}

function studioConfig(backend: Backend, origin: string): StudioRuntimeConfig {
  return {
    projectId: backend.projectId,
    dataset: backend.dataset,
    apiHost: backend.hosted ? backend.apiHost : origin,
    snapshotUrl: `${origin}/snapshot/v1/`,
    scriptUrl: `${origin}/v1/fiz-infobox.js`,
    // Counts are kept by the embedded lake; a hosted one has no place for them.
    insightsUrl: backend.hosted ? null : `${origin}/v1/insights`,
    embedUrl: `${origin}/embed/`,
  };
}

/** The main origin: the site and, unless content is hosted elsewhere, the embedded Content Lake behind it. */
async function openBackend(
  backend: Backend,
  listen: { host: string; port: number; dataDir: string; tls?: { key: string; cert: string } },
  site: RouteHandler,
): Promise<{ server: HttpServer; lake: RunningLake | null }> {
  if (!backend.hosted) {
    const lake = await startLake({
      ...listen,
      ...EMBEDDED,
      routes: site,
      insights: createInsightsHook(EMBEDDED),
      beforePublish: refuseOwnPublication,
      log: say,
    });
    return { server: lake, lake };
  }
  const nobody = { authenticate: async () => null };
  const handler = async (request: Request) =>
    (await site(request, nobody)) ?? new Response('Nothing here.\n', { status: 404 });
  return { server: await serveHandler({ ...listen, handler }), lake: null };
}

/** How the snapshot reads the dataset. */
function describeReader(backend: Backend, lake: RunningLake | null): Connection {
  const shared = {
    projectId: backend.projectId,
    dataset: backend.dataset,
    apiVersion: API_VERSION,
    useCdn: false,
  };
  if (!lake) {
    const host = backend.apiHost ? { apiHost: backend.apiHost, useProjectHostname: false } : {};
    return { ...shared, ...host, token: process.env['SANITY_API_TOKEN'] ?? '' };
  }
  return describeService(lake, 'snapshot', 'viewer');
}

/** How a part of this process reaches the embedded lake. */
function describeService(lake: RunningLake, label: string, role: Role): ClientConfig {
  const token = lake.issueServiceToken({ label, role });
  return {
    ...EMBEDDED,
    apiVersion: API_VERSION,
    useCdn: false,
    apiHost: lake.url,
    useProjectHostname: false,
    token,
  };
}

function createEmbeddedClient(lake: RunningLake, label: string, role: Role): SanityClient {
  return createClient(describeService(lake, label, role));
}

async function seed(lake: RunningLake): Promise<void> {
  await loadSeed({ client: createEmbeddedClient(lake, 'seed', 'administrator'), log: say });
}

function announce(running: Running, { host }: StartArguments, seconds: string): void {
  say('');
  if (!isLoopback(host)) {
    say(
      `Attention: with --host ${host} every machine that reaches this one can open these pages and try to log in.`,
    );
    say(
      'Use a firewall, and HTTPS (--cert, --key) or a proxy that adds it: over plain HTTP, login links and sessions can be read on the way.',
    );
    say('');
  }
  say(`FIZ Infobox is ready (${seconds} s).`);
  say('');
  say(`  Start page      ${running.url}/`);
  say(`  Partner pages   ${running.demoUrl}`);
  say(`  Plain pages     ${running.url}/${PAGES_FOLDER}/`);
  say(`  Studio          ${running.url}/studio/`);
  say(`  Embedding       ${running.url}/konfigurator/`);
  if (running.loginLink) {
    say('');
    say('  Log in to the Studio as administrator (this link works once, for 10 minutes):');
    say(`  ${running.loginLink}`);
    say('');
    say('  More people, new links:  npm run lake -- user --help');
  }
  say('');
  say('  Ctrl-C stops everything.');
}

/** What the person who typed the command reads; a defect of ours keeps its stack. */
function explain(error: unknown): string {
  if (isPortTakenError(error)) {
    return `Port ${error.port} is already in use, perhaps by another FIZ Infobox (two ports in a row are needed, the second for the partner pages).\nStop that program, or choose another port:  npm start -- --port ${error.suggestedPort}`;
  }
  if (error instanceof ArgumentError || error instanceof ServeError || error instanceof DataInUse)
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<void> {
  const started = Date.now();
  try {
    const args = readStartArguments(process.argv.slice(2), process.env);
    const running = await start(args);
    let stopping = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (stopping) process.exit(1);
        stopping = true;
        say('\nStopping …');
        void running.stop().then(() => process.exit(0));
      });
    }
    // Last: who reads that all is ready may end it at once, and it must then end cleanly.
    announce(running, args, ((Date.now() - started) / 1000).toFixed(1));
  } catch (error) {
    console.error(`\nFIZ Infobox could not start.\n${explain(error)}`);
    process.exit(1);
  }
}

await main();

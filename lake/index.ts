import { join } from 'node:path';
import { createAssetStore } from './assets/store.ts';
import { createUrlSigner } from './assets/sign-url.ts';
import { openAccounts, type Accounts } from './auth/accounts.ts';
import { createAttemptLimiter } from './auth/attempts.ts';
import { createAuthenticator, type Identity } from './auth/authenticator.ts';
import { lockDataDirectory } from './auth/data-lock.ts';
import type { Role } from './auth/roles.ts';
import { openContentLake } from './content-lake.ts';
import { createApp } from './http/app.ts';
import type { EdgeContext, RouteHandler } from './http/context.ts';
import { isLoopback, serveApp, type HttpServer } from './http/serve.ts';
import { createSocketRouter } from './http/sockets.ts';
import { startInsights, type InsightsHook } from './insights/service.ts';
import { createLiveHub } from './live/hub.ts';
import type { PublishRule } from './publications.ts';
import type { ContentLake } from './types.ts';

export type { Identity } from './auth/authenticator.ts';
export type { Role } from './auth/roles.ts';
export type { RouteContext, RouteHandler } from './http/context.ts';
export type { InsightEvent } from './insights/event.ts';
export type { InsightsHook, InsightsRules } from './insights/service.ts';
export type { Publication, PublishRule } from './publications.ts';
export type { Access, ContentLake } from './types.ts';
export { DataInUse } from './auth/data-lock.ts';
export { isLoopback, isPortTakenError, serveHandler, ServeError, type HttpServer } from './http/serve.ts';
export { createStaticHandler, type StaticHandler, type StaticOptions } from './http/static.ts';

/** How to start an embedded Content Lake. */
export interface LakeOptions {
  /** Folder for documents, accounts and assets; made when missing. One process at a time may have it. */
  dataDir: string;
  /** `localhost` unless others shall reach it. */
  host: string;
  /** 0 picks a free port. */
  port: number;
  projectId: string;
  dataset: string;
  /** PEM texts; with them the server speaks HTTP/2. */
  tls?: { key: string; cert: string };
  /** Asked before the API, for static files and the like; `null` passes a request on. */
  routes?: RouteHandler;
  /** Further origins whose Studio may call, such as `https://studio.example.org`. Default none. */
  studioOrigins?: string[];
  /** Counts what happens in boxes, as far as the rules allow; without it nothing is counted. */
  insights?: InsightsHook;
  /** Asked before anything is published; what it says is shown to people. Default: everything may be. */
  beforePublish?: PublishRule;
  /** Gets one line per event worth knowing; never secrets. */
  log: (line: string) => void;
}

/** A started lake. */
export interface RunningLake {
  /** Where it listens, without a slash at the end. */
  url: string;
  port: number;
  lake: ContentLake;
  /** A login address for an account: 10 minutes, one use. Throws when there is no such account. */
  createLoginLink(userId: string): string;
  /** A token for another part of this process; kept in memory only. */
  issueServiceToken(options: { label: string; role: Role }): string;
  /** Who sent a request; `null` for nobody known. */
  authenticate(request: Request): Promise<Identity | null>;
  /** Whether this start made the first administrator. */
  firstStart: boolean;
  adminId: string;
  /** Ends streams, waits for writes, frees port and directory. Calling it twice is harmless. */
  close(): Promise<void>;
}

/** The address that leads to the confirmation page of a login. */
export function buildLoginLink(url: string, code: string): string {
  return `${url}/login?code=${code}`;
}

interface Parts {
  context: EdgeContext;
  sockets: ReturnType<typeof createSocketRouter>;
}

/** The documents; when they cannot be opened, the accounts do not stay open either. */
function openDocuments(
  { dataDir, dataset, beforePublish, log }: LakeOptions,
  accounts: Accounts,
): ContentLake {
  try {
    const lake = openContentLake({ file: join(dataDir, 'lake.sqlite'), beforePublish, log });
    if (!lake.datasets().includes(dataset)) lake.createDataset(dataset);
    return lake;
  } catch (error) {
    accounts.close();
    throw error;
  }
}

/** Counts are the least of what a lake is for: if their file cannot be opened, it works without them. */
function openCounts({ dataDir, insights: hook, log }: LakeOptions, lake: ContentLake) {
  if (!hook) return undefined;
  try {
    return startInsights({ file: join(dataDir, 'insights.sqlite'), hook, lake, log });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log(`Es wird nichts gezählt: insights.sqlite lässt sich nicht öffnen (${reason}).`);
    return undefined;
  }
}

function openParts(options: LakeOptions): Parts {
  const { dataDir, projectId, dataset, routes, log } = options;
  const accounts = openAccounts({ file: join(dataDir, 'auth.sqlite') });
  accounts.logins.prune();
  const lake = openDocuments(options, accounts);
  const authenticator = createAuthenticator(accounts);
  const live = createLiveHub(lake);
  const context: EdgeContext = {
    lake,
    accounts,
    authenticator,
    attempts: createAttemptLimiter(),
    assets: createAssetStore(join(dataDir, 'assets')),
    live,
    signer: createUrlSigner(),
    projectId,
    dataset,
    studioOrigins: options.studioOrigins ?? [],
    routes,
    insights: openCounts(options, lake),
    log,
  };
  return { context, sockets: createSocketRouter({ hub: live, authenticator }) };
}

async function closeParts({ context, sockets }: Parts): Promise<void> {
  sockets.close();
  context.live.close();
  context.insights?.close();
  await context.lake.close();
  context.accounts.close();
}

/**
 * Starts a Content Lake: opens the data directory, makes the first administrator if there is none, and
 * listens. Throws `DataInUse` when another process has the directory and `ServeError` when the port
 * cannot be had; in both cases nothing stays open.
 */
export async function startLake(options: LakeOptions): Promise<RunningLake> {
  const lock = lockDataDirectory(options.dataDir);
  let parts: Parts | undefined;
  let server: HttpServer;
  try {
    parts = openParts(options);
    const { host, port, tls } = options;
    server = await serveApp({
      host,
      port,
      tls,
      handle: createApp(parts.context),
      upgrade: parts.sockets.upgrade,
    });
  } catch (error) {
    if (parts) await closeParts(parts);
    lock.release();
    throw error;
  }
  lock.announce(server.url);
  if (!isLoopback(options.host)) warnAboutReach(options);
  return present({ parts, server, lock });
}

function present(running: {
  parts: Parts;
  server: HttpServer;
  lock: ReturnType<typeof lockDataDirectory>;
}): RunningLake {
  const { parts, server, lock } = running;
  const { accounts, authenticator, lake } = parts.context;
  const { account, created } = accounts.ensureAdministrator();
  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    parts.sockets.close();
    parts.context.live.close();
    await server.close();
    await closeParts(parts);
    lock.release();
  }
  return {
    url: server.url,
    port: server.port,
    lake,
    createLoginLink: (userId) =>
      buildLoginLink(server.url, accounts.logins.createCode(accounts.resolve(userId).id)),
    issueServiceToken: authenticator.issueServiceToken,
    authenticate: async (request) => authenticator.authenticate(request),
    firstStart: created,
    adminId: account.id,
    close: () => (closing ??= close()),
  };
}

/** In plain words, for whoever typed `--host`: who can now knock, and what protects the data. */
function warnAboutReach({ host, tls, log }: LakeOptions): void {
  log(`ACHTUNG: Mit --host ${host} ist dieser Server aus dem Netz erreichbar, nicht nur von diesem Rechner.`);
  log(
    'Jeder im Netz sieht die Anmeldeseite und die öffentlichen Dateien; für alles andere braucht es ein Konto.',
  );
  if (tls) return;
  log('Die Verbindung ist NICHT verschlüsselt: Anmeldungen und Inhalte können unterwegs mitgelesen werden.');
  log('Geben Sie mit --cert und --key ein Zertifikat an, oder stellen Sie einen Server mit HTTPS davor.');
}

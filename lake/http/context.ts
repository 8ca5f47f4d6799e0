import type { Hono } from 'hono';
import type { AssetStore } from '../assets/store.ts';
import type { Accounts } from '../auth/accounts.ts';
import type { AttemptLimiter } from '../auth/attempts.ts';
import type { Authenticator, Identity } from '../auth/authenticator.ts';
import type { InsightsService } from '../insights/service.ts';
import type { LiveHub } from '../live/hub.ts';
import type { ContentLake } from '../types.ts';
import type { UrlSigner } from '../assets/sign-url.ts';

/** Everything the routes work with; put together once in `lake/index.ts`. */
export interface EdgeContext {
  lake: ContentLake;
  accounts: Accounts;
  authenticator: Authenticator;
  attempts: AttemptLimiter;
  assets: AssetStore;
  live: LiveHub;
  signer: UrlSigner;
  projectId: string;
  /** The dataset a start makes; others may be added. */
  dataset: string;
  /** Origins besides our own from which a Studio may call, such as `https://studio.example.org`. */
  studioOrigins: string[];
  /** Counts of what happens in boxes; missing where nothing is counted. */
  insights?: InsightsService;
  /** Asked before the API: static files, start page. */
  routes?: RouteHandler;
  log: (line: string) => void;
}

/** The part of {@link EdgeContext} that foreign routes get. */
export interface RouteContext {
  authenticate(request: Request): Promise<Identity | null>;
}

/** Answers a request or leaves it (`null`) to the API. */
export type RouteHandler = (request: Request, context: RouteContext) => Promise<Response | null>;

/** What the socket knows and a `Request` does not. */
export interface RequestOrigin {
  /** Address of the client, for login limits. */
  address: string;
}

/** The router, typed with what each request carries. */
export type EdgeApp = Hono<{ Bindings: RequestOrigin }>;

/** A small web on this machine for the link check: pages, redirects, silence and nonsense. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSocketServer, type Server as SocketServer, type Socket } from 'node:net';

/** What was asked, and how many requests were open at the same time. */
export interface TestWeb {
  origin: string;
  /** `METHOD /path` in the order of arrival. */
  requests: string[];
  userAgents: Set<string>;
  /** Most requests that were open at once. */
  mostAtOnce: () => number;
  close: () => Promise<void>;
}

type Page = (request: IncomingMessage, response: ServerResponse) => void;

const answer =
  (status: number, headers: Record<string, string> = {}): Page =>
  (_request, response) =>
    response.writeHead(status, headers).end();
const redirect = (status: number, location: string) => answer(status, { location });

/** Pages by path; everything else is 404. */
const PAGES: Record<string, Page> = {
  '/ok': answer(200),
  '/empty': answer(204),
  '/gone': answer(410),
  '/forbidden': answer(403),
  '/broken': answer(500),
  '/busy': answer(429),
  '/head-refused': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/head-lies': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/head-hangs-up': ({ method, socket }, response) =>
    method === 'HEAD' ? socket.destroy() : response.writeHead(200).end(),
  '/moved': redirect(301, '/ok'),
  '/moved-308': redirect(308, '/ok'),
  '/moved-twice': redirect(301, '/moved'),
  '/moved-then-login': redirect(301, '/for-now'),
  '/moved-away': redirect(301, '/nowhere'),
  '/for-now': redirect(302, '/ok'),
  '/for-now-then-moved': redirect(302, '/moved'),
  '/round': redirect(301, '/round'),
  '/to-mail': redirect(301, 'mailto:someone@example.org'),
  '/redirect-without-target': answer(302),
  '/not-modified': answer(304),
  '/never': () => undefined,
  '/endless': (_request, response) => {
    response.writeHead(200);
    response.write('x'.repeat(1000));
  },
};

/** Chain `/chain/5` → … → `/chain/0` → `/ok`. */
function findPage(path: string): Page {
  const step = /^\/chain\/(\d+)$/.exec(path)?.[1];
  if (step !== undefined) return redirect(302, Number(step) > 0 ? `/chain/${Number(step) - 1}` : '/ok');
  return PAGES[path] ?? answer(404);
}

/** Starts the web on a free port. */
export async function startWeb(): Promise<TestWeb> {
  const requests: string[] = [];
  const userAgents = new Set<string>();
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => (open -= 1));
    requests.push(`${request.method} ${request.url}`);
    userAgents.add(request.headers['user-agent'] ?? '');
    // One turn of the event loop, so that requests at the same time really overlap.
    setImmediate(() => findPage(request.url ?? '/')(request, response));
  });
  return {
    origin: await listen(server),
    requests,
    userAgents,
    mostAtOnce: () => most,
    close: () => close(server),
  };
}

/** Several hosts that hold every request until no new one has come for a moment, and count the waiting ones. */
export async function startCrowd(
  size: number,
): Promise<{ origins: string[]; mostAtOnce: () => number; close: () => Promise<void> }> {
  const waiting = new Set<ServerResponse>();
  let most = 0;
  let timer: NodeJS.Timeout | undefined;
  const servers = Array.from({ length: size }, () =>
    createServer((_request, response) => {
      waiting.add(response);
      most = Math.max(most, waiting.size);
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const each of waiting) each.writeHead(200).end();
        waiting.clear();
      }, 50);
    }),
  );
  return {
    origins: await Promise.all(servers.map(listen)),
    mostAtOnce: () => most,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

/** A server that answers with `bytes` whatever it is asked, or with nothing and closes. */
export async function startGarbage(bytes: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(bytes));
  });
  const origin = await listen(server);
  return {
    origin,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return close(server);
    },
  };
}

/** An address on this machine where nobody listens. */
export async function findClosedPort(): Promise<string> {
  const server = createServer();
  const origin = await listen(server);
  await close(server);
  return origin;
}

async function listen(server: Server | SocketServer): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the test server has no port');
  return `http://127.0.0.1:${address.port}`;
}

function close(server: Server | SocketServer): Promise<void> {
  if ('closeAllConnections' in server) server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

import { isDay } from '../insights/days.ts';
import { readEvent } from '../insights/event.ts';
import { DIMENSIONS, type Dimension } from '../insights/insights.ts';
import type { InsightsService } from '../insights/service.ts';
import { answerJson } from './answers.ts';
import type { EdgeApp, EdgeContext } from './context.ts';
import { requireIdentity } from './identify.ts';
import { refuseForbidden, refuseInput, refuseMissing } from './refusals.ts';

/** Address that boxes on partners' pages send to. */
const PUBLIC_PATH = '/v1/insights';
const BODY_BYTES_MAX = 1024;

/** Any page may send; no answer depends on cookies, so none are asked for. */
const PUBLIC_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

function answerPublic(status: number, reason?: string): Response {
  const body = reason === undefined ? null : JSON.stringify({ statusCode: status, message: reason });
  const headers = new Headers(PUBLIC_HEADERS);
  if (body !== null) headers.set('Content-Type', 'application/json; charset=utf-8');
  return new Response(body, { status, headers });
}

/** A message of at most 1 KB as text; `null` when it is longer. The rest is not even read. */
async function readShortText(request: Request): Promise<string | null> {
  if (!request.body) return '';
  const reader = request.body.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(pieces).toString('utf8');
    size += value.byteLength;
    if (size > BODY_BYTES_MAX) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
}

async function takeEvent(request: Request, insights: InsightsService): Promise<Response> {
  // Before anything is read or looked up: a flood must cost as little as possible.
  if (!insights.mayTake()) return answerPublic(429, 'Too many messages at once; this one was not counted.');
  if (!(await insights.isEnabled())) return answerPublic(404, 'Counting is switched off.');
  const text = await readShortText(request);
  if (text === null) return answerPublic(413, `A message has at most ${BODY_BYTES_MAX} bytes.`);
  const event = readEvent(text);
  if (!event)
    return answerPublic(
      400,
      'Send {language, partner, kind, topic} or {language, partner, kind: "search", words} as JSON.',
    );
  await insights.count(event);
  return answerPublic(204);
}

/**
 * The address boxes on partners' pages send to; `null` when the request is for something else. It reads
 * the body and nothing else of a request: no address, no cookie, no header.
 */
export async function answerInsightEvent(request: Request, context: EdgeContext): Promise<Response | null> {
  if (new URL(request.url).pathname !== PUBLIC_PATH) return null;
  if (!context.insights) return answerPublic(404, 'Counting is switched off.');
  if (request.method === 'POST') return takeEvent(request, context.insights);
  const allowed = { Allow: 'POST, OPTIONS' };
  if (request.method !== 'OPTIONS')
    return new Response(null, { status: 405, headers: { ...PUBLIC_HEADERS, ...allowed } });
  const permission = {
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': 'content-type',
  };
  return new Response(null, {
    status: 204,
    headers: { ...PUBLIC_HEADERS, ...permission, 'Access-Control-Max-Age': '86400' },
  });
}

function readDayParameter(search: URLSearchParams, name: 'from' | 'to'): string | undefined {
  const value = search.get(name);
  if (value === null) return undefined;
  if (isDay(value)) return value;
  throw refuseInput(`"${name}" must be a day such as 2026-11-22`);
}

function readDimensions(search: URLSearchParams): readonly Dimension[] {
  const value = search.get('by');
  if (value === null) return DIMENSIONS;
  return value
    .split(',')
    .filter((name) => name !== '')
    .map((name) => {
      const known = DIMENSIONS.find((dimension) => dimension === name);
      if (known) return known;
      throw refuseInput(`"by" may hold ${DIMENSIONS.join(', ')}, not "${name.slice(0, 40)}"`);
    });
}

async function answerSummary(request: Request, context: EdgeContext): Promise<Response> {
  const { role } = requireIdentity(context, request);
  if (role !== 'administrator' && role !== 'editor') throw refuseForbidden('Counts are for editors');
  if (!context.insights) throw refuseMissing('This Content Lake does not count');
  const search = new URL(request.url).searchParams;
  const range = { from: readDayParameter(search, 'from'), to: readDayParameter(search, 'to') };
  return answerJson(await context.insights.summarize(range, readDimensions(search)));
}

/** What editors read of the counts. */
export function addInsightsRoutes(app: EdgeApp, context: EdgeContext): void {
  app.get('/:version{v[\\dX][\\d-]*}/insights/summary', (c) => answerSummary(c.req.raw, context));
}

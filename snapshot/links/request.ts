/** One polite request for a page: only its first line and headers are read. */
import { request as requestPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress, lookupPublicAddress, PrivateAddressError } from './public-address.ts';

/** Why no answer came. `dns`: the name is unknown; `network`: our own side has no connection. */
export type FailureReason = 'dns' | 'network' | 'timeout' | 'tls' | 'unreachable' | 'garbled' | 'private';

/** What a server said, or why it said nothing. */
export type Answer =
  { kind: 'answer'; status: number; location: string | null } | { kind: 'failure'; reason: FailureReason };

/** Options of {@link requestPage}. */
export interface RequestSettings {
  /** Milliseconds until the headers must be there. Default 10 000. */
  timeoutMs?: number;
  /** Allows addresses of closed networks. For tests only: default false. */
  allowPrivate?: boolean;
  signal?: AbortSignal;
}

/** How the check names itself to other people's servers. */
export const USER_AGENT = 'FIZ-Infobox-Linkpruefung/1.0';

const TIMEOUT_MS_DEFAULT = 10_000;
const NETWORK_CODES = new Set(['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EAI_FAIL']);
const TLS_CODE = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO)|_CERT/;

/** Asks for a page and never throws: a failure is an answer too. Redirects are reported, not followed. */
export function requestPage(
  url: URL,
  method: 'HEAD' | 'GET',
  { timeoutMs = TIMEOUT_MS_DEFAULT, allowPrivate = false, signal }: RequestSettings = {},
): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) {
    return Promise.resolve({ kind: 'failure', reason: 'private' });
  }
  return new Promise((done) => {
    const limit = AbortSignal.timeout(timeoutMs);
    const options: RequestOptions = {
      method,
      // A connection of its own: nothing is kept open on other people's servers.
      agent: false,
      headers: { 'user-agent': USER_AGENT, accept: 'text/html,*/*;q=0.8', 'accept-language': 'de' },
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      ...(allowPrivate ? {} : { lookup: lookupPublicAddress }),
    };
    const send = url.protocol === 'https:' ? requestSecure : requestPlain;
    const request = send(url, options, (response) => {
      done(readAnswer(response));
      response.destroy();
    });
    request.on('error', (error) => done({ kind: 'failure', reason: explainFailure(error, limit.aborted) }));
    request.end();
  });
}

function readAnswer({ statusCode = 0, headers }: IncomingMessage): Answer {
  return { kind: 'answer', status: statusCode, location: headers.location ?? null };
}

/** The reason behind an error of Node's. */
export function explainFailure(error: Error, timedOut = false): FailureReason {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (error instanceof PrivateAddressError) return 'private';
  if (timedOut || code === 'ETIMEDOUT') return 'timeout';
  if (code === 'ENOTFOUND') return 'dns';
  if (NETWORK_CODES.has(code)) return 'network';
  if (TLS_CODE.test(code)) return 'tls';
  return code.startsWith('HPE_') ? 'garbled' : 'unreachable';
}

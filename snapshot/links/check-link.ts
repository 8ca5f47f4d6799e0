/** Decides what an address leads to, following redirects. */
import type { Answer, FailureReason } from './request.ts';

/** Classes of an address; the same words as in the content model. */
export type LinkStatus = 'ok' | 'missing' | 'uncertain' | 'moved';

/** Why an address is not simply fine, for the sentence editors read. */
export type LinkReason = FailureReason | 'status' | 'redirects' | 'address';

/** What became of one address. */
export interface LinkResult {
  url: string;
  status: LinkStatus;
  /** Status of the last answer; missing when nobody answered. */
  httpStatus?: number;
  /** Where a permanently moved page is now. */
  movedTo?: string;
  reason?: LinkReason;
  /** Whether any server answered: a run without a single answer says nothing about the pages. */
  answered: boolean;
}

/** Asks one server once; {@link checkLink} gets it as a parameter, so that turns per host can be kept. */
export type Ask = (url: URL, method: 'HEAD' | 'GET') => Promise<Answer>;

const REDIRECTS_MAX = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);
const GONE = new Set([404, 410]);
const POINTLESS_TO_REPEAT = new Set<FailureReason>(['dns', 'network', 'private']);

/**
 * Checks one address. A page counts as moved when every redirect from the start was permanent and the
 * target is there; as missing only when its server, or the name service, says so.
 */
export async function checkLink(url: string, ask: Ask): Promise<LinkResult> {
  const start = parseWebAddress(url);
  if (!start) return { url, status: 'uncertain', reason: 'address', answered: false };
  let current = start;
  let movedTo: string | undefined;
  let isPermanent = true;
  let answered = false;
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects += 1) {
    const answer = await askTwice(current, ask);
    if (answer.kind === 'failure') return { url, answered, ...classifyFailure(answer.reason) };
    answered = true;
    const target: URL | null = REDIRECTS.has(answer.status) ? resolveTarget(answer.location, current) : null;
    if (!target) return { url, answered, ...classifyStatus(answer.status, movedTo) };
    isPermanent &&= PERMANENT.has(answer.status);
    if (isPermanent) movedTo = target.href;
    current = target;
  }
  return { url, status: 'uncertain', reason: 'redirects', answered };
}

/** Many servers answer HEAD wrongly, so only good news is believed at once. */
async function askTwice(url: URL, ask: Ask): Promise<Answer> {
  const answer = await ask(url, 'HEAD');
  if (answer.kind === 'answer' && answer.status < 400) return answer;
  if (answer.kind === 'failure' && POINTLESS_TO_REPEAT.has(answer.reason)) return answer;
  return ask(url, 'GET');
}

function parseWebAddress(text: string, base?: URL): URL | null {
  const url = URL.parse(text, base?.href);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  // Names and passwords in an address would be sent to whoever it leads to.
  url.username = '';
  url.password = '';
  return url;
}

function resolveTarget(location: string | null, from: URL): URL | null {
  return location === null ? null : parseWebAddress(location, from);
}

function classifyStatus(httpStatus: number, movedTo: string | undefined) {
  if (httpStatus >= 200 && httpStatus < 300) {
    return movedTo === undefined
      ? ({ status: 'ok', httpStatus } as const)
      : ({ status: 'moved', httpStatus, movedTo } as const);
  }
  const status = GONE.has(httpStatus) ? 'missing' : 'uncertain';
  return { status, httpStatus, reason: 'status' } as const;
}

function classifyFailure(reason: FailureReason) {
  return { status: reason === 'dns' ? 'missing' : 'uncertain', reason } as const;
}

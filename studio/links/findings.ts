/** What the link check found, sorted the way editors work through it. Pure. */
import * as v from 'valibot';

/** Classes in the order of the list. */
export const LINK_CLASSES = ['missing', 'uncertain', 'moved', 'approved'] as const;

/** What an address needs from an editor. */
export type LinkClass = (typeof LINK_CLASSES)[number];

const text = v.nullish(v.string());

const findingSchema = v.object({
  _key: v.string(),
  url: v.string(),
  status: text,
  httpStatus: v.nullish(v.number()),
  movedTo: text,
  reason: text,
  since: text,
  approvedAt: text,
});

/** One address of the report. */
export type LinkFinding = v.InferOutput<typeof findingSchema>;

/** The stored report, as far as the list needs it; `null` before the first check. */
export const reportSchema = v.nullable(
  v.object({ checkedAt: text, failedAt: text, entries: v.nullish(v.array(findingSchema)) }),
);

/** Query of the report. */
export const REPORT_QUERY = `*[_id == $id][0]{
  checkedAt, failedAt, entries[]{_key, url, status, httpStatus, movedTo, reason, since, approvedAt}
}`;

/** Findings by class, each in the order of how long it has been like this; what is fine is left out. */
export function groupFindings(findings: readonly LinkFinding[]): Record<LinkClass, LinkFinding[]> {
  const sorted = findings.toSorted((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
  const pick = (wanted: LinkClass) => sorted.filter((finding) => classifyFinding(finding) === wanted);
  return {
    missing: pick('missing'),
    uncertain: pick('uncertain'),
    moved: pick('moved'),
    approved: pick('approved'),
  };
}

/** Class of an address; `null` when there is nothing to do. */
export function classifyFinding({ status, approvedAt }: LinkFinding): LinkClass | null {
  const found = LINK_CLASSES.find((each) => each === status);
  if (!found) return null;
  return approvedAt ? 'approved' : found;
}

/** Whether a page that lay deeper now leads to the front page of its site: mostly a page that was removed. */
export function leadsToFrontPage({ url, movedTo }: Pick<LinkFinding, 'url' | 'movedTo'>): boolean {
  const target = movedTo ? URL.parse(movedTo) : null;
  const source = URL.parse(url);
  return Boolean(target && source && target.pathname === '/' && source.pathname !== '/');
}

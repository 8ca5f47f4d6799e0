import * as v from 'valibot';

/** What can be counted. */
export const INSIGHT_KINDS = ['opened', 'helpful', 'notHelpful', 'search'] as const;

/** One of {@link INSIGHT_KINDS}. */
export type InsightKind = (typeof INSIGHT_KINDS)[number];

/** One thing that happened in a box, without anything about the visitor. */
export interface InsightEvent {
  /** Language tag of the box. */
  language: string;
  /** Short name of the partner's page; empty for a page without one. */
  partner: string;
  kind: InsightKind;
  /** Short name of the topic; empty for a search. */
  topic: string;
  /** The search without a hit as it was typed; empty for everything else. */
  words: string;
}

/** Short names as editors make them; long enough for the longest German title. */
const slug = v.pipe(v.string(), v.maxLength(100), v.regex(/^[\p{L}\p{N}_-]*$/u));
const absent = v.optional(v.nullable(v.literal('')));

const sharedFields = {
  language: v.pipe(v.string(), v.maxLength(20), v.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i)),
  partner: v.optional(v.nullable(slug)),
};

const eventSchema = v.variant('kind', [
  v.object({
    ...sharedFields,
    kind: v.picklist(['opened', 'helpful', 'notHelpful']),
    topic: v.pipe(slug, v.minLength(1)),
    words: absent,
  }),
  v.object({
    ...sharedFields,
    kind: v.literal('search'),
    topic: absent,
    words: v.optional(v.nullable(v.string())),
  }),
]);

/** Reads the body of a message; `null` when it is none. Fields it does not know are dropped here. */
export function readEvent(text: string): InsightEvent | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), eventSchema), text);
  if (!parsed.success) return null;
  const { language, partner, kind, topic, words } = parsed.output;
  return {
    language: language.toLowerCase(),
    partner: partner ?? '',
    kind,
    topic: topic ?? '',
    words: words ?? '',
  };
}

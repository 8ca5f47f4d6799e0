/**
 * The answer of `CONTENT_QUERY` as typed data. Reading is lenient, because a preview shows half-written
 * drafts: what is missing or of a wrong type becomes `null` or is left out of its list. Whether content
 * is good enough to be published is decided in `check.ts`, in words an editor understands.
 */
import * as v from 'valibot';
import { DETAIL_KINDS } from '../schemas/vocabulary.ts';
import {
  announcement,
  extraHoliday,
  glossaryTerm,
  openingHours,
  partnerEmbed,
  uiTexts,
} from './content-extras.ts';
import { byLanguage, flag, list, stamped, text, words } from './content-fields.ts';

const LIST_LEVEL_MAX = 4;

/**
 * A block without the `null`s a projection leaves (for the renderer `listItem: null` would be a list)
 * and with the marks this product knows. The renderer looks marks up by name in a plain object, so a
 * mark called `constructor` must not get that far.
 */
const block = v.pipe(
  v.object({
    style: text,
    listItem: text,
    level: v.fallback(v.number(), 1),
    children: list(v.object({ text: v.fallback(v.string(), ''), marks: list(v.string()) })),
    markDefs: list(
      v.object({ _type: v.picklist(['link', 'topicLink']), _key: v.string(), href: text, topic: text }),
    ),
  }),
  v.transform(({ style, listItem, level, children, markDefs }) => ({
    _type: 'block' as const,
    style: style === 'h3' ? style : ('normal' as const),
    ...(listItem && { listItem: listItem === 'number' ? listItem : ('bullet' as const), level }),
    children: children.map((child) => ({
      _type: 'span' as const,
      text: child.text,
      marks: child.marks.filter((mark) => mark === 'strong' || markDefs.some(({ _key }) => _key === mark)),
    })),
    markDefs,
  })),
);
type Block = v.InferOutput<typeof block>;

/** A list item is at most one level deeper than the one before it: no list without an item of its own. */
function limitLevels(blocks: Block[]): Block[] {
  let deepest = 0;
  return blocks.map((member) => {
    if (!member.listItem) {
      deepest = 0;
      return member;
    }
    deepest = Math.max(1, Math.min(Math.floor(member.level ?? 1), deepest + 1, LIST_LEVEL_MAX));
    return { ...member, level: deepest };
  });
}

const richText = v.pipe(list(block), v.transform(limitLevels));
const details = v.object(v.entriesFromList([...DETAIL_KINDS], richText));

const actionLink = v.object({
  kind: v.fallback(v.picklist(['form', 'online', 'appointment', 'info', 'file']), 'info'),
  text,
  href: text,
  language: text,
});

const step = v.object({
  stepId: text,
  title: text,
  body: richText,
  logic: v.fallback(v.picklist(['then', 'parallel', 'or']), 'then'),
  optional: flag,
  actor: v.fallback(v.nullable(v.picklist(['employer', 'newcomer', 'both', 'authority'])), null),
  duration: text,
  cost: text,
  links: list(actionLink),
  contacts: words,
});

const topic = v.object({
  ...stamped,
  title: text,
  slug: text,
  shortAnswer: text,
  body: richText,
  steps: list(step),
  contacts: words,
  roundTable: flag,
  ...details.entries,
  legalBasis: list(v.object({ label: text, href: text })),
  competentBody: words,
  furtherLinks: list(actionLink),
  category: text,
  audiences: words,
  pathways: words,
  related: words,
  questions: words,
  keywords: words,
  boost: v.fallback(v.number(), 0),
  responsible: text,
  reviewedAt: text,
  sourceHash: text,
});

const translation = v.object({
  ...stamped,
  topic: text,
  language: text,
  title: text,
  shortAnswer: text,
  body: richText,
  steps: list(
    v.object({
      stepId: text,
      title: text,
      body: richText,
      duration: text,
      cost: text,
      linkLabels: list(v.fallback(v.string(), '')),
    }),
  ),
  ...details.entries,
  questions: words,
  keywords: words,
  sourceHash: text,
  origin: v.fallback(v.picklist(['human', 'machineReviewed', 'machine']), 'machine'),
  reviewedBy: text,
});

const contact = v.object({
  ...stamped,
  label: byLanguage,
  note: byLanguage,
  personName: text,
  organisation: text,
  location: text,
  phone: text,
  email: text,
  appointmentUrl: text,
  formUrl: text,
  languages: words,
  hoursMode: text,
  openingHours,
  audiences: words,
  pathways: words,
  categories: words,
  active: v.fallback(v.boolean(), true),
  replacedBy: text,
});

const organisation = v.object({ ...stamped, name: text, shortName: text, website: text });

const location = v.object({
  ...stamped,
  street: text,
  postalCode: text,
  city: text,
  building: byLanguage,
  directions: byLanguage,
  coordinates: v.fallback(v.nullable(v.object({ lat: v.number(), lng: v.number() })), null),
  stepFree: v.fallback(v.picklist(['yes', 'partly', 'no', 'unknown']), 'unknown'),
  openingHours,
  temporarilyClosed: flag,
});

const choice = v.object({ ...stamped, orderRank: text, slug: text, label: byLanguage });

const language = v.object({ code: text, nativeName: text, rtl: flag, public: flag, fallback: words });

const settings = v.object({
  _updatedAt: text,
  senderShort: byLanguage,
  senderLong: byLanguage,
  notice: byLanguage,
  languages: list(language),
  fallbackContact: text,
  legalLinks: list(v.object({ label: byLanguage, href: text })),
  holidayRegion: text,
  extraHolidays: list(extraHoliday),
  insightsEnabled: flag,
});

const content = v.object({
  settings: v.fallback(v.nullable(settings), null),
  topics: list(topic),
  translations: list(translation),
  contacts: list(contact),
  organisations: list(organisation),
  locations: list(location),
  categories: list(choice),
  audiences: list(choice),
  pathways: list(choice),
  terms: list(glossaryTerm),
  announcements: list(announcement),
  embeds: list(partnerEmbed),
  uiTexts: v.fallback(v.nullable(uiTexts), null),
});

/** Control characters, and the signs that turn the direction of what follows them, often outside of their text. */
const HIDDEN_SIGNS = /(?![\t\n\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Copies an answer without signs nobody sees; texts carry their direction as an attribute instead. */
function dropHiddenSigns(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(HIDDEN_SIGNS, '');
  if (Array.isArray(value)) return value.map(dropHiddenSigns);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dropHiddenSigns(inner)]));
}

/** Everything a snapshot is made of. */
export type Content = v.InferOutput<typeof content>;
/** Settings of the whole box. */
export type ContentSettings = v.InferOutput<typeof settings>;
/** A language as the settings name it. */
export type ContentLanguage = v.InferOutput<typeof language>;
/** A topic with its German texts; references are document ids. */
export type ContentTopic = v.InferOutput<typeof topic>;
/** The texts of a topic in another language. */
export type ContentTranslation = v.InferOutput<typeof translation>;
/** A contact; references are document ids. */
export type ContentContact = v.InferOutput<typeof contact>;
/** A place; references are document ids. */
export type ContentLocation = v.InferOutput<typeof location>;
/** An organisation. */
export type ContentOrganisation = v.InferOutput<typeof organisation>;
/** An audience, pathway or subject area. */
export type ContentChoice = v.InferOutput<typeof choice>;
/** A form, an online service or a page. */
export type ContentLink = v.InferOutput<typeof actionLink>;
/** Formatted text, ready for the renderer. */
export type RichText = v.InferOutput<typeof richText>;
export type { ByLanguage } from './content-fields.ts';
export type { ContentAnnouncement, ContentEmbed, ContentHours, ContentTerm } from './content-extras.ts';

/**
 * Reads the answer of `CONTENT_QUERY`.
 *
 * @throws TypeError when it is not an answer to that query at all.
 */
export function parseContent(answer: unknown): Content {
  const result = v.safeParse(content, dropHiddenSigns(answer));
  if (result.success) return result.output;
  const received = answer === null ? 'null' : typeof answer;
  throw new TypeError(
    `parseContent: expected the answer of CONTENT_QUERY, received ${received}; check the API address`,
  );
}

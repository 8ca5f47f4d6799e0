/** Hours, glossary, announcements, partners' pages and words of the box, as the query answers them. */
import * as v from 'valibot';
import { UI_TEXTS } from '../schemas/vocabulary.ts';
import { byLanguage, flag, list, stamped, text, words } from './content-fields.ts';

const isoDay = v.pipe(v.string(), v.isoDate());
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** A slot that ends before it begins is none. */
const slot = v.pipe(
  v.object({
    from: time,
    to: time,
    kind: v.fallback(v.picklist(['open', 'appointment', 'phone']), 'open'),
  }),
  v.check(({ from, to }) => from < to),
);

const exception = v.pipe(
  v.object({
    from: isoDay,
    to: isoDay,
    closed: v.fallback(v.boolean(), true),
    slots: list(slot),
    reason: byLanguage,
  }),
  v.check(({ from, to }) => from <= to),
);

/** Opening hours of a place or a contact; `null` when nobody said. */
export const openingHours = v.fallback(
  v.nullable(
    v.object({
      week: list(
        v.object({ day: v.picklist(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']), slots: list(slot) }),
      ),
      appointmentOnly: flag,
      closedOnHolidays: v.fallback(v.boolean(), true),
      exceptions: list(exception),
      note: byLanguage,
    }),
  ),
  null,
);

/** A day off on top of the state's holidays. */
export const extraHoliday = v.object({ date: isoDay, name: byLanguage });

/** A word of the offices. */
export const glossaryTerm = v.object({
  ...stamped,
  term: byLanguage,
  explanation: byLanguage,
  synonyms: list(
    v.object({
      language: v.string(),
      mode: v.fallback(v.picklist(['same', 'leadsHere']), 'same'),
      words,
    }),
  ),
  topics: words,
});

/** News for a while; start and end are instants. */
export const announcement = v.object({
  ...stamped,
  text: byLanguage,
  urgency: v.fallback(v.picklist(['info', 'important']), 'info'),
  showFrom: text,
  showUntil: text,
  link: text,
  linkText: byLanguage,
  partners: words,
  audiences: words,
});

const theme = v.object({
  preset: v.fallback(v.picklist(['neutral', 'fiz', 'contrast', 'dark']), 'neutral'),
  scheme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  accent: text,
  accentDark: text,
  corners: v.fallback(v.picklist(['square', 'soft', 'round']), 'soft'),
  density: v.fallback(v.picklist(['normal', 'compact']), 'normal'),
});

/** How the box is set up for one partner. */
export const partnerEmbed = v.object({
  ...stamped,
  slug: text,
  active: v.fallback(v.boolean(), true),
  languages: words,
  startLanguage: text,
  audience: text,
  filters: list(v.picklist(['audience', 'pathway'])),
  categories: words,
  hiddenTopics: words,
  preferredContacts: words,
  theme: v.fallback(v.nullable(theme), null),
  headingLevel: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(6)), 2),
});

/** Words of the box that this installation puts differently. */
export const uiTexts = v.object({
  _updatedAt: text,
  ...v.entriesFromList(
    UI_TEXTS.map(({ value }) => value),
    byLanguage,
  ),
});

/** Opening hours as they are stored. */
export type ContentHours = NonNullable<v.InferOutput<typeof openingHours>>;
/** A word of the offices. */
export type ContentTerm = v.InferOutput<typeof glossaryTerm>;
/** News for a while. */
export type ContentAnnouncement = v.InferOutput<typeof announcement>;
/** A partner's page. */
export type ContentEmbed = v.InferOutput<typeof partnerEmbed>;

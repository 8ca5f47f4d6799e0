import { LinkList } from '../links/link-list.tsx';
import {
  listBrokenLinks,
  listDue,
  listEndingAnnouncements,
  listInactiveContacts,
  listOpenTranslations,
} from './entries.ts';
import { AnnouncementList } from './announcement-list.tsx';
import { ContactList } from './contact-list.tsx';
import { DueList } from './due-list.tsx';
import { listOpenFeedback, listVainSearches } from './feedback.ts';
import { FeedbackList, SearchList } from './feedback-lists.tsx';
import { defineTodayRow, type TodayRow } from './today-row.tsx';
import { countStates, TranslationList } from './translation-list.tsx';
import {
  ANNOUNCEMENT_WORDS,
  CONTACT_WORDS,
  describeEnd,
  DUE_WORDS,
  FEEDBACK_WORDS,
  LINK_WORDS,
  SEARCH_WORDS,
  summarizeDue,
  summarizeTranslations,
  TRANSLATION_WORDS,
} from './words.ts';

/** The rows of „Heute zu tun“ from top to bottom; at most seven, or nobody reads them. */
export const TODAY_ROWS: readonly TodayRow[] = [
  defineTodayRow({
    id: 'pruefung',
    title: DUE_WORDS.title,
    hint: DUE_WORDS.hint,
    tone: 'caution',
    listEntries: ({ overview, now }) => listDue(overview, now),
    summarize: summarizeDue,
    List: DueList,
  }),
  defineTodayRow({
    id: 'uebersetzungen',
    title: TRANSLATION_WORDS.title,
    hint: TRANSLATION_WORDS.hint,
    tone: 'caution',
    listEntries: ({ overview }) => listOpenTranslations(overview),
    summarize: (entries) => summarizeTranslations(countStates(entries)),
    List: TranslationList,
  }),
  defineTodayRow({
    id: 'links',
    title: LINK_WORDS.title,
    hint: LINK_WORDS.hint,
    tone: 'critical',
    listEntries: ({ overview }) => listBrokenLinks(overview),
    summarize: ([first]) => (first?.since ? LINK_WORDS.since(first.since) : ''),
    List: LinkList,
  }),
  defineTodayRow({
    id: 'kontakte',
    title: CONTACT_WORDS.title,
    hint: CONTACT_WORDS.hint,
    tone: 'critical',
    listEntries: ({ overview }) => listInactiveContacts(overview),
    summarize: (entries) =>
      CONTACT_WORDS.summary(entries.reduce((sum, { places }) => sum + places.length, 0)),
    List: ContactList,
  }),
  defineTodayRow({
    id: 'hinweise',
    title: ANNOUNCEMENT_WORDS.title,
    hint: ANNOUNCEMENT_WORDS.hint,
    tone: 'default',
    listEntries: ({ overview, now }) => listEndingAnnouncements(overview, now),
    summarize: ([first]) => (first ? describeEnd(first) : ''),
    List: AnnouncementList,
  }),
  defineTodayRow({
    id: 'rueckmeldungen',
    title: FEEDBACK_WORDS.title,
    hint: FEEDBACK_WORDS.hint,
    tone: 'default',
    listEntries: ({ overview, insights }) => insights && listOpenFeedback(insights, overview),
    summarize: (entries) => FEEDBACK_WORDS.summary(entries.reduce((sum, { count }) => sum + count, 0)),
    List: FeedbackList,
  }),
  defineTodayRow({
    id: 'suchen',
    title: SEARCH_WORDS.title,
    hint: SEARCH_WORDS.hint,
    tone: 'default',
    listEntries: ({ overview, insights }) => insights && listVainSearches(insights, overview),
    summarize: ([first]) => (first ? SEARCH_WORDS.summary(first.words) : ''),
    List: SearchList,
  }),
];

import type {
  CatalogTerm,
  CatalogTopic,
  Contact,
  Direction,
  Holiday,
  Manifest,
  ManifestLanguage,
  StartFile,
  TopicFile,
  TopicLink,
} from '../schemas/snapshot-format.ts';
import type { SnapshotError } from './data/source.ts';
import type { Hits } from './data/engine.ts';
import type { Filters } from './data/filters.ts';
import type { Locale } from './locales/index.ts';
import type { NowMessages, Translate } from './locales/translate.ts';
import type { OfficeTime } from '../schemas/opening-hours.ts';
import type { ContactChannel } from './events.ts';
import type { Count } from './session/insights.ts';

/** A topic on show, with the contacts it names and the texts in its language. */
export interface TopicReading {
  kind: 'topic';
  topic: TopicFile;
  contacts: Record<string, Contact>;
  /** Ids of the contacts the partner's page prefers, the most preferred one first. */
  preferred?: string[];
  locale: Locale;
}

/** An explained word on show, with the topics that help. */
export interface TermReading {
  kind: 'term';
  term: CatalogTerm;
  topics: Pick<TopicLink, 'slug' | 'title'>[];
}

/** A contact on show; it remembers the topic it was opened from. */
export interface ContactReading {
  kind: 'contact';
  contact: Contact;
  from: TopicReading | null;
}

/** The round table of a topic. */
export interface TableReading {
  kind: 'table';
  from: TopicReading;
}

/** What the reading pane shows. */
export type Reading = TopicReading | TermReading | ContactReading | TableReading;

/** What can be opened in the reading pane. */
export type ReadingKind = Reading['kind'];

/** What sentences about opening hours are made with. */
export interface HoursContext {
  /** Day and minute at the office. */
  moment: OfficeTime;
  holidays: Holiday[];
  words: NowMessages;
  /** Language of names of days. */
  lang: string;
}

/** What depends on the clock, once it is loaded. */
export interface NowPart {
  /** Whether a contact can be reached now, in one line; `null` when nobody has said when. */
  renderState(contact: Contact, view: View): unknown;
  /** What hours are put into words with; `null` while the words are loaded. */
  context(view: View): HoursContext | null;
}

/** The notices, once they are loaded. */
export interface NoticesPart {
  /** Those that run now. */
  render(view: View): unknown;
}

/** How far a visitor has come on the way to a topic; who and whom are among the filters. */
export interface GuideState {
  /** What the answers choose from, in `language`. */
  topics: CatalogTopic[];
  contacts: Contact[];
  /** Ids of the contacts the partner's page prefers. */
  preferred: string[];
  language: string;
  /** Subject area chosen, on top of what the page limits the box to. */
  area: string | null;
  /** Questions that were left open. */
  skipped: (keyof Filters)[];
  /** The open question; `null` when the topics are shown. */
  asking: keyof Filters | null;
  /** Answer marked in the open question, `null` for "I don't know", `undefined` for none. */
  picked: string | null | undefined;
  showAll: boolean;
}

/** A failure the visitor sees, and what to do again. */
export interface Failure {
  error: SnapshotError;
  /** Resolves when it has been tried. */
  retry: () => void | Promise<void>;
}

/** Everything the views draw from. */
export interface State {
  manifest: Manifest | null;
  language: ManifestLanguage | null;
  start: StartFile | null;
  locale: Locale | null;
  /** Topics to offer before a search, most asked first. */
  asked: TopicLink[];
  filters: Filters;
  query: string;
  /** Whether the list of hits is open below the field. */
  expanded: boolean;
  /** `null` before the first search. */
  hits: Hits | null;
  /** Index of the option that the keyboard is on, -1 for none. */
  active: number;
  showAll: boolean;
  reading: Reading | null;
  /** `null` unless a visitor is led to a topic. */
  guide: GuideState | null;
  failure: Failure | null;
  /** What this visitor has answered or reported, by names of `views/insights.ts`. */
  sent: string[];
  /** Loading has taken longer than a moment. */
  slow: boolean;
  /** Said to screen readers. */
  status: string;
}

/** State of a box that has just been made. */
export const initialState = (): State => ({
  manifest: null,
  language: null,
  start: null,
  locale: null,
  asked: [],
  filters: { audience: null, pathway: null, area: null },
  query: '',
  expanded: false,
  hits: null,
  active: -1,
  showAll: false,
  reading: null,
  guide: null,
  failure: null,
  sent: [],
  slow: false,
  status: '',
});

/** What a visitor can ask for. */
export type Command =
  | { do: 'type'; query: string }
  | { do: 'choose'; filter: keyof Filters; slug: string | null }
  | { do: 'pick'; index: number }
  | { do: 'open'; kind: ReadingKind; name: string; language?: string; from?: string; focus?: boolean }
  | { do: 'speak'; language: string }
  | ({ do: 'count' } & Omit<Count, 'language' | 'partner'>)
  | { do: 'prepare' | 'clear' | 'choose-all' | 'edit-choice' | 'show-all' | 'guide' | 'back' | 'retry' };

/** What every view gets: texts, outline, and what to call when a visitor does something. */
export interface View {
  t: Translate;
  /** Tag and direction of the text around. */
  lang: string;
  dir: Direction;
  /** Level of the box's first heading, 2 to 6. */
  level: number;
  run(command: Command): void;
  /** A key in the field. */
  press(event: KeyboardEvent): void;
  /** A link to a contact is followed. */
  turnTo(event: Event, id: string, channel: ContactChannel): void;
  /** `null` until it is loaded. */
  now: NowPart | null;
  /** `null` until it is loaded. */
  notices: NoticesPart | null;
}

/** How many hits a search has in all. */
export const countHits = (hits: Hits): number =>
  hits.topics.length + hits.contacts.length + hits.terms.length;

import type { CSSResult } from 'lit';
import type { LiveClient } from '../data/live.ts';
import type { Source } from '../data/source.ts';
import type { Command, NoticesPart, NowPart, State } from '../state.ts';
import type { Lazy } from './lazy.ts';
import type { Tasks } from './tasks.ts';

/** What a session needs of its element. */
export interface SessionHost extends HTMLElement {
  /** Address of the snapshot, absolute, with a slash at the end. */
  readonly snapshotRoot: string;
  readonly topic: string | null;
  readonly hash: string | null;
  /** Slug of the partner's page the box is set up for. */
  readonly embed: string | null;
  /** Tags the language menu is limited to, separated by spaces; empty for all. */
  readonly languages: string | null;
  headingLevel: number;
  readonly live: boolean;
  readonly client: LiveClient | null;
  readonly updateComplete: Promise<boolean>;
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
  addStyles(styles: CSSResult): void;
}

/** How a topic or contact is opened. */
export interface OpenOptions {
  /** Whether the heading takes the focus: yes when the visitor asked, no when the page starts so. */
  focus: boolean;
  /** Tag of the language wanted; default: the language of the box. */
  language?: string | undefined;
  /** Selector of what the visitor came from, to return there; default: the field. */
  from?: string | undefined;
}

/** What the lazy parts of a session see of it. */
export interface SessionCore {
  readonly host: SessionHost;
  readonly tasks: Tasks;
  readonly state: State;
  /** What the visitor chose in the language menu; it goes before all else. */
  chosenLanguage: string | null;
  /** What the set-up of the partner's page starts with, unless page or visitor want another language. */
  startLanguage: string | null;
  /** What depends on the clock. */
  readonly now: Lazy<NowPart>;
  /** Notices; their styles are those of notes in the reading pane, too. */
  readonly notices: Lazy<NoticesPart>;
  /** Changes what is shown. */
  update(patch: Partial<State>): void;
  /** Shows a failure with a way to try again, and tells the page; the words take the focus on request. */
  fail(cause: unknown, retry: () => void | Promise<void>, focus?: boolean): void;
  /** Where files come from now. */
  openSource(): Promise<Source>;
  /** Loads what the box needs in the language wanted now. */
  load(first: boolean): Promise<void>;
  /** Does what a visitor asks for. */
  run(command: Command): void;
}

import type { Contact, StartFile } from '../../schemas/snapshot-format.ts';
import type { TopicReading, View } from '../state.ts';
import type { NextSlot } from './week.ts';

/** Whether a topic is being read aloud. */
export type Speaking = 'off' | 'reading' | 'paused';

/** What the views of topics and contacts can ask for; `session/tools.ts` does it. */
export interface ReadingTools {
  readonly speaking: Speaking;
  /** Whether the link has been copied; `failed` shows it, so that the visitor can. */
  readonly copied: 'no' | 'yes' | 'failed';
  /** Where the newest version of a topic stands: on this page, where it has an address for topics, else among the plain pages. */
  addressOf(reading: TopicReading): string;
  /** Whether this device can read a language aloud. */
  canRead(lang: string): boolean;
  /** Begins to read a topic aloud, or ends it. */
  toggleSpeech(reading: TopicReading, view: View): void;
  /** Holds the voice, or lets it go on. */
  pauseSpeech(): void;
  /** Ends the reading aloud. */
  hush(): void;
  /** Copies the address of a topic, and says so. */
  copy(reading: TopicReading, view: View): Promise<void>;
  /** Hands the address of a topic to the device. */
  share(reading: TopicReading): void;
  /** Prints a topic on a sheet of its own. */
  printTopic(reading: TopicReading, view: View): void;
  /** Saves a contact for an address book. */
  saveContact(contact: Contact): void;
  /** Saves hours of an office for a calendar. */
  saveSlot(contact: Contact, slot: NextSlot, view: View): void;
  /** The round table of a topic. */
  renderTable(reading: TopicReading, start: StartFile, view: View): unknown;
}

import type { Contact, Manifest, StartFile, TopicFile } from '../../schemas/snapshot-format.ts';
import type { Filters } from '../data/filters.ts';
import type { State, TopicReading, View } from '../state.ts';
import type { ReadingTools } from './reading-tools.ts';

/** A topic and what it is shown with. */
export interface TopicContext {
  reading: TopicReading;
  state: State;
  topic: TopicFile;
  contacts: Record<string, Contact>;
  start: StartFile;
  manifest: Manifest;
  audience: string | null;
  tools: ReadingTools;
  /** Texts in the language of the box. */
  view: View;
  /** Texts in the language of the topic, which differs when the topic is not translated. */
  inside: View;
}

/** Everything a topic is drawn with. */
export function createTopicContext(
  reading: TopicReading,
  parts: Pick<TopicContext, 'state' | 'start' | 'manifest' | 'tools'>,
  view: View,
): TopicContext {
  const { topic, contacts, locale } = reading;
  const t = topic.lang === view.lang ? view.t : locale.t;
  const inside = { ...view, t, lang: topic.lang, dir: topic.dir };
  return { ...parts, reading, topic, contacts, audience: parts.state.filters.audience, view, inside };
}

/** How well an office fits: 1 for each choice it is meant for, -1 for each it is not; 0 when it is for all. */
function rateFit({ audiences, pathways }: Contact, { audience, pathway }: Filters): number {
  const rate = (meant: string[], chosen: string | null): number =>
    chosen === null || meant.length === 0 ? 0 : meant.includes(chosen) ? 1 : -1;
  return rate(audiences, audience) + rate(pathways, pathway);
}

/**
 * The contacts of a topic as they fit this visitor: those the partner's page prefers, then by audience and
 * pathway, else in the order the editors gave them. Nobody is left out.
 */
export function listFittingContacts(
  { topic, contacts, preferred = [] }: Pick<TopicReading, 'topic' | 'contacts' | 'preferred'>,
  filters: Filters,
): string[] {
  const rate = (id: string): number => {
    const contact = contacts[id];
    return contact ? rateFit(contact, filters) : 0;
  };
  const others = topic.contacts.filter((id) => !preferred.includes(id));
  return [
    ...preferred.filter((id) => topic.contacts.includes(id)),
    ...others.toSorted((one, other) => rate(other) - rate(one)),
  ];
}

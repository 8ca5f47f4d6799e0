import type { Contact, TopicFile } from '../../schemas/snapshot-format.ts';

/** What a visitor has filled in; it lives as long as the box and goes nowhere. */
export interface Draft {
  /** Ids of the offices that are to take part. */
  chosen: string[];
  sentence: string;
}

/** Who can take part, and who passes invitations on. */
export interface Table {
  offices: Contact[];
  /** Gets the mail for offices that have no address; `null` when nobody can. */
  host: Contact | null;
}

/**
 * The offices of a topic and of its steps, each once, and the front desk first, which knows them all.
 *
 * @returns `null` when the topic is not marked for a round table, or when there is none to invite to it.
 */
export function setTable(
  { roundTable, contacts: ids, steps }: Pick<TopicFile, 'roundTable' | 'contacts' | 'steps'>,
  contacts: Record<string, Contact>,
  frontDesk: Contact | null,
): Table | null {
  if (!roundTable) return null;
  const named = [...ids, ...steps.flatMap((step) => step.contacts)].flatMap((id) => contacts[id] ?? []);
  const all = [...(frontDesk ? [frontDesk] : []), ...named];
  const offices = all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
  const host = offices.find(({ email }) => email) ?? null;
  return offices.length > 1 && host ? { offices, host } : null;
}

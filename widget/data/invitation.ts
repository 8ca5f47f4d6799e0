import type { TopicFile } from '../../schemas/snapshot-format.ts';
import { TABLE_MAIL } from '../locales/mail.ts';
import { plainText } from '../views/text.ts';
import type { Mail } from './mail.ts';
import type { Draft, Table } from './round-table.ts';

/** Longest sentence a visitor can write, in characters. */
export const SENTENCE_MAX = 300;

/** A draft with the topic's own offices chosen; those of single steps can be added. */
export const startDraft = (table: Table, topic: Pick<TopicFile, 'contacts'>): Draft => ({
  chosen: table.offices
    .filter((office) => office === table.host || topic.contacts.includes(office.id))
    .map(({ id }) => id),
  sentence: '',
});

/** The mail to the chosen offices; those without an address are invited by the host of the table. */
export function writeMail({ offices, host }: Table, draft: Draft, title: string): Mail {
  const chosen = offices.filter(({ id }) => draft.chosen.includes(id));
  const addresses = chosen.map(({ email }) => email ?? host?.email ?? '').filter(Boolean);
  const lines = [
    TABLE_MAIL.greeting,
    '',
    TABLE_MAIL.request,
    '',
    `${TABLE_MAIL.topic} ${title}`,
    '',
    TABLE_MAIL.sentence,
    draft.sentence.trim(),
    '',
    TABLE_MAIL.offices,
    ...chosen.map(({ label, organisation }) => `- ${plainText(label)} (${organisation.shortName})`),
  ];
  return {
    to: [...new Set(addresses)],
    subject: TABLE_MAIL.subject.replace('{topic}', () => title),
    body: lines.join('\n'),
  };
}

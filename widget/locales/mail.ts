/**
 * The mail that invites to a round table. Always German: offices in Germany read it. The visitor's own
 * sentence stands in it as it was written.
 */
export const TABLE_MAIL = {
  subject: 'Gemeinsamer Tisch: {topic}',
  greeting: 'Guten Tag,',
  request: 'ich bitte um ein gemeinsames Gespräch.',
  offices: 'Dabei sein sollen:',
  topic: 'Thema:',
  sentence: 'Worum es geht:',
} as const;

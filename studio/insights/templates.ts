import type { SchemaPluginOptions } from 'sanity';
import { buildTerm, buildTopic, type SearchedWords } from './synonyms.ts';

type TemplateList = Extract<SchemaPluginOptions['templates'], readonly unknown[]>;

/** Names of the templates that start from words searched in vain. */
export const SEARCH_TEMPLATES = {
  glossaryTerm: 'glossaryTerm-from-search',
  topic: 'topic-from-search',
} as const;

const PARAMETERS = [
  { name: 'words', title: 'Gesuchte Wörter', type: 'string' },
  { name: 'language', title: 'Sprache', type: 'string' },
];

/** New entries prefilled with what visitors searched; opened from „Zahlen“ and „Heute zu tun“. */
export const searchTemplates: TemplateList = [
  {
    id: SEARCH_TEMPLATES.glossaryTerm,
    title: 'Glossareintrag aus einer Suche',
    schemaType: 'glossaryTerm',
    parameters: PARAMETERS,
    value: (searched: SearchedWords) => buildTerm(searched),
  },
  {
    id: SEARCH_TEMPLATES.topic,
    title: 'Thema aus einer Suche',
    schemaType: 'topic',
    parameters: PARAMETERS,
    value: (searched: SearchedWords) => buildTopic(searched),
  },
];

/** The seed: every document, targets of references before those who point at them wherever possible. */
import { announcements } from './announcements.ts';
import { contacts } from './contacts.ts';
import {
  createAnnouncement,
  createAudience,
  createCategory,
  createContact,
  createGlossaryTerm,
  createLocation,
  createOrganisation,
  createPathway,
  createSettings,
} from './documents.ts';
import type { SeedDocument } from './documents.ts';
import { createStampedTopic, createStampedTranslation } from './fingerprints.ts';
import { glossary } from './glossary.ts';
import { locations } from './locations.ts';
import { organisations } from './organisations.ts';
import { createPartnerEmbed } from './partner-documents.ts';
import { partners } from './partners.ts';
import { settings } from './settings.ts';
import { audiences, categories, pathways } from './taxonomy.ts';
import { topics, topicTranslations } from './topics/index.ts';

export type { SeedDocument } from './documents.ts';

/**
 * Everything a new installation starts with. Topics point at each other, so no order resolves all
 * references one by one; `load.ts` therefore sends the whole list in one transaction.
 */
export const seedDocuments: readonly SeedDocument[] = [
  ...organisations.map(createOrganisation),
  ...locations.map(createLocation),
  ...categories.map(createCategory),
  ...audiences.map(createAudience),
  ...pathways.map(createPathway),
  ...contacts.map(createContact),
  ...(await Promise.all(topics.map(createStampedTopic))),
  ...(await Promise.all(topicTranslations.map((source) => createStampedTranslation(source, topics)))),
  ...glossary.map(createGlossaryTerm),
  ...announcements.map(createAnnouncement),
  ...partners.map(createPartnerEmbed),
  createSettings(settings),
];

import type { Access, ContentLake, InsightEvent, InsightsHook, InsightsRules } from '../../lake/index.ts';
import { SETTINGS_ID } from '../../schemas/vocabulary.ts';

/** As the settings' own initial value. */
const RETENTION_DAYS_DEFAULT = 365;

const READ_ALL: Access = {
  userId: 'service-insights',
  grants: [{ filter: '_id in path("**")', permissions: ['read'] }],
};

/** Short names that exist; counts of invented ones would be a visitor's way to write into the Studio. */
interface Known {
  languages: Set<string>;
  topics: Set<string>;
  partners: Set<string>;
}

/**
 * What the settings say about counting, read from the lake's memory for every message, so that switching
 * it off works at once.
 */
export function createInsightsHook({ dataset }: { dataset: string }): InsightsHook {
  let known: Known | null = null;
  let subscribed = false;
  function rules(lake: ContentLake): InsightsRules {
    if (!subscribed) {
      subscribed = true;
      lake.subscribe(({ changes }) => {
        if (changes.some(({ documentId }) => !documentId.startsWith('drafts.'))) known = null;
      });
    }
    const [settings] = lake.documents(dataset, [SETTINGS_ID], READ_ALL);
    const days = settings?.['insightsRetentionDays'];
    return {
      enabled: settings?.['insightsEnabled'] === true,
      retentionDays: typeof days === 'number' && days >= 1 ? days : RETENTION_DAYS_DEFAULT,
      isKnown: (event) => isAbout((known ??= readKnown(lake, dataset)), event),
    };
  }
  return { timeZone: 'Europe/Berlin', rules };
}

function isAbout({ languages, topics, partners }: Known, event: InsightEvent): boolean {
  const { language, topic, partner } = event;
  return (
    languages.has(language) &&
    (topic === '' || topics.has(topic)) &&
    (partner === '' || partners.has(partner))
  );
}

function readKnown(lake: ContentLake, dataset: string): Known {
  const known: Known = { languages: new Set(), topics: new Set(), partners: new Set() };
  for (const document of lake.exportDocuments(dataset, READ_ALL)) {
    if (document._id.includes('.')) continue;
    const slug = textOf(document['slug'], 'current');
    if (document._type === 'topic') known.topics.add(slug);
    if (document._type === 'partnerEmbed') known.partners.add(slug);
    const languages = document._type === 'settings' ? document['languages'] : null;
    for (const entry of Array.isArray(languages) ? languages : []) {
      known.languages.add(textOf(entry, 'code').toLowerCase());
    }
  }
  return known;
}

function textOf(value: unknown, name: string): string {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' ? found : '';
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createClient } from '@sanity/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIndex } from '../../search/index.ts';
import { buildSnapshot } from '../../snapshot/build.ts';
import { startTestLake, type TestLake } from '../lake/start-test-lake.ts';
import { createMarkedDocuments, idOf, type Mark } from './fixtures/marked-documents.ts';
import { byLanguage } from './fixtures/stored.ts';

/**
 * Every field whose words visitors may read. Whoever adds a field here says: this is public. Everything
 * else, also every field that does not exist yet, must not be found in a snapshot.
 */
const PUBLIC = new Set(
  `
  topic.title topic.slug topic.shortAnswer topic.body topic.body.href
  topic.steps.title topic.steps.body topic.steps.body.href topic.steps.duration topic.steps.cost
  topic.steps.links.text topic.steps.links.href
  topic.requirements topic.requirements.href topic.documents topic.documents.href topic.costs
  topic.costs.href topic.deadlines topic.deadlines.href topic.processingTime topic.processingTime.href
  topic.procedure topic.procedure.href topic.appeal topic.appeal.href topic.hints topic.hints.href
  topic.legalBasis.label topic.legalBasis.href topic.furtherLinks.text topic.furtherLinks.href
  topic.questions topic.keywords
  topicTranslation.title topicTranslation.shortAnswer topicTranslation.body topicTranslation.body.href
  topicTranslation.steps.title topicTranslation.steps.body topicTranslation.steps.body.href
  topicTranslation.steps.duration topicTranslation.steps.cost topicTranslation.steps.linkLabels
  topicTranslation.requirements topicTranslation.requirements.href topicTranslation.documents
  topicTranslation.documents.href topicTranslation.costs topicTranslation.costs.href
  topicTranslation.deadlines topicTranslation.deadlines.href topicTranslation.processingTime
  topicTranslation.processingTime.href topicTranslation.procedure topicTranslation.procedure.href
  topicTranslation.appeal topicTranslation.appeal.href topicTranslation.hints topicTranslation.hints.href
  topicTranslation.questions topicTranslation.keywords topicTranslation.reviewedBy
  contact.label.value contact.note.value contact.email contact.appointmentUrl contact.formUrl
  contact.openingHours.exceptions.reason.value contact.openingHours.note.value
  organisation.name organisation.shortName organisation.website
  location.street location.city location.building.value location.directions.value
  category.slug category.label.value audience.slug audience.label.value pathway.slug pathway.label.value
  glossaryTerm.term.value glossaryTerm.explanation.value
  announcement.text.value announcement.link announcement.linkText.value
  partnerEmbed.slug
  settings.senderShort.value settings.senderLong.value settings.notice.value
  settings.legalLinks.label.value settings.legalLinks.href settings.extraHolidays.name.value
  uiTexts.searchLabel.value uiTexts.searchHint.value uiTexts.audienceQuestion.value
  uiTexts.pathwayQuestion.value uiTexts.frequentHeading.value uiTexts.deskHeading.value
  uiTexts.nothingFoundHeading.value uiTexts.nothingFoundText.value uiTexts.stepsHeading.value
  uiTexts.contactsHeading.value uiTexts.detailsHeading.value uiTexts.helpfulQuestion.value
  uiTexts.roundTableLabel.value
  `
    .trim()
    .split(/\s+/),
);

/** Public as well, but in no file to be read: only the search may know these words. */
const SEARCHED = ['glossaryTerm.synonyms.words'];

/** What must have a certain form for the rest of its document to count. */
const FORMS = {
  stepId: 'schritt-eins',
  language: 'de',
  'topicTranslation.language': 'en',
  'topicTranslation.origin': 'machineReviewed',
  'settings.languages': ['de', 'en'].map((code) => ({ _key: code, code, nativeName: code, public: true })),
  active: true,
  'location.postalCode': '04159',
  from: '2026-11-01',
  to: '2026-11-30',
  'announcement.showFrom': '2026-11-01T08:00:00Z',
  'announcement.showUntil': '2099-11-01T08:00:00Z',
  'settings.extraHolidays.date': `${new Date().getFullYear()}-06-01`,
  'contact.kind': 'person',
  'contact.consent': false,
  'contact.hoursMode': 'own',
  'contact.replacedBy': undefined,
};

let lake: TestLake;
let tempDir: string;

beforeAll(async () => {
  lake = await startTestLake();
  tempDir = mkdtempSync(join(tmpdir(), 'privacy-'));
});

afterAll(async () => {
  await lake.stop();
  rmSync(tempDir, { recursive: true, force: true });
});

/** Stores documents, builds a snapshot of them with the real chain, and returns every byte of it. */
async function publish(
  name: string,
  documents: { _id: string; _type: string }[],
): Promise<Map<string, Buffer>> {
  await lake.seed(...documents);
  const client = createClient({
    projectId: 'fiz',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
    apiHost: lake.url,
    useProjectHostname: false,
    token: lake.token('administrator'),
  });
  const outDir = join(tempDir, name);
  // The plain pages count, too.
  const pages = { dir: join(outDir, 'seiten'), publicUrl: 'https://infobox.example' };
  await buildSnapshot({ client, outDir, pages });
  const entries = readdirSync(outDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(files.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(0);
  return new Map(files.map((file) => [relative(outDir, file), readFileSync(file)]));
}

/** Whether a word is anywhere: in a file's name, its bytes, packed or not, or findable in an index. */
function finds(files: Map<string, Buffer>, word: string): boolean {
  return [...files].some(([name, bytes]) => {
    if (name.includes(word)) return true;
    const plain = unpack(name, bytes);
    if (plain.toString('utf8').toLowerCase().includes(word)) return true;
    if (!/^search\..*\.bin$/.test(name)) return false;
    const { hits, certain } = openIndex(plain).find(word);
    return certain && hits.length > 0;
  });
}

function unpack(name: string, bytes: Buffer): Buffer {
  if (name.endsWith('.br')) return brotliDecompressSync(bytes);
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

function listFound(files: Map<string, Buffer>, marks: Mark[]): string[] {
  const found = new Set(marks.filter(({ word }) => finds(files, word)).map(({ path }) => path));
  return [...found].filter((path) => !SEARCHED.includes(path)).toSorted();
}

describe('what leaves the dataset', () => {
  test('is exactly what is named as public, whatever fields the schema has', async () => {
    const { documents, marks } = createMarkedDocuments(FORMS);
    expect(marks.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'topic.reviewNote',
        'organisation.reviewEmail',
        'contact.personName',
        'partnerEmbed.allowedOrigins',
        'linkReport.entries.url',
        'settledFeedback.note',
      ]),
    );
    const files = await publish('public', documents);
    expect(listFound(files, marks)).toEqual([...PUBLIC].toSorted());
  });

  test('names a person who agreed, and nothing more', async () => {
    const { documents, marks } = createMarkedDocuments(
      { ...FORMS, 'contact.consent': true },
      { letter: 'n' },
    );
    const files = await publish('person', documents);
    expect(listFound(files, marks)).toEqual([...PUBLIC, 'contact.personName'].toSorted());
  });

  test('is nothing of a draft', async () => {
    const { documents, marks } = createMarkedDocuments(FORMS, { letter: 'd', prefix: 'drafts.' });
    const files = await publish('drafts', documents);
    expect(listFound(files, marks)).toEqual([]);
  });

  test('is nothing of a document that was taken back, inactive, or belongs to such a one', async () => {
    const { documents, marks } = createMarkedDocuments({ ...FORMS, active: false }, { letter: 'o' });
    const inactive = documents
      .filter(({ _type }) => _type === 'contact' || _type === 'partnerEmbed')
      .map((document) => ({ ...document, _id: `${document._id}-zwei` }));
    const announcement = {
      _id: 'announcement-zwei',
      _type: 'announcement',
      text: byLanguage({ de: 'zqweggefallenqz' }),
      showFrom: '2026-11-01T08:00:00Z',
      showUntil: '2099-11-01T08:00:00Z',
      partners: [{ _type: 'reference', _ref: `${idOf('partnerEmbed')}-zwei`, _key: 'p' }],
    };
    const files = await publish('inactive', [...inactive, announcement]);
    expect(listFound(files, marks)).toEqual([]);
    expect(finds(files, 'zqweggefallenqz')).toBe(false);
  });
});

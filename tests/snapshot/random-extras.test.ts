import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeNow } from '../../schemas/opening-hours.ts';
import type { ContactsFile, StartFile } from '../../schemas/snapshot-format.ts';
import { checkContent } from '../../snapshot/check.ts';
import { hashContent } from '../../snapshot/manifest.ts';
import { publishSnapshot } from '../../snapshot/publish.ts';
import { fetchContent, getDocument } from './fixtures/dataset.ts';
import {
  byLanguage,
  createDocuments,
  INTERNAL,
  reference,
  type StoredDocument,
} from './fixtures/documents.ts';
import { findViolations } from './json-schema.ts';

/** What stands in a field: mostly what belongs there, sometimes whatever another client wrote. */
const odd = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
  fc.boolean(),
);
const mostly = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: odd });
const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const time = fc
  .integer({ min: 0, max: 1439 })
  .map(
    (minutes) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  );
const texts = fc
  .dictionary(fc.constantFrom('de', 'en', 'ar', 'xx'), fc.string({ maxLength: 20 }))
  .map((values) => byLanguage(values));
const slots = fc.array(
  fc.record({
    from: mostly(time),
    to: mostly(time),
    kind: mostly(fc.constantFrom('open', 'appointment', 'phone')),
  }),
  { maxLength: 3 },
);
const hours = fc.record({
  week: mostly(
    fc.array(
      fc.record({
        day: mostly(fc.constantFrom('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su')),
        slots: mostly(slots),
      }),
      { maxLength: 9 },
    ),
  ),
  appointmentOnly: mostly(fc.boolean()),
  closedOnHolidays: mostly(fc.boolean()),
  exceptions: mostly(
    fc.array(
      fc.record({
        from: mostly(day),
        to: mostly(day),
        closed: mostly(fc.boolean()),
        slots: mostly(slots),
        reason: mostly(texts),
      }),
      { maxLength: 3 },
    ),
  ),
  note: mostly(texts),
});
const references = (...ids: string[]) =>
  mostly(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }).map((list) => list.map(reference)));
const announcement = fc.record({
  text: mostly(texts),
  urgency: mostly(fc.constantFrom('info', 'important')),
  showFrom: mostly(instant),
  showUntil: mostly(instant),
  link: mostly(fc.webUrl()),
  linkText: mostly(texts),
  partners: references('partner-kammer', 'partner-ruht', 'partner-x'),
  audiences: references('audience-newcomer', 'audience-x'),
});
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
const embed = fc.record({
  slug: mostly(fc.constantFrom({ current: 'kammer' }, { current: 'Ä B' }, { current: '../x' })),
  active: mostly(fc.boolean()),
  languages: mostly(fc.subarray(['de', 'ar', 'uk', 'xx'])),
  startLanguage: mostly(fc.constantFrom('de', 'uk', 'xx')),
  filters: mostly(fc.subarray(['audience', 'pathway', 'other'])),
  hiddenTopics: references('topic-eu-freizuegigkeit', 'topic-x'),
  preferredContacts: references('contact-alt', 'contact-fiz', 'contact-x'),
  theme: mostly(
    fc.record({ preset: mostly(fc.constant('dark')), accent: mostly(color), accentDark: mostly(color) }),
  ),
  headingLevel: mostly(fc.integer({ min: 0, max: 9 })),
});
const term = fc.record({
  term: mostly(texts),
  explanation: mostly(texts),
  topics: references('topic-eu-freizuegigkeit', 'topic-x'),
});

const change = fc.record({
  'location-fiz': fc.record({ openingHours: mostly(hours), temporarilyClosed: mostly(fc.boolean()) }),
  'contact-fiz': fc.record({
    openingHours: mostly(hours),
    hoursMode: mostly(fc.constantFrom('own', 'location', 'appointment')),
  }),
  'announcement-winter': announcement,
  'partner-kammer': embed,
  'glossary-blaue-karte': term,
  settings: fc.record({
    holidayRegion: mostly(fc.constantFrom('SN', 'BY')),
    extraHolidays: mostly(fc.array(fc.record({ date: mostly(day), name: mostly(texts) }), { maxLength: 3 })),
    insightsEnabled: mostly(fc.boolean()),
  }),
  uiTexts: fc.record({ searchLabel: mostly(texts), stepsHeading: mostly(texts) }),
});

function apply(changes: Record<string, object>): StoredDocument[] {
  const documents = createDocuments();
  for (const [id, fields] of Object.entries(changes)) Object.assign(getDocument(documents, id), fields);
  return documents;
}

test('whatever stands in the new fields: files keep their schema, nothing internal leaves, hours can be read', async () => {
  await fc.assert(
    fc.asyncProperty(change, day, async (changes, today) => {
      const content = await fetchContent(apply(changes));
      expect(checkContent(content).filter(({ severity }) => severity === 'error')).toEqual([]);
      const { manifest, files } = publishSnapshot(content, { hash: hashContent, today });
      expect(findViolations(manifest, 'manifest.schema.json')).toEqual([]);
      for (const [name, file] of files) {
        if (typeof file !== 'string') continue;
        expect(file.toLowerCase()).not.toContain(INTERNAL.toLowerCase());
        const kind = /^[a-z]+/.exec(name)?.[0] ?? '';
        expect(findViolations(JSON.parse(file), `${kind}.schema.json`), name).toEqual([]);
      }
      const read = <T>(kind: string): T => {
        const file = files.get([...files.keys()].find((name) => name.startsWith(`${kind}.de.`)) ?? '');
        return JSON.parse(String(file));
      };
      const { holidays = [] } = read<StartFile>('start');
      for (const contact of Object.values(read<ContactsFile>('contacts').contacts)) {
        if (!contact.hours) continue;
        const now = describeNow(contact.hours, { isoDay: today, minutes: 600 }, holidays);
        expect(now.today.slots.every(({ from, to }) => from < to)).toBe(true);
        expect(now.state === 'open').toBe(now.slot !== null);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

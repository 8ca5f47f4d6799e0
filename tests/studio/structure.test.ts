import { evaluateSync, parse } from 'groq-js';
import { createMockAuthStore, createWorkspaceFromConfig } from 'sanity';
import { createStructureBuilder } from 'sanity/structure';
import { describe, expect, it } from 'vitest';
import { isReviewDue } from '../../schemas/review.ts';
import { createStudioConfig } from '../../studio/create-config.tsx';
import { OFFLINE_CONFIG } from '../../studio/runtime-config.ts';
import { buildReviewDueFilter } from '../../studio/navigation/lists.ts';
import { createLanguageItem } from '../../studio/navigation/translations.ts';
import { listTopicsInState } from '../../studio/navigation/translation-state-list.tsx';
import { buildOverview } from '../../studio/overview/overview.ts';
import { createEmptyRows, parseRows } from '../../studio/overview/rows.ts';
import { createNavigation, createViews } from '../../studio/structure.ts';

async function createBuilder() {
  const config = createStudioConfig({ ...OFFLINE_CONFIG, apiHost: 'http://localhost:1' });
  const client = config.unstable_clientFactory?.({
    projectId: 'fiz',
    dataset: 'production',
    apiVersion: '1',
  });
  if (!client) throw new Error('The embedded configuration makes no client');
  // Nobody is asked who is logged in: these tests need no server.
  const auth = createMockAuthStore({ client, currentUser: null });
  const workspace = await createWorkspaceFromConfig({ ...config, auth });
  const [source] = workspace.unstable_sources;
  if (!source) throw new Error('The workspace has no source');
  const S = createStructureBuilder({
    source,
    defaultDocumentNode: createViews,
    perspectiveStack: ['drafts'],
  });
  return { S, source };
}

/** All titles of the navigation down to its lists, as far as no dataset is needed. */
function readTitles(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return [];
  const title = 'title' in item && typeof item.title === 'string' ? [item.title] : [];
  const items = 'items' in item && Array.isArray(item.items) ? item.items.flatMap(readTitles) : [];
  const child = 'child' in item && typeof item.child === 'object' ? readTitles(item.child) : [];
  return [...title, ...items, ...child];
}

describe('the navigation', () => {
  it('leads in German to everything that exists, in the order editors need it', async () => {
    const { S, source } = await createBuilder();
    const list = createNavigation(S, source).serialize({ path: [] });
    const items = list.items.filter((item) => 'title' in item);
    expect(items.map((item) => item.title)).toEqual([
      'Themen',
      'Übersetzungen',
      'Kontakte',
      'Orte',
      'Organisationen',
      'Hinweise',
      'Glossar und Synonyme',
      'Rückmeldungen',
      'Partnerseiten',
      'Einstellungen',
      'Texte der Oberfläche',
      'Themenfelder',
      'Zielgruppen',
      'Zugangswege',
    ]);
    expect(readTitles(list)).toEqual(
      expect.arrayContaining([
        'Alle Themen',
        'Prüfung fällig',
        'Je Themenfeld',
        'Je Organisation',
        'Alle Kontakte',
        'Nicht aktiv, noch verwendet',
        'Läuft',
        'Abgelaufen',
      ]),
    );
  });

  it('lists what waits for a second person only where one checks', async () => {
    const { S, source } = await createBuilder();
    const titles = (secondPerson: boolean) =>
      readTitles(createNavigation(S, source, { secondPerson }).serialize({ path: [] }));
    expect(titles(true)).toContain('Wartet auf zweite Person');
    expect(titles(false)).not.toContain('Wartet auf zweite Person');
  });

  it('splits the translations of a language by their state', async () => {
    const { S } = await createBuilder();
    const item = createLanguageItem(S, { tag: 'en', germanName: 'Englisch' }).serialize({ path: [] });
    expect(readTitles(item)).toEqual(
      expect.arrayContaining(['Alle', 'Fehlt', 'Veraltet', 'Maschinell, ungeprüft', 'In Arbeit']),
    );
  });

  it('finds the topics in a state by their German title', () => {
    const overview = buildOverview(
      parseRows({
        ...createEmptyRows(),
        topic: [
          { _id: 'b', title: 'Zweitens', sourceHash: 'h' },
          { _id: 'a', title: 'Erstens', sourceHash: 'h' },
          { _id: 'c', title: 'Fertig', sourceHash: 'h' },
          { _id: 'drafts.d', title: 'Nie veröffentlicht' },
        ],
        topicTranslation: [
          { _id: 'c__en', topic: 'c', language: 'en', sourceHash: 'h', origin: 'human', title: 'Done' },
        ],
      }),
    );
    const find = (state: 'missing' | 'current') => listTopicsInState(overview, { language: 'en', state });
    expect(find('missing').map(({ id }) => id)).toEqual(['a__en', 'b__en']);
    expect(find('current')).toEqual([{ id: 'c__en', title: 'Fertig', translatedTitle: 'Done' }]);
  });

  it('lays the German text beside a translation', async () => {
    expect(await readViews('topicTranslation')).toEqual(['Bearbeiten', 'Vergleich', 'Vorschau']);
  });

  it.each(['topic', 'contact'])(
    'offers the box as preview beside a document of type %s',
    async (schemaType) => {
      expect(await readViews(schemaType)).toEqual(['Bearbeiten', 'Vorschau']);
    },
  );

  it('offers no preview where visitors see nothing of a document alone', async () => {
    expect(await readViews('category')).toEqual(['Bearbeiten']);
  });
});

async function readViews(schemaType: string): Promise<string[]> {
  const { S } = await createBuilder();
  return S.context.resolveDocumentNode({ schemaType, documentId: 'x' }).getViews().map(readTitle);
}

function readTitle(view: object): string {
  if ('getTitle' in view && typeof view.getTitle === 'function') return String(view.getTitle());
  return 'title' in view ? String(view.title) : '';
}

describe('the lists of what is due for a check', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const DAYS = [
    '2026-11-22',
    '2026-05-20',
    '2026-05-23',
    '2026-05-24',
    '2025-01-31',
    '2026-08-22',
    undefined,
  ];
  const documents = DAYS.flatMap((reviewedAt, day) =>
    [undefined, 3, 6, 12].map((reviewEveryMonths, interval) => ({
      _id: `${day}-${interval}`,
      reviewedAt,
      reviewEveryMonths,
    })),
  );

  it('agree with the words „Prüfung fällig“ in every row', () => {
    const tree = parse(`*[${buildReviewDueFilter(6)}]._id`);
    const dataset = documents.map((document) => structuredClone(document));
    const listed: unknown = evaluateSync(tree, { dataset, timestamp: now }).data;
    const flagged = documents.filter(({ reviewedAt, reviewEveryMonths = 6 }) =>
      isReviewDue(reviewedAt, reviewEveryMonths, now.getTime()),
    );
    expect(listed).toEqual(flagged.map(({ _id }) => _id));
    expect(flagged.length).toBeGreaterThan(5);
    expect(flagged.length).toBeLessThan(documents.length - 5);
  });
});

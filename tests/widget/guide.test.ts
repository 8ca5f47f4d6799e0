import { describe, expect, it } from 'vitest';
import { keepFitting, listFitting, listQuestions, pickContacts } from '../../widget/data/guide.ts';
import type { Filters } from '../../widget/data/filters.ts';
import type { CatalogFile, Contact, StartFile } from '../../schemas/snapshot-format.ts';
import { createFixtureSnapshot } from './fixtures/snapshot.ts';
import { chamber, frontDesk } from './fixtures/texts.ts';

const files = createFixtureSnapshot();
const start: StartFile = JSON.parse(String(files.get('start.de.json')));
const { topics }: CatalogFile = JSON.parse(String(files.get('catalog.de.json')));
const OPEN: Filters = { audience: null, pathway: null, area: null };

const choicesOf = (name: keyof Filters, answers: Filters, areas: string | null = null): string[] =>
  listQuestions(start, topics, { answers, areas })
    .find((question) => question.name === name)
    ?.choices.map(({ slug }) => slug) ?? [];

describe('the questions on the way to a topic', () => {
  it('offer only answers that lead to a topic, whatever was answered before', () => {
    for (const audience of [null, ...choicesOf('audience', OPEN)]) {
      for (const pathway of [null, ...choicesOf('pathway', { ...OPEN, audience })]) {
        for (const area of [null, ...choicesOf('area', { audience, pathway, area: null })]) {
          const answers = { audience, pathway, area };
          expect(listFitting(topics, answers).length, JSON.stringify(answers)).toBeGreaterThan(0);
        }
      }
    }
  });

  it('leave out areas without a topic for the answers so far', () => {
    expect(choicesOf('area', OPEN)).toEqual(['aufenthalt', 'anerkennung', 'arbeit', 'sprache']);
    expect(choicesOf('area', { audience: 'employer', pathway: 'eu', area: null })).toEqual([
      'anerkennung',
      'arbeit',
    ]);
  });

  it('are not asked where there is nothing to choose', () => {
    const names = listQuestions({ ...start, audiences: [], pathways: start.pathways.slice(0, 1) }, topics, {
      answers: OPEN,
      areas: null,
    }).map(({ name }) => name);
    expect(names).toEqual(['area']);
    expect(choicesOf('area', OPEN, 'arbeit')).toEqual([]);
  });

  it('stay within the areas the page is limited to', () => {
    expect(choicesOf('area', OPEN, 'arbeit sprache')).toEqual(['arbeit', 'sprache']);
    expect(listFitting(topics, keepFitting(topics, { answers: OPEN, areas: 'sprache' }))).toHaveLength(1);
  });
});

describe('answers that no longer go together', () => {
  it('give way to the earlier ones', () => {
    const answers = { audience: 'employer', pathway: 'humanitarian', area: 'sprache' };
    expect(keepFitting(topics, { answers, areas: null })).toEqual({ ...answers, area: null });
  });

  it('never leave the visitor without a topic', () => {
    const answers = { audience: 'employer', pathway: 'eu', area: 'aufenthalt' };
    expect(listFitting(topics, keepFitting(topics, { answers, areas: null })).length).toBeGreaterThan(0);
  });
});

describe('the contacts for the answers', () => {
  const make = (id: string, rest: Partial<Contact>): Contact => ({ ...chamber, id, ...rest });
  const recognition = make('recognition', { categories: ['anerkennung'], phone: null });
  const employers = make('employers', { categories: ['anerkennung'], audiences: ['employer'] });
  const work = make('work', { categories: ['arbeit'] });
  const all = [frontDesk, recognition, employers, work];

  it('are those of the area, the closest one that can be called first', () => {
    const answers = { audience: 'employer', pathway: null, area: 'anerkennung' };
    expect(pickContacts(all, answers, []).map(({ id }) => id)).toEqual(['employers', 'recognition']);
    expect(pickContacts(all, { ...answers, audience: 'newcomer' }, []).map(({ id }) => id)).toEqual([
      'recognition',
    ]);
  });

  it('begin with the one that the partner’s page prefers', () => {
    const answers = { audience: 'employer', pathway: null, area: 'anerkennung' };
    expect(pickContacts(all, answers, ['recognition']).map(({ id }) => id)).toEqual([
      'recognition',
      'employers',
    ]);
    expect(pickContacts(all, OPEN, ['work']).map(({ id }) => id)).toEqual(['work']);
  });

  it('are nobody but the front desk as long as the area is open', () => {
    expect(pickContacts(all, OPEN, [])).toEqual([]);
  });
});

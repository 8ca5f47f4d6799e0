import { describe, expect, it } from 'vitest';
import {
  createCategory,
  createContact,
  createOrganisation,
  createSettings,
} from '../../content/documents.ts';
import { planSeed } from '../../content/plan-seed.ts';
import type { SeedState } from '../../content/plan-seed.ts';
import { contacts } from '../../content/contacts.ts';
import { organisations } from '../../content/organisations.ts';
import { settings } from '../../content/settings.ts';
import { categories } from '../../content/taxonomy.ts';

const organisation = organisations.map(createOrganisation).find(({ _id }) => _id === 'organisation-bamf');
const category = categories.map(createCategory).find(({ _id }) => _id === 'category-sprache');
const contact = contacts.map(createContact).find(({ _id }) => _id === 'contact-bamf');
const audiences = ['audience-newcomer', 'audience-employer', 'audience-actor'];
const documents = [organisation, category, contact].filter((document) => document !== undefined);

function stateOf(state: Partial<Record<keyof SeedState, string[]>>): SeedState {
  const { published = [], drafts = [], remembered = [] } = state;
  return {
    published: new Set([...audiences, 'organisation-fiz-leipzig', ...published]),
    drafts: new Set(drafts),
    remembered: new Set(remembered),
  };
}

const idsOf = (list: { _id: string }[]) => list.map((document) => document._id);

describe('planSeed', () => {
  it('creates and remembers what was never there', () => {
    const plan = planSeed(documents, stateOf({}));

    expect(idsOf(plan.create)).toEqual(['organisation-bamf', 'category-sprache', 'contact-bamf']);
    expect(plan.remember).toEqual(['organisation-bamf', 'category-sprache', 'contact-bamf']);
  });

  it('leaves published documents alone and remembers them from now on', () => {
    const plan = planSeed(documents, stateOf({ published: ['organisation-bamf'] }));

    expect(plan.existing).toEqual(['organisation-bamf']);
    expect(idsOf(plan.create)).toEqual(['category-sprache', 'contact-bamf']);
    expect(plan.remember).toContain('organisation-bamf');
  });

  it('leaves a document alone that exists only as a draft, with all that needs it', () => {
    const plan = planSeed(documents, stateOf({ drafts: ['organisation-bamf'] }));

    expect(plan.draftOnly).toEqual(['organisation-bamf']);
    expect(idsOf(plan.create)).toEqual(['category-sprache']);
    expect(plan.blocked).toEqual([{ id: 'contact-bamf', missing: ['organisation-bamf'] }]);
  });

  it('does not bring back what was deleted after an earlier seeding', () => {
    const plan = planSeed(documents, stateOf({ remembered: ['category-sprache'] }));

    expect(plan.deleted).toEqual(['category-sprache']);
    expect(idsOf(plan.create)).toEqual(['organisation-bamf']);
  });

  it('does not remember what it could not create, so that a later seeding can', () => {
    const plan = planSeed(documents, stateOf({ drafts: ['organisation-bamf'] }));

    expect(plan.remember).not.toContain('contact-bamf');
  });

  it('plans nothing when everything is remembered', () => {
    const ids = idsOf(documents);
    const plan = planSeed(documents, stateOf({ published: ids, remembered: ids }));

    expect(plan).toMatchObject({ create: [], remember: [], existing: ids });
  });

  it('blocks a whole chain behind one missing document', () => {
    const frontDesk = contacts.map(createContact).find(({ _id }) => _id === 'contact-fiz-empfang');
    const chain = [createSettings(settings), frontDesk].filter((document) => document !== undefined);
    const published = categories.map(createCategory).map(({ _id }) => _id);
    const plan = planSeed(chain, {
      published: new Set([...published, 'location-fiz-axis-passage']),
      drafts: new Set(),
      remembered: new Set(),
    });

    expect(plan.create).toEqual([]);
    expect(plan.blocked).toEqual([
      { id: 'contact-fiz-empfang', missing: ['organisation-fiz-leipzig'] },
      { id: 'settings', missing: ['contact-fiz-empfang'] },
    ]);
  });
});

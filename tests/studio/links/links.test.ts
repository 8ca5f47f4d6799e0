import { evaluate, parse } from 'groq-js';
import { describe, expect, it } from 'vitest';
import { LINK_FIELDS } from '../../../schemas/link-uses.ts';
import { classifyFinding, groupFindings, leadsToFrontPage } from '../../../studio/links/findings.ts';
import {
  buildAddressPatches,
  mapUses,
  namePlace,
  parseLinkingDocuments,
  USES_QUERY,
} from '../../../studio/links/link-uses.ts';
import { CLASS_HINTS, CLASS_TITLES, LINK_WORDS, PLACE_TITLES } from '../../../studio/links/words.ts';

const OLD = 'https://example.org/alt';
const NEW = 'https://example.org/neu';
const blocks = [{ _key: 'b1', markDefs: [{ _key: 'm1', _type: 'link', href: OLD }] }];
const base = { _rev: 'r1' };
const TOPIC = {
  ...base,
  _id: 'topic-a',
  _type: 'topic',
  title: 'Darf ich arbeiten?',
  steps: [
    { _key: 's1', links: [{ _key: 'l1', href: 'https://example.org/anders' }] },
    { _key: 's2', links: [{ _key: 'l2', href: OLD }], body: blocks },
  ],
  costs: blocks,
};

describe('the query of the places', () => {
  const places: Record<string, object> = {
    topic: TOPIC,
    steps: { steps: [{ _key: 's', body: blocks }] },
    links: { steps: [{ _key: 's', links: [{ _key: 'l', href: OLD }] }] },
    legalBasis: { legalBasis: [{ _key: 'l', href: OLD }] },
    furtherLinks: { furtherLinks: [{ _key: 'l', href: OLD }] },
    legalLinks: { legalLinks: [{ _key: 'l', href: OLD }] },
    body: { body: blocks },
    hints: { hints: blocks },
    website: { website: OLD },
    appointmentUrl: { appointmentUrl: OLD },
    formUrl: { formUrl: OLD },
    link: { link: OLD },
  };

  it.each(Object.entries(places))('finds an address in %s', async (_name, fields) => {
    const dataset = [
      { ...base, _type: 'topic', ...fields, _id: 'x' },
      { ...base, _id: 'y', _type: 'topic' },
    ];
    const found: unknown = await (
      await evaluate(parse(USES_QUERY), { dataset, params: { urls: [OLD] } })
    ).get();
    expect(parseLinkingDocuments(found).map(({ _id }) => _id)).toEqual(['x']);
  });

  it('knows every field of the content model that holds an address', () => {
    for (const field of LINK_FIELDS) expect(USES_QUERY).toContain(field);
  });
});

describe('the places of an address', () => {
  it('are named as the form names them', () => {
    const uses = mapUses([TOPIC, { ...TOPIC, _id: 'drafts.topic-a' }]).get(OLD) ?? [];
    expect(uses.filter(({ isDraft }) => !isDraft).map(({ place }) => place)).toEqual([
      'Schritt 2, Formulare und Links',
      'Schritt 2',
      'Kosten',
    ]);
    expect(uses.filter(({ isDraft }) => isDraft)).toHaveLength(3);
    expect(uses.every(({ documentId, title }) => documentId === 'topic-a' && title === TOPIC.title)).toBe(
      true,
    );
  });

  it.each(Object.entries(PLACE_TITLES))('%s has its German name', (field, title) => {
    expect(namePlace(field, {})).toBe(title);
  });

  it('of documents without a title are named by what they say', () => {
    const text = [{ _key: 'de', language: 'de', value: 'Heute geschlossen' }];
    const uses = mapUses([
      { ...base, _id: 'announcement-a', _type: 'announcement', text, link: OLD },
      { ...base, _id: 'settings', _type: 'settings', legalLinks: [{ _key: 'a', href: OLD }] },
    ]);
    expect(uses.get(OLD)?.map(({ title }) => title)).toEqual(['Heute geschlossen', 'Einstellungen']);
  });
});

describe('replacing an address', () => {
  it('changes every place of every version, and nothing else', () => {
    const draft = { ...TOPIC, _id: 'drafts.topic-a', _rev: 'r2', costs: [] };
    const other = { ...base, _id: 'organisation-a', _type: 'organisation', website: `${OLD}/` };
    expect(buildAddressPatches([TOPIC, draft, other], OLD, NEW)).toEqual([
      {
        patch: {
          id: 'topic-a',
          ifRevisionID: 'r1',
          set: {
            'steps[_key=="s2"].links[_key=="l2"].href': NEW,
            'steps[_key=="s2"].body[_key=="b1"].markDefs[_key=="m1"].href': NEW,
            'costs[_key=="b1"].markDefs[_key=="m1"].href': NEW,
          },
        },
      },
      {
        patch: {
          id: 'drafts.topic-a',
          ifRevisionID: 'r2',
          set: {
            'steps[_key=="s2"].links[_key=="l2"].href': NEW,
            'steps[_key=="s2"].body[_key=="b1"].markDefs[_key=="m1"].href': NEW,
          },
        },
      },
    ]);
  });
});

describe('the findings', () => {
  const finding = (status: string, rest: object = {}) => ({ _key: 'k', url: OLD, status, ...rest });

  it('are grouped by what they need, longest first, and approved ones stand apart', () => {
    const old = finding('missing', { since: '2026-01-01T00:00:00Z' });
    const fresh = finding('missing', { since: '2026-11-01T00:00:00Z' });
    const approved = finding('uncertain', { approvedAt: '2026-11-02T00:00:00Z' });
    const groups = groupFindings([fresh, approved, old, finding('ok'), finding('moved')]);
    expect(groups.missing).toEqual([old, fresh]);
    expect(groups.approved).toEqual([approved]);
    expect(groups.uncertain).toEqual([]);
    expect(groups.moved).toHaveLength(1);
    expect(classifyFinding(finding('ok', { approvedAt: 'x' }))).toBeNull();
  });

  it('know a page that was probably removed by where it leads', () => {
    expect(leadsToFrontPage({ url: OLD, movedTo: 'https://example.org/' })).toBe(true);
    expect(leadsToFrontPage({ url: OLD, movedTo: NEW })).toBe(false);
    expect(leadsToFrontPage({ url: 'https://example.org', movedTo: 'https://www.example.org/' })).toBe(false);
  });

  it('are explained in German', () => {
    expect(LINK_WORDS.reason('status', 404)).toBe('Seite nicht gefunden (404)');
    expect(LINK_WORDS.reason('status', 503)).toBe('Der Server meldet einen Fehler (503)');
    expect(LINK_WORDS.reason('status', 418)).toBe('Antwort 418');
    expect(LINK_WORDS.reason('timeout', null)).toBe('Keine Antwort innerhalb von 10 Sekunden');
    expect(LINK_WORDS.reason(null, null)).toBe('Nicht erreichbar');
    expect(Object.keys(CLASS_TITLES)).toEqual(Object.keys(CLASS_HINTS));
  });
});

import { describe, expect, it } from 'vitest';
import { LakeError } from '../../../lake/errors.ts';
import { createMatcher } from '../../../lake/query/matcher.ts';
import type { Json, StoredDocument } from '../../../lake/types.ts';

function stored(fields: { [key: string]: Json }): StoredDocument {
  return { _id: 'topic-1', _type: 'topic', _rev: 'r', _createdAt: 'c', _updatedAt: 'u', ...fields };
}

const TOPIC = stored({ title: 'Anerkennung', rank: 2, contact: { _ref: 'contact-a' } });
const DRAFT = stored({ _id: 'drafts.topic-1' });
const VERSION = stored({ _id: 'versions.r.topic-1' });
const OTHER = stored({ _id: 'contact-a', _type: 'contact', name: 'Amt' });

describe('a listener with', () => {
  it.each<[string, { [name: string]: Json }, StoredDocument[]]>([
    ['*', {}, [TOPIC, DRAFT, VERSION, OTHER]],
    ['*[_type == "contact"]', {}, [OTHER]],
    ['*[_type == $type]', { type: 'contact' }, [OTHER]],
    ['*[_id in $ids]', { ids: ['topic-1', 'drafts.topic-1'] }, [TOPIC, DRAFT]],
    ['*[_id == $id && _type == "topic"]', { id: 'topic-1' }, [TOPIC]],
    ['*[sanity::versionOf($id)]', { id: 'topic-1' }, [TOPIC, DRAFT, VERSION]],
    ['*[_type == "topic"][rank > 1]', {}, [TOPIC]],
    ['*[_type == "topic"]{title} | order(title asc)[0...10]', {}, [TOPIC, DRAFT, VERSION]],
    ['*[references("contact-a")]', {}, [TOPIC]],
    ['*[_id in path("drafts.**")]', {}, [DRAFT]],
    ['*[[@, _id] match text::query("anerk*")]', {}, [TOPIC]],
    ['*[title match text::query("anerkennung -neu")]', {}, [TOPIC]],
    ['*[contact->name == "Amt"]', {}, []],
    ['*[count(*[_type == "contact"]) > 0]', {}, []],
  ])('%s and %j hears of the right documents', (query, params, expected) => {
    const matches = createMatcher(query, params);
    expect([TOPIC, DRAFT, VERSION, OTHER].filter(matches)).toEqual(expected);
  });

  it.each([
    ['a syntax error', '*[_type ==', 'queryParseError'],
    ['a missing parameter', '*[_type == $type]', 'queryParseError'],
    ['no filter', 'count(*)', 'queryError'],
    ['a plain value', '{"a": 1}', 'queryError'],
  ])('%s is refused', (_, query, type) => {
    const refuse = (): unknown => createMatcher(query, {});
    expect(refuse).toThrow(LakeError);
    expect(refuse).toThrow(
      expect.objectContaining({ status: 400, body: { error: expect.objectContaining({ type }) } }),
    );
  });

  it('a filter that takes too long says so, and is not tried again', () => {
    const matches = createMatcher(`*[text match "${'*a'.repeat(20)}*b"]`, {});
    const long = stored({ text: 'a'.repeat(5000) });
    const timedOut = expect.objectContaining({
      status: 400,
      body: { error: expect.objectContaining({ type: 'queryTimeoutError' }) },
    });
    expect(() => matches(long)).toThrow(timedOut);
    const started = performance.now();
    for (let n = 0; n < 1000; n += 1) expect(() => matches(long)).toThrow(timedOut);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

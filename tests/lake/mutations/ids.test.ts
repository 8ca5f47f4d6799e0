import { describe, expect, it } from 'vitest';
import {
  draftIdOf,
  isDocumentId,
  isDraftId,
  isPublishedId,
  isVersionId,
  publishedIdOf,
  releaseOf,
  versionIdOf,
} from '../../../lake/mutations/ids.ts';

describe('document ids', () => {
  it.each([
    'a',
    'topic-visum__ar',
    'drafts.topic-1',
    'versions.r1.topic-1',
    'image-abc-10x10-png',
    '_.groups.x',
    'A'.repeat(128),
  ])('accept %s', (id) => expect(isDocumentId(id)).toBe(true));

  it.each(['', 'a/b', '../etc', 'a..b', 'a.', '-a', '.a', 'a b', 'ä', 'a\u0000', 'A'.repeat(129)])(
    'refuse %j',
    (id) => expect(isDocumentId(id)).toBe(false),
  );

  it('tell drafts, versions and published documents apart', () => {
    expect([isDraftId('drafts.a'), isVersionId('drafts.a'), isPublishedId('drafts.a')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isDraftId('versions.r.a'), isVersionId('versions.r.a'), isPublishedId('versions.r.a')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([isDraftId('a.b'), isVersionId('a.b'), isPublishedId('a.b')]).toEqual([false, false, true]);
  });

  it('lead from a draft or version to the published document and back', () => {
    expect(publishedIdOf('drafts.a.b')).toBe('a.b');
    expect(publishedIdOf('versions.r1.a.b')).toBe('a.b');
    expect(publishedIdOf(draftIdOf('a'))).toBe('a');
    expect(publishedIdOf(versionIdOf('a', 'r1'))).toBe('a');
    expect(releaseOf('versions.r1.a')).toBe('r1');
    expect(releaseOf('drafts.a')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { buildConfirmPatches, listVersionIds } from '../../../studio/upkeep/confirm-review.ts';
import { CONFIRM_WORDS } from '../../../studio/upkeep/words.ts';

describe('confirming that a document is still right', () => {
  it('asks for both versions of each document', () => {
    expect(listVersionIds(['topic-a', 'topic-b'])).toEqual([
      'topic-a',
      'drafts.topic-a',
      'topic-b',
      'drafts.topic-b',
    ]);
  });

  it('sets the date on what visitors see and on the draft, and touches nothing else', () => {
    expect(buildConfirmPatches(['topic-a', 'drafts.topic-a'], '2026-11-22')).toEqual([
      { patch: { id: 'topic-a', set: { reviewedAt: '2026-11-22' } } },
      { patch: { id: 'drafts.topic-a', set: { reviewedAt: '2026-11-22' } } },
    ]);
  });

  it('makes no draft where there is none', () => {
    const ids = buildConfirmPatches(['topic-a'], '2026-11-22').map(({ patch }) => patch.id);
    expect(ids).toEqual(['topic-a']);
  });

  it('says in German what visitors will read', () => {
    expect(CONFIRM_WORDS.doneHint('2026-11-22')).toContain('„Fachlich geprüft am 22. November 2026“');
    expect(CONFIRM_WORDS.done(1)).toBe('Stand bestätigt');
    expect(CONFIRM_WORDS.done(3)).toBe('Stand von 3 Einträgen bestätigt');
  });
});

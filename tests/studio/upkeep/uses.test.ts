import { describe, expect, it } from 'vitest';
import { listUses } from '../../../studio/upkeep/uses.ts';
import { USED_WORDS } from '../../../studio/upkeep/words.ts';

const reference = (id: string, more: object = {}) => ({ _type: 'reference', _ref: id, ...more });

describe('what keeps a document from being deleted', () => {
  it('is named once per document, with its title and type', () => {
    const topic = { _type: 'topic', title: 'Visum', steps: [{ contacts: [reference('c')] }] };
    const answer = [
      { _id: 'drafts.topic-a', ...topic, title: 'Visum neu' },
      { _id: 'topic-a', ...topic },
      { _id: 'drafts.topic-b', ...topic, title: 'Entwurf' },
      { _id: 'contact-x', _type: 'contact', name: 'Alt', replacedBy: reference('c') },
    ];
    expect(listUses(answer, 'c')).toEqual([
      { id: 'contact-x', type: 'contact', title: 'Alt', isDraft: false },
      { id: 'topic-b', type: 'topic', title: 'Entwurf', isDraft: true },
      { id: 'topic-a', type: 'topic', title: 'Visum', isDraft: false },
    ]);
  });

  it('is no weak reference, and not the document itself', () => {
    const answer = [
      { _id: 'topic-a', _type: 'topic', related: [reference('topic-b', { _weak: true })] },
      { _id: 'topic-b', _type: 'topic', related: [reference('topic-b')] },
    ];
    expect(listUses(answer, 'topic-b')).toEqual([]);
  });

  it('is explained in German, with the way out', () => {
    expect(USED_WORDS.intro(1, 'delete')).toMatch(/^Ein anderer Eintrag verweist hierher.*nicht löschen\.$/);
    expect(USED_WORDS.intro(3, 'unpublish')).toMatch(/^3 andere Einträge verweisen.*nicht zurücknehmen\.$/);
    expect(USED_WORDS.advice('contact')).toContain('Ersetzen durch');
    expect(USED_WORDS.advice('location')).toContain('entfernen Sie dort den Verweis');
  });
});

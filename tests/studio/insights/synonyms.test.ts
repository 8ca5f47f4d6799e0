import { describe, expect, it } from 'vitest';
import {
  addSynonym,
  buildEntryId,
  buildTerm,
  buildTopic,
  hasSynonym,
  type Synonyms,
} from '../../../studio/insights/synonyms.ts';

const GERMAN = { _type: 'synonymSet', _key: 'a', language: 'de', mode: 'same', words: ['Bluecard'] };
const VAGUE = { _type: 'synonymSet', _key: 'b', language: 'de', mode: 'leadsHere', words: ['Papiere'] };
const createKey = () => 'neu';

describe('words that were searched in vain', () => {
  it('join the words of the same language that mean the same', () => {
    const synonyms: Synonyms = [VAGUE, GERMAN];
    expect(addSynonym(synonyms, { words: 'blaue karte', language: 'de' }, createKey)).toEqual([
      VAGUE,
      { ...GERMAN, words: ['Bluecard', 'blaue karte'] },
    ]);
  });

  it('start a list of their own in another language, and change no other', () => {
    expect(addSynonym([GERMAN], { words: 'blue card', language: 'en' }, createKey)).toEqual([
      GERMAN,
      { _type: 'synonymSet', _key: 'neu', language: 'en', mode: 'same', words: ['blue card'] },
    ]);
  });

  it('are known already whatever the capitals, but not from another language', () => {
    expect(hasSynonym([GERMAN], { words: 'bluecard', language: 'de' })).toBe(true);
    expect(hasSynonym([GERMAN], { words: 'bluecard', language: 'en' })).toBe(false);
  });

  it('become a new term as its synonym, and leave the official word to the editor', () => {
    const term = buildTerm({ words: 'tagesmutter', language: 'de' });
    expect(term).toEqual({ synonyms: [expect.objectContaining({ words: ['tagesmutter'], mode: 'same' })] });
  });

  it('become a topic with title, address and question; other languages only a search word', () => {
    expect(buildTopic({ words: 'straßenbahn für schüler', language: 'de' })).toEqual({
      title: 'Straßenbahn für schüler',
      slug: { _type: 'slug', current: 'strassenbahn-fuer-schueler' },
      questions: ['straßenbahn für schüler'],
    });
    expect(buildTopic({ words: 'kindergarten', language: 'en' })).toEqual({ keywords: ['kindergarten'] });
  });

  it.each([
    ['tagesmutter finden', 'glossary-tagesmutter-finden'],
    ['حضانة', 'glossary-neu'],
  ])('give an id without dots: %s', (words, id) => {
    expect(buildEntryId('glossary', { words, language: 'de' })).toBe(id);
  });
});

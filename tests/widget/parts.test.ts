import { describe, expect, it } from 'vitest';
import { readComboboxKey } from '../../widget/combobox.ts';
import { isInAreas } from '../../widget/data/areas.ts';
import { passesFilters } from '../../widget/data/filters.ts';
import { describeError } from '../../widget/errors.ts';
import { SnapshotError } from '../../widget/data/source.ts';
import { readTopicHash } from '../../widget/hash.ts';
import { matchLanguage } from '../../widget/language.ts';
import { splitAtWords } from '../../widget/views/marks.ts';
import { numberSteps } from '../../widget/views/steps.ts';
import { formatPhone, phoneHref } from '../../widget/views/text.ts';
import type { Manifest } from '../../schemas/snapshot-format.ts';

describe('keys of the field', () => {
  const open = { expanded: true, count: 3, active: -1, filled: true };

  it.each([
    ['ArrowDown', open, { kind: 'move', active: 0 }],
    ['ArrowDown', { ...open, active: 2 }, { kind: 'move', active: -1 }],
    ['ArrowUp', open, { kind: 'move', active: 2 }],
    ['ArrowUp', { ...open, active: 0 }, { kind: 'move', active: -1 }],
    ['ArrowDown', { ...open, expanded: false }, { kind: 'open' }],
    ['ArrowDown', { ...open, filled: false }, null],
    ['ArrowDown', { ...open, count: 0 }, null],
    ['Enter', { ...open, active: 1 }, { kind: 'pick', index: 1 }],
    ['Enter', open, { kind: 'show-all' }],
    ['Enter', { ...open, expanded: false }, { kind: 'open' }],
    ['Enter', { ...open, expanded: false, filled: false }, null],
    ['Escape', open, { kind: 'close' }],
    ['Escape', { ...open, expanded: false }, { kind: 'clear' }],
    ['Escape', { ...open, expanded: false, filled: false }, null],
    ['Home', open, null],
    ['a', open, null],
  ])('reads %s in %o as %o', (key, state, command) => {
    expect(readComboboxKey(key, state)).toEqual(command);
  });
});

describe('filters', () => {
  const none = { audience: null, pathway: null, area: null };
  const topic = { audiences: ['employer'], pathways: [] };

  it('lets everything through when nothing is chosen', () => {
    expect(passesFilters(topic, none)).toBe(true);
  });

  it('keeps a topic that is for the chosen one, and one that is for all', () => {
    expect(passesFilters(topic, { ...none, audience: 'employer', pathway: 'eu' })).toBe(true);
  });

  it('leaves out what is for others', () => {
    expect(passesFilters(topic, { ...none, audience: 'newcomer' })).toBe(false);
  });

  it('takes an empty choice for none', () => {
    expect(passesFilters(topic, { audience: '', pathway: '', area: '' })).toBe(true);
  });

  it('keeps what is of one of the areas, and everything where none is named', () => {
    for (const areas of ['arbeit', ' sprache\n arbeit ', ' ', '', null])
      expect(isInAreas('arbeit', areas)).toBe(true);
    for (const areas of ['sprache', 'sprache aufenthalt']) expect(isInAreas('arbeit', areas)).toBe(false);
  });
});

describe('numbers of steps', () => {
  const number = (...logic: ('then' | 'parallel' | 'or')[]) =>
    numberSteps(logic.map((item) => ({ logic: item })));

  it('counts steps that follow or run at the same time', () => {
    expect(number('then', 'then', 'parallel')).toEqual(['1', '2', '3']);
  });

  it('gives alternatives one number and letters', () => {
    expect(number('then', 'then', 'or', 'or', 'then')).toEqual(['1', '2a', '2b', '2c', '3']);
  });

  it('treats a first step that claims to be an alternative as the first', () => {
    expect(number('or', 'then')).toEqual(['1', '2']);
  });
});

describe('marks', () => {
  it('splits a text at the words of the query, inside compounds too', () => {
    expect(splitAtWords('Ausbildungsduldung', 'duldung')).toEqual(['Ausbildungs', 'duldung', '']);
  });

  it('passes over short words unless they are all there is', () => {
    expect(splitAtWords('mit Arbeit', 'mit')).toEqual(['', 'mit', ' Arbeit']);
    expect(splitAtWords('mit Arbeit', 'mit arbeit')).toEqual(['mit ', 'Arbeit', '']);
  });

  it('keeps the text whole, whatever is typed', () => {
    for (const query of ['', '((', '.*', '\\', 'arbeit|visum', '[a-']) {
      expect(splitAtWords('Visum (Arbeit) .* \\', query).join('')).toBe('Visum (Arbeit) .* \\');
    }
  });
});

describe('deep links', () => {
  it('reads a slug under its own name only', () => {
    expect(readTopicHash('#fiz=topic/blaue-karte-eu', 'fiz')).toBe('blaue-karte-eu');
    expect(readTopicHash('#other=topic/x', 'fiz')).toBeNull();
    expect(readTopicHash('#fiz=topic/', 'fiz')).toBeNull();
    expect(readTopicHash('#fiz=topic/%E0%A4%A', 'fiz')).toBeNull();
  });
});

describe('language of a box', () => {
  const files = { start: '', catalog: '', search: '', contacts: '' };
  const manifest: Manifest = {
    format: { major: 1, minor: 0 },
    updatedAt: '',
    sourceLanguage: 'de',
    languages: ['en', 'de', 'de-simple'].map((tag) => ({ tag, name: tag, dir: 'ltr', fallback: [], files })),
  };

  it.each([
    [['en-GB'], 'en'],
    [['DE-SIMPLE'], 'de-simple'],
    [['fr', 'de'], 'de'],
    [[], 'de'],
  ])('for %o is %s', (wanted, tag) => {
    expect(matchLanguage(manifest, wanted).tag).toBe(tag);
  });

  it('is the first there is when the source language is not public', () => {
    expect(matchLanguage({ ...manifest, sourceLanguage: 'xx' }, []).tag).toBe('en');
  });
});

describe('phone numbers', () => {
  it('are written nationally for German readers, internationally for others', () => {
    expect(formatPhone('+49 341 58088 2020', 'de')).toBe('0341 58088 2020');
    expect(formatPhone('+49 341 58088 2020', 'ar')).toBe('+49 341 58088 2020');
    expect(formatPhone('+43 1 234', 'de')).toBe('+43 1 234');
  });

  it('are dialled with digits only', () => {
    expect(phoneHref('+49 341 58088-2020')).toBe('tel:+49341580882020');
  });
});

describe('messages for developers', () => {
  it('say where, what and what to do', () => {
    expect(describeError(new SnapshotError('missing', 'https://example.org/manifest.json'))).toBe(
      '[fiz-infobox] "https://example.org/manifest.json" does not exist. Check src, or copy the whole snapshot again.',
    );
  });
});

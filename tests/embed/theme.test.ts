import { getContrast } from 'color2k';
import { describe, expect, it } from 'vitest';
import { judgeAccent, listChanges, listProperties, DEFAULT_THEME } from '../../embed/theme.ts';
import { EMBED_PRESETS } from '../../schemas/vocabulary.ts';

describe('the sentence about an accent', () => {
  it('tells both ratios, cut and never rounded up', () => {
    expect(judgeAccent('#0b5d66').text).toBe(
      'Gut lesbar: 7,5 : 1 auf Hell, 10 : 1 auf Dunkel (aufgehellt). Nötig sind 4,5 : 1.',
    );
    expect(judgeAccent('#767676').text).toContain('4,5 : 1 auf Hell');
    expect(judgeAccent('#777777')).toMatchObject({
      readable: false,
      text: expect.stringContaining('4,4 : 1'),
    });
  });

  it.each(['rot', '#fff', '', '#0b5d6', 'url(x)'])('asks for six characters instead of %j', (accent) => {
    expect(judgeAccent(accent)).toMatchObject({ readable: false, text: expect.stringContaining('#0b5d66') });
  });
});

describe('a look', () => {
  it('changes nothing when nobody has chosen anything', () => {
    expect(listChanges(DEFAULT_THEME)).toEqual({});
  });

  it.each(EMBED_PRESETS.map(({ value }) => value))('keeps text readable in the preset %s', (preset) => {
    const look = listProperties({ ...DEFAULT_THEME, preset });
    const pairs = [
      ['--fiz-text', '--fiz-bg'],
      ['--fiz-text-muted', '--fiz-surface'],
      ['--fiz-accent', '--fiz-bg'],
      ['--fiz-accent', '--fiz-surface'],
      ['--fiz-accent-dark', '--fiz-bg-dark'],
      ['--fiz-on-accent-dark', '--fiz-accent-dark'],
      ['--fiz-alert', '--fiz-surface'],
    ] as const;
    for (const [text = '', ground = ''] of pairs) {
      expect(getContrast(look[text] ?? '', look[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('brings a half for the dark box with every accent', () => {
    const look = listProperties({ ...DEFAULT_THEME, accent: '#7a1f4b' });
    expect(getContrast(look['--fiz-accent-dark'] ?? '', '#15191a')).toBeGreaterThanOrEqual(4.5);
  });
});

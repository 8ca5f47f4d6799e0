import { describe, expect, it } from 'vitest';
import { PREVIEW_TOOL, createPreviewTool } from '../../studio/preview-tool/preview-tool.tsx';
import { buildBoxAttributes, PREVIEW_DEFAULTS, PREVIEW_WIDTHS } from '../../studio/views/preview-settings.ts';

describe('the preview', () => {
  it('shows a phone with drafts in German at first', () => {
    expect(buildBoxAttributes(PREVIEW_DEFAULTS, 'blaue-karte-eu')).toEqual({
      live: '',
      lang: 'de',
      'color-scheme': 'light',
      topic: 'blaue-karte-eu',
    });
    expect(PREVIEW_DEFAULTS).toMatchObject({ version: 'drafts', width: 360 });
  });

  it('sets the box up as on a partner page', () => {
    const settings = { ...PREVIEW_DEFAULTS, embed: 'kammer', scheme: 'dark', language: 'ar' } as const;
    expect(buildBoxAttributes(settings, undefined)).toEqual({
      live: '',
      lang: 'ar',
      'color-scheme': 'dark',
      embed: 'kammer',
    });
  });

  it('offers phone, side column, content column and screen, each with its name', () => {
    expect(PREVIEW_WIDTHS.map(({ value }) => value)).toEqual(['360', '240', '720', '960']);
    expect(PREVIEW_WIDTHS.every(({ title }) => title.includes('Pixel'))).toBe(true);
  });

  it('is a tool with an address of its own', () => {
    expect(createPreviewTool()).toMatchObject({ name: PREVIEW_TOOL, title: 'Vorschau' });
  });
});

import { describe, expect, it } from 'vitest';
import { loadOffer } from '../../embed/offer.ts';

const ROOT = 'https://fiz.example/snapshot/v1/';
const EMBED = {
  slug: 'kammer',
  languages: ['de'],
  startLanguage: null,
  audience: 'employer',
  filters: ['audience'],
  categories: ['arbeit'],
  hiddenTopics: [],
  preferredContacts: [],
  theme: {
    preset: 'neutral',
    scheme: 'auto',
    accent: null,
    accentDark: null,
    corners: 'soft',
    density: 'normal',
  },
  headingLevel: 3,
};
const FILES: Record<string, unknown> = {
  'manifest.json': {
    sourceLanguage: 'de',
    languages: [
      { tag: 'de', name: 'Deutsch', files: { start: 'start.de.json', catalog: 'catalog.de.json' } },
      { tag: 'ar', name: 'العربية', files: { start: 'start.ar.json', catalog: 'catalog.ar.json' } },
    ],
    embeds: { kammer: 'embed-kammer.json' },
  },
  'start.de.json': {
    sender: { short: 'FIZ Leipzig' },
    audiences: [{ slug: 'employer', label: { text: 'Employer', lang: 'en', dir: 'ltr' } }],
    categories: [{ slug: 'arbeit', label: 'Arbeit' }],
    insights: true,
  },
  'catalog.de.json': {
    topics: [
      { slug: 'visum', title: 'Visum' },
      { slug: 'aemter', title: 'Ämter' },
    ],
  },
  'embed-kammer.json': EMBED,
};

const serve =
  (files: Record<string, unknown>): typeof fetch =>
  async (input) => {
    const name = String(input).replace(ROOT, '');
    return name in files ? Response.json(files[name]) : new Response('', { status: 404 });
  };

describe('what the configurator offers', () => {
  it('comes from the public snapshot, in German order', async () => {
    expect(await loadOffer(ROOT, serve(FILES))).toMatchObject({
      sender: 'FIZ Leipzig',
      counts: true,
      languages: [
        { value: 'de', title: 'Deutsch', lang: 'de' },
        { value: 'ar', title: 'العربية' },
      ],
      audiences: [{ value: 'employer', title: 'Employer' }],
      areas: [{ value: 'arbeit', title: 'Arbeit' }],
      topics: [
        { value: 'aemter', title: 'Ämter' },
        { value: 'visum', title: 'Visum' },
      ],
      partners: [{ embed: 'kammer', languages: ['de'], areas: [], audience: 'employer', headingLevel: 3 }],
      partnerAreas: { kammer: ['arbeit'] },
    });
  });

  it('has no partners and no counts in an older snapshot', async () => {
    const start = { ...Object(FILES['start.de.json']), insights: undefined };
    const manifest = { ...Object(FILES['manifest.json']), embeds: undefined };
    const offer = await loadOffer(
      ROOT,
      serve({ ...FILES, 'start.de.json': start, 'manifest.json': manifest }),
    );
    expect(offer).toMatchObject({ counts: false, partners: [] });
  });

  it.each(['manifest.json', 'start.de.json', 'embed-kammer.json'])(
    'says that it could not be loaded when %s is missing or broken',
    async (name) => {
      const { [name]: _, ...rest } = FILES;
      await expect(loadOffer(ROOT, serve(rest))).rejects.toThrow(name);
      await expect(loadOffer(ROOT, serve({ ...FILES, [name]: { odd: true } }))).rejects.toThrow();
    },
  );
});

import { describe, expect, it, vi } from 'vitest';
import type { EmbedFile, EmbedTheme } from '../../schemas/snapshot-format.ts';
import { limitSource, offersTopic, preferContacts, type Limits } from '../../widget/data/embed.ts';
import { loadTopic } from '../../widget/data/reading.ts';
import { SnapshotError, type Source } from '../../widget/data/source.ts';
import { buildTheme } from '../../widget/views/themes.ts';
import { EMBED_FILES, extendFile } from './fixtures/rich.ts';
import { createFixtureSnapshot } from './fixtures/snapshot.ts';

const files = createFixtureSnapshot();
const { signal } = new AbortController();

/** A source of the fixture; `lost` is missing as long as the manifest is not asked for anew. */
function openFixture(lost?: string): Source {
  let gone = lost;
  return {
    async manifest(_signal, fresh) {
      if (fresh) gone = undefined;
      return JSON.parse(String(extendFile('manifest.json', String(files.get('manifest.json')))));
    },
    async json(file) {
      if (file === gone) throw new SnapshotError('missing', file);
      const content = files.get(file) ?? EMBED_FILES.get(file);
      if (content === undefined) throw new SnapshotError('missing', file);
      return JSON.parse(String(extendFile(file, String(content))));
    },
    bytes: () => Promise.reject(new Error('The set-up of a page reads no index.')),
  };
}

const createEvents = (asked: string[] = []) => ({
  onFound: vi.fn<(embed: EmbedFile) => void>(),
  onMissing: vi.fn<(reason: string) => void>(),
  listAskedLanguages: () => asked,
  onUnknownLanguages: vi.fn<(tags: string[]) => void>(),
});

const at = (slug: string | null, languages: string[] | null = null): Limits => ({ slug, languages });

describe('the set-up of a partner’s page', () => {
  it('limits languages, choices and topics of what is read', async () => {
    const events = createEvents();
    const source = limitSource(openFixture(), at('kammer'), events);
    const { languages } = await source.manifest(signal);
    expect(languages.map(({ tag }) => tag)).toEqual(['de', 'en']);
    expect(events.onFound).toHaveBeenCalledOnce();
    expect(await source.json('start.de.json', signal)).toMatchObject({
      audiences: [],
      pathways: [{}, {}, {}],
    });
    const catalog = JSON.stringify(await source.json('catalog.de.json', signal));
    expect(catalog).toContain('"slug":"duldung"');
    expect(catalog).not.toContain('"slug":"visum"');
  });

  it('keeps a language that the page itself asks for', async () => {
    const source = limitSource(openFixture(), at('kammer'), createEvents(['AR']));
    expect((await source.manifest(signal)).languages.map(({ tag }) => tag)).toEqual(['de', 'en', 'ar']);
  });

  it('gives way to the languages that the page lists, in its order', async () => {
    const events = createEvents(['de']);
    const source = limitSource(openFixture(), at('kammer', ['AR', 'en', 'xx', 'en']), events);
    const { languages, unlisted } = await source.manifest(signal);
    expect(languages.map(({ tag }) => tag)).toEqual(['ar', 'en']);
    expect(unlisted?.map(({ tag }) => tag)).toEqual(['de']);
    expect(events.onUnknownLanguages).toHaveBeenCalledExactlyOnceWith(['xx']);
  });

  it.each([[[]], [['xx', 'yy']]])(
    'has all languages where the page lists none that is known: %j',
    async (list) => {
      for (const slug of ['kammer', null]) {
        const source = limitSource(openFixture(), at(slug, list), createEvents());
        expect((await source.manifest(signal)).languages).toHaveLength(3);
      }
    },
  );

  it('is not needed for a page that lists its languages', async () => {
    const events = createEvents();
    const source = limitSource(openFixture(), at(null, ['en']), events);
    expect((await source.manifest(signal)).languages.map(({ tag }) => tag)).toEqual(['en']);
    expect(events.onMissing).not.toHaveBeenCalled();
    expect(await source.json('start.en.json', signal)).toEqual(
      await openFixture().json('start.en.json', signal),
    );
  });

  it('leaves the original of a topic readable where its language is not in the menu', async () => {
    const source = limitSource(openFixture(), at(null, ['en']), createEvents());
    const { topic } = await loadTopic('visum', { source, language: 'de', signal });
    expect(topic.lang).toBe('de');
  });

  it('takes all topics of its areas, most needed first', async () => {
    const source = limitSource(openFixture(), at('anerkennung'), createEvents());
    await source.manifest(signal);
    expect(await source.json('start.de.json', signal)).toMatchObject({ topics: [{ slug: 'anerkennung' }] });
  });

  it('asks for a newer manifest once when its file has just been replaced', async () => {
    const events = createEvents();
    const source = limitSource(openFixture('embed-kammer.json'), at('kammer'), events);
    await source.manifest(signal);
    expect(events.onFound).toHaveBeenCalledOnce();
    expect(events.onMissing).not.toHaveBeenCalled();
  });

  it.each(['nobody', 'broken', '__proto__', 'toString'])(
    'leaves everything as it is for "%s"',
    async (slug) => {
      const events = createEvents();
      const source = limitSource(openFixture(), at(slug), events);
      expect((await source.manifest(signal)).languages).toHaveLength(3);
      expect(events.onMissing).toHaveBeenCalledOnce();
      expect(await source.json('start.de.json', signal)).toEqual(
        await openFixture().json('start.de.json', signal),
      );
    },
  );

  it('offers topics of its areas that are not hidden', () => {
    const limits = { categories: ['arbeit'], hiddenTopics: ['minijob'] };
    const [, content = '{}'] = [...EMBED_FILES][0] ?? [];
    const embed: EmbedFile = { ...JSON.parse(content), ...limits };
    expect(offersTopic(embed, { slug: 'pflichten', category: 'arbeit' })).toBe(true);
    expect(offersTopic(embed, { slug: 'minijob', category: 'arbeit' })).toBe(false);
    expect(offersTopic(embed, { slug: 'kurs', category: 'sprache' })).toBe(false);
  });

  it('names preferred contacts first and adds none', () => {
    expect(preferContacts(['a', 'b', 'c'], ['x', 'c', 'b'])).toEqual(['c', 'b', 'a']);
  });
});

describe('themes', () => {
  const theme: EmbedTheme = {
    preset: 'neutral',
    scheme: 'auto',
    accent: null,
    accentDark: null,
    corners: 'soft',
    density: 'normal',
  };

  it('set the public properties as defaults of the element', () => {
    const css = buildTheme({
      ...theme,
      accent: '#003f7d',
      accentDark: '#9cc7f5',
      corners: 'round',
      density: 'compact',
    });
    expect(css).toContain('--fiz-accent:#003f7d;--fiz-accent-dark:#9cc7f5;');
    expect(css).toContain('--fiz-radius:12px;--fiz-space:0.75');
  });

  it('let a page’s own color-scheme go first', () => {
    expect(buildTheme({ ...theme, scheme: 'dark' })).toContain(
      ':host(:not([color-scheme])) .box{color-scheme:dark}',
    );
    expect(buildTheme({ ...theme, preset: 'dark', scheme: 'light' })).not.toContain('color-scheme:light');
  });

  it('take nothing that is no colour', () => {
    expect(buildTheme({ ...theme, accent: 'red}*{display:none' })).not.toContain('display');
  });
});

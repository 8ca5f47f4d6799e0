import { beforeAll, describe, expect, test } from 'vitest';
import type { CatalogFile, ContactsFile, TopicFile } from '../../schemas/snapshot-format.ts';
import { createDocuments } from './fixtures/documents.ts';
import {
  attribute,
  createSeed,
  getWords,
  languageOf,
  makePages,
  readPage,
  ROOT_URL,
  STYLESHEET,
  textOf,
  type MadePages,
  type ReadPage,
} from './fixtures/pages.ts';

let seeded: MadePages;
let pages: Map<string, ReadPage>;

beforeAll(async () => {
  seeded = await makePages(createSeed());
  const html = [...seeded.files].filter(([path]) => path.endsWith('.html'));
  pages = new Map(html.map(([path, content]) => [path, readPage(path, content)]));
});

/** Complaints about all pages, each with its page: an empty list when there are none. */
function complainAbout(find: (page: ReadPage) => unknown[]): string[] {
  return [...pages.values()].flatMap((page) =>
    find(page).map((complaint) => `${page.path}: ${String(complaint)}`),
  );
}

function get(path: string): ReadPage {
  const page = pages.get(path);
  if (!page) throw new Error(`no page "${path}"`);
  return page;
}

/** The file an address on a page leads to; `null` when it leads elsewhere. */
function resolveFile(page: ReadPage, href: string): string | null {
  const url = new URL(href, new URL(page.path.replace(/index\.html$/, ''), ROOT_URL));
  if (!url.href.startsWith(ROOT_URL)) return null;
  const path = url.pathname.slice(new URL(ROOT_URL).pathname.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const linksOf = (page: ReadPage, rel: string) =>
  page.all('link').filter((link) => attribute(link, 'rel') === rel);

describe('every page of the seed', () => {
  test('exists for each topic and each contact in each language, beside overview, terms and a page for lost readers', () => {
    const { site } = seeded;
    expect(site.languages.map(({ tag }) => tag)).toEqual(['de', 'en', 'ar', 'uk', 'de-simple']);
    const expected = site.languages.flatMap(({ tag, catalog, contacts }) => [
      `${tag}/index.html`,
      `${tag}/begriffe/index.html`,
      `${tag}/_404.html`,
      `${tag}/kontakt/_404.html`,
      ...catalog.topics.map(({ slug }) => `${tag}/${slug}.html`),
      ...Object.keys(contacts).map((id) => `${tag}/kontakt/${id}.html`),
    ]);
    expect([...pages.keys()].toSorted()).toEqual([...expected, 'index.html'].toSorted());
  });

  test('is HTML the parser has nothing to forgive in', () => {
    expect(complainAbout(({ errors }) => errors)).toEqual([]);
  });

  test('runs nothing, styles nothing by itself, and loads one file: its style sheet', () => {
    expect(
      complainAbout((page) => [
        ...page.all('script').filter((script) => attribute(script, 'type') !== 'application/ld+json'),
        ...page.all('style'),
        ...['img', 'iframe', 'form', 'object', 'base', 'svg'].flatMap((name) => page.all(name)),
        ...page.elements.flatMap(({ attrs }) => attrs.filter(({ name }) => /^(on|style$|src)/.test(name))),
      ]),
    ).toEqual([]);
    expect(
      complainAbout((page) =>
        linksOf(page, 'stylesheet').filter(
          (link) => resolveFile(page, attribute(link, 'href') ?? '') !== STYLESHEET,
        ),
      ),
    ).toEqual([]);
  });

  test('leads only to pages and places that are there', () => {
    const ids = new Map(
      [...pages].map(([path, page]) => [
        path,
        new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? [])),
      ]),
    );
    const broken = complainAbout((page) =>
      page.all('a').flatMap((link) => {
        const href = attribute(link, 'href') ?? '';
        const file = resolveFile(page, href);
        if (file === null) return [];
        const place = new URL(href, ROOT_URL).hash.slice(1);
        return ids.has(file) && (place === '' || ids.get(file)?.has(place)) ? [] : [href];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('leads elsewhere only by https, mail or phone, and never opens a window', () => {
    const hrefs = [...pages.values()].flatMap((page) =>
      page.all('a').map((link) => ({ page, link, href: attribute(link, 'href') ?? '' })),
    );
    const outward = hrefs.filter(({ page, href }) => resolveFile(page, href) === null);
    expect(new Set(outward.map(({ href }) => new URL(href).protocol))).toEqual(
      new Set(['https:', 'mailto:', 'tel:']),
    );
    expect(hrefs.filter(({ link }) => attribute(link, 'target') !== null)).toEqual([]);
  });

  test('says its language and direction, has a title, a description, one main heading and the landmarks', () => {
    const problems = complainAbout((page) => {
      const [root] = page.all('html');
      const tag = page.path.includes('/') ? page.path.split('/')[0] : 'de';
      const description = page.all('meta').find((meta) => attribute(meta, 'name') === 'description');
      return [
        root && attribute(root, 'lang') === tag ? null : 'lang',
        root && attribute(root, 'dir') === (tag === 'ar' ? 'rtl' : 'ltr') ? null : 'dir',
        page.all('title').map(textOf)[0] ? null : 'title',
        description && attribute(description, 'content') ? null : 'description',
        page.all('h1').length === 1 ? null : 'h1',
        page.all('main').length === 1 && page.all('header').length === 1 ? null : 'landmarks',
      ].filter((problem) => problem !== null);
    });
    expect(problems).toEqual([]);
  });

  test('skips no level of headings and starts with a link to the content', () => {
    const problems = complainAbout((page) => {
      const levels = page.elements.flatMap(({ tagName }) =>
        /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
      );
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      const first = page.all('a')[0];
      return [...jumps, ...(first && attribute(first, 'href') === '#inhalt' ? [] : ['no skip link'])];
    });
    expect(problems).toEqual([]);
  });

  test('uses no id twice, and names each labelled region by what is there', () => {
    const problems = complainAbout((page) => {
      const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
      const labels = page.elements.flatMap((element) => attribute(element, 'aria-labelledby') ?? []);
      return [
        ...ids.filter((id, index) => ids.indexOf(id) !== index),
        ...labels.filter((id) => !ids.includes(id)),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('shows phone numbers from left to right in every language', () => {
    const problems = complainAbout((page) =>
      page
        .all('a')
        .filter((link) => attribute(link, 'href')?.startsWith('tel:'))
        .flatMap((link) => {
          const marked = [link, ...page.all('bdi').filter(({ parentNode }) => parentNode === link)];
          return marked.some((element) => attribute(element, 'dir') === 'ltr') ? [] : [textOf(link)];
        }),
    );
    expect(problems).toEqual([]);
  });

  test('offers every language in its own script', () => {
    const switches = get('ar/integrationskurs.html')
      .all('a')
      .filter((link) => attribute(link, 'hreflang') && languageOf(link) === attribute(link, 'hreflang'));
    expect(switches.slice(0, 5).map((link) => [textOf(link), attribute(link, 'href')])).toEqual([
      ['Deutsch', '../de/integrationskurs.html'],
      ['English', '../en/integrationskurs.html'],
      ['العربية', '../ar/integrationskurs.html'],
      ['Українська', '../uk/integrationskurs.html'],
      ['Leichte Sprache', '../de-simple/integrationskurs.html'],
    ]);
  });
});

describe('addresses for search engines', () => {
  const alternatesOf = (page: ReadPage) =>
    new Map(
      linksOf(page, 'alternate').map((link) => [attribute(link, 'hreflang'), attribute(link, 'href') ?? '']),
    );

  test('canonical addresses are absolute and lead to pages that count for themselves', () => {
    const problems = complainAbout((page) =>
      linksOf(page, 'canonical').flatMap((link) => {
        const href = attribute(link, 'href') ?? '';
        const target = pages.get(resolveFile(page, href) ?? '');
        const own = target && linksOf(target, 'canonical').map((other) => attribute(other, 'href'))[0];
        return href.startsWith(ROOT_URL) && own === href ? [] : [href];
      }),
    );
    expect(problems).toEqual([]);
    const without = [...pages.values()].filter((page) => linksOf(page, 'canonical').length !== 1);
    expect(without.map(({ path }) => path).every((path) => path.endsWith('_404.html'))).toBe(true);
  });

  test('alternates answer each other, each names itself, and all name where everybody else goes', () => {
    const problems = complainAbout((page) => {
      const alternates = alternatesOf(page);
      if (alternates.size === 0) return [];
      const canonical = linksOf(page, 'canonical').map((link) => attribute(link, 'href'))[0];
      const own = [...alternates.values()].includes(canonical ?? '') ? [] : ['does not name itself'];
      const others = [...alternates].flatMap(([tag, href]) => {
        const other = pages.get(resolveFile(page, href) ?? '');
        if (!other) return [`${String(tag)} leads to no page`];
        const back = alternatesOf(other);
        return tag === 'x-default' || [...back.values()].includes(canonical ?? '')
          ? []
          : [`${String(tag)} does not answer`];
      });
      return [...own, ...others, ...(alternates.has('x-default') ? [] : ['no x-default'])];
    });
    expect(problems).toEqual([]);
  });

  test('a topic without a translation counts as the page in its own language, and is in no sitemap', () => {
    const page = get('ar/westbalkanregelung.html');
    expect(linksOf(page, 'canonical').map((link) => attribute(link, 'href'))).toEqual([
      `${ROOT_URL}de/westbalkanregelung.html`,
    ]);
    expect(alternatesOf(page).size).toBe(0);
    expect(seeded.files.get('sitemap-ar.xml')).not.toContain('westbalkanregelung');
    expect(seeded.files.get('sitemap-de.xml')).toContain(`<loc>${ROOT_URL}de/westbalkanregelung.html</loc>`);
  });

  test('the sitemaps name each page that counts once, and nothing that is not there', () => {
    const maps = [...(seeded.files.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, href = '']) => href,
    );
    expect(maps).toEqual(seeded.site.languages.map(({ tag }) => `${ROOT_URL}sitemap-${tag}.xml`));
    const listed = maps.flatMap((href) =>
      [...(seeded.files.get(href.slice(ROOT_URL.length)) ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
        ([, loc = '']) => loc,
      ),
    );
    const counting = [...pages.values()].flatMap((page) =>
      linksOf(page, 'canonical').map((link) => attribute(link, 'href') ?? ''),
    );
    expect(listed.toSorted()).toEqual([...new Set(counting)].filter((href) => href !== ROOT_URL).toSorted());
  });

  test('without a public address pages name no host, and there is no sitemap', async () => {
    const { files } = await makePages(createDocuments(), null);
    const page = readPage('en/blaue-karte-eu.html', files.get('en/blaue-karte-eu.html') ?? '');
    expect(linksOf(page, 'canonical').map((link) => attribute(link, 'href'))).toEqual([
      '../en/blaue-karte-eu.html',
    ]);
    expect([...files.keys()].filter((path) => path.endsWith('.xml'))).toEqual([]);
    expect([...files.values()].filter((content) => content.includes('infobox.example'))).toEqual([]);
  });

  test('a page for lost readers is for no search engine', () => {
    const [robots] = get('de/_404.html')
      .all('meta')
      .filter((meta) => attribute(meta, 'name') === 'robots');
    expect(robots && attribute(robots, 'content')).toBe('noindex');
  });
});

describe('the whole content', () => {
  /** Everything a reader can be told by a topic's file. */
  function listTexts(topic: TopicFile, contacts: ContactsFile['contacts']): string[] {
    const rich = [
      topic.body,
      ...topic.steps.map(({ body }) => body),
      ...topic.details.map(({ html }) => html),
    ];
    const ofContacts = topic.contacts.flatMap((id) => {
      const contact = contacts[id];
      return contact
        ? [contact.organisation.name, contact.phone, contact.address?.street, contact.address?.city]
        : [];
    });
    return [
      topic.title,
      topic.shortAnswer,
      ...rich.map((source) => readPage('', `<body>${source ?? ''}`).text),
      ...topic.steps.flatMap((step) => [
        step.title,
        step.duration,
        step.cost,
        ...step.links.map(({ text }) => text),
      ]),
      ...topic.legalBasis.map(({ label }) => label),
      ...topic.competentBodies.map(({ name }) => name),
      ...topic.furtherLinks.map(({ text }) => text),
      topic.reviewedBy,
      ...ofContacts,
    ].flatMap((text) => (text ? [text.replace(/\s+/g, ' ').trim()] : []));
  }

  test('of every topic stands on its page in every language', () => {
    const missing = seeded.site.languages.flatMap(({ tag, catalog, contacts }) =>
      catalog.topics.flatMap(({ slug, file }) => {
        const said = get(`${tag}/${slug}.html`).text.replaceAll(' ', '');
        const texts = listTexts(seeded.site.readTopic(file), contacts);
        return texts
          .filter((text) => !said.includes(text.replaceAll(' ', '')))
          .map((text) => `${tag}/${slug}: ${text}`);
      }),
    );
    expect(missing).toEqual([]);
  });

  test('every target of a topic’s links can be followed from its page', () => {
    const missing = seeded.site.languages.flatMap(({ tag, catalog }) =>
      catalog.topics.flatMap(({ slug, file }) => {
        const topic = seeded.site.readTopic(file);
        const hrefs = new Set(
          get(`${tag}/${slug}.html`)
            .all('a')
            .map((link) => attribute(link, 'href')),
        );
        const wanted = [
          ...topic.steps.flatMap(({ links }) => links),
          ...topic.furtherLinks,
          ...topic.legalBasis,
          ...topic.competentBodies,
        ];
        return wanted.flatMap(({ href }) =>
          href === null || hrefs.has(href) ? [] : [`${tag}/${slug}: ${href}`],
        );
      }),
    );
    expect(missing).toEqual([]);
  });

  test('the overview leads to every topic and every contact, and begins with a number to call', () => {
    for (const { tag, contacts, catalog } of seeded.site.languages) {
      const page = get(`${tag}/index.html`);
      const hrefs = page.all('a').map((link) => attribute(link, 'href') ?? '');
      expect(hrefs).toEqual(
        expect.arrayContaining(
          catalog.topics.map(({ slug }: CatalogFile['topics'][number]) => `../${tag}/${slug}.html`),
        ),
      );
      expect(hrefs).toEqual(
        expect.arrayContaining(Object.keys(contacts).map((id) => `../${tag}/kontakt/${id}.html`)),
      );
      expect(hrefs.findIndex((href) => href.startsWith('tel:'))).toBeLessThan(
        hrefs.findIndex((href) => href.endsWith('.html') && !href.includes('kontakt')),
      );
    }
  });
});

describe('languages', () => {
  test('a text that fell back says so in the reader’s language and is marked with its own', () => {
    const page = get('ar/westbalkanregelung.html');
    const [heading] = page.all('h1');
    expect(heading && [attribute(heading, 'lang'), attribute(heading, 'dir')]).toEqual(['de', 'ltr']);
    expect(page.text).toContain('هذا النص غير متوفر بعد باللغة العربية. أنت تقرؤه باللغة الألمانية.');
  });

  test('a translation says where it comes from, and an unchecked one leads to the German text', () => {
    const page = get('ar/anerkennung-berufsabschluss.html');
    expect(page.text).toContain('ترجمة آلية لم تُراجَع بعد');
    const links = page.all('a').filter((link) => textOf(link) === 'قراءة النص الألماني');
    expect(links.map((link) => attribute(link, 'href'))).toEqual(['../de/anerkennung-berufsabschluss.html']);
  });

  test('where we have no words in a language, those of its stand-in are marked as such', async () => {
    const documents = createDocuments();
    const settings = documents.find(({ _id }) => _id === 'settings');
    Object.assign(settings ?? {}, {
      languages: [
        { _key: 'de', code: 'de', nativeName: 'Deutsch', public: true },
        { _key: 'en', code: 'en', nativeName: 'English', public: true },
        { _key: 'fa', code: 'fa', nativeName: 'فارسی', rtl: true, public: true, fallback: ['en'] },
        { _key: 'tlh', code: 'tlh', nativeName: 'tlhIngan Hol', public: true },
      ],
    });
    const { files } = await makePages(documents);
    const page = readPage('fa/blaue-karte-eu.html', files.get('fa/blaue-karte-eu.html') ?? '');
    const [root] = page.all('html');
    expect(root && [attribute(root, 'lang'), attribute(root, 'dir')]).toEqual(['fa', 'rtl']);
    const heading = page.all('h2').find((element) => textOf(element) === 'Next steps');
    const [words] = page.all('span').filter(({ parentNode }) => parentNode === heading);
    expect(words && [attribute(words, 'lang'), attribute(words, 'dir')]).toEqual(['en', 'ltr']);
    const klingon = readPage('tlh/', files.get('tlh/blaue-karte-eu.html') ?? '');
    expect(klingon.errors).toEqual([]);
    expect(klingon.text).toContain('Nächste Schritte');
  });

  test.each(['en', 'uk', 'ar', 'de-simple'])('the words in %s have the places of the German ones', (tag) => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();
    const german = getWords('de');
    const wrong = Object.entries(getWords(tag)).filter(([name, text]) => {
      const source = Object.entries(german).find(([key]) => key === name)?.[1] ?? '';
      return text.trim() === '' || places(text).join() !== places(source).join();
    });
    expect(wrong).toEqual([]);
  });
});

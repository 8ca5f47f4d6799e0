/** Content that tries to break out of the pages, or to break them. */
import { describe, expect, test } from 'vitest';
import { html, joinHtml, trustHtml, type Part } from '../../snapshot/pages/html.ts';
import { block, byLanguage, createDocuments, type StoredDocument } from './fixtures/documents.ts';
import { getDocument } from './fixtures/dataset.ts';
import { INJECTIONS } from './fixtures/injections.ts';
import { attribute, makePages, readData, readPage, textOf } from './fixtures/pages.ts';

const EVIL = `"'><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>&lt;b&gt;`;
const TOPIC = 'topic-blaue-karte-eu';
const PATH = 'de/blaue-karte-eu.html';

/** All pages of the fixture after a change, parsed. */
async function makeWith(change: (get: (id: string) => StoredDocument) => void) {
  const documents = createDocuments();
  change((id) => getDocument(documents, id));
  const { files } = await makePages(documents);
  const pages = [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, content]) => readPage(path, content));
  return { files, pages, page: (path: string) => readPage(path, files.get(path) ?? '') };
}

describe('the template', () => {
  test('escapes text in content and in attributes', () => {
    expect(html`<a title="${EVIL}">${EVIL}</a>`.toString()).not.toMatch(/<(script|img|svg)|"'>/);
    expect(html`<a title="${`a"b'c<d>e&f`}"></a>`.toString()).toBe(
      '<a title="a&quot;b&#39;c&lt;d&gt;e&amp;f"></a>',
    );
  });

  test('writes nothing for null and false, and lists one after the other', () => {
    expect(html`<p>${null}${false}${['a', html`<b>${'<'}</b>`, 1]}</p>`.toString()).toBe(
      '<p>a<b>&lt;</b>1</p>',
    );
    expect(joinHtml(['<', html`<i></i>`], html`<hr />`).toString()).toBe('&lt;<hr /><i></i>');
  });

  test('takes no object out of a file for finished HTML', () => {
    const forged: Part = JSON.parse(JSON.stringify({ text: '<script>' }));
    expect(() => html`${forged}`.toString()).toThrow();
    expect(html`${trustHtml('<b>x</b>')}`.toString()).toBe('<b>x</b>');
  });
});

describe('texts of editors', () => {
  test('stay text wherever they stand, in the block of data too', async () => {
    const { pages, page } = await makeWith((get) => {
      const step = { _key: 's', stepId: 's', title: EVIL, logic: 'then', duration: EVIL, cost: EVIL };
      Object.assign(get(TOPIC), {
        title: EVIL,
        shortAnswer: `${EVIL}</script><!--`,
        steps: [step],
        legalBasis: [{ _key: 'l', label: EVIL }],
      });
      Object.assign(get('contact-fiz'), { label: byLanguage({ de: EVIL }), note: byLanguage({ de: EVIL }) });
      Object.assign(get('organisation-fiz'), { name: EVIL });
      Object.assign(get('location-fiz'), { street: EVIL, directions: byLanguage({ de: EVIL }) });
      Object.assign(get('category-aufenthalt'), { label: byLanguage({ de: EVIL }) });
      Object.assign(get('settings'), {
        senderShort: byLanguage({ de: EVIL }),
        notice: byLanguage({ de: EVIL }),
      });
    });
    for (const made of pages) {
      expect(made.errors, made.path).toEqual([]);
      expect(made.all('script').every((script) => attribute(script, 'type') === 'application/ld+json')).toBe(
        true,
      );
      expect(['img', 'svg', 'b'].flatMap((name) => made.all(name))).toEqual([]);
      expect(made.elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual(
        [],
      );
    }
    expect(page(PATH).all('h1').map(textOf)).toEqual([EVIL]);
    expect(JSON.stringify(readData(page(PATH)))).toContain(JSON.stringify(EVIL).slice(1, -1));
  });

  test.each(INJECTIONS)('formatted text: $name', async ({ blocks }) => {
    const { page } = await makeWith((get) => Object.assign(get(TOPIC), { body: blocks, hints: blocks }));
    const made = page(PATH);
    expect(made.errors).toEqual([]);
    expect(['img', 'svg', 'iframe'].flatMap((name) => made.all(name))).toEqual([]);
    expect(made.all('script')).toHaveLength(1);
    expect(made.elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual(
      [],
    );
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    ' java\nscript:alert(1)',
    'https://a:b@example.org/',
  ])('an address like %j leads nowhere', async (href) => {
    const { pages } = await makeWith((get) => {
      Object.assign(get(TOPIC), {
        legalBasis: [{ _key: 'l', label: 'Gesetz', href }],
        furtherLinks: [{ _key: 'f', kind: 'info', text: 'Mehr', href }],
      });
      Object.assign(get('contact-fiz'), { appointmentUrl: href, formUrl: href });
      Object.assign(get('organisation-fiz'), { website: href });
      Object.assign(get('settings'), {
        legalLinks: [{ _key: 'x', label: byLanguage({ de: 'Recht' }), href }],
      });
    });
    const hrefs = pages.flatMap((page) => page.all('a').map((link) => attribute(link, 'href') ?? ''));
    expect(hrefs.filter((value) => /^\s*(javascript|data|vbscript):|a:b@/i.test(value))).toEqual([]);
  });

  test('that turn the reading direction stay inside their own element', async () => {
    const turned = '\u202egnudlaD \u2066';
    const { page } = await makeWith((get) => {
      Object.assign(get('contact-fiz'), { label: byLanguage({ de: turned }) });
      Object.assign(get(TOPIC), { title: turned });
    });
    const made = page(PATH);
    const blocks = new Set(['title', 'script', 'h1', 'h3', 'p', 'li', 'bdi', 'td', 'th', 'dd', 'address']);
    const loose = made.elements.filter(
      (element) =>
        element.childNodes.some((child) => 'value' in child && child.value.includes('gnudlaD')) &&
        !blocks.has(element.tagName),
    );
    expect(loose.map(({ tagName }) => tagName)).toEqual([]);
    expect(made.all('title').map(textOf)[0]).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const names = made.all('bdi').filter((element) => textOf(element).includes('gnudlaD'));
    expect(names.length).toBeGreaterThan(0);
  });

  test('a topic called like the overview’s file does not take its place', async () => {
    const { files, page } = await makeWith((get) =>
      Object.assign(get(TOPIC), { slug: { current: 'index' } }),
    );
    expect(page('de/index.html').all('h1').map(textOf)).toEqual(['Fachinformationszentrum Zuwanderung']);
    expect(page('de/index-.html').all('h1').map(textOf)).toEqual(['Wie bekomme ich eine Blaue Karte EU?']);
    expect(files.get('de/index.html')).toContain('href="../de/index-.html"');
  });

  test('a contact whose id cannot be an address has no page, and nothing leads to one', async () => {
    const documents = createDocuments();
    const evil = { ...getDocument(documents, 'contact-fiz'), _id: '../../x' };
    documents.push(evil);
    Object.assign(getDocument(documents, TOPIC), {
      contacts: [{ _type: 'reference', _ref: '../../x', _key: 'x' }],
      body: [block('x')],
    });
    const { files } = await makePages(documents);
    expect([...files.keys()].filter((path) => path.includes('..'))).toEqual([]);
    expect(files.get(PATH)).not.toContain('../../x');
    expect(readPage(PATH, files.get(PATH) ?? '').text).toContain('+49 341 58088 2020');
  });
});

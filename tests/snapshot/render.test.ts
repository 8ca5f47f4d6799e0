import { describe, expect, test } from 'vitest';
import { parseContent, type RichText } from '../../snapshot/content.ts';
import { readEmail, readHref, readPhone } from '../../snapshot/href.ts';
import { readHeadings, readPlainText, renderRichText } from '../../snapshot/render.ts';
import { INJECTIONS } from './fixtures/injections.ts';
import { block } from './fixtures/documents.ts';

/** Formatted text as it comes out of the dataset. */
function read(blocks: unknown): RichText {
  return parseContent({ topics: [{ _id: 't', body: blocks }] }).topics[0]?.body ?? [];
}

function render(blocks: unknown): string | null {
  return renderRichText(read(blocks), (id) => (id === 'topic-a' ? 'a' : null));
}

function span(text: string, ...marks: string[]): Record<string, unknown> {
  return { _type: 'span', _key: text, text, marks };
}

function withLink(href: unknown): Record<string, unknown> {
  return block('', { children: [span('hier', 'l')], markDefs: [{ _type: 'link', _key: 'l', href }] });
}

function withTopicLink(topic: unknown): Record<string, unknown> {
  return block('', { children: [span('Thema', 't')], markDefs: [{ _type: 'topicLink', _key: 't', topic }] });
}

describe('formatted text', () => {
  test('paragraphs, headings, lists, strong text and line breaks become their tags', () => {
    expect(
      render([
        block('Titel', { style: 'h3' }),
        block('', { children: [span('fett', 'strong'), span(' und\nneu')] }),
        block('eins', { listItem: 'bullet', level: 1 }),
        block('darunter', { listItem: 'number', level: 2 }),
        block('zwei', { listItem: 'bullet', level: 1 }),
      ]),
    ).toBe(
      '<h3>Titel</h3><p><strong>fett</strong> und<br>neu</p>' +
        '<ul><li>eins<ol><li>darunter</li></ol></li><li>zwei</li></ul>',
    );
  });

  test('the nulls a projection leaves make no list', () => {
    expect(render([block('Text', { listItem: null, level: null })])).toBe('<p>Text</p>');
  });

  test('a style, mark or object nobody allowed leaves its text and no tag', () => {
    expect(
      render([
        block('Zitat', { style: 'blockquote' }),
        block('', {
          children: [
            span('schräg', 'em'),
            span('code', 'code'),
            span('fremd', 'comment-1'),
            span('weg', 'underline', 'strike-through'),
          ],
        }),
        block('Punkt', { listItem: 'fancy', level: 1 }),
        { _type: 'image', _key: 'i', asset: { url: 'https://example.org/x.png' } },
      ]),
    ).toBe('<p>Zitat</p><p>schrägcodefremdweg</p><ul><li>Punkt</li></ul>');
  });

  test('text without words is none', () => {
    for (const blocks of [null, [], [block('')], [block('  \n ')], 'text', [7]])
      expect(render(blocks)).toBeNull();
  });

  test('a link to a public topic carries its slug, any other becomes text', () => {
    expect(render([withTopicLink('topic-a')])).toBe('<p><a href="#" data-topic="a">Thema</a></p>');
    for (const topic of ['topic-b', null, 7]) expect(render([withTopicLink(topic)])).toBe('<p>Thema</p>');
  });

  test('plain text and headings are read without tags', () => {
    const blocks = read([block('Titel', { style: 'h3' }), block('Text')]);
    expect(readPlainText(blocks)).toBe('Titel\nText');
    expect(readHeadings(blocks)).toEqual(['Titel']);
  });
});

describe('injection', () => {
  test.each(INJECTIONS)('$name', ({ blocks, html }) => {
    expect(render(blocks)).toBe(html);
  });

  test('whatever the fixture, only allowed tags and attributes come out', () => {
    const allowed =
      /^<(\/?(p|h3|ul|ol|li|strong)|br|\/a|a href="(https?:|mailto:|tel:)[^"<>]*"|a href="#" data-topic="[a-z-]+")>$/;
    for (const { blocks } of INJECTIONS) {
      for (const [tag] of (render(blocks) ?? '').matchAll(/<[^>]*>/g)) expect(tag).toMatch(allowed);
    }
  });
});

describe('addresses', () => {
  test.each([
    'https://example.org/a?b=c&d=e#f',
    'http://example.org/',
    'mailto:leipzig@exis.de',
    'tel:+4934158088',
  ])('%s leads out', (href) => {
    expect(readHref(href)).toBe(href);
    expect(render([withLink(href)])).toBe(`<p><a href="${href.replace('&', '&amp;')}">hier</a></p>`);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'view-source:https://example.org',
    'https://bank.example@evil.example/',
    '//evil.example/',
    '/relative',
    'example.org',
    '#',
    '',
    `https://example.org/${'a'.repeat(3000)}`,
    null,
    { toString: 'x' },
  ])('%j leads nowhere and leaves its text', (href) => {
    expect(render([withLink(href)])).toBe('<p>hier</p>');
  });

  test('white space around and line breaks within an address are gone from the result', () => {
    expect(readHref(' https://exa\nmple.org/\t ')).toBe('https://example.org/');
  });

  test('a mail address has no room for headers, a phone number none for words', () => {
    expect(readEmail('leipzig@exis.de')).toBe('leipzig@exis.de');
    for (const email of [
      'a@b',
      'a@b.de?bcc=c@d.de',
      'a b@c.de',
      '<a@b.de>',
      'a@b.de,c@d.de',
      'a%40b@c.de',
      null,
    ]) {
      expect(readEmail(email)).toBeNull();
    }
    expect(readPhone('+49 341 58088-2020')).toBe('+49 341 58088-2020');
    for (const phone of ['anrufen', '+49;ext=1', '1', `+${'4'.repeat(50)}`, null])
      expect(readPhone(phone)).toBeNull();
  });
});

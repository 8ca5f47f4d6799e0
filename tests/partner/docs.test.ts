import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createPolicy, createSnippet, HEIGHT_MESSAGE, VARIANTS } from '../../embed/snippets.ts';
import { DEFAULT_SETTINGS } from '../../embed/settings.ts';
import { createEmbedPolicy } from '../../embed/pages.ts';
import { FizInfobox } from '../../widget/infobox.ts';
import { listDocs, listSnippets, PARTNER_DOCS, readDoc } from './snippets.ts';

/** What the documentation for partners claims, checked against the product. */

const ROOT = new URL('../..', import.meta.url).pathname;
const HTML_ATTRIBUTES = ['id', 'class', 'style', 'ref', 'key', 'slot', 'className'];
const OPTIONS = {
  settings: DEFAULT_SETTINGS,
  base: DEFAULT_SETTINGS,
  sender: 'FIZ',
  counts: false,
  scriptUrl: 'https://HOST/v1/fiz-infobox.js',
  snapshotUrl: 'https://HOST/snapshot/v1/',
  embedUrl: 'https://HOST/embed/',
};
/** Addresses are written in small letters by the browser, placeholders in capitals. */
const asWritten = (text: string): string => text.replaceAll('https://host', 'https://HOST');

const manifest = v.parse(
  v.object({
    modules: v.tupleWithRest(
      [
        v.object({
          declarations: v.tuple([
            v.object({
              events: v.array(v.object({ name: v.string() })),
              cssProperties: v.array(v.object({ name: v.string() })),
            }),
          ]),
        }),
      ],
      v.unknown(),
    ),
  }),
  JSON.parse(readFileSync(join(ROOT, 'dist/package/custom-elements.json'), 'utf8')),
).modules[0].declarations[0];
const eventNames = manifest.events.map(({ name }) => name);
const attributes = FizInfobox.observedAttributes;

/** Names of the attributes of every opening tag that starts like this. */
function readTags(text: string, start: RegExp): string[][] {
  const tag = new RegExp(
    `${start.source}((?:\\s+[@:\\w-]+(?:=(?:"[^"]*"|'[^']*'|\\{[^}]*\\}))?)*)\\s*/?>`,
    'g',
  );
  return [...text.matchAll(tag)].map(([, words = '']) =>
    [...words.matchAll(/\s([@:\w-]+)(?==|\s|$)/g)].map(([, name = '']) => name),
  );
}

describe('the snippets for partners', () => {
  const snippets = listSnippets();

  it('are found in every guide', () => {
    const guides = listDocs('**/*.md').filter((file) => /html|iframe|react|vue|technik/.test(file));
    for (const guide of guides) expect(snippets.map(({ file }) => file)).toContain(guide);
    expect(snippets.length).toBeGreaterThan(20);
  });

  it('use attributes and events the element has', () => {
    const used = snippets.flatMap(({ file, line, code }) =>
      readTags(code, /<fiz-infobox/).flatMap((names) =>
        names.map((name) => ({ name, where: `${file}:${line}` })),
      ),
    );
    expect(used.length).toBeGreaterThan(20);
    const unknown = used.filter(({ name }) => {
      const bare = name.replace(/^:/, '');
      const event = name.replace(/^@|^on(?=fiz-)/, '');
      return !attributes.includes(bare) && !eventNames.includes(event) && !HTML_ATTRIBUTES.includes(name);
    });
    expect(unknown).toEqual([]);
  });

  it('use data attributes that the script takes over', () => {
    const tags = snippets.flatMap(({ code }) => readTags(code, /<a(?=[^>]*class="fiz-infobox")/));
    const names = tags.flat().filter((name) => !['class', 'href', 'hreflang'].includes(name));
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !attributes.includes(name.replace(/^data-/, '')))).toEqual([]);
  });

  it('name custom properties and events that exist, also in the text around', () => {
    const text = listDocs('**/*.md').map(readDoc).join('\n');
    const known = manifest.cssProperties.map(({ name }) => name);
    const properties = [...text.matchAll(/--fiz-[a-z-]+/g)].map(([name]) => name);
    expect(properties.filter((name) => name !== '--fiz-' && !known.includes(name))).toEqual([]);
    const events = [...text.matchAll(/\b(?:on)?(fiz-(?:ready|search|topic-open|contact|error))\b/g)];
    expect(new Set(events.map(([, name]) => name))).toEqual(new Set(eventNames));
  });

  it('hold JSON that can be read', () => {
    const files = listDocs('**/*.json').map((file) => readDoc(file));
    expect(files.length).toBeGreaterThan(1);
    for (const text of files) expect(() => JSON.parse(text)).not.toThrow();
  });

  it('give the ways to embed as the configurator does', () => {
    const [element, link, frame] = VARIANTS.map((variant) => asWritten(createSnippet(variant, OPTIONS)));
    const lines = (text = ''): string[] => text.split('\n').map((line) => line.trim());
    const html = snippets.find(({ file, language }) => file === 'html.md' && language === 'html');
    expect(lines(html?.code.replace(' lang="de"', '').trim())).toEqual(lines(element));
    expect(readDoc('html.md')).toContain(link?.replace('/embed/"', '/embed/?lang=de"'));
    expect(readDoc('iframe.md')).toContain(frame?.replace('/embed/"', '/embed/?lang=de"'));
    expect(readDoc('iframe.md')).toContain(HEIGHT_MESSAGE);
  });

  it('give the policies the configurator gives', () => {
    const policies = snippets.filter(({ language }) => language === 'csp').map(({ code }) => code.trim());
    expect(policies).toEqual([
      asWritten(createPolicy('element', OPTIONS)),
      asWritten(createPolicy('frame', OPTIONS)),
    ]);
    expect(createEmbedPolicy(null)).toContain('frame-ancestors *');
  });
});

describe('the guides for partners', () => {
  it('list every attribute', () => {
    const listed = [...readDoc('html.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(attributes.toSorted());
  });

  it('lead only to pages and headings that exist', () => {
    const broken = listDocs('**/*.md').flatMap((file) =>
      [...readDoc(file).matchAll(/\]\((?!https?:|mailto:)([^)#]*)(?:#([^)]*))?\)/g)].flatMap(
        ([, path = '', heading]) => {
          const target = path === '' ? join(PARTNER_DOCS, file) : join(PARTNER_DOCS, dirname(file), path);
          if (!existsSync(target)) return [`${file}: ${path}`];
          if (heading === undefined) return [];
          const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
            text
              .toLowerCase()
              .replaceAll(/[^\p{L}\p{N} -]/gu, '')
              .replaceAll(' ', '-'),
          );
          return headings.includes(heading) ? [] : [`${file}: #${heading}`];
        },
      ),
    );
    expect(broken).toEqual([]);
  });

  it('say how long things are kept as the server says it', () => {
    const server = readFileSync(join(ROOT, 'scripts/start/site.ts'), 'utf8');
    expect(server).toContain('max-age=300');
    expect(server).toContain('stale-if-error=604800');
    expect(server).toMatch(/'cache-control': 'no-cache/);
    expect(readDoc('technik.md')).toMatch(/5 Minuten[\s\S]*bei jedem Besuch nachgefragt[\s\S]*sieben Tage/);
  });

  it('name the voices, the host of routes and the storage as the box has them', () => {
    const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
    expect(read('widget/session/voices.ts')).toContain('voice.localService');
    expect(read('widget/views/contact.ts')).toContain('https://www.openstreetmap.org/');
    expect(readDoc('datenschutz.md')).toContain('openstreetmap.org');
  });
});

describe('the folders for content management systems', () => {
  const php = listDocs('**/*.{php,module}');

  it('carry the version of the project', () => {
    const { version } = v.parse(
      v.object({ version: v.string() }),
      JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')),
    );
    const places = [
      ['wordpress/fiz-infobox/fiz-infobox.php', `Version:           ${version}\n`],
      ['wordpress/fiz-infobox/readme.txt', `Stable tag: ${version}\n`],
      ['wordpress/fiz-infobox/block/block.json', `"version": "${version}"`],
      ['typo3/fiz_infobox/ext_emconf.php', `'version' => '${version}'`],
      ['drupal/fiz_infobox/fiz_infobox.info.yml', `version: '${version}'`],
    ];
    const stale = places.filter(([file = '', text = '']) => !readDoc(file).includes(text));
    expect(stale).toEqual([]);
  });

  it('hold PHP that can be read', () => {
    expect(php.length).toBeGreaterThan(7);
    // PHP is on few machines that build this; the shape of the files is checked on all.
    const hasPhp = spawnSync('php', ['-v']).status === 0;
    for (const file of php) {
      const text = readDoc(file);
      expect(text.startsWith('<?php\n'), file).toBe(true);
      for (const [open = '', close = ''] of ['{}', '[]', '()']) {
        expect(text.split(open).length, `${open}${close} in ${file}`).toBe(text.split(close).length);
      }
      if (hasPhp) {
        const { status, stdout } = spawnSync('php', ['-l', join(PARTNER_DOCS, file)], { encoding: 'utf8' });
        expect({ file, status, stdout }).toMatchObject({ status: 0 });
      }
    }
  });

  it('write only attributes the element has', () => {
    const wordpress = readDoc('wordpress/fiz-infobox/fiz-infobox.php');
    const list = /const ATTRIBUTES = array\(([\s\S]*?)\n\);/.exec(wordpress)?.[1] ?? '';
    const drupal = readDoc('drupal/fiz_infobox/src/Plugin/Block/FizInfoboxBlock.php');
    const named = /const ATTRIBUTES = \[([\s\S]*?)\];/.exec(drupal)?.[1] ?? '';
    const fluid = readDoc('typo3/fiz_infobox/Resources/Private/Templates/FizInfobox.html');
    const used = [
      ...[...list.matchAll(/'([a-z-]+)'\s+=>/g)].map(([, name = '']) => name),
      ...[...named.matchAll(/'([a-z-]+)' =>/g)].map(([, name = '']) => name),
      ...[...fluid.matchAll(/> ([a-z-]+)="\{/g)].map(([, name = '']) => name),
    ];
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((name) => !attributes.includes(name))).toEqual([]);
  });

  it('ask nobody from the server', () => {
    const calls = /wp_remote|curl_|file_get_contents|fsockopen|httpClient|GuzzleHttp|RequestFactory/;
    expect(php.filter((file) => calls.test(readDoc(file)))).toEqual([]);
  });

  it('escape what editors enter', () => {
    const wordpress = readDoc('wordpress/fiz-infobox/fiz-infobox.php');
    for (const [line] of wordpress.matchAll(/<\?php echo .*?\?>/g)) expect(line).toMatch(/echo esc_/);
    expect(readDoc('typo3/fiz_infobox/Resources/Private/Templates/FizInfobox.html')).not.toContain(
      'format.raw',
    );
    const drupal = readDoc('drupal/fiz_infobox/src/Plugin/Block/FizInfoboxBlock.php');
    expect(drupal).not.toMatch(/Markup::create|#markup/);
  });
});

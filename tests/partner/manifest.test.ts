import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readElementModel } from '../../widget/build/element-model.ts';
import { FizInfobox } from '../../widget/infobox.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const described = v.object({ name: v.string(), description: v.pipe(v.string(), v.minLength(4)) });
const typed = v.object({
  ...described.entries,
  type: v.object({ text: v.pipe(v.string(), v.minLength(3)) }),
});
const withDefault = v.pipe(v.string(), v.minLength(1));
const declarationSchema = v.object({
  tagName: v.literal('fiz-infobox'),
  attributes: v.array(v.object({ ...typed.entries, fieldName: v.string(), default: withDefault })),
  members: v.array(described),
  events: v.array(typed),
  slots: v.array(described),
  cssParts: v.array(described),
  cssProperties: v.array(v.object({ ...described.entries, default: withDefault })),
  cssStates: v.array(described),
});
const manifestSchema = v.object({
  schemaVersion: v.literal('1.0.0'),
  modules: v.tuple([
    v.object({ path: v.string(), declarations: v.tuple([declarationSchema]) }),
    v.object({ path: v.string() }),
  ]),
});
const declaration = v.parse(manifestSchema, JSON.parse(read('dist/package/custom-elements.json'))).modules[0]
  .declarations[0];

const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name).toSorted();

/** Everything a pattern finds in the sources of the box, once. */
function findInWidget(pattern: RegExp): string[] {
  const found = globSync('widget/**/*.ts', { cwd: ROOT })
    .filter((file) => !file.includes('build'))
    .flatMap((file) => [...read(file).matchAll(pattern)].flatMap(([, words = '']) => words.split(/\s+/)));
  return [...new Set(found)].toSorted();
}

/** Names in backticks in the first cell of each row of the table that starts with this head. */
function readTable(file: string, head: string): { names: string[]; cells: string[] }[] {
  const lines = read(file).split('\n');
  const start = lines.findIndex((line) => line.startsWith(head));
  expect(start, `${file} has a table "${head}"`).toBeGreaterThan(0);
  const rows = lines.slice(start + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) => {
      const cells = line.split('|').slice(1, -1);
      return { names: [...(cells[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name), cells };
    });
}

describe('the custom-elements manifest', () => {
  it('names every attribute the element listens to, with type, default and description', () => {
    expect(names(declaration.attributes)).toEqual(FizInfobox.observedAttributes.toSorted());
  });

  it('names every method of the element and no inner part of it', () => {
    const own = Object.entries(Object.getOwnPropertyDescriptors(FizInfobox.prototype));
    const methods = own.filter(([, { value }]) => typeof value === 'function').map(([name]) => name);
    const members = names(declaration.members);
    expect(members).toEqual(expect.arrayContaining(['search', 'open', 'close', 'define', 'client']));
    const inner = ['constructor', 'connectedCallback', 'disconnectedCallback', 'willUpdate', 'render'];
    expect(methods.filter((name) => !members.includes(name) && !inner.includes(name))).toEqual(['addStyles']);
    expect(members.filter((name) => /^[#_]|Callback$/.test(name))).toEqual([]);
  });

  it('names every part and slot the templates have', () => {
    expect(names(declaration.cssParts)).toEqual(findInWidget(/[\s"`]part="([^"$]+)"/g));
    expect(names(declaration.slots).filter((name) => name !== '')).toEqual(
      findInWidget(/<slot name="([^"]+)"/g),
    );
  });

  it('names every custom property the styles read', () => {
    expect(names(declaration.cssProperties)).toEqual(findInWidget(/var\((--fiz-[a-z-]+)/g));
  });

  it('names every event, with what it carries', () => {
    const events = Object.fromEntries(declaration.events.map(({ name, type }) => [name, type.text]));
    expect(events).toMatchObject({
      'fiz-ready': 'CustomEvent<{ language: string }>',
      'fiz-contact': 'CustomEvent<{ id: string; channel: ContactChannel }>',
    });
    expect(names(declaration.events)).toEqual(
      findInWidget(/'(fiz-[a-z-]+)':/g).filter((name) => name in events),
    );
    expect(findInWidget(/sendEvent\([^,]+, '([^']+)'/g).filter((name) => !(name in events))).toEqual([]);
  });
});

describe('what people read of the element', () => {
  it('lists the same attributes in the README', () => {
    const listed = readTable('README.md', '| attribute |').flatMap((row) => row.names);
    expect(listed.toSorted()).toEqual(names(declaration.attributes));
  });

  it('lists the same events, slots, parts and methods in the README', () => {
    const text = read('README.md');
    const all = [...declaration.events, ...declaration.slots, ...declaration.cssParts];
    const missing = names(all).filter((name) => name !== '' && !text.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it('lists the same custom properties with the same defaults in the README of the box', () => {
    const rows = readTable('widget/README.md', '| property |');
    const listed = rows.flatMap(({ cells }) => [...cells.join(' ').matchAll(/`(--fiz-[a-z-]+)`/g)]);
    expect(listed.map(([, name = '']) => name).toSorted()).toEqual(names(declaration.cssProperties));
    for (const { name, default: value } of declaration.cssProperties) {
      if (!/^(#\w+|[\d.]+(px|ch)?|max.*|inherit)$/.test(value)) continue;
      const row = rows.find(({ cells }) => cells.join(' ').includes(`\`${name}\``));
      expect(row?.cells.join(' '), name).toContain(`\`${value}\``);
    }
  });
});

describe('the reading of doc comments', () => {
  const events = `export interface FizEventDetails {
  /** It happens. */
  'fiz-happens': { slug: string };
}`;
  const field = { kind: 'field', name: 'src', type: { text: 'string | null' }, description: 'Address.' };
  const raw = (member: object) => ({
    modules: [
      {
        declarations: [
          {
            kind: 'class',
            name: 'Box',
            tagName: 'fiz-box',
            description: 'A box.',
            members: [member, { kind: 'field', name: '#inner', privacy: 'private' }],
            slots: [],
            cssParts: [],
            cssProperties: [],
          },
        ],
      },
    ],
  });

  it('takes what is public, and the events from their interface', () => {
    const model = readElementModel(raw({ ...field, attribute: 'src', default: 'here' }), events);
    expect(model.fields.map(({ name }) => name)).toEqual(['src']);
    expect(model.events).toEqual([
      { name: 'fiz-happens', description: 'It happens.', detail: '{ slug: string }' },
    ]);
  });

  it('stops the build at an attribute without a default, and at anything without a description', () => {
    expect(() => readElementModel(raw({ ...field, attribute: 'src' }), events)).toThrow('src has no default');
    expect(() => readElementModel(raw({ ...field, description: undefined }), events)).toThrow(
      'description of src',
    );
    expect(() => readElementModel(raw(field), events.replace('/** It happens. */', ''))).toThrow(
      'fiz-happens',
    );
  });
});

import { existsSync } from 'node:fs';
import { createSchema } from 'sanity';
import { describe, expect, it } from 'vitest';
import { documentTypes, objectTypes, schemaTypes, singletonTypes } from '../../schemas/index.ts';
import { createMarkedDocuments } from '../snapshot/fixtures/marked-documents.ts';
import {
  collectFields,
  collectTypeNames,
  isRecord,
  readMarkers,
  readMembers,
  readPath,
  readPrepare,
  SANITY_TYPES,
  selectFrom,
} from './walk.ts';

const FOLDERS = [
  { folder: 'documents', types: documentTypes },
  { folder: 'singletons', types: singletonTypes },
  { folder: 'objects', types: objectTypes },
];
const NAMES = schemaTypes.map(({ name }) => name);
const ENGLISH_LEFTOVER = /\b(the|your|please|required|select|field|enter|and)\b/i;

describe('the list of types', () => {
  it('names every type once', () => {
    expect(new Set(NAMES).size).toBe(NAMES.length);
  });

  it.each(FOLDERS.flatMap(({ folder, types }) => types.map((type) => ({ folder, name: type.name }))))(
    'finds $name under its own name in $folder, as file and as export',
    async ({ folder, name }) => {
      const file = new URL(`../../schemas/${folder}/${name}.ts`, import.meta.url);
      expect(existsSync(file)).toBe(true);
      const module: unknown = await import(file.href);
      expect(isRecord(module) && isRecord(module[name]) && module[name]['name']).toBe(name);
    },
  );

  it('knows every type that a field, a list or a reference names', () => {
    const known = new Set([...NAMES, ...SANITY_TYPES]);
    const unknown = schemaTypes.flatMap((type) =>
      [...collectTypeNames(type)].filter((name) => !known.has(name)),
    );
    expect(unknown).toEqual([]);
  });

  it('holds no object type that nothing uses', () => {
    const used = new Set(schemaTypes.flatMap((type) => [...collectTypeNames(type)]));
    expect(objectTypes.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });

  it('compiles without a problem', () => {
    const schema = createSchema({ name: 'test', types: schemaTypes });
    const problems = (schema._validation ?? []).flatMap(({ problems: found }) => found);
    expect(problems).toEqual([]);
  });
});

const FIELDS = schemaTypes.flatMap((type) => collectFields(type));

describe.each(schemaTypes.map((type) => ({ name: type.name, type })))('the type $name', ({ type }) => {
  it('says in German what it is, with an example', () => {
    expect(type.title).toMatch(/\S/);
    expect(type.description).toMatch(/Beispiel/);
    expect(`${type.title} ${String(type.description)}`).not.toMatch(ENGLISH_LEFTOVER);
  });

  it('has a preview whenever it shows as a row', () => {
    const needsPreview = type.type === 'document' || type.type === 'object';
    expect(!needsPreview || 'preview' in type).toBe(true);
  });

  it('gives its row a title even when nothing is filled in yet', () => {
    const prepare = readPrepare(type);
    if (!prepare) return expect(type.type).toBe('array');
    const row = prepare({});
    expect(row['title']).toMatch(/\S/);
    expect(JSON.stringify(row)).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

/** Full documents and objects, as the Studio selects from them. */
const { documents: FULL } = createMarkedDocuments({ language: 'de' });

describe.each(documentTypes.map((type) => ({ name: type.name, type })))(
  'the row of a full $name',
  ({ name, type }) => {
    it('shows something of the document and nothing that is not there', () => {
      const document = FULL.find(({ _type }) => _type === name);
      const row = readPrepare(type)?.(selectFrom(document, type, FULL));
      expect(row?.['title']).toMatch(/\S/);
      expect(row?.['title']).not.toBe(readPrepare(type)?.({})['title']);
      expect(JSON.stringify(row)).not.toMatch(/undefined|NaN|\[object/);
    });

    it('selects only fields there are', () => {
      const document = FULL.find(({ _type }) => _type === name);
      const selected = selectFrom(document, type, FULL);
      expect(
        Object.entries(selected).filter(([key, value]) => value === undefined && key !== 'media'),
      ).toEqual([]);
    });
  },
);

describe.each(
  schemaTypes.filter(({ type }) => type === 'document').map((type) => ({ name: type.name, type })),
)('the orderings of $name', ({ type }) => {
  it('have German titles and sort by fields there are', () => {
    const orderings: unknown[] = 'orderings' in type && Array.isArray(type.orderings) ? type.orderings : [];
    const document = FULL.find(({ _type }) => _type === type.name);
    for (const ordering of orderings) {
      if (!isRecord(ordering) || !Array.isArray(ordering['by'])) throw new Error('no ordering');
      expect(ordering['title']).toMatch(/\S/);
      for (const by of ordering['by']) {
        const field = isRecord(by) ? String(by['field']) : '';
        if (field.startsWith('_')) continue;
        expect(readPath(document, field, FULL), field).toBeDefined();
      }
    }
    expect(orderings.length > 0 || singletonTypes.some(({ name }) => name === type.name)).toBe(true);
  });
});

describe('references', () => {
  const targets = FIELDS.flatMap(({ path, definition }) =>
    [definition, ...readMembers(definition)].flatMap((member) =>
      member['type'] === 'reference' ? [{ path, to: [member['to']].flat() }] : [],
    ),
  );

  it.each(targets)('$path leads to documents there are', ({ to }) => {
    expect(to.length).toBeGreaterThan(0);
    const known: string[] = documentTypes.map(({ name }) => name);
    for (const target of to) expect(known).toContain(isRecord(target) ? target['type'] : undefined);
  });

  it('are among the fields', () => {
    expect(targets.length).toBeGreaterThan(20);
  });
});

describe.each(FIELDS.map((field) => ({ path: field.path, field: field.definition })))(
  'the field $path',
  ({ field }) => {
    it('has a German title and says what to write', () => {
      expect(field['title']).toMatch(/\S/);
      expect(String(field['description'])).toMatch(/.{10}Beispiel/);
      expect(`${String(field['title'])} ${String(field['description'])}`.replace(/„[^“]*“/g, '')).not.toMatch(
        ENGLISH_LEFTOVER,
      );
    });

    it('starts with a value from its own list', () => {
      const options = isRecord(field['options']) ? field['options'] : {};
      const list = Array.isArray(options['list']) ? options['list'] : undefined;
      const values = list?.map((option: unknown) => (isRecord(option) ? option['value'] : option));
      const initial = [field['initialValue'] ?? []].flat();
      expect(initial.filter((value: unknown) => values && !values.includes(value))).toEqual([]);
    });

    it('belongs to a group its document has', () => {
      const owner = FIELDS.find(({ definition }) => definition === field)?.owner;
      const groups = owner && 'groups' in owner && Array.isArray(owner.groups) ? owner.groups : [];
      const names = groups.map((group: unknown) => (isRecord(group) ? group['name'] : undefined));
      expect(field['group'] === undefined || names.includes(field['group'])).toBe(true);
    });

    it('repairs in whole German sentences that ask the editor kindly', () => {
      for (const message of readMarkers(field['validation'])) {
        expect(message).toMatch(/[.!?]$/);
        expect(message).not.toMatch(ENGLISH_LEFTOVER);
        expect(message.length).toBeGreaterThan(25);
      }
    });
  },
);

describe('required fields', () => {
  it('each carry a sentence of ours, so that nobody reads the bare word „Erforderlich“', () => {
    const bare = FIELDS.filter(({ definition }) => readMarkers(definition['validation']).includes(''));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});

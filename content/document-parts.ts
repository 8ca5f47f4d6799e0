/** What documents of the seed are made of: references, texts in several languages, absent fields. */
import type { InternationalizedArrayString, InternationalizedArrayText } from '../schemas/types.ts';
import type { Localized } from './sources.ts';

/** A reference to the document of that type and slug. */
export function createReference(type: string, slug: string) {
  return { _type: 'reference' as const, _ref: `${type}-${slug}` };
}

/** References to documents of one type, in an array. */
export function createReferences(type: string, slugs: string[]) {
  return slugs.map((slug) => ({ _key: slug, ...createReference(type, slug) }));
}

/** A short text in each language it exists in. */
export function createString(source: Localized): InternationalizedArrayString;
export function createString(source: Localized | undefined): InternationalizedArrayString | undefined;
export function createString(source: Localized | undefined): InternationalizedArrayString | undefined {
  return listLanguages(source)?.map(([language, value]) => ({
    _key: language,
    _type: 'internationalizedArrayStringValue',
    language,
    value,
  }));
}

/** A longer text in each language it exists in. */
export function createText(source: Localized | undefined): InternationalizedArrayText | undefined {
  return listLanguages(source)?.map(([language, value]) => ({
    _key: language,
    _type: 'internationalizedArrayTextValue',
    language,
    value,
  }));
}

function listLanguages(source: Localized | undefined): [language: string, value: string][] | undefined {
  if (!source) return undefined;
  const { de, en, ar, uk } = source;
  const texts: [string, string | undefined][] = [
    ['de', de],
    ['en', en],
    ['ar', ar],
    ['uk', uk],
    ['de-simple', source['de-simple']],
  ];
  return texts.flatMap(([language, value]) => (value === undefined ? [] : [[language, value]]));
}

/** Removes the fields a source leaves open, so that documents look as an editor would leave them. */
export function withoutUndefined<Value extends object>(value: Value): Value {
  for (const key of Object.keys(value)) {
    if (Reflect.get(value, key) === undefined) Reflect.deleteProperty(value, key);
  }
  return value;
}

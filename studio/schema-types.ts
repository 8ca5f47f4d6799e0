import { orderRankField } from '@sanity/orderable-document-list';
import type { SchemaTypeDefinition } from 'sanity';
import { schemaTypes } from '../schemas/index.ts';

/** Types whose order editors set by dragging. */
export const ORDERED_TYPES = ['category', 'audience', 'pathway'] as const;

/**
 * The content model as the Studio registers it: the same types, plus the one thing that needs a
 * dataset: a new entry of an ordered list gets its place at the end.
 */
export const studioSchemaTypes: SchemaTypeDefinition[] = schemaTypes.map(placeNewEntriesLast);

function placeNewEntriesLast(type: SchemaTypeDefinition): SchemaTypeDefinition {
  if (!ORDERED_TYPES.some((name) => name === type.name) || !('fields' in type)) return type;
  const { initialValue } = orderRankField({ type: type.name });
  const fields = type.fields?.map((field) =>
    field.name === 'orderRank' ? { ...field, initialValue } : field,
  );
  return Object.assign({}, type, { fields });
}

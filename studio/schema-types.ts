import { LinkIcon } from '@sanity/icons/Link';
import { DocumentsIcon } from '@sanity/icons/Documents';
import { orderRankField } from '@sanity/orderable-document-list';
import type { SchemaTypeDefinition } from 'sanity';
import { schemaTypes } from '../schemas/index.ts';

/** Types whose order editors set by dragging. */
export const ORDERED_TYPES = ['category', 'audience', 'pathway'] as const;

/** Icons of the annotations of running text, by name. */
const LINK_ICONS: Record<string, typeof LinkIcon> = { link: LinkIcon, topicLink: DocumentsIcon };

/**
 * The content model as the Studio registers it: the same types, plus what needs a dataset or React: a
 * new entry of an ordered list gets its place at the end, and the two kinds of link have their icons.
 */
export const studioSchemaTypes: SchemaTypeDefinition[] = schemaTypes
  .map(placeNewEntriesLast)
  .map(addLinkIcons);

function placeNewEntriesLast(type: SchemaTypeDefinition): SchemaTypeDefinition {
  if (!ORDERED_TYPES.some((name) => name === type.name) || !('fields' in type)) return type;
  const { initialValue } = orderRankField({ type: type.name });
  const fields = type.fields?.map((field) =>
    field.name === 'orderRank' ? { ...field, initialValue } : field,
  );
  return Object.assign({}, type, { fields });
}

function addLinkIcons(type: SchemaTypeDefinition): SchemaTypeDefinition {
  if (type.name !== 'richText' || !('of' in type) || !Array.isArray(type.of)) return type;
  const of = type.of.map((member) => {
    if (!('marks' in member) || !member.marks?.annotations) return member;
    const annotations = member.marks.annotations.map((annotation: { name?: string }) => ({
      ...annotation,
      icon: LINK_ICONS[annotation.name ?? ''],
    }));
    return { ...member, marks: { ...member.marks, annotations } };
  });
  return Object.assign({}, type, { of });
}

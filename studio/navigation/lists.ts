/** Building blocks of the navigation: lists of one type, lists with a filter, the one document of its kind. */
import type { ComponentType } from 'react';
import type { ListItemBuilder, StructureBuilder } from 'sanity/structure';
import { REVIEW_MONTH_SECONDS } from '../../schemas/review.ts';

/** Version of the API the lists ask with. */
export const API_VERSION = '2025-02-19';

/** A list of the documents of one type a filter leaves. */
export interface FilteredItem {
  id: string;
  title: string;
  type: string;
  /** GROQ, without the type. */
  filter: string;
  params?: Record<string, string>;
}

/** GROQ: the document's check is due. The same rule as `isReviewDue` in `schemas/review.ts`. */
export function buildReviewDueFilter(defaultMonths: number): string {
  return `(!defined(reviewedAt) || dateTime(reviewedAt + "T00:00:00Z") + coalesce(reviewEveryMonths, ${defaultMonths}) * ${REVIEW_MONTH_SECONDS} <= dateTime(now()))`;
}

/** The list itself. */
export function createFilteredList(
  S: StructureBuilder,
  { id, title, type, filter, params = {} }: FilteredItem,
) {
  return S.documentList()
    .id(id)
    .title(title)
    .schemaType(type)
    .apiVersion(API_VERSION)
    .filter(`_type == $type && ${filter}`)
    .params({ ...params, type });
}

/** The list behind an entry of the navigation. */
export function createFilteredItem(S: StructureBuilder, item: FilteredItem): ListItemBuilder {
  return S.listItem().id(item.id).title(item.title).child(createFilteredList(S, item));
}

/** All documents of one type. */
export function createTypeItem(
  S: StructureBuilder,
  { type, title }: { type: string; title: string },
): ListItemBuilder {
  return S.documentTypeListItem(type).title(title).child(S.documentTypeList(type).title(title));
}

/** An entry with entries of its own. */
export interface Branch {
  id: string;
  title: string;
  icon: ComponentType;
  items: Parameters<ReturnType<StructureBuilder['list']>['items']>[0];
}

/** An entry that opens further entries. */
export function createBranch(S: StructureBuilder, { id, title, icon, items }: Branch): ListItemBuilder {
  return S.listItem().id(id).title(title).icon(icon).child(S.list().id(id).title(title).items(items));
}

/** The one document of a type whose id is the type's name. */
export function createSingletonItem(
  S: StructureBuilder,
  { id, title, icon }: { id: string; title: string; icon: ComponentType },
): ListItemBuilder {
  return S.listItem()
    .id(id)
    .title(title)
    .icon(icon)
    .child(S.document().schemaType(id).documentId(id).title(title));
}

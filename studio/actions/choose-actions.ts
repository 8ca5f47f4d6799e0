import type { DocumentActionComponent, DocumentActionsResolver, NewDocumentOptionsResolver } from 'sanity';
import { SETTINGS_ID } from '../../schemas/vocabulary.ts';
import { createTranslation } from './create-translation.tsx';

/** Actions that make no sense for a document of which there is exactly one. */
const NOT_FOR_SETTINGS = new Set(['delete', 'duplicate', 'unpublish']);

/** What the menu beside „Veröffentlichen“ offers. */
export const chooseActions: DocumentActionsResolver = (actions, { schemaType }) =>
  listActions(actions, schemaType);

/** What „Neues Dokument“ offers: translations start at their topic, the settings exist already. */
export const chooseNewDocuments: NewDocumentOptionsResolver = (options) => listNewDocuments(options);

/** The actions of one type of document. */
export function listActions(
  actions: readonly DocumentActionComponent[],
  schemaType: string,
): DocumentActionComponent[] {
  if (schemaType === SETTINGS_ID) {
    return actions.filter(({ action }) => !action || !NOT_FOR_SETTINGS.has(action));
  }
  // A copy would get a second id for the same topic and language.
  if (schemaType === 'topicTranslation') return actions.filter(({ action }) => action !== 'duplicate');
  if (schemaType === 'topic') return [...actions, createTranslation];
  return [...actions];
}

/** The templates an editor may start from directly. */
export function listNewDocuments<T extends { templateId: string }>(options: readonly T[]): T[] {
  return options.filter(
    ({ templateId }) => templateId !== SETTINGS_ID && !templateId.startsWith('topicTranslation'),
  );
}

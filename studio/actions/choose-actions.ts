import type { DocumentActionsResolver, NewDocumentOptionsResolver } from 'sanity';
import { SETTINGS_ID } from '../../schemas/vocabulary.ts';
import { createTranslation } from './create-translation.tsx';

/** Actions that make no sense for a document of which there is exactly one. */
const NOT_FOR_SETTINGS = new Set(['delete', 'duplicate', 'unpublish']);

/** What the menu beside „Veröffentlichen“ offers. */
export const chooseActions: DocumentActionsResolver = (actions, { schemaType }) => {
  if (schemaType === SETTINGS_ID)
    return actions.filter(({ action }) => !action || !NOT_FOR_SETTINGS.has(action));
  // A copy would get a second id for the same topic and language.
  if (schemaType === 'topicTranslation') return actions.filter(({ action }) => action !== 'duplicate');
  if (schemaType === 'topic') return [...actions, createTranslation];
  return actions;
};

/** What „Neues Dokument“ offers: translations start at their topic, the settings exist already. */
export const chooseNewDocuments: NewDocumentOptionsResolver = (options) =>
  options.filter(
    ({ templateId }) => templateId !== SETTINGS_ID && !templateId.startsWith('topicTranslation'),
  );

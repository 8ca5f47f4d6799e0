import type { DocumentActionComponent, DocumentActionsResolver, NewDocumentOptionsResolver } from 'sanity';
import { MACHINE_WRITTEN_TYPES, SINGLETON_IDS } from '../../schemas/vocabulary.ts';
import { SEARCH_TEMPLATES } from '../insights/templates.ts';
import { giveForCheck } from '../second-person/give-for-check.tsx';
import { confirmReview } from '../upkeep/confirm-review-action.tsx';
import { keepWhileUsed } from '../upkeep/keep-while-used.tsx';
import { withFingerprint } from '../upkeep/publish-action.tsx';
import { replaceContact } from '../upkeep/replace-contact-action.tsx';
import { createTranslation } from './create-translation.tsx';

/** Actions that make no sense for a document of which there is exactly one. */
const NOT_FOR_SINGLETONS = new Set(['delete', 'duplicate', 'unpublish']);

/** What the menu beside „Veröffentlichen“ offers. */
export const chooseActions: DocumentActionsResolver = (actions, { schemaType }) =>
  listActions(actions, schemaType);

/** What „Neues Dokument“ offers: translations start at their topic, the settings exist already. */
export const chooseNewDocuments: NewDocumentOptionsResolver = (options) => listNewDocuments(options);

/** The actions of one type of document. */
export function listActions(
  given: readonly DocumentActionComponent[],
  schemaType: string,
): DocumentActionComponent[] {
  const actions = given.map(guardRemoval);
  if (isOneOf(SINGLETON_IDS, schemaType)) {
    return actions.filter(({ action }) => !action || !NOT_FOR_SINGLETONS.has(action));
  }
  // A copy would get a second id for the same topic and language.
  if (schemaType === 'topicTranslation') {
    return watchText(actions.filter(({ action }) => action !== 'duplicate'));
  }
  if (schemaType === 'topic') return [...watchText(actions), giveForCheck, confirmReview, createTranslation];
  if (schemaType === 'contact') return [...actions, confirmReview, replaceContact];
  if (schemaType === 'location') return [...actions, confirmReview];
  return [...actions];
}

/** The templates an editor may start from directly. */
export function listNewDocuments<T extends { templateId: string }>(options: readonly T[]): T[] {
  return options.filter(
    ({ templateId }) =>
      !isOneOf(SINGLETON_IDS, templateId) &&
      !isOneOf(MACHINE_WRITTEN_TYPES, templateId) &&
      !isOneOf(Object.values(SEARCH_TEMPLATES), templateId) &&
      !templateId.startsWith('topicTranslation'),
  );
}

/** Deleting and taking back say what still needs the document. */
function guardRemoval(action: DocumentActionComponent): DocumentActionComponent {
  if (action.action === 'delete' || action.action === 'unpublish')
    return keepWhileUsed(action, action.action);
  return action;
}

/** Publishing that keeps track of which translations are outdated. */
function watchText(actions: readonly DocumentActionComponent[]): DocumentActionComponent[] {
  return actions.map((action) => (action.action === 'publish' ? withFingerprint(action) : action));
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

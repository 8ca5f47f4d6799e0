/** „Übersetzungen“ in the navigation: per language, what is missing, outdated, unchecked or in progress. */
import { TranslateIcon } from '@sanity/icons/Translate';
import type { ConfigContext, SanityClient } from 'sanity';
import type { ListItemBuilder, StructureBuilder } from 'sanity/structure';
import { SOURCE_LANGUAGE, TRANSLATION_STATES } from '../../schemas/vocabulary.ts';
import { TRANSLATION_TEMPLATE } from '../templates.ts';
import { fetchPublicLanguages, type PublicLanguage } from '../use-public-languages.ts';
import { API_VERSION, createFilteredItem } from './lists.ts';
import { TranslationStateList } from './translation-state-list.tsx';

/** Per language a list for each state. The languages are asked for when the entry is opened. */
export function createTranslationsItem(S: StructureBuilder, context: ConfigContext): ListItemBuilder {
  return S.listItem()
    .id('translations')
    .title('Übersetzungen')
    .icon(TranslateIcon)
    .child(async () => {
      const client: SanityClient = context.getClient({ apiVersion: API_VERSION });
      const languages = await fetchPublicLanguages(client);
      const items = languages
        .filter(({ tag }) => tag !== SOURCE_LANGUAGE)
        .map((language) => createLanguageItem(S, language));
      return S.list().id('translations').title('Übersetzungen').items(items);
    });
}

/** States in the order to work through them. */
const STATES = ['missing', 'outdated', 'machine', 'inProgress'] as const;

/** The lists of one language. */
export function createLanguageItem(
  S: StructureBuilder,
  { tag, germanName }: Pick<PublicLanguage, 'tag' | 'germanName'>,
): ListItemBuilder {
  const all = createFilteredItem(S, {
    id: 'all',
    title: 'Alle',
    type: 'topicTranslation',
    filter: 'language == $language',
    params: { language: tag },
  });
  const states = STATES.map((state) => {
    const title = TRANSLATION_STATES.find(({ value }) => value === state)?.title ?? state;
    const name = `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
    return S.listItem()
      .id(state)
      .title(name)
      .child(
        // Not a list with a filter: that would look through all translations once per topic.
        S.component(TranslationStateList)
          .id(state)
          .title(`${germanName}: ${title}`)
          .options({ language: tag, state })
          .child((translationId) => createTranslationNode(S, translationId)),
      );
  });
  return S.listItem()
    .id(tag)
    .title(germanName)
    .icon(TranslateIcon)
    .child(
      S.list()
        .id(tag)
        .title(germanName)
        .items([all, ...states]),
    );
}

/** The form of a translation, which may not exist yet; its id names topic and language. */
function createTranslationNode(S: StructureBuilder, translationId: string) {
  const at = translationId.lastIndexOf('__');
  const parameters = { topicId: translationId.slice(0, at), language: translationId.slice(at + 2) };
  return S.defaultDocument({
    schemaType: 'topicTranslation',
    documentId: translationId,
  }).initialValueTemplate(TRANSLATION_TEMPLATE, parameters);
}

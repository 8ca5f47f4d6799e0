import { orderableDocumentListDeskItem } from '@sanity/orderable-document-list';
import { CaseIcon } from '@sanity/icons/Case';
import { CogIcon } from '@sanity/icons/Cog';
import { DocumentsIcon } from '@sanity/icons/Documents';
import { MarkerIcon } from '@sanity/icons/Marker';
import { DragHandleIcon } from '@sanity/icons/DragHandle';
import { TagIcon } from '@sanity/icons/Tag';
import { TranslateIcon } from '@sanity/icons/Translate';
import { UsersIcon } from '@sanity/icons/Users';
import type { ConfigContext, SanityClient } from 'sanity';
import type {
  DefaultDocumentNodeResolver,
  ListBuilder,
  ListItemBuilder,
  StructureBuilder,
  StructureResolver,
} from 'sanity/structure';
import { REVIEW_MONTH_SECONDS } from '../schemas/review.ts';
import { DEFAULT_REVIEW_MONTHS, SETTINGS_ID, SOURCE_LANGUAGE } from '../schemas/vocabulary.ts';
import { CompareView } from './translations/compare-view.tsx';
import { COMPARE_WORDS } from './translations/words.ts';
import { fetchPublicLanguages } from './use-public-languages.ts';
import { PreviewPane } from './views/preview-pane.tsx';

const API_VERSION = '2025-02-19';

/** Types with a view „Vorschau“ beside their form. */
const PREVIEWED_TYPES = new Set(['topic', 'topicTranslation', 'contact']);

/** The Studio's navigation. */
export const structure: StructureResolver = (S, context) => createNavigation(S, context);

/** The navigation's root list, in the order editors need it. */
export function createNavigation(S: StructureBuilder, context: ConfigContext): ListBuilder {
  return S.list()
    .id('content')
    .title('Inhalte')
    .items([
      createTopicsItem(S),
      createTranslationsItem(S, context),
      createContactsItem(S),
      createTypeItem(S, { type: 'location', title: 'Orte' }).icon(MarkerIcon),
      createTypeItem(S, { type: 'organisation', title: 'Organisationen' }).icon(CaseIcon),
      S.divider(),
      createSettingsItem(S),
      orderableDocumentListDeskItem({
        type: 'category',
        title: 'Themenfelder',
        icon: DragHandleIcon,
        S,
        context,
      }),
      orderableDocumentListDeskItem({
        type: 'audience',
        title: 'Zielgruppen',
        icon: DragHandleIcon,
        S,
        context,
      }),
      orderableDocumentListDeskItem({
        type: 'pathway',
        title: 'Zugangswege',
        icon: DragHandleIcon,
        S,
        context,
      }),
    ]);
}

/** The views of a document: its form, for a translation the German text, for what visitors see the box itself. */
export const createViews: DefaultDocumentNodeResolver = (S, { schemaType }) => {
  const form = S.view.form().title('Bearbeiten');
  if (!PREVIEWED_TYPES.has(schemaType)) return S.document().views([form]);
  const preview = S.view.component(PreviewPane).id('preview').title('Vorschau');
  if (schemaType !== 'topicTranslation') return S.document().views([form, preview]);
  const compare = S.view.component(CompareView).id('compare').title(COMPARE_WORDS.title);
  return S.document().views([form, compare, preview]);
};

/** GROQ: the document's check is due. The same rule as `isReviewDue` in `schemas/review.ts`. */
export function buildReviewDueFilter(defaultMonths: number): string {
  return `(!defined(reviewedAt) || dateTime(reviewedAt + "T00:00:00Z") + coalesce(reviewEveryMonths, ${defaultMonths}) * ${REVIEW_MONTH_SECONDS} <= dateTime(now()))`;
}

interface FilteredItem {
  id: string;
  title: string;
  type: string;
  filter: string;
  params?: Record<string, string>;
}

function createFilteredList(S: StructureBuilder, { id, title, type, filter, params = {} }: FilteredItem) {
  return S.documentList()
    .id(id)
    .title(title)
    .schemaType(type)
    .apiVersion(API_VERSION)
    .filter(`_type == $type && ${filter}`)
    .params({ ...params, type });
}

function createFilteredItem(S: StructureBuilder, item: FilteredItem): ListItemBuilder {
  return S.listItem().id(item.id).title(item.title).child(createFilteredList(S, item));
}

function createTypeItem(
  S: StructureBuilder,
  { type, title }: { type: string; title: string },
): ListItemBuilder {
  return S.documentTypeListItem(type).title(title).child(S.documentTypeList(type).title(title));
}

function createTopicsItem(S: StructureBuilder): ListItemBuilder {
  const items = [
    createTypeItem(S, { type: 'topic', title: 'Alle Themen' }),
    createFilteredItem(S, {
      id: 'topics-due',
      title: 'Prüfung fällig',
      type: 'topic',
      filter: buildReviewDueFilter(DEFAULT_REVIEW_MONTHS.topic),
    }),
    S.divider(),
    createGroupedItem(S, {
      id: 'topics-by-category',
      title: 'Je Themenfeld',
      type: 'category',
      field: 'category',
    }),
    createGroupedItem(S, {
      id: 'topics-by-organisation',
      title: 'Je Organisation',
      type: 'organisation',
      field: 'responsible',
    }),
  ];
  return S.listItem()
    .id('topics')
    .title('Themen')
    .icon(DocumentsIcon)
    .child(S.list().id('topics').title('Themen').items(items));
}

interface GroupedItem {
  id: string;
  title: string;
  /** Type of the groups. */
  type: string;
  /** Field of `topic` that names its group. */
  field: string;
}

function createGroupedItem(S: StructureBuilder, { id, title, type, field }: GroupedItem): ListItemBuilder {
  const groups = createFilteredList(S, {
    id,
    title,
    type,
    filter: `_id in *[_type == "topic"].${field}._ref`,
  }).child((groupId) =>
    createFilteredList(S, {
      id: `${id}-${groupId}`,
      title: 'Themen',
      type: 'topic',
      filter: `${field}._ref == $groupId`,
      params: { groupId },
    }),
  );
  return S.listItem().id(id).title(title).icon(TagIcon).child(groups);
}

function createTranslationsItem(S: StructureBuilder, context: ConfigContext): ListItemBuilder {
  return S.listItem()
    .id('translations')
    .title('Übersetzungen')
    .icon(TranslateIcon)
    .child(async () => {
      const client: SanityClient = context.getClient({ apiVersion: API_VERSION });
      const languages = await fetchPublicLanguages(client);
      return S.list()
        .id('translations')
        .title('Übersetzungen')
        .items(
          languages
            .filter(({ tag }) => tag !== SOURCE_LANGUAGE)
            .map(({ tag, germanName }) => createLanguageItem(S, tag, germanName)),
        );
    });
}

function createLanguageItem(S: StructureBuilder, language: string, title: string): ListItemBuilder {
  const translations = (id: string, itemTitle: string, filter: string) =>
    createFilteredItem(S, {
      id,
      title: itemTitle,
      type: 'topicTranslation',
      filter: `language == $language && ${filter}`,
      params: { language },
    });
  const missing = createFilteredItem(S, {
    id: 'missing',
    title: 'Fehlt noch',
    type: 'topic',
    filter: '!(_id in *[_type == "topicTranslation" && language == $language].topic._ref)',
    params: { language },
  });
  return S.listItem()
    .id(language)
    .title(title)
    .icon(TranslateIcon)
    .child(
      S.list()
        .id(language)
        .title(title)
        .items([
          translations('all', 'Alle', 'true'),
          missing,
          translations(
            'outdated',
            'Veraltet',
            'defined(topic->sourceHash) && sourceHash != topic->sourceHash',
          ),
          translations('unchecked', 'Maschinell, ungeprüft', 'origin == "machine"'),
          translations('in-progress', 'In Arbeit', 'inProgress == true'),
        ]),
    );
}

function createContactsItem(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id('contacts')
    .title('Kontakte')
    .icon(UsersIcon)
    .child(
      S.list()
        .id('contacts')
        .title('Kontakte')
        .items([
          createTypeItem(S, { type: 'contact', title: 'Alle Kontakte' }),
          createFilteredItem(S, {
            id: 'contacts-due',
            title: 'Prüfung fällig',
            type: 'contact',
            filter: buildReviewDueFilter(DEFAULT_REVIEW_MONTHS.contact),
          }),
          createFilteredItem(S, {
            id: 'contacts-inactive-used',
            title: 'Nicht aktiv, noch verwendet',
            type: 'contact',
            filter: 'active == false && count(*[references(^._id)]) > 0',
          }),
        ]),
    );
}

function createSettingsItem(S: StructureBuilder): ListItemBuilder {
  return S.listItem()
    .id(SETTINGS_ID)
    .title('Einstellungen')
    .icon(CogIcon)
    .child(S.document().schemaType(SETTINGS_ID).documentId(SETTINGS_ID).title('Einstellungen'));
}

import { orderableDocumentListDeskItem } from '@sanity/orderable-document-list';
import { BellIcon } from '@sanity/icons/Bell';
import { BookIcon } from '@sanity/icons/Book';
import { CaseIcon } from '@sanity/icons/Case';
import { CogIcon } from '@sanity/icons/Cog';
import { CommentIcon } from '@sanity/icons/Comment';
import { DocumentsIcon } from '@sanity/icons/Documents';
import { DragHandleIcon } from '@sanity/icons/DragHandle';
import { EarthGlobeIcon } from '@sanity/icons/EarthGlobe';
import { EyeOpenIcon } from '@sanity/icons/EyeOpen';
import { MarkerIcon } from '@sanity/icons/Marker';
import { StringIcon } from '@sanity/icons/String';
import { TagIcon } from '@sanity/icons/Tag';
import { UsersIcon } from '@sanity/icons/Users';
import type { ConfigContext } from 'sanity';
import type {
  DefaultDocumentNodeResolver,
  ListBuilder,
  ListItemBuilder,
  StructureBuilder,
  StructureResolver,
} from 'sanity/structure';
import { DEFAULT_REVIEW_MONTHS, SETTINGS_ID, UI_TEXTS_ID } from '../schemas/vocabulary.ts';
import { FeedbackPane } from './navigation/feedback-pane.tsx';
import {
  API_VERSION,
  buildReviewDueFilter,
  createBranch,
  createFilteredItem,
  createFilteredList,
  createSingletonItem,
  createTypeItem,
} from './navigation/lists.ts';
import { createTranslationsItem } from './navigation/translations.ts';
import { ORDERED_TYPES } from './schema-types.ts';
import { CompareView } from './translations/compare-view.tsx';
import { COMPARE_WORDS } from './translations/words.ts';
import { PreviewPane } from './views/preview-pane.tsx';

/** Types with a view „Vorschau“ beside their form. */
const PREVIEWED_TYPES = new Set(['topic', 'topicTranslation', 'contact']);

/** What of the settings the navigation depends on. */
export interface NavigationOptions {
  /** Whether a second person checks topics before they are published. */
  secondPerson: boolean;
}

/** The Studio's navigation; a changed setting shows after loading the page anew. */
export const structure: StructureResolver = async (S, context) =>
  createNavigation(S, context, { secondPerson: await fetchSecondPerson(context) });

async function fetchSecondPerson(context: ConfigContext): Promise<boolean> {
  const client = context.getClient({ apiVersion: API_VERSION });
  try {
    return (await client.fetch<unknown>('*[_id == $id][0].secondPerson', { id: SETTINGS_ID })) === true;
  } catch {
    // One entry less is better than no navigation.
    return false;
  }
}

/** The navigation's root list, in the order editors need it. */
export function createNavigation(
  S: StructureBuilder,
  context: ConfigContext,
  { secondPerson }: NavigationOptions = { secondPerson: false },
): ListBuilder {
  return S.list()
    .id('content')
    .title('Inhalte')
    .items([
      createTopicsItem(S),
      ...(secondPerson ? [createWaitingItem(S)] : []),
      createTranslationsItem(S, context),
      createContactsItem(S),
      createLocationsItem(S),
      createTypeItem(S, { type: 'organisation', title: 'Organisationen' }).icon(CaseIcon),
      S.divider(),
      createAnnouncementsItem(S),
      createTypeItem(S, { type: 'glossaryTerm', title: 'Glossar und Synonyme' }).icon(BookIcon),
      S.listItem()
        .id('feedback')
        .title('Rückmeldungen')
        .icon(CommentIcon)
        .child(S.component(FeedbackPane).id('feedback').title('Rückmeldungen')),
      createTypeItem(S, { type: 'partnerEmbed', title: 'Partnerseiten' }).icon(EarthGlobeIcon),
      S.divider(),
      createSingletonItem(S, { id: SETTINGS_ID, title: 'Einstellungen', icon: CogIcon }),
      createSingletonItem(S, { id: UI_TEXTS_ID, title: 'Texte der Oberfläche', icon: StringIcon }),
      ...ORDERED_TYPES.map((type) =>
        orderableDocumentListDeskItem({
          type,
          title: ORDERED_TITLES[type],
          icon: DragHandleIcon,
          S,
          context,
        }),
      ),
    ]);
}

const ORDERED_TITLES = {
  category: 'Themenfelder',
  audience: 'Zielgruppen',
  pathway: 'Zugangswege',
} satisfies Record<(typeof ORDERED_TYPES)[number], string>;

/** The views of a document: its form, for a translation the German text, for what visitors see the box itself. */
export const createViews: DefaultDocumentNodeResolver = (S, { schemaType }) => {
  const form = S.view.form().title('Bearbeiten');
  if (!PREVIEWED_TYPES.has(schemaType)) return S.document().views([form]);
  const preview = S.view.component(PreviewPane).id('preview').title('Vorschau');
  if (schemaType !== 'topicTranslation') return S.document().views([form, preview]);
  const compare = S.view.component(CompareView).id('compare').title(COMPARE_WORDS.title);
  return S.document().views([form, compare, preview]);
};

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
  return createBranch(S, { id: 'topics', title: 'Themen', icon: DocumentsIcon, items });
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

function createWaitingItem(S: StructureBuilder): ListItemBuilder {
  return createFilteredItem(S, {
    id: 'waiting',
    title: 'Wartet auf zweite Person',
    type: 'topic',
    filter: 'readyForCheck == true',
  }).icon(EyeOpenIcon);
}

function createContactsItem(S: StructureBuilder): ListItemBuilder {
  const items = [
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
  ];
  return createBranch(S, { id: 'contacts', title: 'Kontakte', icon: UsersIcon, items });
}

function createLocationsItem(S: StructureBuilder): ListItemBuilder {
  const items = [
    createTypeItem(S, { type: 'location', title: 'Alle Orte' }),
    createFilteredItem(S, {
      id: 'locations-due',
      title: 'Prüfung fällig',
      type: 'location',
      filter: buildReviewDueFilter(DEFAULT_REVIEW_MONTHS.location),
    }),
  ];
  return createBranch(S, { id: 'locations', title: 'Orte', icon: MarkerIcon, items });
}

function createAnnouncementsItem(S: StructureBuilder): ListItemBuilder {
  const list = (id: string, title: string, filter: string) =>
    createFilteredItem(S, { id, title, type: 'announcement', filter });
  const items = [
    list(
      'running',
      'Läuft',
      'dateTime(showFrom) <= dateTime(now()) && dateTime(showUntil) > dateTime(now())',
    ),
    list('coming', 'Kommt noch', 'dateTime(showFrom) > dateTime(now())'),
    list('over', 'Abgelaufen', 'dateTime(showUntil) <= dateTime(now())'),
    S.divider(),
    createTypeItem(S, { type: 'announcement', title: 'Alle Hinweise' }),
  ];
  return createBranch(S, { id: 'announcements', title: 'Hinweise', icon: BellIcon, items });
}

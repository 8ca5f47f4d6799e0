import { Stack, Text } from '@sanity/ui';
import { useMemo, useState } from 'react';
import type { UserViewComponent } from 'sanity/structure';
import * as v from 'valibot';
import { useLiveQuery, type LiveQuery } from '../use-live-query.ts';
import { PreviewBox } from './preview-box.tsx';
import { PreviewControls } from './preview-controls.tsx';
import { PREVIEW_DEFAULTS, type PreviewSettings } from './preview-settings.ts';
import { PREVIEW_WORDS } from './preview-words.ts';
import { getPublishedId } from '../../schemas/vocabulary.ts';

const topicsSchema = v.array(
  v.object({
    title: v.nullish(v.string()),
    slug: v.nullish(v.string()),
    language: v.nullish(v.string()),
  }),
);

type PreviewTopic = v.InferOutput<typeof topicsSchema>[number];

const FETCH = {
  topic: '*[_id == $id]{title, "slug": slug.current}',
  topicTranslation: '*[_id == $id]{language, "title": topic->title, "slug": topic->slug.current}',
  contact: '*[_type == "topic" && references($id)] | order(title asc){title, "slug": slug.current}',
};

const LISTEN = {
  topic: '*[_id in [$id, "drafts." + $id]]',
  topicTranslation: '*[_id in [$id, "drafts." + $id]]',
  contact: '*[_type == "topic" && references($id)]',
};

/** „Vorschau“: the box itself on draft content, as visitors would see it after publishing. */
export const PreviewPane: UserViewComponent = ({ documentId, schemaType }) => {
  const { data, failed } = useLiveQuery(usePreviewQuery(documentId, schemaType.name));
  const [chosen, setChosen] = useState<Partial<PreviewSettings>>({});
  const [chosenSlug, setChosenSlug] = useState<string>();

  const topics = (data ?? []).filter(({ slug }) => slug);
  const topic = topics.find(({ slug }) => slug === chosenSlug) ?? topics[0];
  const settings = {
    ...PREVIEW_DEFAULTS,
    ...(topic?.language ? { language: topic.language } : {}),
    ...chosen,
  };
  return (
    <Stack gap={4} padding={4} data-testid="preview">
      <PreviewControls
        settings={settings}
        onChange={setChosen}
        topics={topics.map(({ slug, title }) => ({ value: slug ?? '', title: title ?? slug ?? '' }))}
        topic={topic?.slug ?? ''}
        onChooseTopic={setChosenSlug}
      />
      {topic?.slug ? (
        <PreviewBox settings={settings} slug={topic.slug} />
      ) : (
        <Text size={1}>{explainMissing({ failed, loading: data === undefined, type: schemaType.name })}</Text>
      )}
    </Stack>
  );
};

function usePreviewQuery(documentId: string, type: string): LiveQuery<PreviewTopic[]> {
  const id = getPublishedId(documentId);
  return useMemo(() => {
    const kind = type === 'contact' || type === 'topicTranslation' ? type : 'topic';
    return { fetch: FETCH[kind], listen: LISTEN[kind], params: { id }, schema: topicsSchema };
  }, [id, type]);
}

/** Why there is nothing to see, and what to do. */
export function explainMissing({
  failed,
  loading,
  type,
}: {
  failed: boolean;
  loading: boolean;
  type: string;
}): string {
  if (failed) return PREVIEW_WORDS.failed;
  if (loading) return PREVIEW_WORDS.loading;
  return type === 'contact' ? PREVIEW_WORDS.unusedContact : PREVIEW_WORDS.noAddress;
}

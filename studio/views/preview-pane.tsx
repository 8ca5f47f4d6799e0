import { Box, Card, Flex, Select, Stack, Text } from '@sanity/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'sanity';
import type { UserViewComponent } from 'sanity/structure';
import * as v from 'valibot';
import { SOURCE_LANGUAGE } from '../../schemas/vocabulary.ts';
import { useRuntimeConfig } from '../runtime-config-context.tsx';
import { useLiveQuery, type LiveQuery } from '../use-live-query.ts';
import { usePublicLanguages } from '../use-public-languages.ts';
import { loadBox } from './load-box.ts';

/** Widths partners embed the box in, in CSS pixels. */
const WIDTHS = [
  { value: 360, title: 'Telefon (360 Pixel)' },
  { value: 240, title: 'schmale Seitenspalte (240 Pixel)' },
  { value: 720, title: 'Inhaltsspalte (720 Pixel)' },
] as const;

const topicsSchema = v.array(
  v.object({ title: v.nullish(v.string()), slug: v.nullish(v.string()), language: v.nullish(v.string()) }),
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
  const languages = usePublicLanguages();
  const { data, failed } = useLiveQuery(usePreviewQuery(documentId, schemaType.name));
  const [chosenLanguage, setChosenLanguage] = useState<string>();
  const [chosenSlug, setChosenSlug] = useState<string>();
  const [width, setWidth] = useState<number>(WIDTHS[0].value);

  const topics = (data ?? []).filter(({ slug }) => slug);
  const topic = topics.find(({ slug }) => slug === chosenSlug) ?? topics[0];
  const language = chosenLanguage ?? topic?.language ?? SOURCE_LANGUAGE;
  return (
    <Stack gap={4} padding={4} data-testid="preview">
      <Flex gap={3} wrap="wrap">
        <Choice
          label="Sprache"
          value={language}
          options={languages.map(({ tag, germanName }) => ({ value: tag, title: germanName }))}
          onChoose={setChosenLanguage}
        />
        <Choice
          label="Breite"
          value={String(width)}
          options={WIDTHS.map((option) => ({ value: String(option.value), title: option.title }))}
          onChoose={(value) => setWidth(Number(value))}
        />
        {topics.length > 1 ? (
          <Choice
            label="Thema"
            value={topic?.slug ?? ''}
            options={topics.map(({ slug, title }) => ({ value: slug ?? '', title: title ?? slug ?? '' }))}
            onChoose={setChosenSlug}
          />
        ) : null}
      </Flex>
      {topic?.slug ? (
        <Card border radius={2} padding={3} overflow="auto">
          <Box style={{ width, maxWidth: '100%' }}>
            <Preview key={`${language} ${topic.slug}`} slug={topic.slug} language={language} />
          </Box>
        </Card>
      ) : (
        <Text size={1}>{explainMissing({ failed, loading: data === undefined, type: schemaType.name })}</Text>
      )}
    </Stack>
  );
};

function usePreviewQuery(documentId: string, type: string): LiveQuery<PreviewTopic[]> {
  const id = documentId.replace(/^drafts\./, '');
  return useMemo(() => {
    const kind = type === 'contact' || type === 'topicTranslation' ? type : 'topic';
    return { fetch: FETCH[kind], listen: LISTEN[kind], params: { id }, schema: topicsSchema };
  }, [id, type]);
}

/** The custom element, with the Studio's own client, so that it reads drafts with the editor's rights. */
function Preview({ slug, language }: { slug: string; language: string }) {
  const { scriptUrl } = useRuntimeConfig();
  const client = useClient({ apiVersion: '2025-02-19' });
  const host = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    const place = host.current;
    if (!place) return undefined;
    const box = document.createElement('fiz-infobox');
    box.setAttribute('live', '');
    box.setAttribute('lang', language);
    box.setAttribute('topic', slug);
    Object.assign(box, { client: client.withConfig({ perspective: 'drafts', useCdn: false }) });
    loadBox(scriptUrl).then(
      () => place.replaceChildren(box),
      (reason: unknown) => setProblem(reason instanceof Error ? reason.message : String(reason)),
    );
    return () => box.remove();
  }, [client, language, scriptUrl, slug]);
  return problem ? <Text size={1}>{problem}</Text> : <div ref={host} />;
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; title: string }[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <Stack as="label" gap={2}>
      <Text size={1} weight="medium">
        {label}
      </Text>
      <Select
        fontSize={1}
        padding={2}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </Select>
    </Stack>
  );
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
  if (failed) return 'Die Vorschau lässt sich gerade nicht laden. Bitte laden Sie die Seite neu.';
  if (loading) return 'Die Vorschau wird geladen …';
  if (type === 'contact')
    return 'Dieser Kontakt wird noch in keinem Thema verwendet. Tragen Sie ihn bei einem Thema ein, dann sehen Sie ihn hier.';
  return 'Bitte schreiben Sie einen Titel und bilden Sie daraus die Adresse; dann erscheint hier die Vorschau.';
}

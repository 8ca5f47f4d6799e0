import { Flex, Select, Stack, Text } from '@sanity/ui';
import { useMemo } from 'react';
import * as v from 'valibot';
import { useLiveQuery, type LiveQuery } from '../use-live-query.ts';
import { usePublicLanguages } from '../use-public-languages.ts';
import {
  PREVIEW_WIDTHS,
  type Choice,
  type PreviewScheme,
  type PreviewSettings,
  type PreviewVersion,
} from './preview-settings.ts';
import { PREVIEW_WORDS } from './preview-words.ts';

const partnersSchema = v.array(v.object({ name: v.nullish(v.string()), slug: v.nullish(v.string()) }));

const PARTNERS: LiveQuery<v.InferOutput<typeof partnersSchema>> = {
  fetch: '*[_type == "partnerEmbed" && active != false] | order(name asc){name, "slug": slug.current}',
  listen: '*[_type == "partnerEmbed"]',
  params: {},
  schema: partnersSchema,
};

interface PreviewControlsProps {
  settings: PreviewSettings;
  onChange: (settings: PreviewSettings) => void;
  /** Topics to choose from; without, there is nothing to choose. */
  topics?: readonly Choice[];
  topic?: string;
  onChooseTopic?: (slug: string) => void;
}

/** Everything about the preview that can be chosen, in one row that wraps. */
export function PreviewControls({
  settings,
  onChange,
  topics = [],
  topic,
  onChooseTopic,
}: PreviewControlsProps) {
  const languages = usePublicLanguages();
  const partners = usePartners();
  const choose = (change: Partial<PreviewSettings>) => onChange({ ...settings, ...change });
  return (
    <Flex gap={3} wrap="wrap" role="group" aria-label={PREVIEW_WORDS.controls}>
      {topics.length > 1 && onChooseTopic ? (
        <ChoiceField
          name="topic"
          label={PREVIEW_WORDS.topic}
          value={topic ?? ''}
          options={topics}
          onChoose={onChooseTopic}
        />
      ) : null}
      <ChoiceField
        name="language"
        label={PREVIEW_WORDS.language}
        value={settings.language}
        options={languages.map(({ tag, germanName }) => ({ value: tag, title: germanName }))}
        onChoose={(language) => choose({ language })}
      />
      <ChoiceField
        name="version"
        label={PREVIEW_WORDS.version}
        value={settings.version}
        options={toChoices(PREVIEW_WORDS.versions)}
        onChoose={(value) => choose({ version: readVersion(value) })}
      />
      {partners.length > 0 ? (
        <ChoiceField
          name="embed"
          label={PREVIEW_WORDS.partner}
          value={settings.embed}
          options={[{ value: '', title: PREVIEW_WORDS.noPartner }, ...partners]}
          onChoose={(embed) => choose({ embed })}
        />
      ) : null}
      <ChoiceField
        name="width"
        label={PREVIEW_WORDS.width}
        value={String(settings.width)}
        options={PREVIEW_WIDTHS}
        onChoose={(value) => choose({ width: Number(value) })}
      />
      <ChoiceField
        name="scheme"
        label={PREVIEW_WORDS.scheme}
        value={settings.scheme}
        options={toChoices(PREVIEW_WORDS.schemes)}
        onChoose={(value) => choose({ scheme: readScheme(value) })}
      />
    </Flex>
  );
}

function usePartners(): Choice[] {
  const { data } = useLiveQuery(PARTNERS);
  return useMemo(
    () => (data ?? []).flatMap(({ name, slug }) => (slug ? [{ value: slug, title: name ?? slug }] : [])),
    [data],
  );
}

function toChoices(titles: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(titles).map(([value, title]) => ({ value, title }));
}

function readVersion(value: string): PreviewVersion {
  return value === 'published' ? 'published' : 'drafts';
}

function readScheme(value: string): PreviewScheme {
  return value === 'dark' ? 'dark' : 'light';
}

interface ChoiceFieldProps {
  name: string;
  label: string;
  value: string;
  options: readonly Choice[];
  onChoose: (value: string) => void;
}

function ChoiceField({ name, label, value, options, onChoose }: ChoiceFieldProps) {
  return (
    <Stack as="label" gap={2} style={{ maxWidth: '100%' }}>
      <Text size={1} weight="medium">
        {label}
      </Text>
      <Select
        data-testid={`preview-${name}`}
        fontSize={1}
        padding={2}
        value={value}
        style={{ maxWidth: '20rem' }}
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

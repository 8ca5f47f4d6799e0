import { Box, Button, Card, Spinner, Stack, Text } from '@sanity/ui';
import { useMemo, useState } from 'react';
import { usePaneRouter, type UserComponent } from 'sanity/structure';
import { styled } from 'styled-components';
import * as v from 'valibot';
import { buildTranslationId, TRANSLATION_STATES } from '../../schemas/vocabulary.ts';
import type { Overview } from '../overview/overview.ts';
import { useOverview } from '../overview/use-overview.ts';
import { readState } from '../today/entries.ts';

/** The whole card is the link. */
const PlainLinks = styled.div`
  & a {
    color: inherit;
    text-decoration: none;
  }
`;

/** Rows shown at once. */
const PAGE_SIZE = 100;

const optionsSchema = v.object({
  language: v.string(),
  state: v.picklist(TRANSLATION_STATES.map(({ value }) => value)),
});

type Options = v.InferOutput<typeof optionsSchema>;

/** Topics that are in one state in one language; a click opens the translation beside the list. */
export const TranslationStateList: UserComponent = ({ options }) => {
  const { overview } = useOverview();
  const parsed = v.safeParse(optionsSchema, options);
  if (!overview || !parsed.success) {
    return (
      <Box padding={4}>
        <Spinner muted />
      </Box>
    );
  }
  return <Rows overview={overview} options={parsed.output} />;
};

function Rows({ overview, options }: { overview: Overview; options: Options }) {
  const [shown, setShown] = useState(PAGE_SIZE);
  const rows = useMemo(
    () => listTopicsInState(overview, options),
    [overview, options.language, options.state],
  );
  const rest = rows.length - shown;
  return (
    <Stack padding={2} gap={1} data-testid={`translations-${options.language}-${options.state}`}>
      {rows.length === 0 ? (
        <Box padding={3}>
          <Text size={1} muted>
            Hier ist gerade nichts zu tun.
          </Text>
        </Box>
      ) : null}
      {rows.slice(0, shown).map((row) => (
        <RowLink key={row.id} {...row} />
      ))}
      {rest > 0 ? (
        <Box padding={3}>
          <Button
            mode="ghost"
            fontSize={1}
            text={`Weitere ${Math.min(rest, PAGE_SIZE)} zeigen`}
            onClick={() => setShown(shown + PAGE_SIZE)}
          />
        </Box>
      ) : null}
    </Stack>
  );
}

function RowLink({ id, title, translatedTitle }: TopicInState) {
  const { ChildLink, routerPanesState, groupIndex } = usePaneRouter();
  const isOpen = routerPanesState[groupIndex + 1]?.some((pane) => pane.id === id) ?? false;
  return (
    <PlainLinks>
      <ChildLink childId={id}>
        <Card padding={3} radius={2} tone={isOpen ? 'primary' : 'default'} pressed={isOpen}>
          <Stack gap={2}>
            <Text size={1} weight="medium">
              {title}
            </Text>
            {translatedTitle ? (
              <Text size={1} muted>
                {translatedTitle}
              </Text>
            ) : null}
          </Stack>
        </Card>
      </ChildLink>
    </PlainLinks>
  );
}

/** A topic as such a list shows it. */
export interface TopicInState {
  /** Id of the translation, existing or not. */
  id: string;
  /** German title. */
  title: string;
  translatedTitle: string;
}

/** Published topics that are in a state in a language, by German title. */
export function listTopicsInState(overview: Overview, { language, state }: Options): TopicInState[] {
  return overview.topics
    .flatMap((topic) => {
      const translation = overview.translations.get(topic.id)?.get(language);
      if (!topic.published || readState(topic, translation) !== state) return [];
      return [
        {
          id: buildTranslationId(topic.id, language),
          title: topic.published.title ?? topic.id,
          translatedTitle: (translation?.draft ?? translation?.published)?.title ?? '',
        },
      ];
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, 'de'));
}

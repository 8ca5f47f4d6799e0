import { Badge, Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { useRouter } from 'sanity/router';
import { getGermanLanguageName } from '../../schemas/vocabulary.ts';
import { useMayUpdate } from '../upkeep/use-upkeep.ts';
import type { InsightsSummary } from './fetch-summary.ts';
import { SynonymDialog } from './synonym-dialog.tsx';
import { buildEntryId, type SearchedWords } from './synonyms.ts';
import { SEARCH_TEMPLATES } from './templates.ts';
import { INSIGHTS_WORDS } from './words.ts';

/** What visitors searched in vain, each with the ways to help the next one. */
export function SearchList({ summary }: { summary: InsightsSummary }) {
  const { searches, hiddenSearches } = summary;
  return (
    <Card border radius={2} padding={4} data-testid="insights-searches">
      <Stack gap={4}>
        <Stack gap={3}>
          <Heading as="h2" size={1}>
            {INSIGHTS_WORDS.searches}
          </Heading>
          <Text size={1} muted>
            {INSIGHTS_WORDS.searchesHint}
          </Text>
        </Stack>
        {searches.length === 0 ? (
          <Text size={1}>{INSIGHTS_WORDS.searchesNone}</Text>
        ) : (
          <Stack as="ul" gap={0} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {searches.map((search) => (
              <SearchRow key={`${search.language} ${search.words}`} search={search} />
            ))}
          </Stack>
        )}
        {hiddenSearches > 0 ? (
          <Text size={1} muted>
            {INSIGHTS_WORDS.searchesHidden(hiddenSearches)}
          </Text>
        ) : null}
      </Stack>
    </Card>
  );
}

function SearchRow({ search }: { search: InsightsSummary['searches'][number] }) {
  const { words, language, count } = search;
  return (
    <Card as="li" borderTop paddingY={3} data-testid="insights-search">
      <Flex align="center" gap={3} wrap="wrap" justify="space-between">
        <Flex align="center" gap={2} wrap="wrap">
          <Text size={1} weight="semibold">
            <span lang={language} dir="auto">{`„${words}“`}</span>
          </Text>
          <Badge fontSize={1}>{INSIGHTS_WORDS.searchCount(count)}</Badge>
          <Text size={1} muted>
            {getGermanLanguageName(language)}
          </Text>
        </Flex>
        <SearchActions words={words} language={language} />
      </Flex>
    </Card>
  );
}

/** „Synonym anlegen“ and „Thema anlegen“ for words that were searched in vain. */
export function SearchActions({ words, language }: SearchedWords) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const mayTerm = useMayUpdate('glossaryTerm');
  const mayTopic = useMayUpdate('topic');
  const startTopic = () => {
    const id = buildEntryId('topic', { words, language });
    router.navigateIntent('create', [
      { id, type: 'topic', template: SEARCH_TEMPLATES.topic },
      { words, language },
    ]);
  };
  return (
    <Flex gap={2} wrap="wrap">
      {mayTerm ? (
        <Button
          mode="ghost"
          fontSize={1}
          padding={3}
          text={INSIGHTS_WORDS.addSynonym}
          aria-label={INSIGHTS_WORDS.addSynonymLabel(words)}
          data-testid="insights-add-synonym"
          onClick={() => setAsking(true)}
        />
      ) : null}
      {mayTopic ? (
        <Button
          mode="ghost"
          fontSize={1}
          padding={3}
          text={INSIGHTS_WORDS.addTopic}
          aria-label={INSIGHTS_WORDS.addTopicLabel(words)}
          data-testid="insights-add-topic"
          onClick={startTopic}
        />
      ) : null}
      {asking ? <SynonymDialog words={words} language={language} onClose={() => setAsking(false)} /> : null}
    </Flex>
  );
}

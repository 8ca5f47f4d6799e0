import { BookIcon } from '@sanity/icons/Book';
import { Badge, Box, Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useDeferredValue, useMemo } from 'react';
import { defineDocumentInspector, type DocumentInspectorProps } from 'sanity';
import { DocumentInspectorHeader, useDocumentPane } from 'sanity/structure';
import { styled } from 'styled-components';
import * as v from 'valibot';
import { SOURCE_LANGUAGE } from '../../schemas/vocabulary.ts';
import { useDocumentValue } from '../use-document-value.ts';
import { useLiveQuery, type LiveQuery } from '../use-live-query.ts';
import { findDocumentHints, type PlacedHint } from './find-document-hints.ts';
import type { KnownTerm } from './find-hints.ts';
import { KIND_TITLES, PANEL_TITLE, PANEL_WORDS } from './words.ts';

/** Language of texts for people who read with effort; its rules are stricter. */
const SIMPLE_LANGUAGE = 'de-simple';

const termsSchema = v.array(v.object({ term: v.nullish(v.string()), explanation: v.nullish(v.string()) }));

const TERMS: LiveQuery<v.InferOutput<typeof termsSchema>> = {
  fetch: `*[_type == "glossaryTerm"]{
    "term": term[language == $language][0].value, "explanation": explanation[language == $language][0].value
  }`,
  listen: '*[_type == "glossaryTerm"]',
  params: { language: SOURCE_LANGUAGE },
  schema: termsSchema,
};

/** „Lesbarkeit“: hints for plain German beside the form. */
export const readabilityInspector = defineDocumentInspector({
  name: 'fiz-lesbarkeit',
  component: ReadabilityPanel,
  useMenuItem: ({ documentId, documentType }) => {
    const document = useDocumentValue(documentId, documentType);
    const isGerman = readRules(documentType, document) !== null;
    return { icon: BookIcon, title: PANEL_TITLE, hidden: !isGerman, showAsAction: true };
  },
});

/** Which rules hold; `null` for documents whose text is not German. */
export function readRules(
  documentType: string,
  document: Readonly<Record<string, unknown>> | null,
): { strict: boolean } | null {
  if (documentType === 'topic') return { strict: false };
  if (documentType !== 'topicTranslation' || document?.['language'] !== SIMPLE_LANGUAGE) return null;
  return { strict: true };
}

const Quote = styled.blockquote`
  margin: 0;
  padding-inline-start: 0.75rem;
  border-inline-start: 3px solid var(--card-border-color);
  font:
    0.8125rem/1.5 Inter,
    system-ui,
    sans-serif;
  color: var(--card-muted-fg-color);
  overflow-wrap: anywhere;
  & mark {
    color: var(--card-fg-color);
    background: none;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
`;

function ReadabilityPanel({ documentId, documentType, onClose }: DocumentInspectorProps) {
  const value = useDocumentValue(documentId, documentType);
  // Typing comes first; the hints follow when there is time.
  const document = useDeferredValue(value);
  const glossary = useGlossary();
  const strict = readRules(documentType, document)?.strict ?? false;
  const hints = useMemo(
    () => findDocumentHints(document, { strict, glossary }),
    [document, strict, glossary],
  );
  const groups = [...Map.groupBy(hints, ({ kind }) => kind)];
  return (
    <Flex direction="column" height="fill" overflow="hidden" data-testid="readability">
      <DocumentInspectorHeader
        title={PANEL_TITLE}
        closeButtonLabel={PANEL_WORDS.close}
        onClose={onClose}
        as="header"
        flex="none"
      />
      <Box flex={1} overflow="auto" padding={4}>
        <Stack gap={5}>
          <Text size={1} muted>
            {strict ? PANEL_WORDS.introStrict : PANEL_WORDS.intro}
          </Text>
          {hints.length === 0 ? (
            <Text size={1} data-testid="readability-none">
              {PANEL_WORDS.none}
            </Text>
          ) : null}
          {groups.map(([kind, found]) => (
            <Stack key={kind} gap={3} data-testid={`readability-${kind}`}>
              <Flex gap={2} align="center">
                <Heading as="h3" size={0}>
                  {KIND_TITLES[kind]}
                </Heading>
                <Badge fontSize={0}>{found.length}</Badge>
              </Flex>
              {found.map((hint, index) => (
                <HintCard key={`${hint.quote} ${index}`} hint={hint} />
              ))}
            </Stack>
          ))}
        </Stack>
      </Box>
    </Flex>
  );
}

function useGlossary(): KnownTerm[] {
  const { data } = useLiveQuery(TERMS);
  return useMemo(
    () =>
      (data ?? []).flatMap(({ term, explanation }) =>
        term ? [{ term, explanation: explanation ?? null }] : [],
      ),
    [data],
  );
}

function HintCard({ hint }: { hint: PlacedHint }) {
  const { onFocus, onPathOpen } = useDocumentPane();
  const at = hint.sentence.indexOf(hint.quote);
  const isWhole = hint.quote === hint.sentence || at < 0;
  return (
    <Card border radius={2} padding={3}>
      <Stack gap={3}>
        <Text size={0} muted>
          {hint.place}
          {hint.repeated > 0 ? ` · ${PANEL_WORDS.repeated(hint.repeated)}` : ''}
        </Text>
        <Quote>
          {isWhole ? (
            hint.sentence
          ) : (
            <>
              {hint.sentence.slice(0, at)}
              <mark>{hint.quote}</mark>
              {hint.sentence.slice(at + hint.quote.length)}
            </>
          )}
        </Quote>
        <Text size={1}>{hint.suggestion}</Text>
        <Flex>
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text={PANEL_WORDS.show}
            aria-label={PANEL_WORDS.showLabel(hint.place)}
            onClick={() => {
              onPathOpen(hint.path);
              onFocus(hint.path);
            }}
          />
        </Flex>
      </Stack>
    </Card>
  );
}

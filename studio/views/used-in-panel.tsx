import { Box, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useMemo } from 'react';
import { IntentLink } from 'sanity/router';
import * as v from 'valibot';
import { useLiveQuery, type LiveQuery } from '../use-live-query.ts';

const usesSchema = v.array(
  v.object({
    _id: v.string(),
    _type: v.string(),
    title: v.nullish(v.string()),
    onTopic: v.nullish(v.boolean()),
    steps: v.nullish(v.array(v.nullish(v.string()))),
  }),
);

type Use = v.InferOutput<typeof usesSchema>[number];

const FETCH = `*[references($id)] | order(_type desc, title asc) {
  _id, _type,
  "title": coalesce(title, name),
  "onTopic": $id in contacts[]._ref,
  "steps": steps[$id in contacts[]._ref].title
}`;

/** „Verwendet in“: every place that shows this contact, each a link, kept up to date. */
export function UsedInPanel({ contactId }: { contactId: string | undefined }) {
  const query = useMemo<LiveQuery<Use[]>>(
    () => ({
      fetch: FETCH,
      listen: '*[references($id)]',
      params: { id: contactId ?? '' },
      schema: usesSchema,
    }),
    [contactId],
  );
  const { data, failed } = useLiveQuery(query);
  return (
    <Card marginTop={5} padding={4} radius={2} border data-testid="used-in">
      <Stack gap={4}>
        <Heading as="h2" size={0}>
          Verwendet in
        </Heading>
        {failed ? (
          <Text size={1}>Die Liste lässt sich gerade nicht laden. Bitte laden Sie die Seite neu.</Text>
        ) : null}
        {data === undefined && !failed ? <Text size={1}>Wird geladen …</Text> : null}
        {data?.length === 0 ? <Text size={1}>Dieser Kontakt wird noch nirgends verwendet.</Text> : null}
        {data?.map((use) => (
          <UseRow key={use._id} use={use} />
        ))}
      </Stack>
    </Card>
  );
}

function UseRow({ use }: { use: Use }) {
  return (
    <Flex>
      <Box>
        <Text size={1}>
          <IntentLink intent="edit" params={{ id: use._id, type: use._type }}>
            {use.title ?? (use._type === 'settings' ? 'Einstellungen' : 'Ohne Titel')}
          </IntentLink>
          {' – '}
          {describeUse(use)}
        </Text>
      </Box>
    </Flex>
  );
}

/** How a document uses the contact, in German. */
export function describeUse({ _type, onTopic, steps }: Omit<Use, '_id' | 'title'>): string {
  if (_type === 'settings') return 'Kontakt, wenn nichts passt';
  if (_type === 'contact') return 'wird durch diesen Kontakt ersetzt';
  if (_type !== 'topic') return 'Verweis';
  const titles = (steps ?? []).flatMap((title) => (title ? [`„${title}“`] : []));
  const parts = [
    onTopic ? 'Ansprechpartner des Themas' : '',
    titles.length > 0 ? `${titles.length === 1 ? 'Schritt' : 'Schritte'} ${titles.join(', ')}` : '',
  ];
  return parts.filter(Boolean).join('; ') || 'Verweis im Text';
}

import { Box, Button, Card, Flex, Label, Spinner, Stack, Text, TextInput } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { SearchIcon } from '@sanity/icons/Search';
import { useEffect, useMemo, useState } from 'react';
import { useClient, type SanityClient } from 'sanity';
import { getVisible, type Overview } from '../overview/overview.ts';
import { useOverview } from '../overview/use-overview.ts';
import { readRefusal } from './refusal.ts';
import {
  buildReplacePatches,
  findPlaces,
  findReplaceProblem,
  parseStoredDocuments,
  USES_QUERY,
  type StoredDocument,
} from './replace-contact.ts';
import { REPLACE_WORDS } from './words.ts';
import { getPublishedId } from '../../schemas/vocabulary.ts';

/** More candidates than this ask for a longer search word. */
const CANDIDATES_MAX = 8;

interface ReplaceContactProps {
  contactId: string;
  onDone: () => void;
}

/** Content of the dialog: choose the new contact, see every place, replace. */
export function ReplaceContact({ contactId, onDone }: ReplaceContactProps) {
  const { overview } = useOverview();
  const [newId, setNewId] = useState<string | null>(null);
  const uses = useUses(contactId);
  if (!overview || !uses.documents) {
    return (
      <Flex gap={3} align="center">
        <Spinner muted />
        <Text size={1} muted>
          {REPLACE_WORDS.loading}
        </Text>
      </Flex>
    );
  }
  return (
    <Stack gap={4} data-testid="replace-contact">
      <Text size={1}>{REPLACE_WORDS.intro}</Text>
      {newId === null ? (
        <ContactChoice overview={overview} oldId={contactId} onChoose={setNewId} />
      ) : (
        <Replacement
          {...{ overview, contactId, newId, onDone }}
          documents={uses.documents}
          onBack={() => setNewId(null)}
        />
      )}
    </Stack>
  );
}

function useUses(contactId: string): { documents: StoredDocument[] | undefined } {
  const client = useClient({ apiVersion: '2025-02-19' });
  const [documents, setDocuments] = useState<StoredDocument[]>();
  useEffect(() => {
    let gone = false;
    void fetchUses(client, contactId).then((found) => gone || setDocuments(found));
    return () => {
      gone = true;
    };
  }, [client, contactId]);
  return { documents };
}

async function fetchUses(client: SanityClient, id: string): Promise<StoredDocument[]> {
  return parseStoredDocuments(
    await client.fetch<unknown>(USES_QUERY, { id }, { perspective: 'raw', tag: 'fiz.replace' }),
  );
}

interface ContactChoiceProps {
  overview: Overview;
  oldId: string;
  onChoose: (id: string) => void;
}

function ContactChoice({ overview, oldId, onChoose }: ContactChoiceProps) {
  const [words, setWords] = useState('');
  const found = useMemo(() => findContacts(overview, oldId, words), [overview, oldId, words]);
  return (
    <Stack gap={3}>
      <Stack gap={2}>
        <Label as="label" htmlFor="replace-contact-search" size={1}>
          {REPLACE_WORDS.search}
        </Label>
        <TextInput
          id="replace-contact-search"
          data-testid="replace-contact-search"
          icon={SearchIcon}
          placeholder={REPLACE_WORDS.searchHint}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </Stack>
      {found.length === 0 ? <Text size={1}>{REPLACE_WORDS.nothingFound}</Text> : null}
      <Stack gap={1}>
        {found.slice(0, CANDIDATES_MAX).map(({ id, name, organisation }) => (
          <Card
            key={id}
            as="button"
            radius={2}
            padding={3}
            onClick={() => onChoose(id)}
            data-testid={`replace-contact-choose-${id}`}
          >
            <Stack gap={2}>
              <Text size={1} weight="medium">
                {name}
              </Text>
              <Text size={1} muted>
                {organisation}
              </Text>
            </Stack>
          </Card>
        ))}
      </Stack>
    </Stack>
  );
}

function findContacts(overview: Overview, oldId: string, words: string) {
  const needle = words.trim().toLocaleLowerCase('de');
  return [...overview.contacts.values()]
    .flatMap((pair) => {
      const row = pair.published;
      if (!row || pair.id === oldId || row.active === false) return [];
      const organisation = overview.names.get(row.organisation ?? '') ?? '';
      return [{ id: pair.id, name: row.name ?? pair.id, organisation }];
    })
    .filter(({ name, organisation }) => `${name} ${organisation}`.toLocaleLowerCase('de').includes(needle))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
}

interface ReplacementProps {
  overview: Overview;
  contactId: string;
  newId: string;
  documents: StoredDocument[];
  onBack: () => void;
  onDone: () => void;
}

function Replacement({ overview, contactId, newId, documents, onBack, onDone }: ReplacementProps) {
  const { busy, replace } = useReplace({ contactId, newId, onDone });
  const problem = useMemo(() => {
    const facts = [...overview.contacts].map(([id, pair]) => {
      const row = getVisible(pair);
      return [
        id,
        { active: row?.active, replacedBy: row?.replacedBy, published: pair.published !== null },
      ] as const;
    });
    return findReplaceProblem(contactId, newId, new Map(facts));
  }, [overview, contactId, newId]);
  const places = listPlaces(documents, contactId, newId);
  const chosen = overview.contacts.get(newId)?.published?.name ?? newId;
  return (
    <Stack gap={4}>
      <Card padding={3} radius={2} border>
        <Flex align="center" gap={3}>
          <Stack gap={2} flex={1}>
            <Text size={1} muted>
              {REPLACE_WORDS.chosen}
            </Text>
            <Text size={1} weight="semibold">
              {chosen}
            </Text>
          </Stack>
          <Button mode="ghost" fontSize={1} padding={3} text={REPLACE_WORDS.change} onClick={onBack} />
        </Flex>
      </Card>
      {problem ? (
        <Card padding={3} radius={2} tone="critical" role="alert" data-testid="replace-contact-problem">
          <Text size={1}>{REPLACE_WORDS.problems[problem]}</Text>
        </Card>
      ) : (
        <PlaceList places={places} />
      )}
      <Flex gap={2} justify="flex-end">
        <Button mode="bleed" text={REPLACE_WORDS.cancel} onClick={onDone} />
        <Button
          tone="primary"
          data-testid="replace-contact-confirm"
          disabled={problem !== null || busy}
          text={REPLACE_WORDS.confirm(places.reduce((sum, { amount }) => sum + amount, 0))}
          onClick={() => void replace()}
        />
      </Flex>
    </Stack>
  );
}

interface PlaceRow {
  id: string;
  title: string;
  isDraft: boolean;
  amount: number;
}

function listPlaces(documents: readonly StoredDocument[], oldId: string, newId: string): PlaceRow[] {
  return documents.flatMap((document) => {
    const id = getPublishedId(document._id);
    if (id === oldId) return [];
    const amount = findPlaces(document, oldId, newId).length;
    return [{ id: document._id, title: readTitle(document), isDraft: id !== document._id, amount }];
  });
}

function readTitle(document: object): string {
  for (const field of ['title', 'name']) {
    const value: unknown = Reflect.get(document, field);
    if (typeof value === 'string' && value) return value;
  }
  return Reflect.get(document, '_type') === 'settings' ? 'Einstellungen' : 'Ohne Titel';
}

function PlaceList({ places }: { places: PlaceRow[] }) {
  const amount = places.reduce((sum, place) => sum + place.amount, 0);
  if (amount === 0) return <Text size={1}>{REPLACE_WORDS.noUses}</Text>;
  return (
    <Stack gap={3} data-testid="replace-contact-places">
      <Text size={1} weight="medium">
        {REPLACE_WORDS.uses(amount)}
      </Text>
      <Card
        as="ul"
        border
        radius={2}
        padding={3}
        style={{ margin: 0, maxHeight: '18rem', overflowY: 'auto' }}
      >
        {places.map((place) => (
          <Box as="li" key={place.id} paddingY={2} style={{ listStyle: 'none' }}>
            <Text size={1}>{describePlace(place)}</Text>
          </Box>
        ))}
      </Card>
    </Stack>
  );
}

function describePlace({ title, isDraft, amount }: PlaceRow): string {
  const notes = [isDraft ? REPLACE_WORDS.draft : '', amount > 1 ? REPLACE_WORDS.times(amount) : ''];
  const note = notes.filter(Boolean).join(', ');
  return note ? `${title} (${note})` : title;
}

function useReplace({ contactId, newId, onDone }: { contactId: string; newId: string; onDone: () => void }) {
  const client = useClient({ apiVersion: '2025-02-19' });
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const replace = async () => {
    setBusy(true);
    try {
      // Read again: what the dialog showed may be minutes old.
      const documents = await fetchUses(client, contactId);
      await client.mutate(buildReplacePatches(documents, contactId, newId), { tag: 'fiz.replace' });
      const places = listPlaces(documents, contactId, newId);
      toast.push({
        status: 'success',
        title: REPLACE_WORDS.done,
        description: REPLACE_WORDS.doneHint(places.reduce((sum, { amount }) => sum + amount, 0)),
      });
      onDone();
    } catch (error) {
      const description = readRefusal(error) ?? REPLACE_WORDS.failedHint;
      toast.push({ status: 'error', title: REPLACE_WORDS.failed, description });
      setBusy(false);
    }
  };
  return { busy, replace };
}

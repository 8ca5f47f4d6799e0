import { Box, Button, Dialog, Flex, Select, Stack, Text } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { useMemo, useState } from 'react';
import { useClient, type SanityClient } from 'sanity';
import { useRouter } from 'sanity/router';
import * as v from 'valibot';
import { useLiveQuery, type LiveQuery } from '../use-live-query.ts';
import { addSynonym, buildEntryId, hasSynonym, synonymsSchema, type SearchedWords } from './synonyms.ts';
import { SEARCH_TEMPLATES } from './templates.ts';
import { INSIGHTS_WORDS } from './words.ts';

const termsSchema = v.array(v.object({ _id: v.string(), term: v.nullish(v.string()) }));

const TERMS: LiveQuery<v.InferOutput<typeof termsSchema>> = {
  fetch: '*[_type == "glossaryTerm"]{_id, "term": term[language == "de"][0].value} | order(lower(term) asc)',
  listen: '*[_type == "glossaryTerm"]',
  params: {},
  schema: termsSchema,
};

const entrySchema = v.nullable(
  v.looseObject({ _id: v.string(), _type: v.string(), synonyms: synonymsSchema }),
);

interface SynonymDialogProps extends SearchedWords {
  onClose: () => void;
}

/** Asks which glossary entry the words lead to, adds them there or starts a new one, and opens it. */
export function SynonymDialog({ words, language, onClose }: SynonymDialogProps) {
  const { data: terms = [] } = useLiveQuery(TERMS);
  const [termId, setTermId] = useState('');
  const { confirm, busy } = useConfirm({ words, language }, onClose);
  return (
    <Dialog
      id="insights-synonym"
      header={INSIGHTS_WORDS.dialogTitle(words)}
      onClose={onClose}
      width={1}
      data-testid="insights-synonym-dialog"
    >
      <Stack gap={4} padding={4}>
        <Stack as="label" gap={3}>
          <Text size={1}>{INSIGHTS_WORDS.dialogText}</Text>
          <Text size={1} weight="medium">
            {INSIGHTS_WORDS.dialogTerm}
          </Text>
          <Select
            value={termId}
            data-testid="insights-synonym-term"
            onChange={(event) => setTermId(event.currentTarget.value)}
          >
            <option value="">{INSIGHTS_WORDS.dialogNew}</option>
            {terms.map(({ _id, term }) => (
              <option key={_id} value={_id}>
                {term ?? _id}
              </option>
            ))}
          </Select>
        </Stack>
        <Flex gap={2} justify="flex-end">
          <Button mode="ghost" text={INSIGHTS_WORDS.dialogCancel} onClick={onClose} />
          <Box>
            <Button
              tone="primary"
              text={INSIGHTS_WORDS.dialogConfirm}
              disabled={busy}
              data-testid="insights-synonym-confirm"
              onClick={() => void confirm(termId)}
            />
          </Box>
        </Flex>
      </Stack>
    </Dialog>
  );
}

function useConfirm(searched: SearchedWords, onClose: () => void) {
  const client = useClient({ apiVersion: '2025-02-19' });
  const router = useRouter();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const confirm = useMemo(
    () => async (termId: string) => {
      const type = 'glossaryTerm';
      if (termId === '') {
        onClose();
        const id = buildEntryId('glossary', searched);
        router.navigateIntent('create', [
          { id, type, template: SEARCH_TEMPLATES.glossaryTerm },
          { ...searched },
        ]);
        return;
      }
      setBusy(true);
      try {
        const added = await storeSynonym(client, termId, searched);
        toast.push(
          added
            ? {
                status: 'success',
                title: INSIGHTS_WORDS.synonymAdded,
                description: INSIGHTS_WORDS.synonymAddedHint,
              }
            : { status: 'info', title: INSIGHTS_WORDS.synonymKnown },
        );
        onClose();
        router.navigateIntent('edit', { id: termId, type });
      } catch {
        setBusy(false);
        toast.push({
          status: 'error',
          title: INSIGHTS_WORDS.synonymFailed,
          description: INSIGHTS_WORDS.synonymFailedHint,
        });
      }
    },
    [client, onClose, router, searched, toast],
  );
  return { confirm, busy };
}

/** Adds the words to the draft of an entry, made from what is published; `false` when it has them already. */
async function storeSynonym(client: SanityClient, termId: string, searched: SearchedWords): Promise<boolean> {
  const draftId = `drafts.${termId}`;
  const answer = await client.fetch<unknown>(
    'coalesce(*[_id == $draftId][0], *[_id == $termId][0])',
    { draftId, termId },
    { perspective: 'raw', tag: 'fiz.synonym' },
  );
  const entry = v.parse(entrySchema, answer);
  if (!entry) throw new Error(`The glossary entry ${termId} is gone.`);
  const synonyms = entry.synonyms ?? [];
  if (hasSynonym(synonyms, searched)) return false;
  const next = addSynonym(synonyms, searched, () => crypto.randomUUID().slice(0, 12));
  await client
    .transaction()
    .createIfNotExists({ ...entry, _id: draftId })
    .patch(draftId, { set: { synonyms: next } })
    .commit({ tag: 'fiz.synonym' });
  return true;
}

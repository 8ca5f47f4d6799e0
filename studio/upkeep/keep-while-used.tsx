import { Box, Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { useState } from 'react';
import { useClient, useSchema, type DocumentActionComponent } from 'sanity';
import { IntentLink } from 'sanity/router';
import { listUses, REFERRERS_QUERY, type Use } from './uses.ts';
import { USED_WORDS } from './words.ts';

/** What the Studio's own action would do with the document. */
export type Removal = 'delete' | 'unpublish';

/** One wrapper per original: the Studio keeps state per action and would lose it with a new one. */
const wrappers = new WeakMap<DocumentActionComponent, DocumentActionComponent>();

/** Deleting or taking back, which first looks whether other documents need this one, and says which. */
export function keepWhileUsed(original: DocumentActionComponent, removal: Removal): DocumentActionComponent {
  const known = wrappers.get(original) ?? createGuard(original, removal);
  wrappers.set(original, known);
  return known;
}

function createGuard(original: DocumentActionComponent, removal: Removal): DocumentActionComponent {
  const guarded: DocumentActionComponent = (props) => {
    const description = original(props);
    const client = useClient({ apiVersion: '2025-02-19' });
    const toast = useToast();
    const [uses, setUses] = useState<Use[]>([]);
    const [busy, setBusy] = useState(false);
    if (!description) return null;
    const check = async () => {
      setBusy(true);
      try {
        const query = { perspective: 'raw', tag: 'fiz.uses' } as const;
        const found = listUses(
          await client.fetch<unknown>(REFERRERS_QUERY, { id: props.id }, query),
          props.id,
        );
        if (found.length > 0) setUses(found);
        else description.onHandle?.();
      } catch {
        toast.push({ status: 'error', title: USED_WORDS.failed, description: USED_WORDS.failedHint });
      } finally {
        setBusy(false);
      }
    };
    const close = () => setUses([]);
    return {
      ...description,
      disabled: Boolean(description.disabled) || busy,
      onHandle: () => void check(),
      dialog:
        uses.length > 0
          ? {
              type: 'dialog',
              header: USED_WORDS.header[removal],
              onClose: close,
              content: <UseList {...{ uses, removal }} type={props.type} onClose={close} />,
            }
          : description.dialog,
    };
  };
  guarded.action = original.action;
  guarded.displayName = 'KeepWhileUsed';
  return guarded;
}

interface UseListProps {
  uses: readonly Use[];
  removal: Removal;
  type: string;
  onClose: () => void;
}

function UseList({ uses, removal, type, onClose }: UseListProps) {
  const schema = useSchema();
  return (
    <Stack gap={4} data-testid="still-used">
      <Text size={1}>{USED_WORDS.intro(uses.length, removal)}</Text>
      <Card border radius={2} padding={3} style={{ maxHeight: '14rem', overflowY: 'auto' }}>
        <Stack gap={3}>
          {uses.map((use) => (
            <Box key={use.id}>
              <Text size={1}>
                <IntentLink intent="edit" params={{ id: use.id, type: use.type }} onClick={onClose}>
                  {use.title || (schema.get(use.type)?.title ?? use.type)}
                </IntentLink>
                {` – ${schema.get(use.type)?.title ?? use.type}${use.isDraft ? `, ${USED_WORDS.draft}` : ''}`}
              </Text>
            </Box>
          ))}
        </Stack>
      </Card>
      <Text size={1} muted>
        {USED_WORDS.advice(type)}
      </Text>
      <Flex justify="flex-end">
        <Button mode="ghost" text={USED_WORDS.close} onClick={onClose} data-testid="still-used-close" />
      </Flex>
    </Stack>
  );
}

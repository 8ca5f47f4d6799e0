import { Box, Button, Dialog, Flex, Stack, Text, TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
import { checkWebAddress } from '../../schemas/validation.ts';
import { UseList } from './use-list.tsx';
import { leadsToFrontPage, type LinkFinding } from './findings.ts';
import type { PlacedUse } from './link-uses.ts';
import { LINK_WORDS } from './words.ts';

interface ReplaceAddressProps {
  finding: LinkFinding;
  uses: PlacedUse[];
  /** Resolves to whether it worked. */
  onReplace: (newUrl: string) => Promise<boolean>;
  onClose: () => void;
}

/** Asks for the new address, says first where it will change, and changes everything at once. */
export function ReplaceAddressDialog({ finding, uses, onReplace, onClose }: ReplaceAddressProps) {
  const id = useId();
  const [newUrl, setNewUrl] = useState(finding.movedTo && !leadsToFrontPage(finding) ? finding.movedTo : '');
  const [isBusy, setBusy] = useState(false);
  const typed = newUrl.trim();
  const problem = findProblem(typed, finding.url);
  const documents = new Set(uses.map(({ documentId }) => documentId)).size;
  const replace = async () => {
    setBusy(true);
    const worked = await onReplace(typed);
    setBusy(false);
    if (worked) onClose();
  };
  return (
    <Dialog
      id={id}
      header={LINK_WORDS.replaceTitle}
      width={1}
      onClose={onClose}
      data-testid="replace-address"
    >
      <Box padding={4}>
        <Stack gap={4}>
          <Stack gap={2}>
            <Text size={1} weight="medium">
              {LINK_WORDS.oldAddress}
            </Text>
            <Text size={1} muted style={{ overflowWrap: 'anywhere' }}>
              {finding.url}
            </Text>
          </Stack>
          <Stack gap={2}>
            <Text as="label" htmlFor={`${id}-new`} size={1} weight="medium">
              {LINK_WORDS.newAddress}
            </Text>
            <TextInput
              id={`${id}-new`}
              type="url"
              data-testid="replace-address-new"
              aria-describedby={`${id}-hint`}
              value={newUrl}
              onChange={(event) => setNewUrl(event.currentTarget.value)}
            />
            <Text id={`${id}-hint`} size={1} muted role={problem ? 'alert' : undefined}>
              {problem ?? LINK_WORDS.newAddressHint}
            </Text>
          </Stack>
          <Stack gap={3}>
            <Text size={1} data-testid="replace-address-count">
              {uses.length > 0 ? LINK_WORDS.replaceCount(uses.length, documents) : LINK_WORDS.replaceNothing}
            </Text>
            <UseList uses={uses} />
          </Stack>
          <Flex gap={2} justify="flex-end" wrap="wrap">
            <Button mode="ghost" fontSize={1} padding={3} text={LINK_WORDS.cancel} onClick={onClose} />
            <Button
              tone="primary"
              fontSize={1}
              padding={3}
              text={LINK_WORDS.replaceNow(uses.length)}
              data-testid="replace-address-confirm"
              disabled={typed === '' || problem !== null || uses.length === 0 || isBusy}
              onClick={() => void replace()}
            />
          </Flex>
        </Stack>
      </Box>
    </Dialog>
  );
}

/** Why the typed address cannot take the other one's place; `null` while there is nothing to say. */
function findProblem(typed: string, oldUrl: string): string | null {
  if (typed === '') return null;
  if (typed === oldUrl) return LINK_WORDS.sameAddress;
  const check = checkWebAddress(typed);
  return check === true ? null : check;
}

import { UsersIcon } from '@sanity/icons/Users';
import { Badge, Box, Button, Card, Dialog, Flex, Stack, Text } from '@sanity/ui';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { defineDocumentInspector, type DocumentInspectorProps } from 'sanity';
import { DocumentInspectorHeader, useDocumentPane } from 'sanity/structure';
import { useMayUpdate } from '../upkeep/use-upkeep.ts';
import { useDocumentValue } from '../use-document-value.ts';
import { findKnownContact, removeAddress, type KnownContact, type Removal } from './convert.ts';
import { findDocumentAddresses, type PlacedAddress } from './find-addresses.ts';
import { useConversion, useKnownContacts, type Conversion } from './use-conversion.ts';
import { FINDER_WORDS } from './words.ts';

/** „Kontakte im Text“: offered in a topic only while a number or address stands in its texts. */
export const finderInspector = defineDocumentInspector({
  name: 'fiz-kontakte-im-text',
  component: FinderPanel,
  useMenuItem: ({ documentId, documentType }) => {
    const document = useDocumentValue(documentId, documentType);
    const found = useMemo(
      () => (documentType === 'topic' ? findDocumentAddresses(document) : []),
      [document, documentType],
    );
    return {
      icon: UsersIcon,
      title: FINDER_WORDS.title,
      tone: 'caution',
      hidden: documentType !== 'topic',
      showAsAction: found.length > 0,
    };
  },
});

function FinderPanel({ documentId, documentType, onClose }: DocumentInspectorProps) {
  const document = useDeferredValue(useDocumentValue(documentId, documentType));
  const found = useMemo(() => findDocumentAddresses(document), [document]);
  const conversion = useConversion(documentId, document);
  const contacts = useKnownContacts();
  const mayChange = useMayUpdate('topic');
  const [removing, setRemoving] = useState<PlacedAddress | null>(null);
  return (
    <Flex direction="column" height="fill" overflow="hidden" data-testid="contact-finder">
      <DocumentInspectorHeader
        title={FINDER_WORDS.title}
        closeButtonLabel={FINDER_WORDS.close}
        onClose={onClose}
        as="header"
        flex="none"
      />
      <Box flex={1} overflow="auto" padding={4}>
        <Stack gap={4}>
          <Text size={1} muted>
            {found.length === 0 ? FINDER_WORDS.none : FINDER_WORDS.intro}
          </Text>
          {found.map((address) => (
            <AddressCard
              key={`${address.place} ${address.start} ${address.quote}`}
              address={address}
              known={findKnownContact(address, contacts)}
              neighbours={found.filter(({ place, text }) => place === address.place && text === address.text)}
              conversion={conversion}
              mayChange={mayChange}
              onRemove={() => setRemoving(address)}
            />
          ))}
        </Stack>
      </Box>
      {removing ? (
        <RemoveDialog
          removal={document && removeAddress(document, removing)}
          onConfirm={() => conversion.remove(removing)}
          onClose={() => setRemoving(null)}
        />
      ) : null}
    </Flex>
  );
}

interface AddressCardProps {
  address: PlacedAddress;
  known: KnownContact | undefined;
  /** Addresses of the same paragraph: phone and mail of one office mostly stand together. */
  neighbours: PlacedAddress[];
  conversion: Conversion;
  mayChange: boolean;
  onRemove: () => void;
}

function AddressCard({ address, known, neighbours, conversion, mayChange, onRemove }: AddressCardProps) {
  const { onFocus, onPathOpen } = useDocumentPane();
  const together = [address, ...neighbours.filter(({ kind }) => kind !== address.kind).slice(0, 1)];
  return (
    <Card border radius={2} padding={3} data-testid="found-address">
      <Stack gap={3}>
        <Flex gap={2} align="center" wrap="wrap">
          <Badge fontSize={0}>{FINDER_WORDS.kinds[address.kind]}</Badge>
          <Text size={1} weight="semibold">
            {address.quote}
          </Text>
        </Flex>
        <Text size={0} muted>
          {address.place}
        </Text>
        {known ? <Text size={1}>{FINDER_WORDS.known(known.name ?? FINDER_WORDS.untitled)}</Text> : null}
        {known && conversion.isListed(known._id) ? (
          <Text size={1} muted>
            {FINDER_WORDS.alreadyThere}
          </Text>
        ) : null}
        <Flex gap={2} wrap="wrap">
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text={FINDER_WORDS.show}
            onClick={() => {
              onPathOpen(address.path);
              onFocus(address.path);
            }}
          />
          {mayChange && !known ? (
            <Button
              mode="ghost"
              tone="primary"
              fontSize={1}
              padding={2}
              text={FINDER_WORDS.convert}
              data-testid="convert-to-contact"
              onClick={() => void conversion.convert(together)}
            />
          ) : null}
          {mayChange && known && !conversion.isListed(known._id) ? (
            <Button
              mode="ghost"
              tone="primary"
              fontSize={1}
              padding={2}
              text={FINDER_WORDS.addKnown}
              data-testid="add-known-contact"
              onClick={() => conversion.addKnown(known._id)}
            />
          ) : null}
          {mayChange ? (
            <Button
              mode="ghost"
              fontSize={1}
              padding={2}
              text={FINDER_WORDS.remove}
              data-testid="remove-from-text"
              onClick={onRemove}
            />
          ) : null}
        </Flex>
      </Stack>
    </Card>
  );
}

interface RemoveDialogProps {
  removal: Removal | null;
  onConfirm: () => boolean;
  onClose: () => void;
}

function RemoveDialog({ removal, onConfirm, onClose }: RemoveDialogProps) {
  const id = useId();
  return (
    <Dialog id={id} header={FINDER_WORDS.removeTitle} width={1} onClose={onClose}>
      <Box padding={4}>
        <Stack gap={4}>
          {removal ? (
            <>
              <Version title={FINDER_WORDS.before} text={removal.before} />
              <Version title={FINDER_WORDS.after} text={removal.after} />
              <Text size={1} muted>
                {FINDER_WORDS.removeHint}
              </Text>
            </>
          ) : (
            <Text size={1}>{FINDER_WORDS.changedMeanwhile}</Text>
          )}
          <Flex gap={2} justify="flex-end" wrap="wrap">
            <Button mode="ghost" fontSize={1} padding={3} text={FINDER_WORDS.cancel} onClick={onClose} />
            {removal ? (
              <Button
                tone="primary"
                fontSize={1}
                padding={3}
                text={FINDER_WORDS.removeNow}
                data-testid="remove-from-text-confirm"
                onClick={() => {
                  if (onConfirm()) onClose();
                }}
              />
            ) : null}
          </Flex>
        </Stack>
      </Box>
    </Dialog>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <Stack gap={2}>
      <Text size={1} weight="medium">
        {title}
      </Text>
      <Card tone="transparent" border radius={2} padding={3}>
        <Text size={1}>{text}</Text>
      </Card>
    </Stack>
  );
}

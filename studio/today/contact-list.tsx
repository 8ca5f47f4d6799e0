import { Box, Button, Text } from '@sanity/ui';
import { Dialog } from '@sanity/ui';
import { useState } from 'react';
import { ReplaceContact } from '../upkeep/replace-contact-dialog.tsx';
import { useMayUpdate } from '../upkeep/use-upkeep.ts';
import { REPLACE_WORDS } from '../upkeep/words.ts';
import type { ContactEntry } from './entries.ts';
import { EntryPages, EntryRow, OpenButton } from './entry-list.tsx';
import { CONTACT_WORDS } from './words.ts';

/** Contacts that are not active but still named, each with the way to replace it. */
export function ContactList({ entries }: { entries: readonly ContactEntry[] }) {
  const mayUpdate = useMayUpdate('contact');
  const [replacing, setReplacing] = useState<ContactEntry>();
  const close = () => setReplacing(undefined);
  return (
    <>
      <EntryPages entries={entries}>
        {(entry) => (
          <EntryRow
            key={entry.id}
            id={entry.id}
            title={entry.title}
            area={entry.organisation}
            mark={{ text: CONTACT_WORDS.summary(entry.places.length), tone: 'critical' }}
            actions={
              <>
                <OpenButton id={entry.id} type="contact" />
                {mayUpdate ? (
                  <Button
                    mode="ghost"
                    fontSize={1}
                    padding={3}
                    data-testid="today-replace"
                    text={CONTACT_WORDS.replace}
                    onClick={() => setReplacing(entry)}
                  />
                ) : null}
              </>
            }
          >
            <Text size={1} muted>
              {CONTACT_WORDS.places(entry.places)}
            </Text>
          </EntryRow>
        )}
      </EntryPages>
      {replacing ? (
        <Dialog
          id="replace-contact-dialog"
          header={REPLACE_WORDS.header(replacing.title)}
          width={1}
          onClose={close}
        >
          <Box padding={4}>
            <ReplaceContact contactId={replacing.id} onDone={close} />
          </Box>
        </Dialog>
      ) : null}
    </>
  );
}

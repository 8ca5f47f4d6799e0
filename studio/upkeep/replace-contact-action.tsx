import { SyncIcon } from '@sanity/icons/Sync';
import { useState } from 'react';
import type { DocumentActionComponent } from 'sanity';
import { ReplaceContact } from './replace-contact-dialog.tsx';
import { useMayUpdate } from './use-upkeep.ts';
import { CONFIRM_WORDS, REPLACE_WORDS } from './words.ts';

/** „Ersetzen durch …“ in the menu of a contact. */
export const replaceContact: DocumentActionComponent = ({ id, published }) => {
  const [open, setOpen] = useState(false);
  const mayUpdate = useMayUpdate('contact');
  const name = typeof published?.['name'] === 'string' ? published['name'] : '';
  const close = () => setOpen(false);
  return {
    label: REPLACE_WORDS.action,
    icon: SyncIcon,
    disabled: !published || !mayUpdate,
    title: mayUpdate ? (published ? undefined : REPLACE_WORDS.notPublished) : CONFIRM_WORDS.noPermission,
    onHandle: () => setOpen(true),
    dialog: open && {
      type: 'dialog',
      header: REPLACE_WORDS.header(name),
      onClose: close,
      content: <ReplaceContact contactId={id} onDone={close} />,
    },
  };
};

import { Box, Dialog } from '@sanity/ui';
import { useId, useLayoutEffect, useState, type ReactNode, type RefObject } from 'react';

/** Properties of {@link SingleDialog}. */
export interface SingleDialogProps {
  /** Of the action the dialog belongs to; tells which of several copies is shown. */
  owner: RefObject<string | null>;
  header: string;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A dialog of a document action that is shown once. After a keyboard shortcut the Studio renders the
 * dialog of an action a second time: the copy that comes later shows nothing.
 */
export function SingleDialog({ owner, header, onClose, children }: SingleDialogProps) {
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  useLayoutEffect(() => {
    owner.current ??= id;
    setIsShown(owner.current === id);
    return () => {
      if (owner.current === id) owner.current = null;
    };
  }, [owner, id]);
  if (!isShown) return null;
  return (
    <Dialog id={id} header={header} onClose={onClose} width={1}>
      <Box padding={4}>{children}</Box>
    </Dialog>
  );
}

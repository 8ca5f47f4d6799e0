import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { useState } from 'react';
import type { DocumentActionComponent } from 'sanity';
import { today } from '../../schemas/review.ts';
import { useConfirmReview, useMayUpdate } from './use-upkeep.ts';
import { CONFIRM_WORDS } from './words.ts';

/** „Stand bestätigen“ in the menu of topics, contacts and places. */
export const confirmReview: DocumentActionComponent = ({ id, type, published }) => {
  const confirm = useConfirmReview();
  const mayUpdate = useMayUpdate(type);
  const [busy, setBusy] = useState(false);
  const isFresh = published?.['reviewedAt'] === today();
  const hint = explain({ published: Boolean(published), mayUpdate, isFresh });
  return {
    label: CONFIRM_WORDS.action,
    icon: CheckmarkCircleIcon,
    disabled: busy || !published || !mayUpdate || isFresh,
    title: hint,
    onHandle: () => {
      setBusy(true);
      void confirm([id]).finally(() => setBusy(false));
    },
  };
};

function explain(state: { published: boolean; mayUpdate: boolean; isFresh: boolean }): string {
  if (!state.mayUpdate) return CONFIRM_WORDS.noPermission;
  if (!state.published) return CONFIRM_WORDS.notPublished;
  return state.isFresh ? CONFIRM_WORDS.already : CONFIRM_WORDS.title;
}

import { EyeOpenIcon } from '@sanity/icons/EyeOpen';
import { useDocumentOperation, type DocumentActionComponent } from 'sanity';
import { useMayUpdate } from '../upkeep/use-upkeep.ts';
import { useSecondPerson } from './use-second-person.ts';
import { CHECK_WORDS } from './words.ts';

/** „Zur Prüfung geben“: tells a second person that the draft is ready. Only where the settings ask for one. */
export const giveForCheck: DocumentActionComponent = ({ id, type, draft }) => {
  const isOn = useSecondPerson();
  const mayUpdate = useMayUpdate(type);
  const { patch } = useDocumentOperation(id, type);
  if (!isOn) return null;
  const isGiven = draft?.['readyForCheck'] === true;
  return {
    label: isGiven ? CHECK_WORDS.given : CHECK_WORDS.give,
    icon: EyeOpenIcon,
    disabled: !mayUpdate || !draft || isGiven || Boolean(patch.disabled),
    title: explain({ mayUpdate, hasDraft: Boolean(draft), isGiven }),
    onHandle: () => patch.execute([{ set: { readyForCheck: true } }]),
  };
};

/** What the button says about itself. */
export function explain(state: { mayUpdate: boolean; hasDraft: boolean; isGiven: boolean }): string {
  if (!state.mayUpdate) return CHECK_WORDS.noPermission;
  if (!state.hasDraft) return CHECK_WORDS.noDraft;
  return state.isGiven ? CHECK_WORDS.givenHint : CHECK_WORDS.giveHint;
}

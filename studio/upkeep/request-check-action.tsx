import { EyeOpenIcon } from '@sanity/icons/EyeOpen';
import { useToast } from '@sanity/ui/toast';
import { useDocumentOperation, type DocumentActionComponent } from 'sanity';
import * as v from 'valibot';
import { SETTINGS_ID } from '../../schemas/vocabulary.ts';
import { useLiveQuery, type LiveQuery } from '../use-live-query.ts';
import { CHECK_WORDS } from './words.ts';

const SECOND_PERSON: LiveQuery<boolean> = {
  fetch: 'coalesce(*[_id == $id][0].secondPerson, false)',
  listen: '*[_id == $id]',
  params: { id: SETTINGS_ID },
  schema: v.boolean(),
};

/** „Zur Prüfung geben“: puts a topic on the list of the second person. Only where the settings ask for one. */
export const requestCheck: DocumentActionComponent = ({ id, type, draft }) => {
  const { data: secondPerson } = useLiveQuery(SECOND_PERSON);
  const { patch } = useDocumentOperation(id, type);
  const toast = useToast();
  if (secondPerson !== true) return null;
  const isAsked = draft?.['readyForCheck'] === true;
  return {
    label: isAsked ? CHECK_WORDS.withdraw : CHECK_WORDS.action,
    icon: EyeOpenIcon,
    disabled: !draft || Boolean(patch.disabled),
    title: draft ? undefined : CHECK_WORDS.noDraft,
    onHandle: () => {
      patch.execute([{ set: { readyForCheck: !isAsked } }]);
      if (!isAsked)
        toast.push({ status: 'success', title: CHECK_WORDS.done, description: CHECK_WORDS.doneHint });
    },
  };
};

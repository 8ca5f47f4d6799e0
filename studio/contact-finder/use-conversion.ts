import { useToast } from '@sanity/ui/toast';
import { useMemo } from 'react';
import { useClient, useDocumentOperation } from 'sanity';
import { usePaneRouter } from 'sanity/structure';
import * as v from 'valibot';
import { today } from '../../schemas/review.ts';
import { isRecord } from '../is-record.ts';
import { useLiveQuery, type LiveQuery } from '../use-live-query.ts';
import { buildContactDraft, buildContactReference, removeAddress, type KnownContact } from './convert.ts';
import type { FoundAddress, PlacedAddress } from './find-addresses.ts';
import { FINDER_WORDS } from './words.ts';
import { getPublishedId } from '../../schemas/vocabulary.ts';

const contactsSchema = v.array(
  v.object({
    _id: v.string(),
    name: v.nullish(v.string()),
    phone: v.nullish(v.string()),
    email: v.nullish(v.string()),
  }),
);

const CONTACTS: LiveQuery<v.InferOutput<typeof contactsSchema>> = {
  fetch: '*[_type == "contact" && active != false]{_id, name, phone, email}',
  listen: '*[_type == "contact"]',
  params: {},
  schema: contactsSchema,
};

/** Contacts that could have a found number already; empty while loading. */
export function useKnownContacts(): KnownContact[] {
  return useLiveQuery(CONTACTS).data ?? [];
}

/** What the panel can do; each resolves to whether it worked and says so. */
export interface Conversion {
  /** Creates a contact, adds it to the topic and opens it beside the topic. */
  convert: (addresses: readonly FoundAddress[]) => Promise<boolean>;
  /** Adds a contact that exists to the topic. */
  addKnown: (contactId: string) => void;
  /** Takes an address out of its text; false when the text is another one by now. */
  remove: (address: PlacedAddress) => boolean;
  /** Whether a contact stands in the topic's list. */
  isListed: (contactId: string) => boolean;
}

/** The commands for one topic. */
export function useConversion(documentId: string, document: Record<string, unknown> | null): Conversion {
  const client = useClient({ apiVersion: '2025-02-19' });
  const id = getPublishedId(documentId);
  const { patch } = useDocumentOperation(id, 'topic');
  const { handleEditReference } = usePaneRouter();
  const toast = useToast();
  return useMemo(() => {
    const contacts: unknown = document?.['contacts'];
    const refs = (Array.isArray(contacts) ? contacts : []).filter(isRecord).map(({ _ref }) => _ref);
    const addToTopic = (contactId: string): string => {
      const key = crypto.randomUUID().slice(0, 12);
      patch.execute([
        { setIfMissing: { contacts: [] } },
        { insert: { after: 'contacts[-1]', items: [buildContactReference(contactId, key)] } },
      ]);
      return key;
    };
    return {
      isListed: (contactId) => refs.includes(contactId),
      convert: async (addresses) => {
        const contactId = `contact-${crypto.randomUUID()}`;
        try {
          await client.create(buildContactDraft(contactId, addresses, today()), { tag: 'fiz.convert' });
        } catch {
          toast.push({ status: 'error', title: FINDER_WORDS.failed, description: FINDER_WORDS.failedHint });
          return false;
        }
        const key = addToTopic(contactId);
        toast.push({
          status: 'success',
          title: FINDER_WORDS.converted,
          description: FINDER_WORDS.convertedHint,
        });
        handleEditReference({
          id: contactId,
          type: 'contact',
          parentRefPath: ['contacts', { _key: key }],
          template: { id: 'contact' },
        });
        return true;
      },
      addKnown: (contactId) => {
        addToTopic(contactId);
        toast.push({ status: 'success', title: FINDER_WORDS.added, description: FINDER_WORDS.addedHint });
      },
      remove: (address) => {
        const removal = document && removeAddress(document, address);
        if (!removal) return false;
        const path = formatPath(address.path);
        patch.execute([{ set: { [address.isBlock ? `${path}.children` : path]: removal.value } }]);
        return true;
      },
    };
  }, [client, document, handleEditReference, patch, toast]);
}

function formatPath(path: PlacedAddress['path']): string {
  return path
    .map((segment, index) =>
      typeof segment === 'string' ? (index === 0 ? segment : `.${segment}`) : `[_key=="${segment._key}"]`,
    )
    .join('');
}

import { useToast } from '@sanity/ui/toast';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useClient } from 'sanity';
import type * as v from 'valibot';
import { LINK_REPORT_ID } from '../../schemas/vocabulary.ts';
import { useLiveQuery, type LiveQuery, type LiveResult } from '../use-live-query.ts';
import { REPORT_QUERY, reportSchema, type LinkFinding } from './findings.ts';
import {
  buildAddressPatches,
  mapUses,
  parseLinkingDocuments,
  USES_QUERY,
  type LinkingDocument,
  type PlacedUse,
} from './link-uses.ts';
import { LINK_WORDS } from './words.ts';

const API = { apiVersion: '2025-02-19' };
const TAG = 'fiz.links';

const REPORT: LiveQuery<v.InferOutput<typeof reportSchema>> = {
  fetch: REPORT_QUERY,
  listen: '*[_id == $id]',
  params: { id: LINK_REPORT_ID },
  schema: reportSchema,
};

/** The report of the last link check, kept up to date. */
export function useLinkReport(): LiveResult<v.InferOutput<typeof reportSchema>> {
  return useLiveQuery(REPORT);
}

/** Where addresses stand; `undefined` while loading. */
export interface LinkUses {
  documents: LinkingDocument[] | undefined;
  byUrl: Map<string, PlacedUse[]>;
}

/** Looks up where the given addresses stand, in drafts too. */
export function useLinkUses(urls: readonly string[]): LinkUses {
  const client = useClient(API);
  const [documents, setDocuments] = useState<LinkingDocument[]>();
  const asked = urls.join('\n');
  useEffect(() => {
    let gone = false;
    if (asked === '') return undefined;
    const question = { urls: asked.split('\n') };
    client.fetch<unknown>(USES_QUERY, question, { perspective: 'raw', tag: TAG }).then(
      (answer) => gone || setDocuments(parseLinkingDocuments(answer)),
      () => gone || setDocuments([]),
    );
    return () => {
      gone = true;
    };
  }, [client, asked]);
  return useMemo(() => ({ documents, byUrl: mapUses(documents ?? []) }), [documents]);
}

/** What an editor can do with an address; each resolves to whether it worked and says so. */
export interface LinkCommands {
  approve: (finding: LinkFinding) => Promise<boolean>;
  withdraw: (finding: LinkFinding) => Promise<boolean>;
  replace: (finding: LinkFinding, documents: readonly LinkingDocument[], newUrl: string) => Promise<boolean>;
}

/** The commands, bound to the person's client. */
export function useLinkCommands(): LinkCommands {
  const client = useClient(API);
  const toast = useToast();
  const run = useCallback(
    async (work: () => Promise<unknown>, done: { title: string; description: string } | null) => {
      try {
        await work();
      } catch {
        toast.push({ status: 'error', title: LINK_WORDS.failedChange, description: LINK_WORDS.failedHint });
        return false;
      }
      if (done) toast.push({ status: 'success', ...done });
      return true;
    },
    [toast],
  );
  return useMemo(() => {
    const entry = ({ _key }: LinkFinding) => `entries[_key=="${_key}"]`;
    const report = () => client.patch(LINK_REPORT_ID);
    return {
      approve: (finding) =>
        run(
          () =>
            report()
              .set({ [`${entry(finding)}.approvedAt`]: new Date().toISOString() })
              .commit({ tag: TAG }),
          { title: LINK_WORDS.approved, description: LINK_WORDS.approvedHint },
        ),
      withdraw: (finding) =>
        run(
          () =>
            report()
              .unset([`${entry(finding)}.approvedAt`])
              .commit({ tag: TAG }),
          null,
        ),
      replace: (finding, documents, newUrl) => {
        const patches = buildAddressPatches(documents, finding.url, newUrl);
        const places = patches.reduce((sum, { patch }) => sum + Object.keys(patch.set ?? {}).length, 0);
        const forget = { patch: { id: LINK_REPORT_ID, unset: [entry(finding)] } };
        return run(() => client.mutate([...patches, forget], { tag: TAG }), {
          title: LINK_WORDS.replaced,
          description: LINK_WORDS.replacedHint(places),
        });
      },
    };
  }, [client, run]);
}

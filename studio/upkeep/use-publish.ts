import { useToast } from '@sanity/ui/toast';
import { useCallback, useEffect, useState } from 'react';
import {
  isValidationErrorMarker,
  useClient,
  useEditState,
  useSyncState,
  useValidationStatus,
  type DocumentActionProps,
} from 'sanity';
import * as v from 'valibot';
import { InsecureContextError } from '../../schemas/source-hash.ts';
import {
  buildTopicActions,
  buildTranslationActions,
  buildTypoPatches,
  parseTopicState,
  parseTranslationState,
  prepareTopic,
  TOPIC_STATE_QUERY,
  TRANSLATION_STATE_QUERY,
  type ChangeKind,
  type TopicPublication,
} from './publish-plan.ts';
import { PUBLISH_WORDS } from './publish-words.ts';
import { isConflict, readRefusal } from './refusal.ts';

const TAG = 'fiz.publish';
/** Another try after somebody typed between reading and writing; then people are asked to try again. */
const TRIES = 3;

/** Where publishing stands. `asking` waits for the answer to the one question. */
export type PublishState =
  | { step: 'idle' }
  | { step: 'waiting' }
  | { step: 'asking'; publication: TopicPublication }
  | { step: 'sending' };

/** Publishing with the fingerprint: what the action shows and what it may do. */
export interface PublishFlow {
  state: PublishState;
  start: () => void;
  answer: (kind: ChangeKind) => void;
  cancel: () => void;
}

const topicReferenceSchema = v.object({ topic: v.object({ _ref: v.string() }) });

/** Runs the steps: wait until everything typed is stored and checked, ask if need be, send. */
export function usePublishFlow(props: DocumentActionProps, publishPlainly: () => void): PublishFlow {
  const [state, setState] = useState<PublishState>({ step: 'idle' });
  const { isReady, hasErrors } = useReadiness(props);
  const { prepare, send } = useSending(props, publishPlainly);
  const toast = useToast();

  const idle = useCallback(() => setState({ step: 'idle' }), []);
  const run = useCallback(
    (kind: ChangeKind) => {
      setState({ step: 'sending' });
      void send(kind).finally(idle);
    },
    [send, idle],
  );

  useEffect(() => {
    if (state.step !== 'waiting' || !isReady) return;
    if (hasErrors) {
      toast.push({ status: 'error', title: PUBLISH_WORDS.invalid, description: PUBLISH_WORDS.invalidHint });
      idle();
      return;
    }
    setState({ step: 'sending' });
    prepare().then(
      (publication) =>
        publication && publication.current.length > 0
          ? setState({ step: 'asking', publication })
          : run('content'),
      // Sending meets the same failure and says it.
      () => run('content'),
    );
  }, [state, isReady, hasErrors, prepare, run, idle, toast]);

  return { state, start: () => setState({ step: 'waiting' }), answer: run, cancel: idle };
}

/** Whether everything typed is stored and checked, as the Studio's own publishing waits for it. */
function useReadiness({ id, type }: DocumentActionProps): { isReady: boolean; hasErrors: boolean } {
  const { isSyncing } = useSyncState(id, type);
  const { draft, published } = useEditState(id, type);
  const { isValidating, validation, revision } = useValidationStatus(draft?._id ?? id, type, true);
  const isChecked = !isValidating && revision === (draft ?? published)?._rev;
  return { isReady: !isSyncing && isChecked, hasErrors: validation.some(isValidationErrorMarker) };
}

function useSending({ id, type, draft }: DocumentActionProps, publishPlainly: () => void) {
  const client = useClient({ apiVersion: '2025-02-19' });
  const toast = useToast();
  const reference = v.safeParse(topicReferenceSchema, draft);
  const topicId = reference.success ? reference.output.topic._ref : '';

  const prepare = useCallback(async () => {
    if (type !== 'topic') return null;
    const answer = await client.fetch<unknown>(TOPIC_STATE_QUERY, { id }, { perspective: 'raw', tag: TAG });
    return prepareTopic(id, parseTopicState(answer));
  }, [client, id, type]);

  const sendTopic = useCallback(
    async (kind: ChangeKind) => {
      const publication = await prepare();
      if (!publication) return undefined;
      await client.action(buildTopicActions(publication, kind), { tag: TAG });
      const amount = publication.current.length;
      if (amount === 0) return PUBLISH_WORDS.visible;
      if (kind === 'content') return PUBLISH_WORDS.outdated(amount);
      const patches = buildTypoPatches(publication);
      if (patches.length > 0) await client.mutate(patches, { tag: TAG }).catch(() => reportPartly(toast));
      return PUBLISH_WORDS.kept(amount);
    },
    [client, prepare, toast],
  );

  const sendTranslation = useCallback(async () => {
    const ids = { draftId: `drafts.${id}`, topicId };
    const answer = await client.fetch<unknown>(TRANSLATION_STATE_QUERY, ids, {
      perspective: 'raw',
      tag: TAG,
    });
    const stored = parseTranslationState(answer);
    if (!stored.draft) return undefined;
    await client.action(await buildTranslationActions(id, stored.draft, stored.topic), { tag: TAG });
    return PUBLISH_WORDS.translationDone;
  }, [client, id, topicId]);

  const send = useCallback(
    async (kind: ChangeKind) => {
      try {
        const description = await retryOnConflict(() =>
          type === 'topic' ? sendTopic(kind) : sendTranslation(),
        );
        if (description) toast.push({ status: 'success', title: PUBLISH_WORDS.done, description });
      } catch (error) {
        if (error instanceof InsecureContextError) {
          publishPlainly();
          toast.push({
            status: 'warning',
            title: PUBLISH_WORDS.insecure,
            description: PUBLISH_WORDS.insecureHint,
          });
          return;
        }
        const description = readRefusal(error) ?? PUBLISH_WORDS.failedHint;
        toast.push({ status: 'error', title: PUBLISH_WORDS.failed, description, duration: 15_000 });
      }
    },
    [type, sendTopic, sendTranslation, publishPlainly, toast],
  );
  return { prepare, send };
}

async function retryOnConflict<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0 || !isConflict(error)) throw error;
    }
  }
}

function reportPartly(toast: ReturnType<typeof useToast>): void {
  toast.push({ status: 'warning', title: PUBLISH_WORDS.partly, description: PUBLISH_WORDS.partlyHint });
}

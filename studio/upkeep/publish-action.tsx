import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useCallback, useRef } from 'react';
import type { DocumentActionComponent } from 'sanity';
import { styled } from 'styled-components';
import { usePublishObstacle } from '../second-person/use-second-person.ts';
import { WordDiff } from '../translations/word-diff.tsx';
import type { ChangeKind, TopicPublication } from './publish-plan.ts';
import { PUBLISH_WORDS } from './publish-words.ts';
import { SingleDialog } from './single-dialog.tsx';
import { usePublishFlow } from './use-publish.ts';

/** The edge of an answer; a card that is a button has none of its own. */
const Frame = styled(Card)`
  & > button {
    width: 100%;
  }
`;

/** Changed places shown in the question; more would hide the answers. */
const CHANGES_SHOWN = 3;

/** One wrapper per original: the Studio keeps state per action and would lose it with a new one. */
const wrappers = new WeakMap<DocumentActionComponent, DocumentActionComponent>();

/** The publish action of a topic or translation, made from the Studio's own. */
export function withFingerprint(original: DocumentActionComponent): DocumentActionComponent {
  const known = wrappers.get(original) ?? createPublishAction(original);
  wrappers.set(original, known);
  return known;
}

/**
 * „Veröffentlichen“ for topics and translations: the Studio's own action with its checks, shortcut and
 * words, which on the way writes the fingerprint and asks once whether translations become outdated.
 */
function createPublishAction(original: DocumentActionComponent): DocumentActionComponent {
  const publishWithFingerprint: DocumentActionComponent = (props) => {
    const description = original(props);
    const plainly = description?.onHandle;
    const owner = useRef<string | null>(null);
    const flow = usePublishFlow(
      props,
      useCallback(() => plainly?.(), [plainly]),
    );
    const obstacle = usePublishObstacle(props);
    if (!description) return null;
    const { state } = flow;
    return {
      ...description,
      ...(obstacle === null ? {} : { disabled: true, title: obstacle }),
      ...(state.step === 'idle' ? {} : { disabled: true, label: PUBLISH_WORDS.running }),
      onHandle: flow.start,
      dialog: state.step === 'asking' && {
        type: 'custom',
        component: (
          <SingleDialog owner={owner} header={PUBLISH_WORDS.question} onClose={flow.cancel}>
            <Question publication={state.publication} onAnswer={flow.answer} onCancel={flow.cancel} />
          </SingleDialog>
        ),
      },
    };
  };
  publishWithFingerprint.action = 'publish';
  publishWithFingerprint.displayName = 'PublishWithFingerprint';
  return publishWithFingerprint;
}

interface QuestionProps {
  publication: TopicPublication;
  onAnswer: (kind: ChangeKind) => void;
  onCancel: () => void;
}

function Question({ publication, onAnswer, onCancel }: QuestionProps) {
  const { current, changes } = publication;
  const rest = changes.length - CHANGES_SHOWN;
  return (
    <Stack gap={4} data-testid="publish-question">
      <Text size={1}>{PUBLISH_WORDS.intro(current.map(({ language }) => language))}</Text>
      <Card padding={3} radius={2} border>
        <Stack gap={3}>
          <Text size={1} weight="medium">
            {PUBLISH_WORDS.changes}
          </Text>
          {changes.slice(0, CHANGES_SHOWN).map(({ path, before, after }) => (
            <WordDiff key={path} before={before} after={after} />
          ))}
          {rest > 0 ? (
            <Text size={1} muted>
              {PUBLISH_WORDS.moreChanges(rest)}
            </Text>
          ) : null}
        </Stack>
      </Card>
      <Answer
        kind="content"
        title={PUBLISH_WORDS.content}
        hint={PUBLISH_WORDS.contentHint}
        onAnswer={onAnswer}
      />
      <Answer kind="typo" title={PUBLISH_WORDS.typo} hint={PUBLISH_WORDS.typoHint} onAnswer={onAnswer} />
      <Flex justify="flex-end">
        <Button
          mode="bleed"
          fontSize={1}
          data-testid="publish-cancel"
          text={PUBLISH_WORDS.cancel}
          onClick={onCancel}
        />
      </Flex>
    </Stack>
  );
}

interface AnswerProps {
  kind: ChangeKind;
  title: string;
  hint: string;
  onAnswer: (kind: ChangeKind) => void;
}

function Answer({ kind, title, hint, onAnswer }: AnswerProps) {
  return (
    <Frame border radius={2}>
      <Card as="button" radius={2} padding={4} data-testid={`publish-${kind}`} onClick={() => onAnswer(kind)}>
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            {title}
          </Text>
          <Text size={1} muted>
            {hint}
          </Text>
        </Stack>
      </Card>
    </Frame>
  );
}

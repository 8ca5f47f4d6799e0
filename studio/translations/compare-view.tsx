import { Badge, Button, Card, Checkbox, Flex, Grid, Heading, Spinner, Stack, Text } from '@sanity/ui';
import { CheckmarkIcon } from '@sanity/icons/Checkmark';
import { useMemo, useState } from 'react';
import { useEditState, type SanityDocument } from 'sanity';
import type { UserViewComponent } from 'sanity/structure';
import { styled } from 'styled-components';
import { getTranslationState, type TranslationState } from '../../schemas/translation-state.ts';
import { getGermanLanguageName, LANGUAGES } from '../../schemas/vocabulary.ts';
import { isRecord } from '../is-record.ts';
import { useMayUpdate } from '../upkeep/use-upkeep.ts';
import { compareTranslation, readSourceParts, type ComparedPart, type ComparedSection } from './compare.ts';
import { StateBadge } from './state-badge.tsx';
import { readText } from './topic-texts.ts';
import { useKeepTranslation } from './use-keep-translation.ts';
import { WordDiff } from './word-diff.tsx';
import { COMPARE_WORDS } from './words.ts';

/** German and the translation side by side where there is room, below each other otherwise. */
const Pair = styled(Grid)`
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
`;

const Paragraph = styled(Text)`
  & > span {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;

/** „Vergleich“: the translation beside the German text visitors read, with what changed since. */
export const CompareView: UserViewComponent = ({ document }) => {
  const translation: Partial<SanityDocument> = document.displayed;
  const topicId = isRecord(translation['topic']) ? readText(translation['topic'], '_ref') : '';
  const { published: topic, ready } = useEditState(topicId || 'none', 'topic');
  if (!ready) return <Waiting />;
  if (!topic) return <Note text={COMPARE_WORDS.noTopic} />;
  return (
    <Comparison
      topic={topic}
      translation={translation}
      published={document.published}
      hasDraft={document.draft !== null}
    />
  );
};

function Waiting() {
  return (
    <Flex align="center" gap={3} padding={5} role="status">
      <Spinner muted />
      <Text size={1} muted>
        {COMPARE_WORDS.loading}
      </Text>
    </Flex>
  );
}

function Note({ text }: { text: string }) {
  return (
    <Card margin={4} padding={4} radius={2} tone="caution">
      <Text size={1}>{text}</Text>
    </Card>
  );
}

interface ComparisonProps {
  topic: SanityDocument;
  translation: Partial<SanityDocument>;
  published: SanityDocument | null;
  hasDraft: boolean;
}

function Comparison({ topic, translation, published, hasDraft }: ComparisonProps) {
  const sections = useMemo(
    () => compareTranslation(topic, translation, readSourceParts(translation)),
    [topic, translation],
  );
  const changed = sections.filter((section) => section.changed);
  const [onlyChanged, setOnlyChanged] = useState(false);
  const shown = onlyChanged && changed.length > 0 ? changed : sections;
  const language = readText(translation, 'language');
  const state = readState(topic, published, translation);
  return (
    <Stack padding={4} gap={5} data-testid="compare">
      <StateCard {...{ topic, translation, state, hasDraft }} changes={changed.length} />
      {changed.length > 0 ? (
        <Flex align="center" gap={4} wrap="wrap">
          <Flex as="label" align="center" gap={2}>
            <Checkbox
              checked={onlyChanged}
              onChange={() => setOnlyChanged(!onlyChanged)}
              data-testid="compare-only-changed"
            />
            <Text size={1}>{COMPARE_WORDS.onlyChanged}</Text>
          </Flex>
          <Text size={1} muted>
            {COMPARE_WORDS.legend}
          </Text>
        </Flex>
      ) : null}
      {shown.map((section) => (
        <Section key={section.id} section={section} language={language} />
      ))}
    </Stack>
  );
}

function readState(
  topic: object,
  published: object | null,
  displayed: Partial<SanityDocument>,
): TranslationState {
  if (!published) return 'inProgress';
  return getTranslationState(readText(topic, 'sourceHash'), {
    sourceHash: readText(published, 'sourceHash'),
    origin: readText(published, 'origin'),
    inProgress: displayed['inProgress'] === true,
  });
}

interface StateCardProps {
  topic: SanityDocument;
  translation: Partial<SanityDocument>;
  state: TranslationState;
  hasDraft: boolean;
  changes: number;
}

function StateCard({ topic, translation, state, hasDraft, changes }: StateCardProps) {
  const keep = useKeepTranslation(translation._id ?? '', topic);
  const mayUpdate = useMayUpdate('topicTranslation');
  const isUnknown = state === 'outdated' && readSourceParts(translation).length === 0;
  return (
    <Card padding={4} radius={2} border tone={state === 'outdated' ? 'caution' : 'default'}>
      <Stack gap={4}>
        <Flex align="center" gap={3} wrap="wrap">
          <StateBadge state={state} />
          <Text size={1}>{COMPARE_WORDS.states[state]}</Text>
        </Flex>
        {changes > 0 ? (
          <Text size={1} weight="medium">
            {COMPARE_WORDS.changedSections(changes)}
          </Text>
        ) : null}
        {isUnknown ? (
          <Text size={1} muted>
            {COMPARE_WORDS.unknownSource}
          </Text>
        ) : null}
        {mayUpdate && state === 'outdated' ? (
          <Confirm
            testId="compare-keep"
            text={COMPARE_WORDS.keep}
            hint={COMPARE_WORDS.keepHint}
            onConfirm={() => keep('current')}
          />
        ) : null}
        {mayUpdate && state === 'machine' && !hasDraft ? (
          <Confirm
            testId="compare-review"
            text={COMPARE_WORDS.review}
            hint={COMPARE_WORDS.reviewHint}
            onConfirm={() => keep('reviewed')}
          />
        ) : null}
      </Stack>
    </Card>
  );
}

interface ConfirmProps {
  testId: string;
  text: string;
  hint: string;
  onConfirm: () => Promise<void>;
}

function Confirm({ testId, text, hint, onConfirm }: ConfirmProps) {
  const [busy, setBusy] = useState(false);
  const confirm = () => {
    setBusy(true);
    void onConfirm().finally(() => setBusy(false));
  };
  return (
    <Flex align="center" gap={3} wrap="wrap">
      <Button
        tone="primary"
        fontSize={1}
        padding={3}
        icon={CheckmarkIcon}
        disabled={busy}
        data-testid={testId}
        text={text}
        onClick={confirm}
      />
      <Text size={1} muted style={{ flex: '1 1 14rem' }}>
        {hint}
      </Text>
    </Flex>
  );
}

function Section({ section, language }: { section: ComparedSection; language: string }) {
  return (
    <Stack as="section" gap={3} aria-label={section.title} data-testid={`compare-${section.id}`}>
      <Heading as="h3" size={0}>
        {section.title}
      </Heading>
      {section.parts.map((part) => (
        <PartRow key={part.id} part={part} language={language} />
      ))}
    </Stack>
  );
}

const MARKS = {
  changed: { text: COMPARE_WORDS.changed, tone: 'caution' },
  added: { text: COMPARE_WORDS.added, tone: 'caution' },
  removed: { text: COMPARE_WORDS.removed, tone: 'critical' },
} as const;

function PartRow({ part, language }: { part: ComparedPart; language: string }) {
  const mark = part.state === 'same' ? undefined : MARKS[part.state];
  return (
    <Card
      border
      radius={2}
      padding={3}
      tone={mark ? 'caution' : 'default'}
      data-testid="compare-part"
      data-state={part.state}
    >
      <Pair gap={4}>
        <Stack gap={2}>
          <Flex align="center" gap={2}>
            <Text size={0} muted>
              {COMPARE_WORDS.german}
            </Text>
            {mark ? <Badge tone={mark.tone}>{mark.text}</Badge> : null}
          </Flex>
          <GermanText part={part} />
        </Stack>
        <Stack gap={2}>
          <Text size={0} muted>
            {getGermanLanguageName(language)}
          </Text>
          <TranslatedText part={part} language={language} />
        </Stack>
      </Pair>
    </Card>
  );
}

function GermanText({ part }: { part: ComparedPart }) {
  if (part.state !== 'same') return <WordDiff before={part.germanBefore} after={part.german} />;
  if (part.german) {
    return (
      <Paragraph size={1} lang="de">
        {part.german}
      </Paragraph>
    );
  }
  return (
    <Text size={1} muted>
      {COMPARE_WORDS.noCounterpart}
    </Text>
  );
}

function TranslatedText({ part, language }: { part: ComparedPart; language: string }) {
  if (!part.translation) {
    return part.state === 'removed' ? null : (
      <Text size={1} muted>
        {COMPARE_WORDS.notTranslated}
      </Text>
    );
  }
  const isRtl = LANGUAGES.some(({ tag, rtl }) => tag === language && rtl);
  return (
    <Paragraph size={1} lang={language} dir={isRtl ? 'rtl' : 'ltr'}>
      {part.translation}
    </Paragraph>
  );
}

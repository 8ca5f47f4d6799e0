import { Badge, Box, Button, Card, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { UploadIcon } from '@sanity/icons/Upload';
import { useRef, useState } from 'react';
import { IntentLink } from 'sanity/router';
import { buildTranslationId } from '../../schemas/vocabulary.ts';
import type { Overview } from '../overview/overview.ts';
import { readRefusal } from '../upkeep/refusal.ts';
import { fetchAll, writeDrafts, type ExchangeClient, type WriteResult } from './exchange.ts';
import { planImport, type LeftUnit, type PlannedTopic } from './import-plan.ts';
import { useExchangeClient } from './use-exchange.ts';
import { IMPORT_WORDS } from './words.ts';
import { FILE_BYTES_MAX, readXliff } from './xliff-file.ts';

/** Places named per topic; the rest is counted. */
const LEFT_SHOWN = 5;

type Step =
  | { name: 'choose'; problem?: string }
  | { name: 'reading' }
  | { name: 'planned'; language: string; plan: PlannedTopic[] }
  | { name: 'writing' }
  | { name: 'written'; language: string; plan: PlannedTopic[]; result: WriteResult };

/** Content of the dialog „Übersetzte Datei einlesen“: choose, see what would happen, take it over. */
export function ImportPanel({ overview, onDone }: { overview: Overview; onDone: () => void }) {
  const [step, setStep] = useState<Step>({ name: 'choose' });
  const client = useExchangeClient();
  const languages = overview.languages.map(({ tag }) => tag);
  const read = (file: File) => {
    setStep({ name: 'reading' });
    readFile(file, client, languages).then(setStep, () =>
      setStep({ name: 'choose', problem: IMPORT_WORDS.fileProblems.notXml }),
    );
  };
  const write = (language: string, plan: PlannedTopic[]) => {
    setStep({ name: 'writing' });
    void writeDrafts(client, plan).then((result) => setStep({ name: 'written', language, plan, result }));
  };
  return (
    <Stack gap={4} data-testid="import-panel">
      <Text size={1}>{IMPORT_WORDS.intro}</Text>
      {step.name === 'reading' || step.name === 'writing' ? (
        <Flex align="center" gap={3} role="status">
          <Spinner muted />
          <Text size={1}>{step.name === 'reading' ? IMPORT_WORDS.reading : IMPORT_WORDS.taking}</Text>
        </Flex>
      ) : null}
      {step.name === 'choose' ? <FileChoice problem={step.problem} onFile={read} /> : null}
      {step.name === 'planned' ? (
        <Plan
          plan={step.plan}
          language={step.language}
          onTake={() => write(step.language, step.plan)}
          onFile={read}
        />
      ) : null}
      {step.name === 'written' ? <Result {...step} onDone={onDone} /> : null}
    </Stack>
  );
}

async function readFile(file: File, client: ExchangeClient, languages: readonly string[]): Promise<Step> {
  const refuse = (problem: string): Step => ({ name: 'choose', problem });
  if (file.size > FILE_BYTES_MAX) return refuse(IMPORT_WORDS.fileProblems.tooLarge);
  const result = await readXliff(await file.text());
  if ('problem' in result) return refuse(IMPORT_WORDS.fileProblems[result.problem]);
  const { language, topics } = result.file;
  if (!languages.includes(language)) return refuse(IMPORT_WORDS.unknownLanguage(language));
  const ids = topics.flatMap(({ id }) => {
    const translationId = buildTranslationId(id, language);
    return [id, translationId, `drafts.${translationId}`];
  });
  return { name: 'planned', language, plan: planImport(result.file, await fetchAll(client, ids)) };
}

function FileChoice({ problem, onFile }: { problem?: string | undefined; onFile: (file: File) => void }) {
  return (
    <Stack gap={4}>
      {problem ? (
        <Card tone="critical" padding={3} radius={2} role="alert" data-testid="import-problem">
          <Text size={1}>{problem}</Text>
        </Card>
      ) : null}
      <FileButton text={problem ? IMPORT_WORDS.other : IMPORT_WORDS.choose} onFile={onFile} />
    </Stack>
  );
}

function FileButton({ text, onFile }: { text: string; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xlf,.xliff,application/xliff+xml"
        hidden
        data-testid="import-file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file may be chosen again after it was repaired.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button mode="ghost" icon={UploadIcon} text={text} onClick={() => input.current?.click()} />
    </>
  );
}

interface PlanProps {
  plan: PlannedTopic[];
  language: string;
  onTake: () => void;
  onFile: (file: File) => void;
}

function Plan({ plan, language, onTake, onFile }: PlanProps) {
  const amount = plan.filter(({ draft }) => draft).length;
  return (
    <Stack gap={4}>
      <Text size={1} weight="medium">
        {amount === 0 ? IMPORT_WORDS.nothing : IMPORT_WORDS.found(plan.length, language)}
      </Text>
      <TopicList plan={plan} />
      <Flex gap={2} justify="flex-end" wrap="wrap">
        <FileButton text={IMPORT_WORDS.other} onFile={onFile} />
        {amount > 0 ? (
          <Button
            tone="primary"
            data-testid="import-take"
            text={IMPORT_WORDS.take(amount)}
            onClick={onTake}
          />
        ) : null}
      </Flex>
    </Stack>
  );
}

function TopicList({ plan }: { plan: readonly PlannedTopic[] }) {
  return (
    <Box style={{ maxHeight: '24rem', overflowY: 'auto' }}>
      <Stack gap={2} data-testid="import-report">
        {plan.map((topic) => (
          <TopicCard key={topic.topicId} topic={topic} />
        ))}
      </Stack>
    </Box>
  );
}

function TopicCard({ topic }: { topic: PlannedTopic }) {
  const { topicId, title, taken, total, left, problem } = topic;
  const isWhole = left.length === 0;
  return (
    <Card border radius={2} padding={3} data-testid={`import-topic-${topicId}`}>
      <Stack gap={3}>
        <Flex align="center" gap={2} wrap="wrap">
          <Text size={1} weight="medium">
            {title}
          </Text>
          {problem ? null : (
            <Badge tone={isWhole ? 'positive' : 'caution'}>
              {isWhole ? IMPORT_WORDS.complete : IMPORT_WORDS.half}
            </Badge>
          )}
        </Flex>
        <Text size={1} muted>
          {problem ? IMPORT_WORDS.topicProblems[problem] : IMPORT_WORDS.topic(taken, total)}
        </Text>
        {isWhole ? null : <LeftList left={left} />}
      </Stack>
    </Card>
  );
}

function LeftList({ left }: { left: readonly LeftUnit[] }) {
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}>
        <Text size={1} style={{ display: 'inline-block' }}>
          {IMPORT_WORDS.left(left.length)}
        </Text>
      </summary>
      <Stack gap={2} paddingTop={3} paddingLeft={3}>
        {left.slice(0, LEFT_SHOWN).map(({ path, field, text, problem }) => (
          <Text key={path} size={1} muted>
            {`${field}, „${shorten(text)}“: ${IMPORT_WORDS.unitProblems[problem]}`}
          </Text>
        ))}
        {left.length > LEFT_SHOWN ? (
          <Text size={1} muted>
            {`… ${left.length - LEFT_SHOWN}`}
          </Text>
        ) : null}
      </Stack>
    </details>
  );
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)} …` : text;
}

interface ResultProps {
  language: string;
  plan: PlannedTopic[];
  result: WriteResult;
  onDone: () => void;
}

function Result({ language, plan, result, onDone }: ResultProps) {
  const problems = [
    result.busy.length > 0 ? IMPORT_WORDS.notWritten(result.busy.map(({ title }) => title)) : '',
    result.failure === undefined ? '' : (readRefusal(result.failure) ?? IMPORT_WORDS.refused),
  ].filter(Boolean);
  const rest = plan.filter(({ left, problem }) => left.length > 0 || problem);
  return (
    <Stack gap={4} data-testid="import-result">
      <Card tone="positive" padding={3} radius={2} role="status">
        <Text size={1}>{IMPORT_WORDS.done(result.written.length)}</Text>
      </Card>
      {problems.map((problem) => (
        <Card key={problem} tone="critical" padding={3} radius={2} role="alert">
          <Text size={1}>{problem}</Text>
        </Card>
      ))}
      <Stack gap={3} padding={1} style={{ maxHeight: '18rem', overflowY: 'auto' }}>
        {result.written.map(({ topicId, title }) => (
          <Text key={topicId} size={1}>
            <IntentLink
              intent="edit"
              params={{ id: buildTranslationId(topicId, language), type: 'topicTranslation' }}
            >
              {title}
            </IntentLink>
          </Text>
        ))}
      </Stack>
      {rest.length > 0 ? <TopicList plan={rest} /> : null}
      <Flex justify="flex-end">
        <Button tone="primary" text={IMPORT_WORDS.close} onClick={onDone} data-testid="import-close" />
      </Flex>
    </Stack>
  );
}

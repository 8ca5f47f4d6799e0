import { Box, Card, Text } from '@sanity/ui';
import type { Path } from 'sanity';
import { useFormValue } from 'sanity';
import { SOURCE_LANGUAGE } from '../../schemas/vocabulary.ts';
import { useSourceTopic, type SourceTopic } from './source-topic.tsx';

/** The German original above a field of a translation; nothing in other documents. */
export function SourceHint({ path }: { path: Path }) {
  const topic = useSourceTopic();
  const stepId = useFormValue([...path.slice(0, 2), 'stepId']);
  const text = topic && findSourceText(topic, path, typeof stepId === 'string' ? stepId : undefined);
  if (!text) return null;
  return (
    <Box paddingBottom={2}>
      <Card padding={3} radius={2} tone="transparent" border lang={SOURCE_LANGUAGE}>
        <Text size={1} muted style={{ whiteSpace: 'pre-line' }}>
          Deutsch: {text}
        </Text>
      </Card>
    </Box>
  );
}

/** The German text a translation's field stands for. */
export function findSourceText(
  topic: SourceTopic,
  path: Path,
  stepId: string | undefined,
): string | undefined {
  const [field, , stepField, position] = path;
  if (typeof field !== 'string') return undefined;
  if (field !== 'steps') return path.length === 1 ? readText(topic.fields[field]) : undefined;
  const step = topic.steps?.find((candidate) => candidate.stepId === stepId);
  if (!step) return undefined;
  if (stepField === 'linkLabels') {
    return typeof position === 'number' ? (step.links?.[position] ?? undefined) : undefined;
  }
  if (path.length !== 3) return undefined;
  const texts = { title: step.title, body: step.text, duration: step.duration, cost: step.cost };
  return Object.entries(texts).find(([name]) => name === stepField)?.[1] ?? undefined;
}

function readText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join(' · ') || undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

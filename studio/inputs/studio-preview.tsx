import type { PreviewProps } from 'sanity';
import { useSourceTopic } from './source-topic.tsx';
import { useStepRow } from './step-item.tsx';

/**
 * The row of a step says its number, joint, actor, duration and cost. The row of a step in a translation says which German step it stands for; otherwise a fresh
 * translation would be a list of equal rows. Everything else looks as the Studio shows it.
 */
export function StudioPreview(props: PreviewProps) {
  const topic = useSourceTopic();
  const step = useStepRow();
  if (step && props.schemaType?.name === 'step') return props.renderDefault({ ...props, ...step });
  const german = topic && findGermanTitle(topic.steps ?? [], props);
  if (!german) return props.renderDefault(props);
  return props.renderDefault({ ...props, subtitle: `Deutsch: ${german}` });
}

function findGermanTitle(
  steps: readonly { stepId?: string | null | undefined; title?: string | null | undefined }[],
  props: object,
): string | undefined {
  const stepId = readStepId('value' in props ? props.value : undefined) ?? readStepId(props);
  if (!stepId) return undefined;
  return steps.find((step) => step.stepId === stepId)?.title ?? undefined;
}

function readStepId(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('stepId' in value)) return undefined;
  return typeof value.stepId === 'string' ? value.stepId : undefined;
}

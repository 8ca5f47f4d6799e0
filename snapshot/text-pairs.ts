/** Texts of a topic and the same texts of a translation, side by side. */
import type { TextPair } from '../search/build-term-table.ts';
import { DETAIL_KINDS } from '../schemas/vocabulary.ts';
import type { ContentTopic, ContentTranslation, RichText } from './content.ts';
import { readPlainText } from './render.ts';

/**
 * Pairs of parallel parts: title, short answer, blocks, steps, details, questions and keywords, those of a
 * list by their position. Lists of another length in the translation are not parallel and left out.
 */
export function listTextPairs(topic: ContentTopic, translation: ContentTranslation): TextPair[] {
  const steps = topic.steps.flatMap((step) => {
    const other = translation.steps.find(({ stepId }) => stepId !== null && stepId === step.stepId);
    if (!other) return [];
    return [
      ...pair(other.title, step.title),
      ...pair(other.duration, step.duration),
      ...pair(other.cost, step.cost),
      ...pairBlocks(other.body, step.body),
      ...pairLists(
        other.linkLabels,
        step.links.map(({ text }) => text ?? ''),
      ),
    ];
  });
  return [
    ...pair(translation.title, topic.title),
    ...pair(translation.shortAnswer, topic.shortAnswer),
    ...pairBlocks(translation.body, topic.body),
    ...steps,
    ...DETAIL_KINDS.flatMap((kind) => pairBlocks(translation[kind], topic[kind])),
    ...pairLists(translation.questions, topic.questions),
    ...pairLists(translation.keywords, topic.keywords),
  ];
}

function pair(source: string | null | undefined, target: string | null | undefined): TextPair[] {
  return source && target ? [{ source, target }] : [];
}

function pairLists(source: readonly string[], target: readonly string[]): TextPair[] {
  return source.length === target.length ? target.flatMap((text, i) => pair(source[i], text)) : [];
}

function pairBlocks(source: RichText, target: RichText): TextPair[] {
  return pairLists(
    source.map((block) => readPlainText([block])),
    target.map((block) => readPlainText([block])),
  );
}

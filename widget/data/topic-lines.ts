import type { TopicFile } from '../../schemas/snapshot-format.ts';
import type { SnippetLine } from '../../search/snippet.ts';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** The blocks of HTML of a snapshot as plain text; nothing is parsed, so nothing can run or load. */
function readBlocks(html: string | null): SnippetLine[] {
  return (html ?? '').split(/<\/(?:p|li|h3)>|<br\/?>/).flatMap((block) => {
    const text = block
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(\w+|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
      .replace(/\s+/g, ' ')
      .trim();
    return text ? [{ text, heading: block.includes('<h3') }] : [];
  });
}

/** The lines of a topic from which a search shows those that answer. */
export function listTopicLines(topic: TopicFile): SnippetLine[] {
  return [
    { text: topic.shortAnswer },
    ...readBlocks(topic.body),
    ...topic.steps.flatMap(({ title, body }) => [{ text: title, heading: true }, ...readBlocks(body)]),
    ...topic.details.flatMap(({ html }) => readBlocks(html)),
  ].flatMap((line) => splitSentences(line));
}

/** Sentences, so that a line says one thing; short ones stay with the next. */
export function splitSentences({ text, heading = false }: SnippetLine): SnippetLine[] {
  return (text.match(/.{40,}?[.!?؟…](?=\s)|.+$/gsu) ?? []).map((line) => ({ text: line.trim(), heading }));
}

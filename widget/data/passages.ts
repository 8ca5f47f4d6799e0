import type { Step, TopicFile } from '../../schemas/snapshot-format.ts';
import { renderHtml } from '../html.ts';
import { numberSteps } from '../views/steps.ts';

/** A piece of text to be read aloud in one go, and its language. */
export interface Passage {
  text: string;
  lang: string;
}

/** Some voices stop in the middle of long texts, and a pause goes back to the beginning of a piece. */
const PASSAGE_LENGTH_MAX = 200;

function splitText(text: string): string[] {
  const sentences = text.replace(/\s+/g, ' ').match(/[^.!?؟]+(?:[.!?؟]+(?=\s|$)|$|[.!?؟])\s*/g) ?? [];
  const pieces: string[] = [];
  for (const sentence of sentences) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + sentence.length <= PASSAGE_LENGTH_MAX)
      pieces.push(pieces.pop() + sentence);
    else pieces.push(sentence);
  }
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

/** The words of a text, paragraph by paragraph. */
function readHtml(html: string): string[] {
  const nodes = renderHtml(html, { headingLevel: 6, newTabHint: '' });
  for (const hint of nodes.querySelectorAll('.unseen')) hint.remove();
  return [...nodes.children].flatMap((block) => {
    const items = [...block.querySelectorAll('li')];
    return (items.length > 0 ? items : [block]).map((element) => element.textContent ?? '');
  });
}

/** A sentence ends with a sign, so that the voice falls. */
const end = (text: string): string => (/[.!?:؟]$/.test(text.trim()) ? text : `${text}.`);

/**
 * What is read of a topic, in order: title, short answer, and each step with its number, how it joins the
 * one before, and its text.
 *
 * @param nameStep Says "Schritt 2" and how the step joins the one before, in the language of the topic.
 */
export function listPassages(
  topic: Pick<TopicFile, 'title' | 'shortAnswer' | 'steps' | 'lang'>,
  nameStep: (step: Step, index: number, numbers: string[]) => string,
): Passage[] {
  const numbers = numberSteps(topic.steps);
  const say = (text: string, lang = topic.lang): Passage[] =>
    splitText(text).map((piece) => ({ text: piece, lang }));
  return [
    ...say(end(topic.title)),
    ...say(topic.shortAnswer),
    ...topic.steps.flatMap((step, index) => [
      ...say(end(nameStep(step, index, numbers))),
      ...say(end(step.title), step.language?.lang),
      ...(step.body ? readHtml(step.body).flatMap((text) => say(text, step.bodyLanguage?.lang)) : []),
    ]),
  ];
}

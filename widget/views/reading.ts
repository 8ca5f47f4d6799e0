import { html, type TemplateResult } from 'lit';
import { countHits, type Reading, type State, type View } from '../state.ts';
import { renderBack } from './back.ts';
import { renderContactArticle } from './contact.ts';
import { renderTermArticle } from './term.ts';
import { createTopicContext, type TopicContext } from './topic-context.ts';
import { renderTopicArticle } from './topic.ts';

const hasTopicBehind = (reading: Reading): boolean =>
  reading.kind === 'table' || (reading.kind === 'contact' && reading.from !== null);

function backLabel(reading: Reading, state: State, view: View): string {
  if (hasTopicBehind(reading)) return view.t('backToTopic');
  const { hits, expanded } = state;
  return expanded && hits && countHits(hits) > 0
    ? view.t('backToHits', { n: countHits(hits) })
    : view.t('back');
}

/** Links from topic to topic inside texts are buttons with the slug. */
function followTopicLink(event: Event, view: View): void {
  const link = event.target instanceof Element ? event.target.closest('[data-topic]') : null;
  const name = link?.getAttribute('data-topic');
  if (name) view.run({ do: 'open', kind: 'topic', name });
}

type ReadingContext = Pick<TopicContext, 'state' | 'start' | 'manifest' | 'tools'>;

function renderArticle(reading: Reading, context: ReadingContext, view: View): unknown {
  const { start, tools } = context;
  if (reading.kind === 'topic') return renderTopicArticle(createTopicContext(reading, context, view));
  if (reading.kind === 'table') return tools.renderTable(reading.from, start, view);
  if (reading.kind === 'term') return renderTermArticle(reading, view);
  const isDesk = reading.contact.id === start.frontDesk?.id;
  return renderContactArticle(reading, { isDesk, tools }, view);
}

/** The reading pane: the way back, then a topic, its round table, a contact or a term. */
export function renderReading(reading: Reading, context: ReadingContext, view: View): TemplateResult {
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    // The page around may close a dialog or menu on the same key.
    event.stopPropagation();
    view.run({ do: 'back' });
  };
  const { state } = context;
  // What stands beside the pane in a wide box is the list, not the topic or the guide it was opened from.
  const always = hasTopicBehind(reading) || state.guide !== null;
  return html`<div class="pane" @click=${(event: Event) => followTopicLink(event, view)} @keydown=${leave}>
    ${renderBack(backLabel(reading, state, view), view, always)} ${renderArticle(reading, context, view)}
  </div>`;
}

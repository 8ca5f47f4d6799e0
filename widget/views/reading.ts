import { html, type TemplateResult } from 'lit';
import type { Manifest, StartFile } from '../../schemas/snapshot-format.ts';
import { countHits, type Reading, type State, type View } from '../state.ts';
import { renderContactArticle } from './contact.ts';
import { renderIcon } from './icons.ts';
import { MORE_ICONS } from './more-icons.ts';
import { renderTopicArticle } from './topic.ts';

function backLabel(reading: Reading, state: State, view: View): string {
  if (reading.kind === 'contact' && reading.from) return view.t('backToTopic');
  const { hits, expanded } = state;
  return expanded && hits && countHits(hits) > 0 ? view.t('backToHits', { n: countHits(hits) }) : view.t('back');
}

/** Links from topic to topic inside texts are buttons with the slug. */
function followTopicLink(event: Event, view: View): void {
  const link = event.target instanceof Element ? event.target.closest('[data-topic]') : null;
  const name = link?.getAttribute('data-topic');
  if (name) view.run({ do: 'open', kind: 'topic', name });
}

/** The reading pane: the way back, then a topic or a contact. */
export function renderReading(
  reading: Reading,
  context: { state: State; start: StartFile; manifest: Manifest },
  view: View,
): TemplateResult {
  const { state, start, manifest } = context;
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    // The page around may close a dialog or menu on the same key.
    event.stopPropagation();
    view.run({ do: 'back' });
  };
  const fromTopic = reading.kind === 'contact' && reading.from ? 'from-topic' : '';
  return html`<div class="read" @click=${(event: Event) => followTopicLink(event, view)} @keydown=${leave}>
    <button type="button" class="back ${fromTopic}" @click=${() => view.run({ do: 'back' })}>
      ${renderIcon(MORE_ICONS.back, 'turns')}<span>${backLabel(reading, state, view)}</span>
    </button>
    ${reading.kind === 'contact'
      ? renderContactArticle(reading.contact, view)
      : renderTopicArticle({
          topic: reading.topic,
          contacts: reading.contacts,
          start,
          manifest,
          audience: state.filters.audience,
          view,
          inside: { ...view, t: reading.locale.t, lang: reading.topic.lang, dir: reading.topic.dir },
        })}
  </div>`;
}

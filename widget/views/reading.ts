import { html, type TemplateResult } from 'lit';
import type { Manifest, StartFile } from '../../schemas/snapshot-format.ts';
import { countHits, type Reading, type State, type View } from '../state.ts';
import { renderBack } from './back.ts';
import { renderContactArticle } from './contact.ts';
import { renderTermArticle } from './term.ts';
import { renderTopicArticle } from './topic.ts';

function backLabel(reading: Reading, state: State, view: View): string {
  if (reading.kind === 'contact' && reading.from) return view.t('backToTopic');
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
  const fromTopic = reading.kind === 'contact' && reading.from !== null;
  return html`<div class="pane" @click=${(event: Event) => followTopicLink(event, view)} @keydown=${leave}>
    ${renderBack(backLabel(reading, state, view), view, fromTopic)}
    ${
      reading.kind === 'contact'
        ? renderContactArticle(reading.contact, reading.contact.id === start.frontDesk?.id, view)
        : reading.kind === 'term'
          ? renderTermArticle(reading, view)
          : renderTopicArticle({
              state,
              topic: reading.topic,
              contacts: reading.contacts,
              start,
              manifest,
              audience: state.filters.audience,
              view,
              inside: {
                ...view,
                t: reading.topic.lang === view.lang ? view.t : reading.locale.t,
                lang: reading.topic.lang,
                dir: reading.topic.dir,
              },
            })
    }
  </div>`;
}

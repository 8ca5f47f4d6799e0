import { html, nothing, type TemplateResult } from 'lit';
import { passesFilters } from '../data/filters.ts';
import type { Session } from '../session/session.ts';
import type { StartFile } from '../../schemas/snapshot-format.ts';
import type { View } from '../state.ts';
import { renderDesk, renderFoot } from './desk.ts';
import { renderHeader } from './header.ts';
import { renderRest } from './rest.ts';
import { renderSearchField } from './search-field.ts';

function renderBelowField(session: Session, start: StartFile, view: View): TemplateResult {
  const { state } = session;
  const { hits, expanded, filters } = state;
  const asked = state.asked.filter((topic) => passesFilters(topic, filters));
  const search = session.search.value;
  return hits && expanded && search
    ? search.renderResults(hits, { state, start, asked }, view)
    : renderRest(start, asked, state, view);
}

/** The whole box once its content is there. */
export function renderBox(session: Session, start: StartFile, view: View): TemplateResult {
  const { manifest, slow } = session.state;
  const pane = session.search.value?.renderPane(session, start, view);
  const waits = session.opening && !pane;
  return html`<slot name="heading"></slot>
    ${manifest ? renderHeader(start, manifest, view) : nothing}
    <div class="main ${pane ? 'reading' : ''}">
      <div class="find">
        ${renderSearchField(session.state, view)}
        ${slow ? html`<p class="wait muted">${view.t('loading')}</p>` : nothing}
        ${
          // The part that draws failures could not be loaded either, so the field cannot answer.
          session.state.failure && !session.search.value ? html`<slot></slot>` : nothing
        }
        ${waits ? nothing : renderBelowField(session, start, view)}
      </div>
      ${pane ? html`<div class="read">${pane}</div>` : nothing}
    </div>
    ${start.frontDesk && !waits ? renderDesk(start.frontDesk, view) : nothing}
    ${waits ? nothing : renderFoot(start, view)}
    <slot name="footer"></slot>`;
}

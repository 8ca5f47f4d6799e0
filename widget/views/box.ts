import { html, nothing, type TemplateResult } from 'lit';
import { passesFilters } from '../data/filters.ts';
import type { Session } from '../session/session.ts';
import type { StartFile } from '../../schemas/snapshot-format.ts';
import { countHits, type State, type View } from '../state.ts';
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

function renderReadingPane(session: Session, start: StartFile, view: View): TemplateResult | typeof nothing {
  const { state } = session;
  const { reading, failure, manifest } = state;
  if (failure && failure.of !== 'search') {
    const options = { query: state.query, desk: start.frontDesk };
    return html`<div class="read">${session.search.value?.renderFailure(failure, options, view)}</div>`;
  }
  const module = session.reading.value;
  return reading && manifest && module ? module.renderReading(reading, { state, start, manifest }, view) : nothing;
}

function renderWait(state: State, view: View): TemplateResult | typeof nothing {
  return state.slow ? html`<p class="wait muted">${view.t('loading')}</p>` : nothing;
}

function renderMain(session: Session, start: StartFile, view: View): TemplateResult {
  const { state } = session;
  const pane = renderReadingPane(session, start, view);
  const searchFailed = state.failure?.of === 'search' ? state.failure : null;
  return html`<div class="main ${pane === nothing ? '' : 'reading'}">
    <div class="find">
      ${renderSearchField(state, view)} ${renderWait(state, view)}
      ${searchFailed
        ? session.search.value?.renderFailure(searchFailed, { query: state.query, desk: start.frontDesk }, { ...view, level: view.level + 1 })
        : renderBelowField(session, start, view)}
    </div>
    ${pane}
  </div>`;
}

/** The desk closes every view but those that already name it in their middle. */
function namesDesk({ failure, hits, expanded, reading }: State): boolean {
  if (failure) return true;
  return !reading && expanded && hits !== null && countHits(hits) === 0;
}

/** The whole box once its content is there. */
export function renderBox(session: Session, start: StartFile, view: View): TemplateResult {
  const { state } = session;
  return html`<slot name="heading"></slot>
    ${state.manifest ? renderHeader(start, state.manifest, view) : nothing} ${renderMain(session, start, view)}
    ${start.frontDesk && !namesDesk(state) ? renderDesk(start.frontDesk, view) : nothing} ${renderFoot(start, view)}
    <slot name="footer"></slot>`;
}

/** The box when nothing could be loaded: what to do, and the link the page itself offers. */
export function renderStartFailure(session: Session, view: View): TemplateResult {
  const { failure } = session.state;
  return html`${failure ? session.search.value?.renderFailure(failure, { query: '', desk: null }, view) : nothing}
    <div class="failure"><slot></slot></div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { countHits, type State, type View } from '../state.ts';
import { renderHeading } from './heading.ts';
import { ICONS, renderIcon } from './icons.ts';

/**
 * The question and its field: a combobox after the ARIA Authoring Practices with the list of hits below
 * it. Focus stays in the field, nothing is chosen before an arrow key.
 */
export function renderSearchField(state: State, view: View): TemplateResult {
  const { t, run } = view;
  const listed = state.expanded && state.hits !== null && countHits(state.hits) > 0;
  const active = listed && state.active >= 0 ? `option-${state.active}` : nothing;
  const type = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) run({ do: 'type', query: event.target.value });
  };
  return html`<div class="ask">
    ${renderHeading(view.level, html`<label part="label" for="query">${t('searchLabel')}</label>`, {
      kind: 'question',
    })}
    <p class="muted hint" id="hint">${t('searchHint')}</p>
    <div class="field">
      ${renderIcon(ICONS.search)}
      <input
        id="query"
        part="input"
        type="text"
        enterkeyhint="search"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="300"
        aria-autocomplete="list"
        aria-describedby="hint"
        aria-expanded=${listed}
        aria-controls=${listed ? 'list' : nothing}
        aria-activedescendant=${active}
        .value=${state.query}
        @input=${type}
        @keydown=${view.press}
        @focus=${() => run({ do: 'prepare' })}
      />
      ${
        state.query
          ? html`<button type="button" class="inline strong" @click=${() => run({ do: 'clear' })}>
              ${t('clear')}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

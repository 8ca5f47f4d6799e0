import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, StartFile, TopicLink } from '../../schemas/snapshot-format.ts';
import type { State, View } from '../state.ts';
import { renderHeading } from './heading.ts';
import { ICONS, renderIcon } from './icons.ts';
import { renderText } from './text.ts';

const ASKED_MAX = 5;

interface ChoiceRow {
  filter: 'audience' | 'pathway';
  label: string;
  choices: Choice[];
  chosen: string | null;
}

function renderChoices(
  { filter, label, choices, chosen }: ChoiceRow,
  view: View,
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  return html`<fieldset class="choices ${filter}">
    <legend>${label}</legend>
    ${
      choices.some((choice) => choice.slug === chosen)
        ? html`<button
            type="button"
            class="inline"
            @click=${() => view.run({ do: 'choose', filter, slug: null })}
          >
            ${view.t('unchoose')}
          </button>`
        : nothing
    }
    <div class="pills">
      ${choices.map(
        (choice) =>
          html`<label class="pill"
            ><input
              class="unseen"
              type="radio"
              name=${filter}
              .checked=${choice.slug === chosen}
              @change=${() => view.run({ do: 'choose', filter, slug: choice.slug })}
            /><span
              >${choice.slug === chosen ? renderIcon(ICONS.check) : nothing}${renderText(choice.label)}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** Topics that lead on, one row each. */
export function renderTopicRows(topics: Pick<TopicLink, 'slug' | 'title'>[], view: View): TemplateResult {
  const open = (name: string): void =>
    view.run({ do: 'open', kind: 'topic', name, from: `[data-row="${CSS.escape(name)}"]` });
  return html`<ul class="rows">
    ${topics.map(
      (topic) =>
        html`<li>
          <button type="button" class="row" data-row=${topic.slug} @click=${() => open(topic.slug)}>
            <span>${renderText(topic.title)}</span>${renderIcon(ICONS.forward, 'turns')}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Questions that are asked most, for whoever was chosen. */
export function renderAsked(topics: TopicLink[], state: State, view: View): TemplateResult | typeof nothing {
  const first = topics.slice(0, ASKED_MAX);
  if (first.length === 0) return nothing;
  const title = view.t(`asked.${state.filters.audience}`) || view.t('frequentHeading');
  return html`<div class="asked">
    ${renderHeading(view.level + 1, title)} ${renderTopicRows(first, view)}
  </div>`;
}

/** What the box shows before a question: who asks, about whom, and what others ask. */
export function renderRest(start: StartFile, asked: TopicLink[], state: State, view: View): TemplateResult {
  const { audience, pathway } = state.filters;
  return html`<div class="rest ${audience ? 'chosen' : ''}">
    <div class="choose">
      ${renderChoices({ filter: 'audience', label: view.t('audienceQuestion'), choices: start.audiences, chosen: audience }, view)}
      ${renderChoices(
        { filter: 'pathway', label: view.t('pathwayQuestion'), choices: start.pathways, chosen: pathway },
        view,
      )}
      ${
        start.audiences.length + start.pathways.length > 0
          ? html`<button type="button" class="button to-guide" @click=${() => view.run({ do: 'guide' })}>
              <span>${view.t('toGuide')}</span>${renderIcon(ICONS.forward, 'turns')}
            </button>`
          : nothing
      }
    </div>
    ${renderAsked(asked, state, view)} ${view.notices?.render(view)}
  </div>`;
}

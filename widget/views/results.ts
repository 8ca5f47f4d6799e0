import { html, nothing, type TemplateResult } from 'lit';
import type {
  CatalogContact,
  CatalogTerm,
  CatalogTopic,
  StartFile,
  TopicLink,
} from '../../schemas/snapshot-format.ts';
import type { SnippetPart } from '../../search/snippet.ts';
import { listAreas } from '../data/areas.ts';
import type { Hits } from '../data/engine.ts';
import { countHits, type State, type View } from '../state.ts';
import { renderPhone } from './actions.ts';
import { renderAskUs, renderFoundRows } from './found-rows.ts';
import { renderHeading } from './heading.ts';
import { renderIcon } from './icons.ts';
import { renderReport } from './insights.ts';
import { renderLanguageTag } from './language-name.ts';
import { markWords } from './marks.ts';
import { HIT_ICONS } from './hit-icons.ts';
import { renderTopicRows } from './rest.ts';
import { plainText, renderText } from './text.ts';

/** Topics listed while typing; Enter or the button below shows all. */
export const TOPICS_AT_FIRST = 8;

/** The topics on the list now. */
export const listedTopics = (hits: Hits, showAll: boolean): CatalogTopic[] =>
  showAll ? hits.topics : hits.topics.slice(0, TOPICS_AT_FIRST);

/** What can be chosen in the list now, in its order: topics, contacts, terms. */
export const listOptions = (
  hits: Hits,
  showAll: boolean,
): (CatalogTopic | CatalogContact | CatalogTerm)[] => [
  ...listedTopics(hits, showAll),
  ...hits.contacts,
  ...hits.terms,
];

interface ListContext {
  hits: Hits;
  state: State;
  start: StartFile;
  view: View;
}

/** The title alone is an option's name, so that arrows move quickly; what else it says describes it. */
function optionAttributes(index: number, state: State): { id: string; selected: string; active: string } {
  const active = index === state.active;
  return { id: `option-${index}`, selected: active ? 'true' : 'false', active: active ? 'active' : '' };
}

function isOpen(topic: CatalogTopic, state: State): boolean {
  return state.reading?.kind === 'topic' && state.reading.topic.slug === topic.slug;
}

/** Lines one after the other; the pieces bring their own marks of what was left out. */
function renderParts(lines: SnippetPart[][]): (string | TemplateResult)[] {
  return lines.flatMap((parts) =>
    parts.flatMap(({ text, marked }, index) => {
      // The space stands with the words before it: alone in its node, it is lost to screen readers.
      const after = index < parts.length - 1 ? '' : ' ';
      return marked ? [html`<mark>${text}</mark>`, after] : [text + after];
    }),
  );
}

function renderTopicHit(
  topic: CatalogTopic,
  index: number,
  { hits, state, start, view }: ListContext,
): TemplateResult {
  const { id, selected, active } = optionAttributes(index, state);
  const area = start.categories.find((category) => category.slug === topic.category);
  const other = topic.lang !== view.lang;
  return html`<div
    class="hit ${active} ${isOpen(topic, state) ? 'open' : ''}"
    part="option"
    role="option"
    id=${id}
    data-index=${index}
    aria-selected=${selected}
    aria-describedby="${id}-about ${id}-snippet"
    lang=${topic.lang}
    dir=${topic.dir}
  >
    <p class="hit-title">${markWords(topic.title, hits.query)}</p>
    <p class="snippet" aria-hidden="true" id="${id}-snippet">${renderParts(hits.explain(topic))}</p>
    <p class="about" aria-hidden="true" id="${id}-about" lang=${view.lang}>
      ${other ? renderLanguageTag(topic.lang, view) : nothing}
      ${area ? html`<bdi class="area">${renderText(area.label)}</bdi>` : nothing}
    </p>
  </div>`;
}

function renderContactHit(
  contact: CatalogContact,
  index: number,
  { hits, state, view }: ListContext,
): TemplateResult {
  const { id, selected, active } = optionAttributes(index, state);
  const open =
    state.reading?.kind === 'contact' && state.reading.contact.id === contact.contact ? 'open' : '';
  const { label } = contact;
  const marked = markWords(plainText(label), hits.query);
  return html`<div
    class="hit ${active} ${open}"
    part="option"
    role="option"
    id=${id}
    data-index=${index}
    aria-selected=${selected}
    aria-describedby="${id}-about"
  >
    <p class="hit-title">
      ${typeof label === 'string' ? marked : html`<bdi lang=${label.lang} dir=${label.dir}>${marked}</bdi>`}
    </p>
    <p class="about" aria-hidden="true" id="${id}-about">
      ${renderIcon(HIT_ICONS.card, 'card-icon')}<span>${view.t('contact')}</span>
      ${contact.phone ? html`<span>${renderPhone(contact.phone, view)}</span>` : nothing}
    </p>
  </div>`;
}

function renderTermHit(term: CatalogTerm, index: number, { hits, state, view }: ListContext): TemplateResult {
  const { id, selected, active } = optionAttributes(index, state);
  const open = state.reading?.kind === 'term' && state.reading.term.id === term.id ? 'open' : '';
  const { term: name, explanation } = term;
  const marked = markWords(plainText(name), hits.query);
  return html`<div
    class="hit ${active} ${open}"
    part="option"
    role="option"
    id=${id}
    data-index=${index}
    aria-selected=${selected}
    aria-describedby="${id}-about ${id}-snippet"
  >
    <p class="hit-title">
      ${typeof name === 'string' ? marked : html`<bdi lang=${name.lang} dir=${name.dir}>${marked}</bdi>`}
    </p>
    ${explanation ? html`<p class="snippet" aria-hidden="true" id="${id}-snippet">${renderText(explanation)}</p>` : nothing}
    <p class="about" aria-hidden="true" id="${id}-about">
      ${renderIcon(HIT_ICONS.book, 'card-icon')}<span>${view.t('termExplained')}</span>
    </p>
  </div>`;
}

function chosenLabels({ state, start }: ListContext): TemplateResult | typeof nothing {
  const { audience, pathway, area } = state.filters;
  const chosen = [
    ...start.audiences.filter((choice) => choice.slug === audience),
    ...start.pathways.filter((choice) => choice.slug === pathway),
    ...start.categories.filter((choice) => listAreas(area).includes(choice.slug)),
  ];
  return chosen.length === 0
    ? nothing
    : html`${chosen.map((choice, index) => html`${index > 0 ? ', ' : ''}${renderText(choice.label)}`)}`;
}

function renderCount(list: ListContext): TemplateResult {
  const { t, run } = list.view;
  const chosen = chosenLabels(list);
  const count = t('hits', { n: countHits(list.hits) });
  const [before = '', after = ''] = t('hitsFor').split('{choice}');
  return html`<div class="count" part="status">
    <p><strong>${count}</strong>${chosen === nothing ? nothing : html` ${before}${chosen}${after}`}</p>
    ${
      chosen === nothing
        ? nothing
        : html`<button type="button" class="inline" @click=${() => run({ do: 'edit-choice' })}>
            ${t('changeChoice')}
          </button>`
    }
  </div>`;
}

function renderList(list: ListContext): TemplateResult {
  const { hits, state, view } = list;
  const topics = listedTopics(hits, state.showAll);
  const beforeTerms = topics.length + hits.contacts.length;
  const pick = (event: Event): void => {
    const hit = event.target instanceof Element ? event.target.closest('[data-index]') : null;
    if (hit) view.run({ do: 'pick', index: Number(hit.getAttribute('data-index')) });
  };
  return html`${renderCount(list)} ${hits.didYouMean ? renderDidYouMean(hits.didYouMean, view) : nothing}
    <div class="list" part="list" role="listbox" id="list" aria-label=${view.t('hitList')} @click=${pick}>
      ${
        topics.length > 0
          ? html`<div role="group" aria-label=${view.t('topics')}>
              ${topics.map((topic, index) => renderTopicHit(topic, index, list))}
            </div>`
          : nothing
      }
      ${
        hits.contacts.length > 0
          ? html`<div role="group" aria-labelledby="contact-group">
              <p class="group" id="contact-group" role="presentation">${view.t('contacts')}</p>
              ${hits.contacts.map((contact, index) => renderContactHit(contact, topics.length + index, list))}
            </div>`
          : nothing
      }
      ${
        hits.terms.length > 0
          ? html`<div role="group" aria-labelledby="term-group">
              <p class="group" id="term-group" role="presentation">${view.t('terms')}</p>
              ${hits.terms.map((term, index) => renderTermHit(term, beforeTerms + index, list))}
            </div>`
          : nothing
      }
    </div>
    ${
      topics.length < hits.topics.length
        ? html`<div class="more">
            <button type="button" class="button" @click=${() => view.run({ do: 'show-all' })}>
              ${view.t('showAll', { n: countHits(hits) })}
            </button>
          </div>`
        : nothing
    }
    ${renderOutside(list)}`;
}

function renderNothing(asked: TopicLink[], { hits, state, start, view }: ListContext): TemplateResult {
  const { t } = view;
  return html`<div class="nothing">
    ${renderHeading(view.level + 1, t('nothingFoundHeading'), { kind: 'section-title' })}
    <p class="muted" part="status">${t('nothingFoundText')}</p>
    ${hits.didYouMean ? renderDidYouMean(hits.didYouMean, view) : nothing}
    ${renderOutside({ hits, state, start, view })} ${renderWaysOn(asked, { hits, state, start, view })}
    ${start.frontDesk ? renderAskUs(start.frontDesk, view, view.level + 1) : nothing}
    ${start.insights ? renderReport(hits.query, state, view) : nothing}
  </div>`;
}

/** What the visitor's choice holds back, when something there fits better than what is left. */
function renderOutside({ hits, start, view }: ListContext): TemplateResult | typeof nothing {
  const { t } = view;
  const { withoutFilters: n, outside } = hits;
  if (outside.length === 0) return nothing;
  return html`<div class="outside">
    ${renderHeading(view.level + 1, t('outside'))}
    <p class="muted">${t('outsideHint', { n })}</p>
    ${renderFoundRows(outside, { start, scope: '.outside' }, view)}
    <div class="buttons">
      <button type="button" class="button" @click=${() => view.run({ do: 'choose-all' })}>
        ${t('searchAll')}
      </button>
    </div>
  </div>`;
}

function renderDidYouMean(suggestion: string, view: View): TemplateResult {
  return html`<p class="mean">
    ${view.t('didYouMean')}${' '}
    <button type="button" class="inline" @click=${() => view.run({ do: 'type', query: suggestion })}>
      ${suggestion}
    </button>
  </p>`;
}

/** Topics whose words look like the query's, else what others ask. */
function renderWaysOn(
  asked: TopicLink[],
  { hits, start, view }: ListContext,
): TemplateResult | typeof nothing {
  const { similar } = hits;
  if (similar.length > 0)
    return html`<div class="near">
      ${renderHeading(view.level + 1, view.t('similar'))}
      ${renderFoundRows(similar, { start, scope: '.near' }, view)}
    </div>`;
  // What lies outside the choice is nearer than what others ask.
  return asked.length > 0 && hits.outside.length === 0
    ? html`<div>
        ${renderHeading(view.level + 1, view.t('frequentHeading'))}
        ${renderTopicRows(asked.slice(0, 3), view)}
      </div>`
    : nothing;
}

/** The hits of a search below the field, or the ways on when there are none. */
export function renderResults(
  hits: Hits,
  context: { state: State; start: StartFile; asked: TopicLink[] },
  view: View,
): TemplateResult {
  const list: ListContext = { hits, state: context.state, start: context.start, view };
  return countHits(hits) > 0 ? renderList(list) : renderNothing(context.asked, list);
}

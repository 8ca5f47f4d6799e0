import { html, nothing, type TemplateResult } from 'lit';
import { listFitting, pickContacts, type GuideQuestion, type QuestionName } from '../data/guide.ts';
import type { MessageKey } from '../locales/translate.ts';
import type { StartFile } from '../../schemas/snapshot-format.ts';
import type { Guide } from '../session/guide.ts';
import type { GuideState, View } from '../state.ts';
import { renderBack } from './back.ts';
import { renderHeading } from './heading.ts';
import { renderAskUs, renderContactRows, renderFoundRows } from './found-rows.ts';
import { renderText } from './text.ts';

const QUESTIONS: Record<QuestionName, MessageKey> = {
  audience: 'audienceQuestion',
  pathway: 'pathwayQuestion',
  area: 'areaQuestion',
};
const TOPICS_AT_FIRST = 8;

/** What the views of the way to a topic draw from. */
interface GuideContext {
  guide: Guide;
  state: GuideState;
  start: StartFile;
  view: View;
}

/** The answers so far, each with a way to change it. */
function renderAnswers({ guide, state, view }: GuideContext): TemplateResult | typeof nothing {
  const given = guide.questions.filter(
    ({ name }) => name !== state.asking && guide.answerTo(name) !== undefined,
  );
  if (given.length === 0) return nothing;
  return html`<ul class="answers">
    ${given.map(({ name, choices }) => {
      const chosen = choices.find(({ slug }) => slug === guide.answerTo(name));
      const question = view.t(QUESTIONS[name]);
      return html`<li>
        <p>${question}${' '}<strong>${chosen ? renderText(chosen.label) : view.t('notChosen')}</strong></p>
        <button type="button" class="inline strong" @click=${() => guide.change(name)}>
          ${view.t('changeAnswer')}<span class="unseen">: ${question}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}

function renderChoices(
  { name, choices }: GuideQuestion,
  { guide, state, view }: GuideContext,
): TemplateResult {
  const { t } = view;
  const renderChoice = (slug: string | null, label: unknown, hint: string): TemplateResult =>
    html`<label
      ><input
        type="radio"
        name="guide-answer"
        .checked=${state.picked === slug}
        @change=${() => guide.pick(slug)}
      /><span>${label}${hint ? html`<small>${hint}</small>` : nothing}</span></label
    >`;
  return html`<fieldset>
    <legend>
      ${renderHeading(view.level + 1, t(QUESTIONS[name]), { kind: 'question', id: 'guide-title' })}
    </legend>
    <div class="joined">
      ${choices.map(({ slug, label }) => renderChoice(slug, renderText(label), t(`hint.${slug}`)))}
      ${renderChoice(null, t('dontKnow'), '')}
    </div>
  </fieldset>`;
}

function renderQuestion(question: GuideQuestion, context: GuideContext): TemplateResult {
  const { guide, state, view } = context;
  const { t } = view;
  const n = guide.count;
  return html`${renderChoices(question, context)}
    <p class="how-many">${t('withThis', { n })}</p>
    <div class="buttons">
      <button
        type="button"
        class="button ${state.picked === undefined ? '' : 'filled'}"
        @click=${() => guide.next()}
      >
        ${t(state.picked === undefined ? 'skip' : 'next')}
      </button>
      <button type="button" class="button" @click=${() => guide.finish()}>${t('seeNow', { n })}</button>
    </div>`;
}

function renderResult({ guide, state, start, view }: GuideContext): TemplateResult {
  const { t } = view;
  const topics = listFitting(state.topics, guide.answers);
  const n = topics.length;
  const listed = state.showAll ? topics : topics.slice(0, TOPICS_AT_FIRST);
  const contacts = pickContacts(state.contacts, guide.answers, state.preferred).filter(
    ({ id }) => id !== start.frontDesk?.id,
  );
  return html`${renderHeading(view.level + 1, n > 0 ? t('guideTopics', { n }) : t('guideNone'), {
      kind: 'question',
      id: 'guide-title',
    })}
    ${renderFoundRows(listed, { start, scope: '.guide' }, view)}
    ${
      listed.length < n
        ? html`<div class="buttons">
            <button type="button" class="button" @click=${() => guide.showAll()}>
              ${t('allTopics', { n })}
            </button>
          </div>`
        : nothing
    }
    ${
      contacts.length > 0
        ? html`<div>
            ${renderHeading(view.level + 2, t('guideContacts'))}
            ${renderContactRows(contacts, '.guide', view)}
          </div>`
        : nothing
    }
    ${start.frontDesk ? renderAskUs(start.frontDesk, view, view.level + 2) : nothing}
    <button type="button" class="inline strong over" @click=${() => guide.startOver()}>
      ${t('startOver')}
    </button>`;
}

/** The way to a topic: what was answered, the next question or the topics found, and that nothing is decided. */
export function renderGuide(
  guide: Guide,
  { state, start }: { state: GuideState; start: StartFile },
  view: View,
): TemplateResult {
  const { t } = view;
  // Its texts come with the topics of a new language.
  if (state.language !== view.lang) return html`<p class="muted">${t('loading')}</p>`;
  const context: GuideContext = { guide, state, start, view };
  const { questions } = guide;
  const at = questions.findIndex(({ name }) => name === state.asking);
  const question = questions[at];
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    // The page around may close a dialog or menu on the same key.
    event.stopPropagation();
    view.run({ do: 'back' });
  };
  return html`<div class="guide" @keydown=${leave}>
    ${renderBack(t('guideToSearch'), view)}
    <p class="muted">${question ? t('guideStep', { n: at + 1, total: questions.length }) : t('guideDone')}</p>
    ${renderAnswers(context)} ${question ? renderQuestion(question, context) : renderResult(context)}
    <p class="muted">${t('guideNote')}</p>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ActionLink, Contact, Step, TextLanguage } from '../../schemas/snapshot-format.ts';
import { renderHtml } from '../html.ts';
import type { MessageKey, Translate } from '../locales/translate.ts';
import type { View } from '../state.ts';
import { renderNewTab } from './actions.ts';
import { renderHeading } from './heading.ts';
import { ICONS, renderIcon } from './icons.ts';
import { MORE_ICONS } from './more-icons.ts';
import { renderText } from './text.ts';

/** Numbers of steps: alternatives share one and get letters, as in 4a and 4b. */
export function numberSteps(steps: Pick<Step, 'logic'>[]): string[] {
  let count = 0;
  let letter = 0;
  return steps.map((step, index) => {
    const alternative = index > 0 && step.logic === 'or';
    const opensAlternatives = steps[index + 1]?.logic === 'or';
    if (!alternative) count++;
    letter = alternative ? letter + 1 : 0;
    return alternative || opensAlternatives ? `${count}${String.fromCharCode(97 + letter)}` : `${count}`;
  });
}

const LINK_ICONS: Record<ActionLink['kind'], string> = {
  form: MORE_ICONS.form,
  online: MORE_ICONS.link,
  appointment: MORE_ICONS.calendar,
  info: MORE_ICONS.info,
  file: MORE_ICONS.form,
};
const LINK_KINDS: Record<ActionLink['kind'], MessageKey> = {
  form: 'linkForm',
  online: 'linkOnline',
  appointment: 'linkAppointment',
  info: 'linkInfo',
  file: 'linkFile',
};
const ACTORS: Record<NonNullable<Step['actor']>, MessageKey> = {
  employer: 'actorEmployer',
  newcomer: 'actorNewcomer',
  both: 'actorBoth',
  authority: 'actorAuthority',
};

/** Nodes for a text of the snapshot, made again only when the text changes. */
export const renderRich = (source: string, view: View, headingLevel: number): unknown =>
  guard([source, view.lang], () => renderHtml(source, { headingLevel, newTabHint: view.t('newTab') }));

/** A text of a topic as a block, marked when it is in another language than the topic. */
export const renderRichBlock = (
  source: string | null,
  language: TextLanguage | undefined,
  view: View,
  headingLevel: number,
): TemplateResult | typeof nothing =>
  source
    ? html`<div class="rich" lang=${language?.lang ?? nothing} dir=${language?.dir ?? nothing}>
        ${renderRich(source, view, headingLevel)}
      </div>`
    : nothing;

function linkTarget(href: string): string {
  return /^https?:/.test(href)
    ? new URL(href).hostname.replace(/^www\./, '')
    : href.replace(/^(?:mailto|tel):/, '');
}

/** A text of a topic, marked when it is in another language than the topic. */
export const inLanguage = (text: string | null, language: TextLanguage | undefined): unknown =>
  text && language ? renderText({ text, ...language }) : text;

/** A link out of the box, with what it is and where it leads. */
export function renderActionLink(link: ActionLink, view: View): TemplateResult {
  const away = /^https?:/.test(link.href);
  return html`<a
    class="row action"
    href=${link.href}
    target=${away ? '_blank' : nothing}
    rel=${away ? 'noopener' : nothing}
    hreflang=${link.lang ?? nothing}
    >${renderIcon(LINK_ICONS[link.kind])}<span
      ><strong>${inLanguage(link.text, link.textLanguage)}</strong
      ><small>${view.t(LINK_KINDS[link.kind])}, <bdi dir="ltr">${linkTarget(link.href)}</bdi></small></span
    >${away ? html`${renderIcon(MORE_ICONS.away, 'turns')}${renderNewTab(view)}` : nothing}</a
  >`;
}

/** Words for a joint, and with which step. */
function nameJoint(logic: Step['logic']): [MessageKey, MessageKey?] {
  if (logic === 'then') return ['stepThen'];
  return logic === 'or' ? ['stepOr', 'stepOrInstead'] : ['stepParallel', 'stepParallelWith'];
}

/** Steps and what they are drawn with. */
export interface StepContext {
  steps: Step[];
  numbers: string[];
  audience: string | null;
  contacts: Record<string, Contact>;
  view: View;
  /** Language of the box, in which contacts are. */
  outer: View;
}

/** How a step joins the one before. */
export function renderJoint(
  step: Step,
  index: number,
  { numbers, view }: StepContext,
): TemplateResult | typeof nothing {
  const before = numbers[index - 1];
  const optional = step.optional ? view.t('optional') : '';
  if (!before) return optional ? html`<p class="joint">${optional}</p>` : nothing;
  const after = optional ? `, ${optional}` : '';
  if (step.logic === 'then') return html`<p class="joint">${view.t('stepThen')}${after}</p>`;
  const [word, rest] = nameJoint(step.logic);
  return html`<p class="joint">
    <strong>${view.t(word)}</strong>${rest ? ` ${view.t(rest, { step: before })}` : nothing}${after}
  </p>`;
}

/** How a step joins the one before, in words; nothing for the first. */
export function renderJointText(
  step: Step,
  index: number,
  { numbers, t }: { numbers: string[]; t: Translate },
): string {
  const before = numbers[index - 1];
  const [word, rest] = before ? nameJoint(step.logic) : [];
  return [
    word && t(word) + (rest ? ` ${t(rest, { step: before ?? '' })}` : ''),
    step.optional ? t('optional') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Who acts is said where it changes, not at every step. */
export function actorText(index: number, { steps, audience, view }: StepContext): string | null {
  const actor = steps[index]?.actor;
  if (!actor || actor === steps[index - 1]?.actor) return null;
  return view.t(actor === audience ? 'actorSelf' : ACTORS[actor]);
}

function renderFacts(step: Step, index: number, context: StepContext): TemplateResult | typeof nothing {
  const { t } = context.view;
  const facts: [string, unknown][] = [
    [t('actor'), actorText(index, context)],
    [t('duration'), inLanguage(step.duration, step.durationLanguage)],
    [t('cost'), inLanguage(step.cost, step.costLanguage)],
  ];
  const filled = facts.filter(([, value]) => value);
  if (filled.length === 0) return nothing;
  return html`<dl class="facts">
    ${filled.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderStep(step: Step, index: number, context: StepContext): TemplateResult {
  const { view, outer, steps, numbers, contacts } = context;
  const next = steps[index + 1]?.logic ?? 'end';
  return html`<li class="step ${next}">
    <span class="badge" aria-hidden="true">${numbers[index]}</span>
    <div class="step-body">
      ${renderJoint(step, index, context)}
      ${renderHeading(
        view.level + 2,
        html`<span class="unseen">${numbers[index]}. </span>${inLanguage(step.title, step.language)}`,
        {
          kind: 'step-title',
        },
      )}
      ${renderRichBlock(step.body, step.bodyLanguage, view, view.level + 3)}
      ${renderFacts(step, index, context)} ${step.links.map((link) => renderActionLink(link, view))}
      ${step.contacts.map((id) => {
        const contact = contacts[id];
        return contact
          ? html`<button
              type="button"
              class="row action"
              data-contact=${id}
              @click=${() => view.run({ do: 'open', kind: 'contact', name: id })}
            >
              ${renderIcon(MORE_ICONS.card)}<span
                ><strong><bdi lang=${outer.lang} dir=${outer.dir}>${renderText(contact.label)}</bdi></strong
                ><small>${contact.organisation.name}</small></span
              >${renderIcon(ICONS.forward, 'turns')}
            </button>`
          : nothing;
      })}
    </div>
  </li>`;
}

/**
 * The way as one line: solid to what follows, double to what runs at the same time, dashed to an
 * alternative. Each joint is also said in words.
 */
export function renderSteps(context: Omit<StepContext, 'numbers'>): TemplateResult | typeof nothing {
  if (context.steps.length === 0) return nothing;
  const withNumbers = { ...context, numbers: numberSteps(context.steps) };
  return html`<section>
    ${renderHeading(context.view.level + 1, context.view.t('stepsHeading'))}
    <ol class="steps" part="steps" role="list">
      ${context.steps.map((step, index) => renderStep(step, index, withNumbers))}
    </ol>
  </section>`;
}

/** The way through a topic: one line of steps, each joint also said in words. */
import type { ActionLink, Contact, Step, TextLanguage } from '../../schemas/snapshot-format.ts';
import { CONTACT_ID } from './contact.ts';
import { html, type Html, type Part } from './html.ts';
import {
  linkTo,
  markLanguage,
  places,
  say,
  sayOwn,
  showLink,
  showName,
  showRichText,
  showText,
  type Page,
} from './page.ts';

/** What steps are shown with. */
export interface StepsOptions {
  steps: readonly Step[];
  /** Language of texts that do not say another. */
  language: TextLanguage;
}

/** Numbers of steps: alternatives share one and get letters, as in 4a and 4b. */
function numberSteps(steps: readonly Step[]): string[] {
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

/** All steps with their heading; `null` when there are none. */
export function renderSteps(page: Page, { steps, language }: StepsOptions): Html | null {
  if (steps.length === 0) return null;
  const numbers = numberSteps(steps);
  return html` <section aria-labelledby="schritte">
    <h2 id="schritte">${sayOwn(page, 'stepsHeading')}</h2>
    <ol class="steps" role="list">
      ${steps.map((step, index) => {
        const number = numbers[index] ?? '';
        const before = numbers[index - 1] ?? null;
        const actor = step.actor === steps[index - 1]?.actor ? null : step.actor;
        return html`
<li class="${steps[index + 1]?.logic ?? 'end'}">
<span class="badge" aria-hidden="true">${number}</span>
<div>
${renderJoint(page, step, before)}
<h3${markLanguage(page, step.language ?? language)}><span class="unseen">${number}. </span>${step.title}</h3>
${step.body && html`<div class="rich" ${markLanguage(page, step.bodyLanguage ?? language)}>${showRichText(page, step.body, 4)}</div>`}
${renderFacts(page, { ...step, actor }, language)}
${renderWays(page, step, language)}
</div>
</li>`;
      })}
    </ol>
  </section>`;
}

function renderJoint(page: Page, { logic, optional }: Step, before: string | null): Html | null {
  const word = before === null ? null : sayJoint(page, logic, before);
  if (!optional) return word && html`<p class="joint">${word}</p>`;
  return html`<p class="joint">${word}${word && say(page, 'comma')}${say(page, 'optional')}</p>`;
}

function sayJoint(page: Page, logic: Step['logic'], step: string): Html {
  if (logic === 'then') return say(page, 'stepThen');
  return logic === 'or'
    ? html`<strong>${say(page, 'stepOr')}</strong> ${say(page, 'stepOrInstead', { step })}`
    : html`<strong>${say(page, 'stepParallel')}</strong> ${say(page, 'stepParallelWith', { step })}`;
}

const ACTORS = {
  employer: 'actorEmployer',
  newcomer: 'actorNewcomer',
  both: 'actorBoth',
  authority: 'actorAuthority',
} as const;

function renderFacts(page: Page, step: Step, language: TextLanguage): Html | null {
  const { actor, duration, cost } = step;
  const facts: [Parameters<typeof say>[1], Part][] = [
    ['actor', actor && say(page, ACTORS[actor])],
    ['duration', duration && showText(page, duration, step.durationLanguage ?? language)],
    ['cost', cost && showText(page, cost, step.costLanguage ?? language)],
  ];
  const filled = facts.filter(([, value]) => value);
  if (filled.length === 0) return null;
  return html`<dl class="facts">
    ${filled.map(
      ([name, value]) =>
        html`<div>
          <dt>${say(page, name)}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderWays(page: Page, step: Step, language: TextLanguage): Html | null {
  const contacts = step.contacts.flatMap((id) => page.language.contacts[id] ?? []);
  if (step.links.length + contacts.length === 0) return null;
  return html`<ul class="ways">
    ${step.links.map((link) => html`<li>${renderActionLink(page, link, language)}</li>`)}${contacts.map(
      (contact) => html`<li>${linkContact(page, contact)}</li>`,
    )}
  </ul>`;
}

const LINK_KINDS = {
  form: 'linkForm',
  online: 'linkOnline',
  appointment: 'linkAppointment',
  info: 'linkInfo',
  file: 'linkFile',
} as const;

/** A link of an editor, with what it is and where it leads. */
export function renderActionLink(page: Page, link: ActionLink, language: TextLanguage): Html {
  const hreflang = link.lang !== null && html` hreflang="${link.lang}"`;
  return html`${showLink(link.href, html`<strong>${showText(page, link.text, link.textLanguage ?? language)}</strong>`, hreflang)}
    <small
      >${say(page, LINK_KINDS[link.kind])}${say(page, 'comma')}<bdi dir="ltr"
        >${nameTarget(link.href)}</bdi
      ></small
    >`;
}

function nameTarget(href: string): string {
  return URL.canParse(href) && /^https?:/.test(href)
    ? new URL(href).hostname.replace(/^www\./, '')
    : href.replace(/^(?:mailto|tel):/, '').replace(/\?.*$/, '');
}

/** A link to a contact's page. */
export function linkContact(page: Page, { id, label, organisation }: Contact): Html {
  const name = html`<strong>${showText(page, label)}</strong>`;
  const link = CONTACT_ID.test(id)
    ? html`<a href="${linkTo(page, places.contact(page.language.tag, id))}">${name}</a>`
    : name;
  return html`${link}
    <small>${say(page, 'contact')}${say(page, 'comma')}${showName(page, organisation.name)}</small>`;
}

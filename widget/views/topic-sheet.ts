import { html, nothing, type TemplateResult } from 'lit';
import type { SafeHtml, Step } from '../../schemas/snapshot-format.ts';
import { renderHtml } from '../html.ts';
import { renderHeading } from './heading.ts';
import { renderPerson, renderSheetBottom, renderSheetTop, renderUrl, type SheetContext } from './sheet.ts';
import { actorText, inLanguage, numberSteps, renderJoint, type StepContext } from './steps.ts';
import { renderText } from './text.ts';
import { listFittingContacts, type TopicContext } from './topic-context.ts';
import { renderReviewed } from './topic.ts';

/** Nodes for paper: addresses are written out, and what only a screen can do becomes plain text. */
function renderOnPaper(source: SafeHtml): DocumentFragment {
  const nodes = renderHtml(source, { headingLevel: 6, newTabHint: '' });
  for (const hint of nodes.querySelectorAll('.unseen')) hint.remove();
  for (const link of nodes.querySelectorAll('a')) {
    const address = link.getAttribute('href')?.replace(/^(?:mailto|tel):/, '') ?? '';
    const url = document.createElement('bdi');
    url.className = 'url';
    url.textContent = address;
    link.replaceWith(...(link.textContent === address ? [url] : [link.textContent ?? '', ' (', url, ')']));
  }
  for (const button of nodes.querySelectorAll('button')) button.replaceWith(button.textContent ?? '');
  return nodes;
}

function renderFacts(step: Step, index: number, context: StepContext): TemplateResult {
  const { t } = context.view;
  const facts: [string, unknown][] = [
    [t('actor'), actorText(index, context)],
    [t('duration'), inLanguage(step.duration, step.durationLanguage)],
    [t('cost'), inLanguage(step.cost, step.costLanguage)],
  ];
  return html`<dl class="facts">
    ${facts.map(([label, value]) =>
      value
        ? html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

function renderStep(step: Step, index: number, context: StepContext): TemplateResult {
  const { steps, numbers } = context;
  return html`<li class="step ${steps[index + 1]?.logic ?? 'end'}">
    <span class="badge">${numbers[index]}</span>
    <div>
      ${renderJoint(step, index, context)} ${renderHeading(3, inLanguage(step.title, step.language))}
      ${
        step.body
          ? html`<div
              class="rich"
              lang=${step.bodyLanguage?.lang ?? nothing}
              dir=${step.bodyLanguage?.dir ?? nothing}
            >
              ${renderOnPaper(step.body)}
            </div>`
          : nothing
      }
      ${step.links.map(
        (link) => html`<p>${inLanguage(link.text, link.textLanguage)}: ${renderUrl(link.href)}</p>`,
      )}
    </div>
    ${renderFacts(step, index, context)}
  </li>`;
}

/** The topic on paper: answer, steps, people, who checked it and where the newest version stands; nothing else. */
export function renderTopicSheet(context: TopicContext, address: string): TemplateResult {
  const { topic, start, view, inside, contacts, audience } = context;
  const sheet: SheetContext = { start, view, address };
  const area = start.categories.find((category) => category.slug === topic.category);
  const numbers = numberSteps(topic.steps);
  const steps: StepContext = { steps: topic.steps, numbers, audience, contacts, view: inside, outer: view };
  const people = [
    ...new Set([
      ...listFittingContacts(context.reading, context.state.filters),
      ...topic.steps.flatMap((step) => step.contacts),
    ]),
  ];
  return html`<div class="sheet" lang=${topic.lang} dir=${topic.dir}>
    ${renderSheetTop(sheet, area ? renderText(area.label) : nothing)} ${renderHeading(1, topic.title)}
    <p class="lead">${topic.shortAnswer}</p>
    ${
      steps.steps.length > 0
        ? html`${renderHeading(2, inside.t('stepsHeading'))}
            <ol class="steps">
              ${steps.steps.map((step, index) => renderStep(step, index, steps))}
            </ol>`
        : nothing
    }
    ${
      people.length > 0
        ? html`<div lang=${view.lang} dir=${view.dir}>${renderHeading(2, view.t('contactsHeading'))}</div>
            <div class="people">
              ${people.map((id) => (contacts[id] ? renderPerson(contacts[id], view) : nothing))}
            </div>`
        : nothing
    }
    ${renderSheetBottom(sheet, renderReviewed(context))}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { DetailKind } from '../../schemas/snapshot-format.ts';
import { setTable } from '../data/round-table.ts';
import type { MessageKey } from '../locales/translate.ts';
import type { View } from '../state.ts';
import { renderNewTab } from './actions.ts';
import { renderContactCard } from './contact.ts';
import { renderHeading } from './heading.ts';
import { ICONS, renderIcon } from './icons.ts';
import { renderHelpful } from './insights.ts';
import { nameLanguage, renderLanguageTag } from './language-name.ts';
import { MORE_ICONS } from './more-icons.ts';
import { renderTopicRows } from './rest.ts';
import { renderActionLink, renderRichBlock, renderSteps } from './steps.ts';
import { renderText } from './text.ts';
import { renderSpeech, renderToolButtons } from './tool-buttons.ts';
import { listFittingContacts, type TopicContext } from './topic-context.ts';

const DETAILS: Record<DetailKind, MessageKey> = {
  requirements: 'requirements',
  documents: 'documents',
  costs: 'costs',
  deadlines: 'deadlines',
  processingTime: 'processingTime',
  procedure: 'procedure',
  appeal: 'appeal',
  hints: 'hints',
};

const showOriginal = ({ topic, manifest, view }: TopicContext): TemplateResult =>
  html`<button
    type="button"
    class="inline"
    @click=${() => view.run({ do: 'open', kind: 'topic', name: topic.slug, language: manifest.sourceLanguage })}
  >
    ${view.t('showOriginal')}
  </button>`;

function renderOriginNote(context: TopicContext): TemplateResult | typeof nothing {
  const { topic, view } = context;
  const { origin, outdated } = topic.translation ?? {};
  if (origin !== 'machine' && !outdated) return nothing;
  return html`<div class="note">
    ${renderIcon(MORE_ICONS.info)}
    <p>
      ${origin === 'machine' ? view.t('machine') : nothing} ${outdated ? view.t('outdated') : nothing}
      ${showOriginal(context)}
    </p>
  </div>`;
}

/** In the language of the box, above a topic that exists in another language only. */
function renderForeignNote({ topic, view }: TopicContext): TemplateResult {
  const language = nameLanguage(view.lang, view.lang);
  const original = nameLanguage(topic.lang, view.lang);
  return html`<div class="note">
    ${renderIcon(MORE_ICONS.info)}
    <p>${view.t('onlyIn', { language, original })}</p>
  </div>`;
}

function renderHeadOf(context: TopicContext): TemplateResult {
  const { topic, start, inside } = context;
  const area = start.categories.find((category) => category.slug === topic.category);
  const foreign = topic.lang !== context.view.lang;
  return html`${
      foreign
        ? html`<p>${renderLanguageTag(topic.lang, context.view)}</p>`
        : area
          ? html`<p class="muted">${renderText(area.label)}</p>`
          : nothing
    }
    ${renderHeading(inside.level, topic.title, { kind: 'title', id: 'reading-title' })}
    ${renderOriginNote(context)}
    <p class="lead">${topic.shortAnswer}</p>
    ${renderSpeech(context)} ${renderRichBlock(topic.body, topic.bodyLanguage, inside, inside.level + 1)}`;
}

/** Brings the offices of a topic together, where the editors marked it for that. */
function renderTableButton({ topic, contacts, start, view }: TopicContext): TemplateResult | typeof nothing {
  return setTable(topic, contacts, start.frontDesk)
    ? html`<div class="buttons">
        <button
          type="button"
          class="button to-table"
          @click=${() => view.run({ do: 'open', kind: 'table', name: topic.slug })}
        >
          ${renderIcon(MORE_ICONS.table)}<span>${view.t('roundTableLabel')}</span>
        </button>
      </div>`
    : nothing;
}

function renderWhoHelps(context: TopicContext): TemplateResult | typeof nothing {
  const { topic, contacts, state, view, inside } = context;
  const found = listFittingContacts(context.reading, state.filters).flatMap((id) => contacts[id] ?? []);
  if (found.length === 0 && topic.competentBodies.length === 0) return nothing;
  return html`<section lang=${view.lang} dir=${view.dir}>
    ${renderHeading(inside.level + 1, view.t('contactsHeading'))}
    ${found.map((contact, index) => renderContactCard(contact, view, { main: index === 0, about: topic.title }))}
    ${
      topic.competentBodies.length > 0
        ? html`<p class="muted">${view.t('responsible')}</p>
            <ul class="plain" lang=${topic.lang} dir=${topic.dir}>
              ${topic.competentBodies.map((body) => renderSource(body.name, body.href, inside))}
            </ul>`
        : nothing
    }
    ${renderTableButton(context)}
  </section>`;
}

/** A law or an office; their names are German in every language. */
function renderSource(label: string, href: string | null, view: View): TemplateResult {
  const name = html`<bdi lang="de" dir="ltr">${label}</bdi>`;
  return html`<li>
    ${href ? html`<a href=${href} target="_blank" rel="noopener">${name}${renderNewTab(view)}</a>` : name}
  </li>`;
}

function renderDetails({ topic, inside }: TopicContext): TemplateResult | typeof nothing {
  if (topic.details.length === 0) return nothing;
  return html`<section>
    ${renderHeading(inside.level + 1, inside.t('detailsHeading'))}
    <div class="disclosures">
      ${topic.details.map(
        ({ kind, html: text, language }) =>
          html`<details>
            <summary>${inside.t(DETAILS[kind])}${renderIcon(ICONS.down)}</summary>
            <div class="inside">${renderRichBlock(text, language, inside, inside.level + 2)}</div>
          </details>`,
      )}
    </div>
  </section>`;
}

function renderSources({ topic, inside }: TopicContext): TemplateResult {
  const { legalBasis, furtherLinks } = topic;
  return html`${
    furtherLinks.length > 0
      ? html`<section>
          ${renderHeading(inside.level + 1, inside.t('further'))}
          ${furtherLinks.map((link) => renderActionLink(link, inside))}
        </section>`
      : nothing
  }
  ${
    legalBasis.length > 0
      ? html`<section>
          ${renderHeading(inside.level + 1, inside.t('law'))}
          <ul class="plain">
            ${legalBasis.map((law) => renderSource(law.label, law.href, inside))}
          </ul>
        </section>`
      : nothing
  }`;
}

function renderTranslationOrigin({ topic, view }: TopicContext): string {
  const { translation } = topic;
  if (!translation) return '';
  const office = translation.reviewedBy;
  return translation.origin === 'machineReviewed' && office
    ? view.t('translatedReviewed', { office })
    : view.t('translated');
}

function renderOtherLanguages(context: TopicContext): TemplateResult | typeof nothing {
  const { topic, manifest, view } = context;
  const others = manifest.languages.filter(
    (language) => language.tag !== topic.lang && topic.languages.includes(language.tag),
  );
  if (others.length === 0) return nothing;
  return html`<span class="also"
    >${view.t('alsoIn')}
    ${others.map(
      (language) =>
        html`<button
          type="button"
          class="inline"
          lang=${language.tag}
          dir=${language.dir}
          @click=${() => view.run({ do: 'speak', language: language.tag })}
        >
          ${language.name}
        </button>`,
    )}</span
  >`;
}

/** When the topic was checked and by which office; nothing when nobody said. */
export function renderReviewed({ topic, view }: TopicContext): TemplateResult | typeof nothing {
  if (!topic.reviewedAt) return nothing;
  const format = new Intl.DateTimeFormat(view.lang, { dateStyle: 'long', timeZone: 'UTC' });
  const date = format.format(new Date(topic.reviewedAt));
  const office = topic.reviewedBy ? html`<bdi lang="de">${topic.reviewedBy}</bdi>` : null;
  const [before = '', after = ''] = view.t('reviewedBy').split('{office}');
  return html`<p>
    <strong>${view.t('reviewed', { date })}</strong>${office ? html` ${before}${office}${after}` : '.'}
  </p>`;
}

function renderStand(context: TopicContext): TemplateResult {
  const { view } = context;
  return html`<div class="stand" lang=${view.lang} dir=${view.dir}>
    ${renderReviewed(context)}
    <p>${renderTranslationOrigin(context)} ${renderOtherLanguages(context)}</p>
  </div>`;
}

function renderRelated({ topic, inside }: TopicContext): TemplateResult | typeof nothing {
  if (topic.related.length === 0) return nothing;
  return html`<section>
    ${renderHeading(inside.level + 1, inside.t('related'))} ${renderTopicRows(topic.related, inside)}
  </section>`;
}

/** A topic in the order a visitor needs it: answer, steps, people, details, law, and how fresh all this is. */
export function renderTopicArticle(context: TopicContext): TemplateResult {
  const { topic, contacts, audience, inside } = context;
  const foreign = topic.lang !== context.view.lang;
  return html`${foreign ? renderForeignNote(context) : nothing}
    <article class="article ${foreign ? 'foreign' : ''}" part="topic" lang=${topic.lang} dir=${topic.dir}>
      ${renderHeadOf(context)}
      ${renderSteps({ steps: topic.steps, audience, contacts, view: inside, outer: context.view })}
      ${renderWhoHelps(context)} ${renderDetails(context)} ${renderSources(context)} ${renderRelated(context)}
      ${renderStand(context)}
      ${context.start.insights ? renderHelpful(topic.slug, context.state, context.view) : nothing}
      ${renderToolButtons(context)}
    </article>`;
}

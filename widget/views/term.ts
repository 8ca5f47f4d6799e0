import { html, nothing, type TemplateResult } from 'lit';
import type { TermReading, View } from '../state.ts';
import { renderHeading } from './heading.ts';
import { renderTopicRows } from './rest.ts';
import { renderText } from './text.ts';

/** A word of the offices: what it means, and the topics that help. */
export function renderTermArticle({ term, topics }: TermReading, view: View): TemplateResult {
  const { t } = view;
  return html`<article class="article" part="topic">
    <p class="muted">${t('term')}</p>
    ${renderHeading(view.level, renderText(term.term), { kind: 'title', id: 'reading-title' })}
    ${term.explanation ? html`<p class="lead">${renderText(term.explanation)}</p>` : nothing}
    ${
      topics.length > 0
        ? html`<section>
            ${renderHeading(view.level + 1, t('related'))} ${renderTopicRows(topics, view)}
          </section>`
        : nothing
    }
  </article>`;
}

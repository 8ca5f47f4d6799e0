import { html, type TemplateResult } from 'lit';
import type { State, View } from '../state.ts';

/** Name of an answer in `State.sent`. */
export const nameAnswer = (topic: string): string => `helpful ${topic}`;

/** Name of a reported search in `State.sent`. */
export const nameReport = (words: string): string => `search ${words}`;

/** "War das hilfreich?" below a topic; thanks once it is answered. */
export function renderHelpful(topic: string, state: State, view: View): TemplateResult {
  const { t, run } = view;
  const answer = (kind: 'helpful' | 'notHelpful') => () => run({ do: 'count', kind, topic });
  return html`<div class="helpful" lang=${view.lang} dir=${view.dir}>
    ${
      state.sent.includes(nameAnswer(topic))
        ? html`<p class="thanks" tabindex="-1">${t('thanks')}</p>`
        : html`<p id="helpful">${t('helpfulQuestion')}</p>
            <div class="buttons" role="group" aria-labelledby="helpful">
              <button type="button" class="button" @click=${answer('helpful')}>${t('yes')}</button>
              <button type="button" class="button" @click=${answer('notHelpful')}>${t('no')}</button>
            </div>`
    }
  </div>`;
}

/** Lets a visitor say that a topic is missing: one press sends the words of the search, and says so before. */
export function renderReport(words: string, state: State, view: View): TemplateResult {
  const { t, run } = view;
  return html`<div class="report muted">
    ${
      state.sent.includes(nameReport(words))
        ? html`<p class="thanks" tabindex="-1">${t('reported')}</p>`
        : html`<p>
            ${t('topicMissing')}${' '}
            <button type="button" class="inline" @click=${() => run({ do: 'count', kind: 'search', words })}>
              ${t('reportSearch')}</button
            >${' '}${t('reportHint')}
          </p>`
    }
  </div>`;
}

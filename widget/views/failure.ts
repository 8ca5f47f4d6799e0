import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../schemas/snapshot-format.ts';
import type { ErrorCode } from '../data/source.ts';
import type { MessageKey } from '../locales/translate.ts';
import type { Failure, State, View } from '../state.ts';
import { renderPhone } from './actions.ts';
import { renderBack } from './back.ts';
import { renderHeading } from './heading.ts';
import { ICONS, renderIcon } from './icons.ts';
import { HIT_ICONS } from './hit-icons.ts';
import { phoneHref, renderText } from './text.ts';

interface Words {
  title: MessageKey;
  hint: MessageKey;
  retry: boolean;
}

const UNKNOWN: Words = { title: 'errorUnknown', hint: 'errorUnknownHint', retry: false };
const UNREACHABLE: Words = { title: 'errorUnreachable', hint: 'errorHint', retry: true };

function wordsFor(code: ErrorCode): Words {
  if (code === 'unknown-topic' || code === 'unknown-contact') return UNKNOWN;
  if (code === 'format') return { title: 'errorFormat', hint: 'errorFormatHint', retry: true };
  return code === 'offline' && !navigator.onLine ? { ...UNREACHABLE, title: 'errorOffline' } : UNREACHABLE;
}

function renderCall(desk: Contact, phone: string, view: View): TemplateResult {
  return html`<div class="card call">
    ${renderHeading(view.level + 1, view.t('callAnyway'), { kind: 'card-title' })}
    <p class="muted">${renderText(desk.label)}</p>
    <p class="number">
      ${renderIcon(ICONS.phone)}<a
        href=${phoneHref(phone)}
        @click=${(event: Event) => view.turnTo(event, desk.id, 'phone')}
        >${renderPhone(phone, view)}</a
      >
    </p>
  </div>`;
}

/** What went wrong in the visitor's words, a way to try again, and a person to call. */
export function renderFailure(
  failure: Failure,
  { state, desk }: { state: State; desk: Contact | null },
  view: View,
): TemplateResult {
  const { t } = view;
  const words = wordsFor(failure.error.code);
  const { query } = state;
  return html`<div class="failure">
    ${state.start ? renderBack(t('back'), view) : nothing}
    ${renderHeading(view.level, t(words.title), { kind: 'question', id: 'reading-title' })}
    <p>${t(words.hint)} ${query ? t('queryKept', { query }) : nothing}</p>
    ${
      words.retry
        ? html`<div class="buttons">
            <button type="button" class="button filled" @click=${() => view.run({ do: 'retry' })}>
              ${renderIcon(HIT_ICONS.retry)}<span>${t('retry')}</span>
            </button>
          </div>`
        : nothing
    }
    ${desk?.phone ? renderCall(desk, desk.phone, view) : nothing}
  </div>`;
}

/** The box when nothing could be loaded: what to do, and the link the page itself offers. */
export function renderStartFailure(state: State, view: View): TemplateResult {
  return html`<div class="main">
    ${state.failure ? renderFailure(state.failure, { state, desk: null }, view) : nothing}
    <div class="ask"><slot></slot></div>
  </div>`;
}

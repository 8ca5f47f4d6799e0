import { html, nothing, type TemplateResult } from 'lit';
import { ICONS, renderIcon } from './icons.ts';
import { MORE_ICONS } from './more-icons.ts';
import type { TopicContext } from './topic-context.ts';

/** Lets a topic be read aloud, where this device has a voice for its language. */
export function renderSpeech({ reading, tools, view }: TopicContext): TemplateResult | typeof nothing {
  const { speaking } = tools;
  if (speaking === 'off' && !tools.canRead(reading.topic.lang)) return nothing;
  const on = speaking !== 'off';
  const paused = speaking === 'paused';
  return html`<div class="buttons speech" lang=${view.lang} dir=${view.dir}>
    <button
      type="button"
      class="button ${on ? 'pressed' : ''}"
      aria-pressed=${on ? 'true' : 'false'}
      @click=${() => tools.toggleSpeech(reading, view)}
    >
      ${renderIcon(on ? ICONS.check : MORE_ICONS.speaker, on ? '' : 'turns')}<span>${view.t('read')}</span>
    </button>
    ${
      on
        ? html`<button
              type="button"
              class="button ${paused ? 'pressed' : ''}"
              aria-pressed=${paused ? 'true' : 'false'}
              @click=${() => tools.pauseSpeech()}
            >
              ${renderIcon(paused ? ICONS.check : MORE_ICONS.pause)}<span>${view.t('readPause')}</span>
            </button>
            <button type="button" class="button" @click=${() => tools.hush()}>
              ${renderIcon(MORE_ICONS.stop)}<span>${view.t('readStop')}</span>
            </button>`
        : nothing
    }
  </div>`;
}

/** To take a topic along: on paper, as an address, by what the device has for sharing. */
export function renderToolButtons({ reading, tools, view }: TopicContext): TemplateResult {
  const { t } = view;
  const { copied } = tools;
  return html`<div class="tools" lang=${view.lang} dir=${view.dir}>
    <div class="buttons">
      <button type="button" class="button" @click=${() => tools.printTopic(reading, view)}>
        ${renderIcon(MORE_ICONS.printer)}<span>${t('print')}</span>
      </button>
      <button type="button" class="button" @click=${() => void tools.copy(reading, view)}>
        ${renderIcon(copied === 'yes' ? ICONS.check : MORE_ICONS.link)}<span
          >${copied === 'yes' ? t('linkCopied') : t('copyLink')}</span
        >
      </button>
      ${
        'share' in navigator
          ? html`<button type="button" class="button" @click=${() => tools.share(reading)}>
              ${renderIcon(MORE_ICONS.share)}<span>${t('share')}</span>
            </button>`
          : nothing
      }
    </div>
    ${
      copied === 'failed'
        ? html`<p class="muted">${t('copyFailed')}${' '}<bdi dir="ltr">${tools.addressOf(reading)}</bdi></p>`
        : nothing
    }
  </div>`;
}

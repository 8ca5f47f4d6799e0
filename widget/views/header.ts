import { html, type TemplateResult } from 'lit';
import type { Manifest, StartFile } from '../../schemas/snapshot-format.ts';
import type { View } from '../state.ts';
import { ICONS, renderIcon } from './icons.ts';
import { renderText } from './text.ts';

/** Who speaks, and in which language; the language menu names each language in its own script. */
export function renderHeader(start: StartFile, manifest: Manifest, view: View): TemplateResult {
  const speak = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) view.run({ do: 'speak', language: event.target.value });
  };
  return html`<div class="head">
    <p class="sender">
      <strong>${renderText(start.sender.short)}</strong><span>${renderText(start.sender.long)}</span>
    </p>
    <div class="languages">
      ${renderIcon(ICONS.globe, 'globe')}
      <select aria-label=${view.t('language')} @change=${speak}>
        ${manifest.languages.map(
          (language) =>
            html`<option
              value=${language.tag}
              lang=${language.tag}
              dir=${language.dir}
              ?selected=${language.tag === view.lang}
            >
              ${language.name}
            </option>`,
        )}
      </select>
      ${renderIcon(ICONS.down)}
    </div>
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import type { View } from '../state.ts';
import { renderIcon } from './icons.ts';
import { HIT_ICONS } from './hit-icons.ts';

/** The way back out of the reading pane; wide boxes show the list instead, unless `always` is set. */
export function renderBack(label: string, view: View, always = true): TemplateResult {
  return html`<button
    type="button"
    class="back ${always ? 'always' : ''}"
    @click=${() => view.run({ do: 'back' })}
  >
    ${renderIcon(HIT_ICONS.back, 'turns')}<span>${label}</span>
  </button>`;
}

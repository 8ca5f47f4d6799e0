import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, StartFile } from '../../schemas/snapshot-format.ts';
import type { View } from '../state.ts';
import { renderContactActions, renderNewTab } from './actions.ts';
import { renderHeading } from './heading.ts';
import { renderAddressLine, renderText } from './text.ts';

/** The strip that closes every view: the person to ask when nothing fits. */
export function renderDesk(desk: Contact, view: View): TemplateResult {
  return html`<section class="desk">
    <div class="desk-text">
      ${renderHeading(
        view.level + 1,
        html`<span class="ask-directly">${`${view.t('deskHeading')} `}</span>${renderText(desk.label)}`,
        { kind: 'desk-title' },
      )}
      ${desk.hours ? html`<div class="when">${view.now?.renderState(desk, view)}</div>` : nothing}
      ${desk.address ? html`<p class="muted">${renderAddressLine(desk.address)}</p>` : nothing}
    </div>
    ${renderContactActions(desk, view, { main: true })}
  </section>`;
}

/** Notice of the sender and its legal links, below everything. */
export function renderFoot(start: StartFile, view: View): TemplateResult | typeof nothing {
  if (!start.notice && start.legalLinks.length === 0) return nothing;
  return html`<div class="foot">
    ${start.notice ? html`<p>${renderText(start.notice)}</p>` : nothing}
    ${
      start.legalLinks.length > 0
        ? html`<ul>
            ${start.legalLinks.map(
              (link) =>
                html`<li>
                  <a href=${link.href} target="_blank" rel="noopener"
                    >${renderText(link.label)}${renderNewTab(view)}</a
                  >
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

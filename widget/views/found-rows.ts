import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogTopic, Contact, StartFile } from '../../schemas/snapshot-format.ts';
import type { ReadingKind, View } from '../state.ts';
import { renderContactActions, renderPhone } from './actions.ts';
import { renderHeading } from './heading.ts';
import { ICONS, renderIcon } from './icons.ts';
import { renderLanguageTag } from './language-name.ts';
import { renderText } from './text.ts';

interface FoundRow {
  kind: ReadingKind;
  name: string;
  title: unknown;
  /** A second line. */
  about: unknown;
}

/** @param scope Selector of what the rows stand in: the same entry may stand in the box twice. */
function renderRow({ kind, name, title, about }: FoundRow, scope: string, view: View): TemplateResult {
  const from = `${scope} [data-row="${CSS.escape(name)}"]`;
  return html`<li>
    <button
      type="button"
      class="row"
      data-row=${name}
      @click=${() => view.run({ do: 'open', kind, name, from })}
    >
      <span>${title}<span class="row-about">${about}</span></span
      >${renderIcon(ICONS.forward, 'turns')}
    </button>
  </li>`;
}

/** Topics with their areas, one row each. */
export function renderFoundRows(
  topics: readonly CatalogTopic[],
  { start, scope }: { start: StartFile; scope: string },
  view: View,
): TemplateResult {
  const nameArea = (slug: string): unknown => {
    const area = start.categories.find((category) => category.slug === slug);
    return area && html`<span class="area">${renderText(area.label)}</span>`;
  };
  return html`<ul class="rows">
    ${topics.map(({ slug, title, lang, dir, category }) => {
      const other = lang !== view.lang;
      const row: FoundRow = {
        kind: 'topic',
        name: slug,
        title: other ? html`<bdi lang=${lang} dir=${dir}>${title}</bdi>` : title,
        about: html`${other ? renderLanguageTag(lang, view) : nothing} ${nameArea(category)}`,
      };
      return renderRow(row, scope, view);
    })}
  </ul>`;
}

/** Contacts with their numbers, one row each. */
export function renderContactRows(contacts: readonly Contact[], scope: string, view: View): TemplateResult {
  return html`<ul class="rows">
    ${contacts.map(({ id, label, phone, organisation }) => {
      const office = html`<bdi lang="de" dir="ltr">${organisation.shortName}</bdi>`;
      const about = phone ? renderPhone(phone, view) : office;
      return renderRow({ kind: 'contact', name: id, title: renderText(label), about }, scope, view);
    })}
  </ul>`;
}

/** The person for when nothing fits: who, whether somebody is there, call and write. */
export function renderAskUs(desk: Contact, view: View, level: number): TemplateResult {
  return html`<div class="card ask-us">
    ${renderHeading(level, view.t('askUs'), { kind: 'card-title' })}
    <p class="muted">${view.t('askUsHint')}</p>
    ${view.now?.renderState(desk, view)} ${renderContactActions(desk, view, { main: true })}
  </div>`;
}

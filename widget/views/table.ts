import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, TopicFile } from '../../schemas/snapshot-format.ts';
import { buildMailto, type Mail } from '../data/mail.ts';
import { SENTENCE_MAX, writeMail } from '../data/invitation.ts';
import type { Draft, Table } from '../data/round-table.ts';
import type { View } from '../state.ts';
import { renderHeading } from './heading.ts';
import { ICONS, renderIcon } from './icons.ts';
import { MORE_ICONS } from './more-icons.ts';
import { renderText } from './text.ts';

/** What the round table is drawn with. */
export interface TableContext {
  table: Table;
  topic: TopicFile;
  draft: Draft;
  view: View;
  /** Changes what the visitor has filled in. */
  change(changeDraft: (draft: Draft) => Draft): void;
  print(): void;
}

function renderOffice(office: Contact, { draft, change }: TableContext): TemplateResult {
  const chosen = draft.chosen.includes(office.id);
  const turn = (): void =>
    change(({ chosen: ids, sentence }) => ({
      sentence,
      chosen: ids.includes(office.id) ? ids.filter((id) => id !== office.id) : [...ids, office.id],
    }));
  return html`<label class="office ${chosen ? 'chosen' : ''}">
    <input type="checkbox" .checked=${chosen} @change=${turn} />
    <span
      ><span class="office-name">${renderText(office.label)}</span
      ><small><bdi lang="de" dir="ltr">${office.organisation.name}</bdi></small></span
    >
  </label>`;
}

/** Offices without an address are not left out: who passes the invitation on to them. */
function renderInvited({ table, draft, view }: TableContext): TemplateResult | typeof nothing {
  const { host, offices } = table;
  if (!host || !offices.some(({ id, email }) => !email && draft.chosen.includes(id))) return nothing;
  const [before = '', after = ''] = view.t('tableInvited').split('{office}');
  return html`<p class="muted">${before}<bdi>${renderText(host.label)}</bdi>${after}</p>`;
}

function renderMail(mail: Mail, view: View): TemplateResult {
  const rows: [string, unknown][] = [
    [view.t('tableTo'), mail.to.map((address, index) => html`${index > 0 ? ', ' : ''}<bdi>${address}</bdi>`)],
    [view.t('tableSubject'), mail.subject],
    [view.t('tableText'), mail.body],
  ];
  return html`<section>
    ${renderHeading(view.level + 1, view.t('tableMail'))}
    <dl class="card mail">
      ${rows.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd lang="de" dir="auto">${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** What is missing, as the button that cannot work yet says it. */
function findMissing({ chosen, sentence }: Draft, { t }: View): string {
  if (chosen.length === 0) return t('tablePickOffice');
  return sentence.trim() ? '' : t('tableWriteSentence');
}

function renderSending(
  mail: Mail,
  missing: string,
  { table, draft, view, print }: TableContext,
): TemplateResult {
  const tell = (event: Event): void => {
    for (const id of draft.chosen) view.turnTo(event, id, 'email');
  };
  const content = html`${renderIcon(ICONS.mail)}<span>${view.t('tablePrepare')}</span>`;
  return html`<div class="buttons">
      ${
        missing || !table.host
          ? html`<button
              type="button"
              class="button impossible"
              aria-disabled="true"
              aria-describedby="missing"
            >
              ${content}
            </button>`
          : html`<a class="button filled" href=${buildMailto(mail)} @click=${tell}>${content}</a>`
      }
      <button type="button" class="button" @click=${print}>
        ${renderIcon(MORE_ICONS.printer)}<span>${view.t('tablePrint')}</span>
      </button>
    </div>
    <p class="missing" id="missing">${missing}</p>
    <p class="muted">${view.t('tableNothingStored')}</p>`;
}

/** One request to several offices: who, what about, and the mail as it will open. */
export function renderTable(context: TableContext): TemplateResult {
  const { table, topic, draft, view, change } = context;
  const { t } = view;
  const write = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) change(({ chosen }) => ({ chosen, sentence: target.value }));
  };
  const mail = writeMail(table, draft, topic.title);
  return html`<article class="article" part="topic">
    <p class="muted"><bdi lang=${topic.lang} dir=${topic.dir}>${topic.title}</bdi></p>
    ${renderHeading(view.level, t('roundTableLabel'), { kind: 'title', id: 'reading-title' })}
    <p class="lead">${t('tableIntro')}</p>
    <fieldset class="who">
      <legend>${t('tableWho')}</legend>
      <div class="offices">${table.offices.map((office) => renderOffice(office, context))}</div>
      ${renderInvited(context)}
    </fieldset>
    <div class="about-what">
      <label class="section-title" for="sentence">${t('tableWhat')}</label>
      <p class="muted" id="no-names">${t('tableNoNames')}</p>
      <textarea
        id="sentence"
        rows="3"
        dir="auto"
        maxlength=${SENTENCE_MAX}
        aria-describedby="no-names"
        .value=${draft.sentence}
        @input=${write}
      ></textarea>
    </div>
    ${renderMail(mail, view)} ${renderSending(mail, findMissing(draft, view), context)}
  </article>`;
}

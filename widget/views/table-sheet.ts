import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, TopicFile } from '../../schemas/snapshot-format.ts';
import { renderHeading } from './heading.ts';
import { renderPerson, renderSheetBottom, renderSheetTop, type SheetContext } from './sheet.ts';

/** The round table on paper, to take along or to hand in: topic, sentence, and the offices with their addresses. */
export function renderTableSheet(
  { topic, offices, sentence }: { topic: TopicFile; offices: Contact[]; sentence: string },
  sheet: SheetContext,
): TemplateResult {
  const { view } = sheet;
  return html`<div class="sheet" lang=${view.lang} dir=${view.dir}>
    ${renderSheetTop(sheet, nothing)} ${renderHeading(1, view.t('roundTableLabel'))}
    <p class="lead"><bdi lang=${topic.lang} dir=${topic.dir}>${topic.title}</bdi></p>
    ${renderHeading(2, view.t('tableWhat'))}
    <p class="sentence" dir="auto">${sentence || '\n\n\n'}</p>
    ${renderHeading(2, view.t('tableWho'))}
    <div class="people">${offices.map((office) => renderPerson(office, view))}</div>
    ${renderSheetBottom(sheet, nothing)}
  </div>`;
}

/** Opening hours of a contact: rules for the whole week and the days on which they do not hold. */
import type { Contact, DayName, Hours, LocalizedText, Slot } from '../../schemas/snapshot-format.ts';
import { addDays, evaluateDay, evaluateDays, hasHours, type DayPlan } from '../../schemas/opening-hours.ts';
import { sayDays, sayTimes, sayWeekdays, WEEK } from './dates.ts';
import { html, joinHtml, type Html, type Part } from './html.ts';
import { say, showText, type Page } from './page.ts';

/** How far ahead special days are told; a change that begins within is followed to its end. */
const AHEAD_DAYS = 183;

/** Days of the week with the same times. */
export interface WeekRow {
  days: DayName[];
  slots: Slot[];
}

/** Days in a row on which the week does not hold, for one reason. */
export interface SpecialDays {
  from: string;
  to: string;
  slots: Slot[];
  reason: LocalizedText | null;
}

/** The usual week, Monday first; neighbours with the same times share a row. */
export function listWeek(hours: Hours): WeekRow[] {
  const usual = { ...hours, exceptions: [], closedOnHolidays: false, temporarilyClosed: false };
  const rows: WeekRow[] = [];
  for (const { day, isoDay } of WEEK) {
    const { slots } = evaluateDay<LocalizedText>(usual, isoDay, []);
    const last = rows.at(-1);
    if (last && JSON.stringify(last.slots) === JSON.stringify(slots)) last.days.push(day);
    else rows.push({ days: [day], slots });
  }
  return rows;
}

/** What the coming half year holds besides the usual week, from `today` on. */
export function listSpecialDays({ site, language }: Page, hours: Hours): SpecialDays[] {
  if (hours.temporarilyClosed) return [];
  const holidays = language.start.holidays ?? [];
  const usual = { ...hours, exceptions: [], closedOnHolidays: false };
  const days = evaluateDays<LocalizedText>(hours, { isoDay: site.today, count: 2 * AHEAD_DAYS }, holidays);
  const end = addDays(site.today, AHEAD_DAYS);
  const found: SpecialDays[] = [];
  for (const plan of days) {
    if (!isSpecial(plan, evaluateDay<LocalizedText>(usual, plan.day, []))) continue;
    const last = found.at(-1);
    if (last && addDays(last.to, 1) === plan.day && isSame(last, plan)) last.to = plan.day;
    else if (plan.day < end)
      found.push({ from: plan.day, to: plan.day, slots: plan.slots, reason: plan.reason });
  }
  return found;
}

/** A holiday on a day that is closed anyway is no news. */
function isSpecial(plan: DayPlan<LocalizedText>, usual: DayPlan<LocalizedText>): boolean {
  return plan.rule === 'exception' || (plan.rule === 'holiday' && usual.slots.length > 0);
}

function isSame(days: SpecialDays, { slots, reason }: DayPlan<LocalizedText>): boolean {
  return JSON.stringify([days.slots, days.reason]) === JSON.stringify([slots, reason]);
}

/** Whether {@link renderHours} has anything to say. */
export function tellsHours({ hours, byAppointmentOnly }: Contact): boolean {
  if (byAppointmentOnly) return true;
  return hours ? hours.temporarilyClosed || hasHours(hours) || Boolean(hours.note) : false;
}

/** Half a year of days is worth going through once, not on every page the contact stands on. */
const rendered = new WeakMap<Contact, Html>();

/** Opening hours as a table with the special days below; empty when nobody has told any. */
export function renderHours(page: Page, contact: Contact): Html {
  const known = rendered.get(contact) ?? html`${writeHours(page, contact)}`;
  rendered.set(contact, known);
  return known;
}

function writeHours(page: Page, contact: Contact): Html | null {
  const { hours } = contact;
  if (hours?.temporarilyClosed)
    return html`<p class="limit"><strong>${say(page, 'closedForNow')}</strong></p>`;
  if (!hours || !hasHours(hours)) return renderLimits(page, contact);
  const special = listSpecialDays(page, hours);
  return html` <table class="week">
      <caption>
        ${say(page, 'hoursHeading')}
      </caption>
      ${listWeek(hours).map(
        ({ days, slots }) =>
          html`<tr>
            <th scope="row">${sayWeekdays(page, days)}</th>
            <td>${renderSlots(page, slots)}</td>
          </tr> `,
      )}
    </table>
    ${hours.note && html`<p class="muted">${showText(page, hours.note)}</p>`}
    ${special.length > 0 && renderSpecialDays(page, special)}`;
}

function renderLimits(page: Page, { byAppointmentOnly, hours }: Contact): Html | null {
  const note = hours?.note && html`<p class="muted">${showText(page, hours.note)}</p>`;
  if (!byAppointmentOnly) return note ? html`${note}` : null;
  return html`<p class="limit">${say(page, 'onlyByAppointment')}</p>
    ${note ?? null}`;
}

function renderSpecialDays(page: Page, special: readonly SpecialDays[]): Html {
  return html`<p class="special">${say(page, 'specialDays')}</p>
    <ul class="special">
      ${special.map(
        ({ slots, reason, ...days }) =>
          html`<li>
            <strong>${sayDays(page, days)}:</strong> ${renderSlots(page, slots)}${
              reason !== null && html`${say(page, 'comma')}${showText(page, reason)}`
            }
          </li>`,
      )}
    </ul>`;
}

const LIMITS = { open: null, appointment: 'onlyAppointment', phone: 'onlyPhone' } as const;

function renderSlots(page: Page, slots: readonly Slot[]): Part {
  if (slots.length === 0) return html`<span class="limit">${say(page, 'closed')}</span>`;
  const kinds = [...new Set(slots.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => {
    const limit = LIMITS[kind];
    const times = sayTimes(
      page,
      slots.filter((slot) => slot.kind === kind),
    );
    return limit === null
      ? times
      : html`${times}<span class="limit">${say(page, 'comma')}${say(page, limit)}</span>`;
  });
  return joinHtml(lines, html`<br />`);
}

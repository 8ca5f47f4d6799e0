import { html, nothing, type TemplateResult } from 'lit';
import { describeLimit, formatDay, formatHour } from '../lazy-now.ts';
import { describeNow, evaluateDays, hasHours, type DayPlan, type Slot } from '../../schemas/opening-hours.ts';
import type { Contact, Hours, LocalizedText } from '../../schemas/snapshot-format.ts';
import { differsFromOffice, formatOwnTime, readOwnZone, toInstant } from '../session/local-time.ts';
import type { HoursContext, View } from '../state.ts';
import { renderHeading } from './heading.ts';
import { renderText } from './text.ts';

const WEEK_DAYS = 7;
/** How far ahead a change may begin; it is followed to its end, but not for longer than as much again. */
const AHEAD_DAYS = 42;

type Plan = DayPlan<LocalizedText>;

const RIGHT_TO_LEFT = /^(?:ar|fa)\b/;

/** Times of a day in one line: "9–12 und 13–16 Uhr". In right-to-left text each span keeps its own order. */
function formatTimes(slots: Slot[], { words, lang }: HoursContext): string {
  const [open, close] = RIGHT_TO_LEFT.test(lang) ? ['\u2066', '\u2069'] : ['', ''];
  const spans = slots.map(
    ({ from, to }) => `${open}${formatHour(from, words)}–${formatHour(to, words)}${close}`,
  );
  const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(spans);
  return words.clock.replace('{time}', () => list);
}

/** What limits the visit on a day: once when it holds for the whole day, else with its times. */
export function listLimits(slots: Slot[], context: HoursContext): string[] {
  const kinds = new Set(slots.map(({ kind }) => kind));
  if (kinds.size === 1)
    return slots.slice(0, 1).flatMap(({ kind }) => describeLimit(kind, context.words) || []);
  return slots.flatMap((slot) => {
    const limit = describeLimit(slot.kind, context.words);
    return limit ? [`${formatTimes([slot], context)}: ${limit}`] : [];
  });
}

const differs = (slot: Slot, day: string): boolean =>
  differsFromOffice(toInstant(day, slot.from), readOwnZone());

/** What the visitor's own clock shows at these times, where it shows another time. */
function renderOwnTimes(slots: Slot[], day: string, view: View): TemplateResult | typeof nothing {
  const other = slots.filter((slot) => differs(slot, day));
  if (other.length === 0) return nothing;
  const spans = other.map(({ from, to }) => formatOwnTime({ day, from, to }, view.lang, readOwnZone()));
  const times = new Intl.ListFormat(view.lang, { type: 'conjunction' }).format(spans);
  return html`<br /><span class="limit own-time">${view.t('yourTime', { times })}</span>`;
}

/** Hours a visitor may want in a calendar. */
export interface NextSlot {
  /** ISO day and `HH:MM`, local time of the office. */
  day: string;
  from: string;
  to: string;
  /** What limits a visit; empty when nothing does. */
  limit: string;
  /** Day and times in words. */
  words: string;
}

/** The next hours of a contact; `null` when none are known. */
export function findNextSlot({ hours }: Contact, view: View): NextSlot | null {
  const context = view.now?.context(view);
  const next = hours && context ? describeNow(hours, context.moment, context.holidays).next : null;
  if (!next || !context) return null;
  const { day, slot } = next;
  const limit = describeLimit(slot.kind, context.words);
  const date = formatDay(day, view.lang, { weekday: 'long', day: 'numeric', month: 'long' });
  const words = [date, formatTimes([slot], context), limit].filter(Boolean).join(context.words.comma);
  return { day, from: slot.from, to: slot.to, limit, words };
}

function renderPlan({ slots, reason, day, rule }: Plan, context: HoursContext, view: View): TemplateResult {
  const date = rule === 'week' ? '' : formatDay(day, view.lang, { day: 'numeric', month: 'long' });
  return html`${
    slots.length > 0
      ? html`${formatTimes(slots, context)}`
      : html`<span class=${rule === 'week' ? 'limit' : 'shut'}>${view.t('closed')}</span>`
  }${renderOwnTimes(slots, day, view)}${listLimits(slots, context).map((limit) => html`<br /><span class="limit">${limit}</span>`)}${
    date
      ? html`<br /><span class="limit"
            >${date}${reason ? html`${context.words.comma}${renderText(reason)}` : nothing}</span
          >`
      : nothing
  }`;
}

const renderDay = (plan: Plan, context: HoursContext, view: View): TemplateResult => {
  const today = plan.day === context.moment.isoDay;
  return html`<tr class=${today ? 'today' : ''}>
    <th scope="row">
      ${formatDay(plan.day, view.lang, { weekday: 'long' })}${
        today ? html`${context.words.comma}<span class="is-today">${view.t('today')}</span>` : nothing
      }
    </th>
    <td>${renderPlan(plan, context, view)}</td>
  </tr>`;
};

interface Change {
  first: Plan;
  last: Plan;
}

const isSame = (one: Plan, other: Plan): boolean =>
  JSON.stringify([one.rule, one.slots, one.reason]) ===
  JSON.stringify([other.rule, other.slots, other.reason]);

/** Days after this week on which the week does not hold; days in a row for one reason are one change. */
export function listChanges(hours: Hours, { moment, holidays }: HoursContext): Change[] {
  const days = evaluateDays<LocalizedText>(hours, { isoDay: moment.isoDay, count: 2 * AHEAD_DAYS }, holidays);
  const changes: Change[] = [];
  for (const [index, plan] of days.entries()) {
    const before = days[index - 1];
    const change = changes.at(-1);
    if (index < WEEK_DAYS || plan.rule === 'week') continue;
    if (change && before === change.last && isSame(change.last, plan)) change.last = plan;
    else if (index < AHEAD_DAYS) changes.push({ first: plan, last: plan });
  }
  return changes;
}

function renderChange({ first, last }: Change, context: HoursContext, view: View): TemplateResult {
  const { slots, reason } = first;
  const format = new Intl.DateTimeFormat(view.lang, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return html`<li>
    <strong>${format.formatRange(new Date(first.day), new Date(last.day))}:</strong
    >${' '}${slots.length > 0 ? formatTimes(slots, context) : view.t('closed')}${
      reason ? html`${context.words.comma}${renderText(reason)}` : nothing
    }
  </li>`;
}

/**
 * Hours of a contact for seven days, today first and marked, then what soon changes.
 *
 * @param level Level of the heading; without one, the table has no heading of its own.
 */
export function renderWeek(contact: Contact, view: View, level?: number): TemplateResult | typeof nothing {
  const { hours } = contact;
  const context = view.now?.context(view);
  if (!hours || !context || hours.temporarilyClosed || !hasHours(hours)) return nothing;
  const { isoDay } = context.moment;
  const days = evaluateDays<LocalizedText>(hours, { isoDay, count: WEEK_DAYS }, context.holidays);
  const changes = listChanges(hours, context);
  return html`<div class="hours">
    ${level ? renderHeading(level, view.t('weekHeading')) : nothing}
    <table aria-label=${view.t('weekHeading')}>
      <tbody>
        ${days.map((plan) => renderDay(plan, context, view))}
      </tbody>
    </table>
    ${
      days.some(({ day, slots }) => slots.some((slot) => differs(slot, day)))
        ? html`<p class="muted">${view.t('officeTime')}</p>`
        : nothing
    }
    ${hours.note ? html`<p class="muted">${renderText(hours.note)}</p>` : nothing}
    ${
      changes.length > 0
        ? html`<p class="soon">${view.t('soonHeading')}</p>
            <ul class="changes">
              ${changes.map((change) => renderChange(change, context, view))}
            </ul>`
        : nothing
    }
  </div>`;
}

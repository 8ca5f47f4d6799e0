/** The fields and the rule of „fachlich geprüft“, shared by topics, contacts and places. */
import { defineField } from '@sanity/types';
import { checkNotInFuture } from './validation.ts';

/** Options of {@link createReviewFields}. */
export interface ReviewOptions {
  /** Field group the fields belong to. */
  group: string;
  /** Initial months between two checks. */
  months: number;
  /** What is checked, as it reads after „Wann wurde“: for example „dieser Kontakt“. */
  subject: string;
  /** Whether a document must say when it was last checked; default true. */
  required?: boolean;
}

/** `reviewedAt`, `reviewEveryMonths` and `reviewNote`; the note never leaves the Studio. */
export function createReviewFields({ group, months, subject, required = true }: ReviewOptions) {
  return [
    defineField({
      name: 'reviewedAt',
      title: 'Zuletzt fachlich geprüft am',
      description: `An welchem Tag wurde ${subject} zuletzt vollständig geprüft? Besucher sehen dieses Datum. Beispiel: 15.11.2026.`,
      type: 'date',
      group,
      options: { dateFormat: 'DD.MM.YYYY' },
      initialValue: today,
      validation: (rule) => {
        const past = rule.custom((value) => checkNotInFuture(value, today())).error();
        if (!required) return past;
        return [
          rule.required().error('Bitte tragen Sie ein, wann zuletzt geprüft wurde; im Zweifel heute.'),
          past,
        ];
      },
    }),
    defineField({
      name: 'reviewEveryMonths',
      title: 'Prüfen alle … Monate',
      description: `Nach wie vielen Monaten soll erneut geprüft werden? Beispiel: ${months}, das ist hier üblich. Danach erscheint der Eintrag unter „Prüfung fällig“.`,
      type: 'number',
      group,
      initialValue: months,
      validation: (rule) => [
        ...(required
          ? [rule.required().error(`Bitte tragen Sie eine Zahl ein, zum Beispiel ${months}.`)]
          : []),
        rule.integer().min(1).max(24).error('Bitte tragen Sie eine ganze Zahl von 1 bis 24 ein.'),
      ],
    }),
    defineField({
      name: 'reviewNote',
      title: 'Prüfnotiz',
      description:
        'Nur intern, Besucher sehen das nie: Was wurde geprüft, was ist offen? Beispiel: „Gebühr am Telefon bestätigt, neue Verordnung ab März beachten.“',
      type: 'text',
      rows: 3,
      group,
    }),
  ];
}

/** Length of the average month in seconds; GROQ knows seconds only, so everybody counts this way. */
export const REVIEW_MONTH_SECONDS = 2_629_746;

/** Whether a check is due: never checked, or the interval has passed. `now` in milliseconds. */
export function isReviewDue(
  reviewedAt: string | undefined,
  everyMonths: number | undefined,
  now: number = Date.now(),
): boolean {
  if (!reviewedAt) return true;
  if (!everyMonths) return false;
  return Date.parse(reviewedAt) + everyMonths * REVIEW_MONTH_SECONDS * 1000 <= now;
}

/** Local date of today as ISO day. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join('-');
}

/** Joins the parts of a preview subtitle, leaving out what is missing. */
export function joinSubtitle(...parts: (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

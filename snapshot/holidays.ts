/** Days on which offices that close on holidays are closed. */
import { listHolidays, readHolidayRegion } from '../schemas/holidays.ts';
import type { Holiday } from '../schemas/snapshot-format.ts';
import { compareText, type Context } from './context.ts';
import { localize, type Language } from './languages.ts';

/** The holidays of the settings' region and further days off, of the year of `context.today` and the next. */
export function publishHolidays(context: Context, language: Language): Holiday[] {
  const { settings } = context.content;
  const year = Number(context.today.slice(0, 4));
  const years = [year, year + 1];
  const region = readHolidayRegion(settings?.holidayRegion);
  const ofRegion = listHolidays(region, years).map(({ date, names }) => ({ date, name: names }));
  const extra = (settings?.extraHolidays ?? []).filter(({ date }) =>
    years.includes(Number(date.slice(0, 4))),
  );
  const byDate = new Map([...extra, ...ofRegion].map((holiday) => [holiday.date, holiday]));
  return [...byDate.values()]
    .toSorted((a, b) => compareText(a.date, b.date))
    .flatMap(({ date, name }) => {
      const text = localize(name, language, context.languages);
      return text === null ? [] : [{ date, name: text }];
    });
}

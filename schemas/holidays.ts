/** Public holidays of a state, computed by a library; for the snapshot and for the Studio's inputs. */
import { getHolidays } from 'feiertagejs';
import { DEFAULT_HOLIDAY_REGION, HOLIDAY_REGIONS } from './vocabulary.ts';

/** Short form of a state, for example `SN` for Saxony. */
export type HolidayRegion = (typeof HOLIDAY_REGIONS)[number]['value'];

/** A public holiday with its name in the languages the library knows. */
export interface PublicHoliday {
  /** ISO day. */
  date: string;
  names: { language: 'de' | 'en'; value: string }[];
}

/** The region of the settings, or the default for an unknown one. */
export function readHolidayRegion(region: string | null | undefined): HolidayRegion {
  return HOLIDAY_REGIONS.find(({ value }) => value === region)?.value ?? DEFAULT_HOLIDAY_REGION;
}

/** Holidays of a region in the given years, by date. */
export function listHolidays(region: HolidayRegion, years: readonly number[]): PublicHoliday[] {
  return years
    .flatMap((year) => getHolidays(year, region))
    .map((holiday) => ({
      // Noon UTC inside, so this day is right in every time zone; `dateString` depends on the machine's.
      date: holiday.date.toISOString().slice(0, 10),
      names: [
        { language: 'de' as const, value: holiday.translate('de') ?? holiday.name },
        ...(['en'] as const).flatMap((language) => {
          const value = holiday.translate(language);
          return value ? [{ language, value }] : [];
        }),
      ],
    }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

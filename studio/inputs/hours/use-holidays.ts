import { useMemo } from 'react';
import * as v from 'valibot';
import { listHolidays, readHolidayRegion } from '../../../schemas/holidays.ts';
import type { Holiday } from '../../../schemas/opening-hours.ts';
import { SETTINGS_ID, SOURCE_LANGUAGE } from '../../../schemas/vocabulary.ts';
import { useLiveQuery, type LiveQuery } from '../../use-live-query.ts';

const settingsSchema = v.nullable(
  v.object({
    holidayRegion: v.nullish(v.string()),
    extraHolidays: v.nullish(v.array(v.object({ date: v.nullish(v.string()), name: v.nullish(v.string()) }))),
  }),
);

const QUERY: LiveQuery<v.InferOutput<typeof settingsSchema>> = {
  fetch: `*[_id == $id][0]{
    holidayRegion, extraHolidays[]{date, "name": name[language == $language][0].value}
  }`,
  listen: '*[_id in [$id, "drafts." + $id]]',
  params: { id: SETTINGS_ID, language: SOURCE_LANGUAGE },
  schema: settingsSchema,
};

/** Days off of this and the next year, in German: the state's holidays and those of the settings. */
export function useHolidays(year: number): Holiday<string>[] {
  const { data } = useLiveQuery(QUERY);
  return useMemo(() => {
    const own = (data?.extraHolidays ?? []).flatMap(({ date, name }) =>
      date ? [{ date, name: name ?? '' }] : [],
    );
    const state = listHolidays(readHolidayRegion(data?.holidayRegion), [year, year + 1]).map(
      ({ date, names }) => ({ date, name: names.find(({ language }) => language === 'de')?.value ?? '' }),
    );
    return [...own, ...state];
  }, [data, year]);
}

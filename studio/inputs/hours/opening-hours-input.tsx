import { ClockIcon } from '@sanity/icons/Clock';
import { Card, Flex, Stack, Text } from '@sanity/ui';
import { useEffect, useState } from 'react';
import { useFormValue, type ObjectInputProps } from 'sanity';
import { readOfficeTime, type OfficeTime } from '../../../schemas/opening-hours.ts';
import { describeToday } from './describe-hours.ts';
import { readOfficeHours } from './hours-value.ts';
import { useHolidays } from './use-holidays.ts';
import { HOURS_WORDS } from './words.ts';

const MINUTE_MS = 60_000;

/** The fields of the opening hours below the sentence a visitor reads at this moment. */
export function OpeningHoursInput(props: ObjectInputProps) {
  const time = useOfficeTime();
  const holidays = useHolidays(Number(time.isoDay.slice(0, 4)));
  const temporarilyClosed = useFormValue(['temporarilyClosed']) === true;
  const sentence = describeToday(readOfficeHours(props.value, temporarilyClosed), time, holidays);
  return (
    <Stack gap={4}>
      <Card tone="transparent" border radius={2} padding={3}>
        <Flex gap={3} align="center">
          <Text size={1} muted>
            <ClockIcon />
          </Text>
          <Stack gap={2}>
            <Text size={0} muted>
              {HOURS_WORDS.sentenceLabel}
            </Text>
            <Text size={1} weight="medium" role="status" data-testid="hours-sentence">
              {sentence}
            </Text>
          </Stack>
        </Flex>
      </Card>
      {props.renderDefault(props)}
    </Stack>
  );
}

/** Day and minute at the office, anew every minute. */
function useOfficeTime(): OfficeTime {
  const [time, setTime] = useState(() => readOfficeTime(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setTime(readOfficeTime(new Date())), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return time;
}

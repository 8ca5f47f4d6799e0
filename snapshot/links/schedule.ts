/** Runs the link check every night, as part of a longer-lived process. */
import { readLastCheck, runLinkCheck, type LinkCheckRun, type LinkCheckSettings } from './run.ts';

/** Options of {@link scheduleLinkCheck}. */
export interface LinkCheckSchedule extends Omit<LinkCheckSettings, 'store' | 'signal' | 'onResult'> {
  /** Local hour at which the check starts. Default 3. */
  hour?: number;
  /** Milliseconds after the start until a missed night is made up for. Default 15 minutes. */
  catchUpAfterMs?: number;
  /** Gets one line per run or failure. */
  log?: (line: string) => void;
}

/** A running schedule. */
export interface ScheduledLinkCheck {
  /** Checks at once; a run that is under way is waited for instead. */
  runNow: () => Promise<LinkCheckRun | null>;
  /** Ends the schedule and a run that is under way. */
  stop: () => Promise<void>;
}

const DAY_MS = 86_400_000;
const CATCH_UP_AFTER_MS_DEFAULT = 900_000;
/** Not on the full hour, when everybody's jobs start. */
const MINUTE = 17;

/**
 * Checks every night, and soon after a start when the last check is older than a day: a machine that is
 * switched off at night gets its check in the morning. Without a connection nothing is reported as broken.
 */
export function scheduleLinkCheck(schedule: LinkCheckSchedule): ScheduledLinkCheck {
  const { hour = 3, catchUpAfterMs = CATCH_UP_AFTER_MS_DEFAULT, log = () => undefined, ...check } = schedule;
  const now = check.now ?? (() => new Date());
  const stopping = new AbortController();
  const timers: { nightly?: NodeJS.Timeout; catchUp?: NodeJS.Timeout } = {};
  let running: Promise<LinkCheckRun | null> | null = null;

  const runNow = (): Promise<LinkCheckRun | null> => {
    running ??= runAndSay({ ...check, signal: stopping.signal }, log).finally(() => (running = null));
    return running;
  };
  const planNight = (): void => {
    timers.nightly = setTimeout(() => void runNow().then(planNight), untilHour(now(), hour)).unref();
  };
  const catchUp = async (): Promise<void> => {
    const last = await readLastCheck(check.client).catch(() => null);
    const isRecent = last !== null && now().getTime() - last.getTime() < DAY_MS;
    if (!isRecent && !stopping.signal.aborted) await runNow();
  };
  planNight();
  timers.catchUp = setTimeout(() => void catchUp(), catchUpAfterMs).unref();
  return {
    runNow,
    stop: async () => {
      clearTimeout(timers.nightly);
      clearTimeout(timers.catchUp);
      stopping.abort(new Error('the link check was stopped'));
      await running;
      clearTimeout(timers.nightly);
    },
  };
}

/** Milliseconds from `now` to the next night's run, by the clock of the machine. */
export function untilHour(now: Date, hour: number): number {
  const next = new Date(now);
  next.setHours(hour, MINUTE, 0, 0);
  if (next <= now) next.setDate(next.getDate() + 1);
  return next.getTime() - now.getTime();
}

/** A failing check must never take the product down with it. */
async function runAndSay(
  settings: LinkCheckSettings,
  log: (line: string) => void,
): Promise<LinkCheckRun | null> {
  try {
    const run = await runLinkCheck(settings);
    log(describeRun(run));
    return run;
  } catch (error) {
    if (!settings.signal?.aborted) {
      log(`The link check failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    return null;
  }
}

/** One line about a run. */
export function describeRun({ couldCheck, results }: LinkCheckRun): string {
  if (!couldCheck) {
    return 'Links could not be checked: not one server answered. Is this machine connected to the internet?';
  }
  const count = (status: string) => results.filter((result) => result.status === status).length;
  return `Links checked: ${results.length} (${count('missing')} missing, ${count('moved')} moved, ${count('uncertain')} to be looked at)`;
}

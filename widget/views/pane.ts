import type { StartFile } from '../../schemas/snapshot-format.ts';
import type { Commands } from '../session/commands.ts';
import type { State, View } from '../state.ts';
import { renderFailure } from './failure.ts';

/** What stands beside or instead of the list: a failure, or what is being read. */
export function renderPane(
  { state, search }: { state: State; search: { value: { commands: Commands } | null } },
  start: StartFile,
  view: View,
): unknown {
  const { failure, reading, manifest } = state;
  if (failure) return renderFailure(failure, { state, desk: start.frontDesk }, view);
  const part = search.value?.commands.reading.value;
  return reading && manifest && part?.renderReading(reading, { state, start, manifest }, view);
}

import type { StartFile } from '../../schemas/snapshot-format.ts';
import type { Commands } from '../session/commands.ts';
import type { State, View } from '../state.ts';
import { renderFailure } from './failure.ts';

/** What stands beside or instead of the list: a failure, what is being read, or the way to a topic. */
export function renderPane(
  { state, search }: { state: State; search: { value: { commands: Commands } | null } },
  start: StartFile,
  view: View,
): unknown {
  const { failure, reading, guide, manifest } = state;
  if (failure) return renderFailure(failure, { state, desk: start.frontDesk }, view);
  const commands = search.value?.commands;
  if (reading && manifest)
    return commands?.reading.value?.renderReading(reading, { state, start, manifest }, view);
  const part = commands?.guide.value;
  return guide && part?.renderGuide(part.guide, { state: guide, start }, view);
}

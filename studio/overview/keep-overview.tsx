import { useOverview } from './use-overview.ts';

/** Loads the overview with the Studio and keeps it, so that every list made from it is there at once. */
export function KeepOverview() {
  useOverview();
  return null;
}

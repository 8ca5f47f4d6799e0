import { useMemo } from 'react';
import type { NavbarProps } from 'sanity';
import { KeepOverview } from '../overview/keep-overview.tsx';
import { SnapshotStatus } from './snapshot-status.tsx';

/** The Studio's own bar, with the state of the partner pages at its end. */
export function StudioNavbar(props: NavbarProps) {
  const given = props.__internal_actions;
  const actions = useMemo<NavbarProps['__internal_actions']>(
    () => [
      ...(given ?? []),
      { name: 'fiz-overview', location: 'topbar', render: () => <KeepOverview /> },
      { name: 'fiz-snapshot-status', location: 'topbar', render: () => <SnapshotStatus /> },
    ],
    [given],
  );
  return props.renderDefault({ ...props, __internal_actions: actions });
}

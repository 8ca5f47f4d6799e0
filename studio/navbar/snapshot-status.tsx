import { Badge, Box, Text } from '@sanity/ui';
import { Tooltip } from '@sanity/ui/tooltip';
import { useEffect, useState } from 'react';
import { useClient, useCurrentUser, userHasRole } from 'sanity';
import * as v from 'valibot';
import { useRuntimeConfig } from '../runtime-config-context.tsx';

const statusSchema = v.object({
  state: v.picklist(['current', 'building', 'failed']),
  updatedAt: v.nullish(v.string()),
  message: v.nullish(v.string()),
});

/** What `/status.json` says about the snapshot partner pages read. */
export type SnapshotState = v.InferOutput<typeof statusSchema>;

/** Quick enough that an editor sees the change arrive, slow enough for a hundred open Studios. */
const POLL_INTERVAL_MS = 5_000;

/** „Partnerseiten: Stand 10:32“; a failed build is shown to administrators with its reason. */
export function SnapshotStatus() {
  const status = useSnapshotState();
  const isAdministrator = userHasRole(useCurrentUser(), 'administrator');
  if (!status) return null;
  const { text, tone, hint } = describeSnapshot(status, isAdministrator);
  return (
    <Tooltip
      content={
        <Box padding={2} style={{ maxWidth: 320 }}>
          <Text size={1}>{hint}</Text>
        </Box>
      }
    >
      <Badge tone={tone} fontSize={1} role="status" data-testid="snapshot-status">
        {text}
      </Badge>
    </Tooltip>
  );
}

/** The state of the partners' pages, asked for every few seconds; undefined where nobody knows. */
export function useSnapshotState(): SnapshotState | undefined {
  const { apiHost } = useRuntimeConfig();
  const { token } = useClient({ apiVersion: '2025-02-19' }).config();
  const [status, setStatus] = useState<SnapshotState>();
  useEffect(() => {
    const stop = new AbortController();
    // A token of the hosted Content Lake is nobody's business but Sanity's.
    const headers = apiHost !== null && token ? { authorization: `Bearer ${token}` } : undefined;
    const ask = () =>
      fetchSnapshotState({ headers, signal: stop.signal }).then(
        (state) => stop.signal.aborted || setStatus(state),
        () => stop.signal.aborted || setStatus(undefined),
      );
    void ask();
    const timer = setInterval(ask, POLL_INTERVAL_MS);
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, [apiHost, token]);
  return status;
}

async function fetchSnapshotState(options: RequestInit): Promise<SnapshotState | undefined> {
  const response = await fetch('/status.json', { ...options, cache: 'no-store' });
  if (!response.ok) return undefined;
  const parsed = v.safeParse(statusSchema, await response.json());
  return parsed.success ? parsed.output : undefined;
}

/** Words and colour for a state. */
export function describeSnapshot({ state, updatedAt, message }: SnapshotState, isAdministrator: boolean) {
  const time = updatedAt ? formatTime(new Date(updatedAt)) : 'unbekannt';
  if (state === 'building') {
    return {
      text: 'Partnerseiten werden aktualisiert …',
      tone: 'primary',
      hint: 'Ihre Änderung ist in wenigen Sekunden auf den Partnerseiten.',
    } as const;
  }
  if (state === 'failed') {
    return {
      text: `Partnerseiten: noch Stand ${time}`,
      tone: 'critical',
      hint: isAdministrator
        ? `Die Aktualisierung ist gescheitert: ${message ?? 'ohne Angabe von Gründen'}. Die letzte gute Fassung bleibt online.`
        : 'Ihre Änderung ist gespeichert, aber noch nicht auf den Partnerseiten. Bitte sagen Sie der Administration Bescheid.',
    } as const;
  }
  return {
    text: `Partnerseiten: Stand ${time}`,
    tone: 'positive',
    hint: 'Die Partnerseiten zeigen alles, was veröffentlicht ist.',
  } as const;
}

/** The time of today, otherwise day and time. */
export function formatTime(date: Date): string {
  const isToday = date.toDateString() === new Date().toDateString();
  const time = date.toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' });
  return isToday ? time : `${date.toLocaleDateString('de-DE')}, ${time}`;
}

import { Card, Flex, Stack, Text } from '@sanity/ui';
import { CheckmarkIcon } from '@sanity/icons/Checkmark';
import { SyncIcon } from '@sanity/icons/Sync';
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline';
import { formatTime, useSnapshotState, type SnapshotState } from '../navbar/snapshot-status.tsx';
import { PARTNER_PAGES_WORDS } from './words.ts';

const COLOURS = {
  current: 'var(--card-badge-positive-fg-color)',
  building: 'inherit',
  failed: 'var(--card-badge-critical-fg-color)',
} as const;
const ICONS = { current: CheckmarkIcon, building: SyncIcon, failed: WarningOutlineIcon } as const;

/** „Partnerseiten sind aktuell. Stand 8:41 Uhr, 3 Partner, 5 Sprachen.“ Nothing where nobody knows. */
export function PartnerPagesLine(amounts: { partners: number; languages: number }) {
  const status = useSnapshotState();
  if (!status) return null;
  const Icon = ICONS[status.state];
  return (
    <Card
      borderBottom
      padding={4}
      tone={status.state === 'failed' ? 'critical' : 'default'}
      data-testid="today-partner-pages"
    >
      <Flex gap={3}>
        <Text size={1} style={{ color: COLOURS[status.state] }}>
          <Icon />
        </Text>
        <Stack gap={2} flex={1}>
          <Text size={1} weight="semibold">
            {PARTNER_PAGES_WORDS[status.state]}
          </Text>
          <Text size={1} muted>
            {describePartnerPages(status, amounts)}
          </Text>
        </Stack>
      </Flex>
    </Card>
  );
}

/** `Stand 08:41 Uhr, 3 Partner, 5 Sprachen.` */
export function describePartnerPages(
  { updatedAt }: Pick<SnapshotState, 'updatedAt'>,
  { partners, languages }: { partners: number; languages: number },
): string {
  const parts = [
    updatedAt ? PARTNER_PAGES_WORDS.stand(`${formatTime(new Date(updatedAt))} Uhr`) : '',
    partners > 0 ? PARTNER_PAGES_WORDS.partners(partners) : '',
    languages > 0 ? PARTNER_PAGES_WORDS.languages(languages) : '',
  ];
  const text = parts.filter(Boolean).join(', ');
  return text && `${text}.`;
}

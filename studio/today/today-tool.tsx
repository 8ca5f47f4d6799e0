import { Box, Button, Card, Flex, Heading, Spinner, Stack, Text } from '@sanity/ui';
import { ArrowLeftIcon } from '@sanity/icons/ArrowLeft';
import { CheckmarkIcon } from '@sanity/icons/Checkmark';
import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { ChevronRightIcon } from '@sanity/icons/ChevronRight';
import { SunIcon } from '@sanity/icons/Sun';
import { useSyncExternalStore } from 'react';
import type { Tool } from 'sanity';
import { route, useRouter } from 'sanity/router';
import { styled } from 'styled-components';
import { PartnerPagesLine } from './partner-pages-line.tsx';
import type { LoadedRow } from './today-row.tsx';
import { useToday, type TodayState } from './use-today.ts';
import { TODAY_TITLE, TODAY_WORDS } from './words.ts';

/** Last part of the tool's address: `/studio/heute`. */
export const TODAY_TOOL = 'heute';

/** „Heute zu tun“ as the Studio registers it; the list that is open is part of the address. */
export function createTodayTool(): Tool {
  return {
    name: TODAY_TOOL,
    title: TODAY_TITLE,
    icon: SunIcon,
    component: Today,
    router: route.create('/', [route.create('/:row')]),
  };
}

const WIDE = '(min-width: 52rem)';

/** Two columns from 52 rem on; below, the lists first and then the one that was opened. */
const Columns = styled.div`
  display: grid;
  height: 100%;
  grid-template-columns: minmax(0, 1fr);
  & > * {
    overflow-y: auto;
    min-width: 0;
  }
  &[data-open='true'] > :first-child,
  &[data-open='false'] > :last-child {
    display: none;
  }
  @media ${WIDE} {
    grid-template-columns: minmax(20rem, 25rem) minmax(0, 1fr);
    &[data-open] > :first-child,
    &[data-open] > :last-child {
      display: block;
    }
    .today-back {
      display: none;
    }
  }
`;

/** The line below a row; a card that is a button has none of its own. */
const Line = styled(Card)`
  & > button {
    width: 100%;
  }
`;

const Count = styled(Text)`
  min-width: 2.5rem;
  text-align: end;
  & > span {
    font-variant-numeric: tabular-nums;
  }
`;

function Today() {
  const state = useToday();
  const { row: rowId } = useRouter().state;
  const isWide = useIsWide();
  if (!state.rows) return <Loading failed={state.failed} />;
  const chosen = state.rows.find(({ id }) => id === rowId);
  // Beside the rows there is room for a list; on a phone the rows come first.
  const shown = chosen ?? (isWide ? state.rows.find(({ count }) => count > 0) : undefined);
  return (
    <Columns data-open={Boolean(chosen)} data-testid="today">
      <Card borderRight height="fill">
        <Rows state={state} rows={state.rows} shownId={shown?.id} />
      </Card>
      <Card height="fill">{shown ? <OpenRow row={shown} /> : <AllDone />}</Card>
    </Columns>
  );
}

/** Whether both columns fit; the same width as in the styles. */
function useIsWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(WIDE);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => matchMedia(WIDE).matches,
  );
}

function Loading({ failed }: { failed: boolean }) {
  return (
    <Flex align="center" justify="center" height="fill" gap={3} padding={5} role="status">
      {failed ? null : <Spinner muted />}
      <Text muted size={1}>
        {failed ? TODAY_WORDS.failedFirst : TODAY_WORDS.loading}
      </Text>
    </Flex>
  );
}

interface RowsProps {
  state: TodayState;
  rows: LoadedRow[];
  shownId: string | undefined;
}

function Rows({ state, rows, shownId }: RowsProps) {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const date = new Date(state.now).toLocaleDateString('de-DE', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return (
    <>
      <Card borderBottom padding={4}>
        <Stack gap={3}>
          <Heading as="h1" size={2}>
            {TODAY_TITLE}
          </Heading>
          <Text size={1} muted data-testid="today-total">
            {`${date} · ${TODAY_WORDS.entries(total)}`}
          </Text>
        </Stack>
      </Card>
      <PartnerPagesLine partners={state.partners} languages={state.languages} />
      {state.failed ? (
        <Card borderBottom padding={4} tone="caution" role="alert">
          <Text size={1}>{TODAY_WORDS.failed}</Text>
        </Card>
      ) : null}
      <nav aria-label={TODAY_WORDS.lists}>
        {rows.map((row) => (
          <RowLink key={row.id} row={row} isShown={row.id === shownId} />
        ))}
      </nav>
    </>
  );
}

const COUNT_COLOURS = {
  critical: 'var(--card-badge-critical-fg-color)',
  caution: 'var(--card-badge-caution-fg-color)',
  default: 'inherit',
} as const;

function RowLink({ row, isShown }: { row: LoadedRow; isShown: boolean }) {
  const router = useRouter();
  const isDone = row.count === 0;
  return (
    <Line borderBottom>
      <Card
        as="button"
        padding={4}
        pressed={isShown}
        tone={isShown ? 'primary' : 'default'}
        aria-current={isShown ? 'page' : undefined}
        data-testid={`today-row-${row.id}`}
        data-count={row.count}
        onClick={() => router.navigate({ row: row.id })}
      >
        <Flex align="center" gap={3}>
          <Count
            size={3}
            weight="bold"
            muted={isDone}
            style={{ color: isDone ? undefined : COUNT_COLOURS[row.tone] }}
          >
            {isDone ? <CheckmarkIcon /> : row.count.toLocaleString('de-DE')}
          </Count>
          <Stack gap={2} flex={1}>
            <Text size={1} weight="semibold" muted={isDone}>
              {row.title}
            </Text>
            <Text size={1} muted>
              {isDone ? TODAY_WORDS.nothingOpen : row.summary}
            </Text>
          </Stack>
          <Text muted size={1}>
            <ChevronRightIcon />
          </Text>
        </Flex>
      </Card>
    </Line>
  );
}

function OpenRow({ row }: { row: LoadedRow }) {
  const router = useRouter();
  return (
    <section aria-label={row.title} data-testid={`today-list-${row.id}`}>
      <Card borderBottom padding={4}>
        <Stack gap={3}>
          <Box className="today-back">
            <Button
              mode="bleed"
              fontSize={1}
              padding={2}
              icon={ArrowLeftIcon}
              text={TODAY_WORDS.back}
              onClick={() => router.navigate({})}
            />
          </Box>
          <Heading as="h2" size={2}>
            {row.title}
          </Heading>
          <Text size={1} muted>
            {row.hint}
          </Text>
        </Stack>
      </Card>
      {row.count === 0 ? (
        <Message title={TODAY_WORDS.emptyList} text={TODAY_WORDS.emptyListHint} />
      ) : (
        <div key={row.id}>{row.renderList()}</div>
      )}
    </section>
  );
}

function AllDone() {
  return <Message title={TODAY_WORDS.emptyTitle} text={TODAY_WORDS.emptyText} />;
}

function Message({ title, text }: { title: string; text: string }) {
  return (
    <Flex direction="column" align="center" gap={4} padding={6} data-testid="today-empty">
      <Text size={4} muted>
        <CheckmarkCircleIcon />
      </Text>
      <Heading as="p" size={1} align="center">
        {title}
      </Heading>
      <Text size={1} muted align="center" style={{ maxWidth: '26rem' }}>
        {text}
      </Text>
    </Flex>
  );
}

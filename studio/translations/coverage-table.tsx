import { Box, Button, Card, Flex, Inline, Select, Text, TextInput } from '@sanity/ui';
import { SearchIcon } from '@sanity/icons/Search';
import { useMemo, useState } from 'react';
import { useRouter } from 'sanity/router';
import { styled } from 'styled-components';
import { describeTranslationState, type TranslationState } from '../../schemas/translation-state.ts';
import { buildTranslationId, TRANSLATION_STATES } from '../../schemas/vocabulary.ts';
import type { Overview } from '../overview/overview.ts';
import { TRANSLATION_TEMPLATE } from '../templates.ts';
import type { PublicLanguage } from '../use-public-languages.ts';
import {
  countCurrent,
  filterCoverage,
  listCoverage,
  type CoverageFilter,
  type CoverageRow,
} from './coverage.ts';
import { COVERAGE_WORDS, STATE_SIGNS } from './words.ts';

/** Rows of one page: enough to work through, few enough for ten columns of buttons. */
const PAGE_SIZE = 50;

/** The topic stays in sight when ten languages need more room than a phone has. */
const Table = styled.table`
  border-collapse: collapse;
  min-width: 100%;
  font: inherit;
  th,
  td {
    border-bottom: 1px solid var(--card-border-color);
    padding: 0;
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--card-bg-color);
    padding: 12px 8px;
    vertical-align: bottom;
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    background: var(--card-bg-color);
    padding: 8px 12px 8px 20px;
    min-width: 9rem;
    max-width: 24rem;
  }
  td {
    padding: 4px;
    min-width: 6.5rem;
  }
`;

const Cell = styled.button`
  display: flex;
  align-items: center;
  gap: 6px;
  box-sizing: border-box;
  width: 100%;
  min-height: 36px;
  padding: 4px 8px;
  border: 1px solid transparent;
  border-radius: 3px;
  font: inherit;
  font-size: 0.8125rem;
  text-align: start;
  cursor: pointer;
  color: var(--card-fg-color);
  background: transparent;
  & > span:first-child {
    width: 1em;
    text-align: center;
    font-weight: 700;
  }
  &[data-state='current'] {
    color: var(--card-badge-positive-fg-color);
  }
  &[data-state='outdated'] {
    background: var(--card-badge-caution-bg-color);
    color: var(--card-badge-caution-fg-color);
  }
  &[data-state='inProgress'] {
    color: var(--card-badge-primary-fg-color);
  }
  &[data-state='missing'] {
    color: var(--card-muted-fg-color);
    border: 1px dashed var(--card-border-color);
  }
  &:hover {
    border-color: currentColor;
  }
  &:focus-visible {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: 1px;
  }
`;

/** Words short enough for a cell; the full ones are its name for screen readers and its tooltip. */
const SHORT_STATES = {
  current: 'aktuell',
  outdated: 'veraltet',
  machine: 'ungeprüft',
  inProgress: 'in Arbeit',
  missing: 'fehlt',
} satisfies Record<TranslationState, string>;

/** Which topic is translated into which language, and how well. */
export function CoverageTable({ overview }: { overview: Overview }) {
  const [filter, setFilter] = useState<CoverageFilter>({ words: '', state: 'all' });
  const [page, setPage] = useState(0);
  const rows = useMemo(() => listCoverage(overview), [overview]);
  const found = useMemo(() => filterCoverage(rows, filter), [rows, filter]);
  const current = useMemo(() => countCurrent(rows, overview.languages.length), [rows, overview]);
  // A list that became shorter must not leave an empty page behind.
  const start = Math.min(page, Math.max(0, Math.ceil(found.length / PAGE_SIZE) - 1)) * PAGE_SIZE;
  const change = (part: Partial<CoverageFilter>) => {
    setFilter({ ...filter, ...part });
    setPage(0);
  };
  return (
    <>
      <Filters filter={filter} onChange={change} />
      <Box style={{ overflowX: 'auto' }}>
        <Table data-testid="coverage">
          <Head languages={overview.languages} current={current} total={rows.length} />
          <tbody>
            {found.slice(start, start + PAGE_SIZE).map((row) => (
              <CoverageLine key={row.topicId} row={row} languages={overview.languages} />
            ))}
          </tbody>
        </Table>
      </Box>
      {found.length === 0 ? (
        <Box padding={4}>
          <Text size={1}>{COVERAGE_WORDS.nothing}</Text>
        </Box>
      ) : (
        <Pages start={start} total={found.length} onPage={setPage} />
      )}
    </>
  );
}

function Filters({
  filter,
  onChange,
}: {
  filter: CoverageFilter;
  onChange: (part: Partial<CoverageFilter>) => void;
}) {
  return (
    <Card borderBottom paddingX={4} paddingY={3}>
      <Flex gap={3} wrap="wrap">
        <Box style={{ flex: '1 1 12rem' }}>
          <TextInput
            icon={SearchIcon}
            fontSize={1}
            aria-label={COVERAGE_WORDS.search}
            placeholder={COVERAGE_WORDS.search}
            value={filter.words}
            data-testid="coverage-search"
            onChange={(event) => onChange({ words: event.currentTarget.value })}
          />
        </Box>
        <Box style={{ flex: '0 1 16rem' }}>
          <Select
            fontSize={1}
            aria-label={COVERAGE_WORDS.show}
            value={filter.state}
            data-testid="coverage-filter"
            onChange={(event) => onChange({ state: readFilterState(event.currentTarget.value) })}
          >
            <option value="all">{COVERAGE_WORDS.all}</option>
            {TRANSLATION_STATES.map(({ value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </Select>
        </Box>
      </Flex>
    </Card>
  );
}

function readFilterState(value: string): CoverageFilter['state'] {
  return TRANSLATION_STATES.find((state) => state.value === value)?.value ?? 'all';
}

function Head({
  languages,
  current,
  total,
}: {
  languages: PublicLanguage[];
  current: number[];
  total: number;
}) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <Text size={1} muted>
            {COVERAGE_WORDS.topic}
          </Text>
        </th>
        {languages.map(({ tag, germanName }, index) => (
          <th key={tag} scope="col" data-testid={`coverage-language-${tag}`}>
            <Text size={1} weight="semibold">
              {germanName}
            </Text>
            <Box paddingTop={2}>
              <Text size={1} muted>
                {COVERAGE_WORDS.share(current[index] ?? 0, total)}
              </Text>
            </Box>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function CoverageLine({ row, languages }: { row: CoverageRow; languages: PublicLanguage[] }) {
  const router = useRouter();
  const open = (language: string, state: TranslationState) => {
    const id = buildTranslationId(row.topicId, language);
    const type = 'topicTranslation';
    if (state !== 'missing') return router.navigateIntent('edit', { id, type });
    const parameters = { topicId: row.topicId, language };
    return router.navigateIntent('create', [{ id, type, template: TRANSLATION_TEMPLATE }, parameters]);
  };
  return (
    <tr data-testid={`coverage-row-${row.topicId}`}>
      <th scope="row">
        <Text size={1} weight="medium">
          {row.title}
        </Text>
      </th>
      {languages.map(({ tag, germanName }, index) => {
        const state = row.states[index] ?? 'missing';
        const words = describeTranslationState(state);
        return (
          <td key={tag}>
            <Cell
              type="button"
              data-state={state}
              data-testid={`coverage-cell-${row.topicId}-${tag}`}
              title={`${germanName}: ${words}`}
              aria-label={COVERAGE_WORDS.cell(row.title, germanName, words)}
              onClick={() => open(tag, state)}
            >
              <span aria-hidden>{STATE_SIGNS[state]}</span>
              <span>{SHORT_STATES[state]}</span>
            </Cell>
          </td>
        );
      })}
    </tr>
  );
}

function Pages({ start, total, onPage }: { start: number; total: number; onPage: (page: number) => void }) {
  const page = start / PAGE_SIZE;
  const end = Math.min(start + PAGE_SIZE, total);
  return (
    <Flex align="center" gap={3} padding={4} wrap="wrap">
      <Text size={1} muted data-testid="coverage-page">
        {COVERAGE_WORDS.page(start + 1, end, total)}
      </Text>
      {total > PAGE_SIZE ? (
        <Inline gap={2}>
          <Button
            mode="ghost"
            fontSize={1}
            padding={3}
            disabled={page === 0}
            text={COVERAGE_WORDS.previous}
            onClick={() => onPage(page - 1)}
          />
          <Button
            mode="ghost"
            fontSize={1}
            padding={3}
            disabled={end === total}
            text={COVERAGE_WORDS.next}
            onClick={() => onPage(page + 1)}
          />
        </Inline>
      ) : null}
    </Flex>
  );
}

import { Button, Card, Container, Flex, Heading, Select, Spinner, Stack, Text } from '@sanity/ui';
import { BarChartIcon } from '@sanity/icons/BarChart';
import { useCallback, useMemo, useState } from 'react';
import type { Tool } from 'sanity';
import { useIntentLink } from 'sanity/router';
import { styled } from 'styled-components';
import * as v from 'valibot';
import { getGermanLanguageName, SETTINGS_ID } from '../../schemas/vocabulary.ts';
import { useOverview } from '../overview/use-overview.ts';
import { useLiveQuery, type LiveQuery } from '../use-live-query.ts';
import type { InsightsSummary } from './fetch-summary.ts';
import { PlotFigure } from './plot-figure.tsx';
import { SearchList } from './search-list.tsx';
import { buildTable, buildTimeTable, KINDS, sumUp, takeBiggest, titleOf } from './tables.ts';
import { useInsights, type InsightsState } from './use-insights.ts';
import { INSIGHTS_WORDS, PERIODS } from './words.ts';

/** Last part of the tool's address: `/studio/zahlen`. */
export const INSIGHTS_TOOL = 'zahlen';

/** „Zahlen“ as the Studio registers it. */
export function createInsightsTool(): Tool {
  return { name: INSIGHTS_TOOL, title: INSIGHTS_WORDS.title, icon: BarChartIcon, component: InsightsTool };
}

const TOPICS_SHOWN = 20;
const PERIOD_DEFAULT = 90;

const Totals = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
  gap: 0.75rem;
  margin: 0;
  & > div {
    display: flex;
    flex-direction: column-reverse;
  }
  & dt {
    font-size: 0.8125rem;
  }
  & dd {
    margin: 0;
    font-size: 1.5rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;

function InsightsTool() {
  const [days, setDays] = useState<number | null>(PERIOD_DEFAULT);
  const state = useInsights(days);
  return (
    <Card height="fill" overflow="auto" data-testid="insights">
      <Container width={3} padding={4}>
        <Stack gap={4}>
          <Flex gap={4} wrap="wrap" align="flex-end" justify="space-between">
            <Stack gap={3}>
              <Heading as="h1" size={2}>
                {INSIGHTS_WORDS.title}
              </Heading>
              <Text size={1} muted>
                {INSIGHTS_WORDS.intro}
              </Text>
            </Stack>
            {state.state === 'ready' ? <PeriodChoice days={days} onChoose={setDays} /> : null}
          </Flex>
          <Content state={state} />
        </Stack>
      </Container>
    </Card>
  );
}

function PeriodChoice({ days, onChoose }: { days: number | null; onChoose: (days: number | null) => void }) {
  return (
    <Stack as="label" gap={2}>
      <Text size={1} weight="medium">
        {INSIGHTS_WORDS.period}
      </Text>
      <Select
        fontSize={1}
        value={String(days)}
        data-testid="insights-period"
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChoose(PERIODS.find((period) => String(period.days) === value)?.days ?? null);
        }}
      >
        {PERIODS.map((period) => (
          <option key={period.title} value={String(period.days)}>
            {period.title}
          </option>
        ))}
      </Select>
    </Stack>
  );
}

function Content({ state }: { state: InsightsState }) {
  if (state.state === 'loading') {
    return (
      <Flex gap={3} align="center" padding={5} justify="center" role="status">
        <Spinner muted />
        <Text size={1} muted>
          {INSIGHTS_WORDS.loading}
        </Text>
      </Flex>
    );
  }
  if (state.state === 'failed') {
    return (
      <Card tone="caution" padding={4} radius={2} border role="alert">
        <Text size={1}>{INSIGHTS_WORDS.failed}</Text>
      </Card>
    );
  }
  if (state.state === 'hosted')
    return <Notice title={INSIGHTS_WORDS.hostedTitle} text={INSIGHTS_WORDS.hostedText} />;
  if (state.state === 'forbidden') {
    return <Notice title={INSIGHTS_WORDS.forbiddenTitle} text={INSIGHTS_WORDS.forbiddenText} />;
  }
  return 'summary' in state ? <Counted summary={state.summary} /> : null;
}

function Counted({ summary }: { summary: InsightsSummary }) {
  const { enabled, counts, searches, retentionDays } = summary;
  const isEmpty = counts.length === 0 && searches.length === 0;
  if (isEmpty && !enabled) {
    return (
      <Notice title={INSIGHTS_WORDS.offTitle} text={INSIGHTS_WORDS.offText}>
        <SettingsLink />
      </Notice>
    );
  }
  return (
    <>
      {enabled ? null : (
        <Card tone="caution" padding={4} radius={2} border>
          <Flex gap={3} wrap="wrap" align="center" justify="space-between">
            <Text size={1}>{INSIGHTS_WORDS.offOld}</Text>
            <SettingsLink />
          </Flex>
        </Card>
      )}
      {isEmpty ? (
        <Notice title={INSIGHTS_WORDS.emptyTitle} text={INSIGHTS_WORDS.emptyText} />
      ) : (
        <Figures summary={summary} />
      )}
      <SearchList summary={summary} />
      <Text size={1} muted>
        {INSIGHTS_WORDS.retention(retentionDays)}
      </Text>
    </>
  );
}

function Notice({ title, text, children }: { title: string; text: string; children?: React.ReactNode }) {
  return (
    <Card padding={5} radius={2} border data-testid="insights-notice">
      <Stack gap={4} style={{ maxWidth: '40rem' }}>
        <Heading as="h2" size={1}>
          {title}
        </Heading>
        <Text size={1}>{text}</Text>
        {children}
      </Stack>
    </Card>
  );
}

function SettingsLink() {
  const { href, onClick } = useIntentLink({ intent: 'edit', params: { id: SETTINGS_ID, type: SETTINGS_ID } });
  return (
    <Flex>
      <Button
        as="a"
        href={href}
        onClick={onClick}
        mode="ghost"
        fontSize={1}
        text={INSIGHTS_WORDS.openSettings}
      />
    </Flex>
  );
}

function Figures({ summary }: { summary: InsightsSummary }) {
  const { counts, today } = summary;
  const nameTopic = useTopicNames();
  const namePartner = usePartnerNames();
  const tables = useMemo(() => {
    const allTopics = buildTable(counts, ({ topic }) => topic || null);
    return {
      time: buildTimeTable(counts, today),
      topics: takeBiggest(allTopics, TOPICS_SHOWN),
      topicsInAll: allTopics.rows.length,
      languages: takeBiggest(
        buildTable(counts, ({ language }) => language ?? null),
        Infinity,
      ),
      partners: takeBiggest(
        buildTable(counts, ({ partner }) => partner ?? null),
        Infinity,
      ),
    };
  }, [counts, today]);
  return (
    <>
      <TotalsCard summary={summary} />
      <PlotFigure
        id="time"
        title={INSIGHTS_WORDS.overTime}
        table={tables.time}
        shape="time"
        formatName={formatTime}
      />
      <PlotFigure
        id="topics"
        title={INSIGHTS_WORDS.byTopic}
        hint={INSIGHTS_WORDS.byTopicHint(tables.topics.rows.length, tables.topicsInAll)}
        table={tables.topics}
        shape="names"
        formatName={nameTopic}
      />
      <PlotFigure
        id="languages"
        title={INSIGHTS_WORDS.byLanguage}
        table={tables.languages}
        shape="names"
        formatName={getGermanLanguageName}
      />
      <PlotFigure
        id="partners"
        title={INSIGHTS_WORDS.byPartner}
        table={tables.partners}
        shape="names"
        formatName={namePartner}
      />
    </>
  );
}

function TotalsCard({ summary }: { summary: InsightsSummary }) {
  const sums = sumUp(summary.counts);
  return (
    <Card
      border
      radius={2}
      padding={4}
      as="section"
      aria-label={INSIGHTS_WORDS.totals}
      data-testid="insights-totals"
    >
      <Totals>
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>{titleOf(kind)}</dt>
            <dd data-testid={`insights-total-${kind}`}>{sums[kind].toLocaleString('de-DE')}</dd>
          </div>
        ))}
      </Totals>
    </Card>
  );
}

function formatTime(day: string): string {
  const date = new Date(`${day}T12:00:00`);
  return date.toLocaleDateString('de-DE', { day: '2-digit', month: '2-digit', year: '2-digit' });
}

function useTopicNames(): (slug: string) => string {
  const { overview } = useOverview();
  const titles = useMemo(
    () =>
      new Map(
        (overview?.topics ?? []).flatMap(({ published }) =>
          published?.slug ? [[published.slug, published.title ?? published.slug]] : [],
        ),
      ),
    [overview],
  );
  return useCallback((slug) => titles.get(slug) ?? INSIGHTS_WORDS.unknownTopic(slug), [titles]);
}

const partnersSchema = v.array(v.object({ slug: v.nullish(v.string()), name: v.nullish(v.string()) }));

const PARTNERS: LiveQuery<v.InferOutput<typeof partnersSchema>> = {
  fetch: '*[_type == "partnerEmbed"]{name, "slug": slug.current}',
  listen: '*[_type == "partnerEmbed"]',
  params: {},
  schema: partnersSchema,
};

function usePartnerNames(): (slug: string) => string {
  const { data } = useLiveQuery(PARTNERS);
  return useCallback(
    (slug) => {
      if (slug === '') return INSIGHTS_WORDS.noPartner;
      return data?.find((partner) => partner.slug === slug)?.name ?? slug;
    },
    [data],
  );
}

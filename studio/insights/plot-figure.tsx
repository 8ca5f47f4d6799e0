import { Box, Card, Heading, Stack, Text } from '@sanity/ui';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';
import { drawPlot, type PlotShape } from './draw-plot.ts';
import { titleOf, type Table } from './tables.ts';
import { INSIGHTS_WORDS } from './words.ts';

const Summary = styled.summary`
  cursor: pointer;
  font-size: 0.8125rem;
  line-height: 2.5;
`;

/** Wide tables scroll on their own, so that the page never does. */
const Scroll = styled.div`
  overflow-x: auto;
`;

const Grid = styled.table`
  border-collapse: collapse;
  font-size: 0.8125rem;
  line-height: 1.5;
  & th,
  & td {
    padding: 0.25rem 1rem 0.25rem 0;
    text-align: end;
    vertical-align: top;
    font-variant-numeric: tabular-nums;
  }
  & th:first-child {
    text-align: start;
    font-weight: 400;
  }
  & thead th {
    font-weight: 600;
  }
`;

/** Properties of {@link PlotFigure}. */
export interface PlotFigureProps {
  /** Short name for tests. */
  id: string;
  title: string;
  hint?: string;
  table: Table;
  shape: PlotShape;
  /** How a name of a line is written. */
  formatName?: (name: string) => string;
}

/** A plot with the same numbers as a table below it. */
export function PlotFigure({ id, title, hint, table, shape, formatName = String }: PlotFigureProps) {
  const { place, failed } = usePlot({ table, shape, title, formatName });
  return (
    <Card border radius={2} padding={4} data-testid={`insights-${id}`}>
      <Stack gap={3}>
        <Heading as="h2" size={1}>
          {title}
        </Heading>
        {hint ? (
          <Text size={1} muted>
            {hint}
          </Text>
        ) : null}
        {failed ? (
          <Text size={1}>{INSIGHTS_WORDS.plotFailed}</Text>
        ) : (
          <Box ref={place} style={{ overflowX: 'auto' }} />
        )}
        <details open={failed}>
          <Summary>{INSIGHTS_WORDS.asTable}</Summary>
          <NumberTable table={table} title={title} shape={shape} formatName={formatName} />
        </details>
      </Stack>
    </Card>
  );
}

function usePlot(
  options: Pick<PlotFigureProps, 'table' | 'shape' | 'title'> & { formatName: (name: string) => string },
) {
  const { table, shape, title, formatName } = options;
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let width = 0;
    let isGone = false;
    const draw = async (): Promise<void> => {
      const drawn = await drawPlot({
        table,
        shape,
        width,
        formatName,
        label: INSIGHTS_WORDS.plotLabel(title),
      });
      if (!isGone) element.replaceChildren(drawn);
    };
    const watch = new ResizeObserver(() => {
      if (element.clientWidth === width || element.clientWidth === 0) return;
      width = element.clientWidth;
      draw().catch(() => setFailed(true));
    });
    watch.observe(element);
    return () => {
      isGone = true;
      watch.disconnect();
    };
  }, [table, shape, title, formatName]);
  return { place, failed };
}

function NumberTable({
  table,
  title,
  shape,
  formatName,
}: Omit<PlotFigureProps, 'id' | 'hint'> & { formatName: (name: string) => string }) {
  const { rows, kinds } = table;
  const columns = INSIGHTS_WORDS.columns;
  return (
    <Scroll tabIndex={0} role="group" aria-label={title}>
      <Grid>
        <thead>
          <tr>
            <th scope="col">{shape === 'time' ? columns.period : columns.name}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {titleOf(kind)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, sums }) => (
            <tr key={name}>
              <th scope="row">{formatName(name)}</th>
              {kinds.map((kind) => (
                <td key={kind}>{sums[kind].toLocaleString('de-DE')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Grid>
    </Scroll>
  );
}

import { Box, Card, Heading, Stack, Text } from '@sanity/ui';
import type { UserComponent } from 'sanity/structure';
import { useToday } from '../today/use-today.ts';

/** Rows of „Heute zu tun“ that come from visitors. */
const ROWS = ['rueckmeldungen', 'suchen'];

/** „Rückmeldungen“: what did not help and what was searched in vain, as on the start page. */
export const FeedbackPane: UserComponent = () => {
  const { rows } = useToday();
  const shown = (rows ?? []).filter(({ id }) => ROWS.includes(id));
  if (shown.length === 0) {
    return (
      <Box padding={4}>
        <Text size={1} muted>
          Hier stehen Rückmeldungen und Suchen ohne Treffer, sobald das Zählen eingeschaltet ist: unter
          „Einstellungen“.
        </Text>
      </Box>
    );
  }
  return (
    <div data-testid="feedback-pane">
      {shown.map((row) => (
        <section key={row.id} aria-label={row.title}>
          <Card borderBottom padding={4}>
            <Stack gap={3}>
              <Heading as="h3" size={0}>
                {row.title}
              </Heading>
              <Text size={1} muted>
                {row.count === 0 ? 'Hier ist nichts mehr offen.' : row.hint}
              </Text>
            </Stack>
          </Card>
          {row.count > 0 ? row.renderList() : null}
        </section>
      ))}
    </div>
  );
};

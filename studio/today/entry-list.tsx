import { Badge, Box, Button, Card, Checkbox, Flex, Stack, Text } from '@sanity/ui';
import { useState, type ReactNode } from 'react';
import { useIntentLink } from 'sanity/router';
import { styled } from 'styled-components';
import { TODAY_WORDS } from './words.ts';

/** Entries shown at once; a list of thousands is for working through, not for scrolling. */
const PAGE_SIZE = 50;

const Row = styled(Flex)`
  flex-wrap: wrap;
  & > .entry-text {
    flex: 1 1 16rem;
    min-width: 0;
  }
`;

/** Long words and addresses must not push the buttons out of sight. */
const Words = styled(Text)`
  & > span {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
`;

/** Tone of a small label; always with words, never colour alone. */
export type MarkTone = 'critical' | 'caution' | 'default';

/** One line of a list: what it is, why it is here, and what to do with one click. */
export interface EntryRowProps {
  id: string;
  title: string;
  /** Small grey words before the mark. */
  area?: string;
  mark?: { text: string; tone: MarkTone };
  /** Longer explanation below. */
  children?: ReactNode;
  selection?: { checked: boolean; onToggle: () => void };
  actions: ReactNode;
}

/** A row of any list of „Heute zu tun“. */
export function EntryRow({ id, title, area, mark, children, selection, actions }: EntryRowProps) {
  return (
    <Card borderBottom paddingX={4} paddingY={3} data-testid={`today-entry-${id}`}>
      <Row align="center" gap={3}>
        {selection ? (
          <Checkbox
            checked={selection.checked}
            onChange={selection.onToggle}
            aria-label={`${title} auswählen`}
          />
        ) : null}
        <Stack gap={2} className="entry-text">
          <Words size={1} weight="semibold">
            {title}
          </Words>
          {area || mark ? (
            <Flex align="center" gap={2} wrap="wrap">
              {area ? (
                <Text size={1} muted>
                  {area}
                </Text>
              ) : null}
              {mark ? (
                <Badge tone={mark.tone} fontSize={1}>
                  {mark.text}
                </Badge>
              ) : null}
            </Flex>
          ) : null}
          {children}
        </Stack>
        <Flex gap={2} wrap="wrap">
          {actions}
        </Flex>
      </Row>
    </Card>
  );
}

/** A list that shows its first entries and offers the rest. */
export function EntryPages<Entry>({
  entries,
  children,
}: {
  entries: readonly Entry[];
  children: (entry: Entry) => ReactNode;
}) {
  const [shown, setShown] = useState(PAGE_SIZE);
  const rest = entries.length - shown;
  return (
    <>
      {entries.slice(0, shown).map(children)}
      {rest > 0 ? (
        <Box padding={4}>
          <Button
            mode="ghost"
            fontSize={1}
            data-testid="today-more"
            text={TODAY_WORDS.more(rest)}
            onClick={() => setShown(shown + PAGE_SIZE * 2)}
          />
        </Box>
      ) : null}
    </>
  );
}

/** „Öffnen“: to the form of a document. */
export function OpenButton({ id, type }: { id: string; type: string }) {
  const { onClick, href } = useIntentLink({ intent: 'edit', params: { id, type } });
  return (
    <Button
      as="a"
      mode="ghost"
      fontSize={1}
      padding={3}
      href={href}
      onClick={onClick}
      text={TODAY_WORDS.open}
      data-testid="today-open"
    />
  );
}

import { Text } from '@sanity/ui';
import { IntentLink } from 'sanity/router';
import { styled } from 'styled-components';
import type { PlacedUse } from './link-uses.ts';
import { LINK_WORDS } from './words.ts';

const Uses = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  font:
    0.8125rem/1.5 Inter,
    system-ui,
    sans-serif;
  overflow-wrap: anywhere;
  color: var(--card-muted-fg-color);
  & a {
    color: var(--card-link-fg-color);
  }
  & summary {
    cursor: pointer;
    padding: 0.25rem 0;
  }
`;

/** Lines that are always visible; the rest opens with one click. */
const SHOWN = 4;

/** One line per place; a draft beside its published document is one line. */
export function UseList({ uses }: { uses: readonly PlacedUse[] }) {
  const lines = [...Map.groupBy(uses, ({ documentId, place }) => `${documentId} ${place}`).values()];
  const rest = lines.slice(SHOWN);
  if (lines.length === 0) {
    return (
      <Text size={1} muted>
        {LINK_WORDS.noUses}
      </Text>
    );
  }
  return (
    <Uses>
      {lines.slice(0, SHOWN).map(renderLine)}
      {rest.length > 0 ? (
        <li>
          <details>
            <summary>{LINK_WORDS.moreUses(rest.length)}</summary>
            <Uses>{rest.map(renderLine)}</Uses>
          </details>
        </li>
      ) : null}
    </Uses>
  );
}

function renderLine(places: readonly PlacedUse[]) {
  const [use] = places;
  if (!use) return null;
  return (
    <li key={`${use.documentId} ${use.path}`}>
      <IntentLink intent="edit" params={{ id: use.documentId, type: use.documentType }}>
        <bdi>{use.title}</bdi>
      </IntentLink>
      {` · ${use.place}`}
      {places.every(({ isDraft }) => isDraft) ? ` · ${LINK_WORDS.draft}` : ''}
    </li>
  );
}

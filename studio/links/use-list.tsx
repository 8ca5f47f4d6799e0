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
`;

/** One line per place; a draft beside its published document is one line. */
export function UseList({ uses }: { uses: readonly PlacedUse[] }) {
  const lines = [...Map.groupBy(uses, ({ documentId, place }) => `${documentId} ${place}`).values()];
  if (lines.length === 0) {
    return (
      <Text size={1} muted>
        {LINK_WORDS.noUses}
      </Text>
    );
  }
  return (
    <Uses>
      {lines.map((places) => {
        const [use] = places;
        if (!use) return null;
        return (
          <li key={`${use.documentId} ${use.path}`}>
            <IntentLink intent="edit" params={{ id: use.documentId, type: use.documentType }}>
              {use.title}
            </IntentLink>
            {` · ${use.place}`}
            {places.every(({ isDraft }) => isDraft) ? ` · ${LINK_WORDS.draft}` : ''}
          </li>
        );
      })}
    </Uses>
  );
}

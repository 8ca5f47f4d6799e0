import { Text } from '@sanity/ui';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { diffTexts } from './diff-texts.ts';

const Words = styled(Text)`
  & > span {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  ins {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    background: var(--card-badge-positive-bg-color);
    color: var(--card-badge-positive-fg-color);
  }
  del {
    background: var(--card-badge-critical-bg-color);
    color: var(--card-badge-critical-fg-color);
  }
`;

/** A text with what was added underlined and what was dropped struck through; never by colour alone. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const pieces = useMemo(() => diffTexts(before, after), [before, after]);
  return (
    <Words size={1} data-testid="word-diff" lang="de">
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'added') return <ins key={index}>{text}</ins>;
        return kind === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>;
      })}
    </Words>
  );
}

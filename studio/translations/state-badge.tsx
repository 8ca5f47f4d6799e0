import { Badge } from '@sanity/ui';
import { describeTranslationState, type TranslationState } from '../../schemas/translation-state.ts';

/** Colours of the states; the words beside them say the same. */
export const STATE_TONES = {
  current: 'positive',
  outdated: 'caution',
  machine: 'default',
  inProgress: 'primary',
  missing: 'default',
} as const;

/** The state of a translation in words: fehlt, in Arbeit, maschinell, ungeprüft, veraltet, aktuell. */
export function StateBadge({ state }: { state: TranslationState }) {
  return (
    <Badge tone={STATE_TONES[state]} fontSize={1} data-testid="translation-state" data-state={state}>
      {describeTranslationState(state)}
    </Badge>
  );
}

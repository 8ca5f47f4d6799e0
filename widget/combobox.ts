/** What a key in the field asks for. */
export type ComboboxCommand =
  | { kind: 'move'; active: number }
  | { kind: 'pick'; index: number }
  | { kind: 'open' | 'close' | 'clear' | 'show-all' };

/** What decides about a key. */
export interface ComboboxState {
  expanded: boolean;
  /** Number of options; 0 when nothing was found or asked. */
  count: number;
  /** Option the keyboard is on, -1 for none. */
  active: number;
  /** Whether the field holds text. */
  filled: boolean;
}

function moveTo(state: ComboboxState, active: number): ComboboxCommand {
  return state.expanded ? { kind: 'move', active } : { kind: 'open' };
}

/**
 * Keys of an editable combobox after the ARIA Authoring Practices: arrows move through the options and
 * past both ends back into the field, Enter opens the option or shows all hits, Escape closes the list
 * first and clears the field then. Home and End stay with the text.
 *
 * @returns `null` when the key is none of the list's.
 */
export function readComboboxKey(key: string, state: ComboboxState): ComboboxCommand | null {
  const { expanded, count, active, filled } = state;
  if (key === 'Escape') {
    if (expanded) return { kind: 'close' };
    return filled ? { kind: 'clear' } : null;
  }
  if (key === 'Enter') {
    if (expanded && active >= 0) return { kind: 'pick', index: active };
    return filled ? { kind: expanded ? 'show-all' : 'open' } : null;
  }
  if (!filled || count === 0) return null;
  if (key === 'ArrowDown') return moveTo(state, active + 1 < count ? active + 1 : -1);
  if (key === 'ArrowUp') return moveTo(state, active < 0 ? count - 1 : active - 1);
  return null;
}

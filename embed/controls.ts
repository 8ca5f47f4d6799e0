/** The pieces the form is made of: groups of choices, selections, the accent. Pure templates. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from './offer.ts';
import { DEFAULT_ACCENT, judgeAccent } from './theme.ts';
import { WORDS } from './words.ts';

/** A group of choices; names must be unique on the page. */
export interface Group {
  name: string;
  label: string;
  hint?: string;
  choices: readonly Choice[];
}

/** Exactly one choice. */
export function renderRadios(
  group: Group & {
    value: string;
    onChange: (value: string) => void;
    /** Something before the words, such as a colour. */
    renderMark?: (value: string) => unknown;
    className?: string;
  },
): TemplateResult {
  return renderGroup(
    group,
    group.choices.map(
      ({ value, title }) =>
        html`<label class="choice">
          <input
            type="radio"
            name=${group.name}
            value=${value}
            .checked=${group.value === value}
            @change=${() => group.onChange(value)}
          />${group.renderMark?.(value)}${title}</label
        >`,
    ),
    group.className,
  );
}

/** Any number of choices; none has a meaning of its own, which the hint tells. */
export function renderCheckboxes(
  group: Group & { values: readonly string[]; onChange: (values: string[]) => void },
): TemplateResult {
  const { name, choices, values, onChange } = group;
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  return renderGroup(
    group,
    choices.map(
      ({ value, title, lang }) =>
        html`<label class="choice">
          <input
            type="checkbox"
            name=${name}
            value=${value}
            .checked=${values.includes(value)}
            @change=${() => toggle(value)}
          /><span lang=${lang ?? nothing}>${title}</span></label
        >`,
    ),
  );
}

function renderGroup({ name, label, hint }: Group, choices: unknown, className = ''): TemplateResult {
  return html`<fieldset data-testid="choice-${name}" aria-describedby=${hint ? `${name}-hint` : nothing}>
    <legend>${label}</legend>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    <div class="choices ${className}">${choices}</div>
  </fieldset>`;
}

/** One choice out of many. */
export function renderSelect(
  group: Group & { value: string; onChange: (value: string) => void },
): TemplateResult {
  const { name, label, hint, value, onChange, choices } = group;
  const select = (event: Event) => event.target instanceof HTMLSelectElement && onChange(event.target.value);
  return html`<div>
    <label class="label" for=${name}>${label}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    <select
      id=${name}
      data-testid="choice-${name}"
      aria-describedby=${hint ? `${name}-hint` : nothing}
      @change=${select}
    >
      ${choices.map(
        (choice) =>
          html`<option value=${choice.value} .selected=${choice.value === value}>${choice.title}</option>`,
      )}
    </select>
  </div>`;
}

/** The accent with the sentence that says whether it can be read. */
export function renderAccent(accent: string | null, onChange: (accent: string) => void): TemplateResult {
  const value = accent ?? DEFAULT_ACCENT;
  const { readable, text } = judgeAccent(value);
  const read = (event: Event) =>
    event.target instanceof HTMLInputElement && onChange(event.target.value.trim());
  return html`<div>
    <label class="label" for="accent">${WORDS.accent}</label>
    <div class="accent">
      <input
        type="color"
        aria-label=${WORDS.accentPick}
        .value=${/^#[0-9a-f]{6}$/i.test(value) ? value : DEFAULT_ACCENT}
        @input=${read}
      />
      <input
        type="text"
        id="accent"
        data-testid="choice-accent"
        spellcheck="false"
        autocomplete="off"
        maxlength="7"
        aria-describedby="accent-verdict"
        aria-invalid=${readable ? 'false' : 'true'}
        .value=${value}
        @input=${read}
      />
    </div>
    <p class="verdict ${readable ? '' : 'bad'}" id="accent-verdict" role="status">${text}</p>
  </div>`;
}

/** The form of the configurator. A pure template of the choices made so far. */
import { html, nothing, type TemplateResult } from 'lit';
import { EMBED_CORNERS, EMBED_DENSITIES, EMBED_PRESETS, EMBED_SCHEMES } from '../schemas/vocabulary.ts';
import type { EmbedTheme } from '../schemas/snapshot-format.ts';
import { renderAccent, renderCheckboxes, renderRadios, renderSelect } from './controls.ts';
import type { Choice, Offer } from './offer.ts';
import type { EmbedSettings } from './settings.ts';
import { WORDS } from './words.ts';

/** Widths partners embed the box in, in CSS pixels. */
export const WIDTHS = [240, 360, 480, 960] as const;

/** Two colours that stand for a preset: ground and accent. */
const SWATCHES: Record<EmbedTheme['preset'], readonly [string, string]> = {
  neutral: ['#fff', '#0b5d66'],
  fiz: ['#f0ece2', '#0b5d66'],
  contrast: ['#fff', '#000'],
  dark: ['#15191a', '#86cfd5'],
};

/** What the form shows and whom it tells. */
export interface FormState {
  offer: Offer;
  settings: EmbedSettings;
  width: number;
  /** Names of partners' pages by short name, where they are known. */
  partnerNames: Readonly<Record<string, string>>;
  onPartner: (slug: string) => void;
  onSettings: (changes: Partial<EmbedSettings>) => void;
  onWidth: (width: number) => void;
}

/** Everything that can be set. */
export function renderForm(state: FormState): TemplateResult {
  return html`<form class="card form" @submit=${(event: Event) => event.preventDefault()}>
    ${renderPartner(state)} ${renderLanguages(state)} ${renderAudience(state)} ${renderLook(state)}
    ${renderWidth(state)} ${renderShape(state)} ${renderContent(state)}
  </form>`;
}

function renderPartner({ offer, settings, partnerNames, onPartner }: FormState): unknown {
  if (offer.partners.length === 0) return nothing;
  const partners = offer.partners.map(({ embed }) => ({ value: embed, title: partnerNames[embed] ?? embed }));
  return renderSelect({
    name: 'partner',
    label: WORDS.partner,
    hint: WORDS.partnerHint,
    choices: [{ value: '', title: WORDS.partnerNone }, ...partners],
    value: settings.embed,
    onChange: onPartner,
  });
}

/** The order of the choosing is the order of the menu. */
function renderLanguages({ offer, settings, onSettings }: FormState): TemplateResult {
  const { languages, language } = settings;
  const offered = offer.languages.filter(({ value }) => languages.length === 0 || languages.includes(value));
  return html`${renderCheckboxes({
    name: 'languages',
    label: WORDS.languages,
    hint: WORDS.languagesHint,
    choices: offer.languages,
    values: languages,
    onChange: (chosen) =>
      onSettings({
        languages: chosen,
        language: chosen.length === 0 || chosen.includes(language) ? language : '',
      }),
  })}
  ${renderSelect({
    name: 'language',
    label: WORDS.startLanguage,
    choices: [{ value: '', title: WORDS.startLanguagePage }, ...offered],
    value: language,
    onChange: (chosen) => onSettings({ language: chosen }),
  })}`;
}

function renderAudience({ offer, settings, onSettings }: FormState): TemplateResult {
  return renderRadios({
    name: 'audience',
    label: WORDS.audience,
    choices: [...offer.audiences, { value: '', title: WORDS.audienceOpen }],
    value: settings.audience,
    onChange: (audience) => onSettings({ audience }),
  });
}

function renderLook({ settings, onSettings }: FormState): TemplateResult {
  const { theme } = settings;
  const change = (changes: Partial<EmbedTheme>) => onSettings({ theme: { ...theme, ...changes } });
  const isFixed = theme.preset === 'dark';
  return html`${renderRadios({
    name: 'preset',
    label: WORDS.preset,
    choices: EMBED_PRESETS,
    value: theme.preset,
    className: 'presets',
    renderMark: renderSwatch,
    onChange: (value) => change({ preset: pick(EMBED_PRESETS, value) ?? theme.preset }),
  })}
  ${
    isFixed
      ? nothing
      : renderSelect({
          name: 'scheme',
          label: WORDS.scheme,
          choices: EMBED_SCHEMES,
          value: theme.scheme,
          onChange: (value) => change({ scheme: pick(EMBED_SCHEMES, value) ?? theme.scheme }),
        })
  }
  ${renderAccent(theme.accent, (accent) => change({ accent, accentDark: null }))}`;
}

function renderSwatch(value: string): unknown {
  const [, colors] = Object.entries(SWATCHES).find(([name]) => name === value) ?? [];
  if (!colors) return nothing;
  return html`<span
    class="swatch"
    aria-hidden="true"
    .style=${`background: ${colors[0]}; --_half: ${colors[1]}`}
  ></span>`;
}

function renderWidth({ width, onWidth }: FormState): TemplateResult {
  return renderRadios({
    name: 'width',
    label: WORDS.width,
    hint: WORDS.widthHint,
    choices: WIDTHS.map((value) => ({ value: String(value), title: String(value) })),
    value: String(width),
    onChange: (value) => onWidth(Number(value)),
  });
}

function renderShape({ settings, onSettings }: FormState): TemplateResult {
  const { theme } = settings;
  const change = (changes: Partial<EmbedTheme>) => onSettings({ theme: { ...theme, ...changes } });
  return html`${renderRadios({
    name: 'corners',
    label: WORDS.cornersGroup,
    choices: EMBED_CORNERS,
    value: theme.corners,
    onChange: (value) => change({ corners: pick(EMBED_CORNERS, value) ?? theme.corners }),
  })}
  ${renderRadios({
    name: 'density',
    label: WORDS.densityGroup,
    choices: EMBED_DENSITIES,
    value: theme.density,
    onChange: (value) => change({ density: pick(EMBED_DENSITIES, value) ?? theme.density }),
  })}`;
}

function renderContent({ offer, settings, onSettings }: FormState): TemplateResult {
  const possible = offer.partnerAreas[settings.embed] ?? [];
  const areas = offer.areas.filter(({ value }) => possible.length === 0 || possible.includes(value));
  const levels: Choice[] = [3, 4, 5, 6].map((level) => ({ value: String(level), title: `h${level}` }));
  return html`${renderSelect({
    name: 'topic',
    label: WORDS.start,
    choices: [{ value: '', title: WORDS.startRest }, ...offer.topics],
    value: settings.topic,
    onChange: (topic) => onSettings({ topic }),
  })}
  ${renderCheckboxes({
    name: 'areas',
    label: WORDS.areas,
    hint: WORDS.areasHint,
    choices: areas,
    values: settings.areas,
    onChange: (chosen) => onSettings({ areas: chosen }),
  })}
  ${renderSelect({
    name: 'heading',
    label: WORDS.heading,
    choices: [{ value: '2', title: WORDS.headingUsual }, ...levels],
    value: String(settings.headingLevel),
    onChange: (level) => onSettings({ headingLevel: Number(level) }),
  })}`;
}

function pick<Value extends string>(options: readonly { value: Value }[], wanted: string): Value | undefined {
  return options.find(({ value }) => value === wanted)?.value;
}

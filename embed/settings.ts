/** What can be set when the box is embedded, and how it is written as attributes of the element. Pure. */
import type { EmbedFile, EmbedTheme } from '../schemas/snapshot-format.ts';
import { DEFAULT_THEME, schemeOf } from './theme.ts';

/** A complete set of choices. Empty texts and lists restrict nothing. */
export interface EmbedSettings {
  /** Short name of a partner's page; empty for none. */
  embed: string;
  /** Tags offered in the language menu, in this order; empty for all public ones. */
  languages: readonly string[];
  /** Tag the box starts in; empty for the language of the page. */
  language: string;
  /** Slugs. */
  audience: string;
  /** Slugs of the subject areas the box is limited to; empty for all the partner's page has. */
  areas: readonly string[];
  topic: string;
  /** 2 to 6. */
  headingLevel: number;
  theme: EmbedTheme;
}

/** A box nobody has changed. */
export const DEFAULT_SETTINGS: EmbedSettings = {
  embed: '',
  languages: [],
  language: '',
  audience: '',
  areas: [],
  topic: '',
  headingLevel: 2,
  theme: DEFAULT_THEME,
};

/** The choices a partner's page has in the snapshot. */
export function readEmbedFile(file: EmbedFile): EmbedSettings {
  return {
    embed: file.slug,
    languages: file.languages,
    language: file.startLanguage ?? '',
    audience: file.audience ?? '',
    areas: [],
    topic: '',
    headingLevel: file.headingLevel,
    theme: file.theme,
  };
}

/** One attribute or parameter. */
export type Entry = readonly [name: string, value: string];

/**
 * The choices as attributes of `<fiz-infobox>`: those that differ from what the box does anyway, that is
 * from `base`, the settings of the partner's page or the defaults. An empty value undoes what `base` says.
 */
export function listAttributes(settings: EmbedSettings, base: EmbedSettings = DEFAULT_SETTINGS): Entry[] {
  const values = writeValues(settings);
  const known = writeValues({ ...base, embed: '' });
  return Object.entries(values).filter(([name, value]) => value !== known[name]);
}

function writeValues({ theme, ...settings }: EmbedSettings): Record<string, string> {
  return {
    lang: settings.language,
    languages: settings.languages.join(' '),
    embed: settings.embed,
    audience: settings.audience,
    area: settings.areas.join(' '),
    topic: settings.topic,
    'heading-level': String(settings.headingLevel),
    'color-scheme': schemeOf(theme),
  };
}

/** How the preview shows the box. Pure. */
import { SOURCE_LANGUAGE } from '../../schemas/vocabulary.ts';
import { PREVIEW_WORDS } from './preview-words.ts';

/** Whether drafts are seen, or only what visitors read now. */
export type PreviewVersion = keyof typeof PREVIEW_WORDS.versions;

/** Light or dark page around the box. */
export type PreviewScheme = keyof typeof PREVIEW_WORDS.schemes;

/** Everything that can be chosen beside the topic. */
export interface PreviewSettings {
  language: string;
  version: PreviewVersion;
  /** Slug of a partner's page; empty for none. */
  embed: string;
  /** Of the box, in CSS pixels. */
  width: number;
  scheme: PreviewScheme;
}

/** An entry of a list to choose from. */
export interface Choice {
  value: string;
  title: string;
}

/** Widths partners embed the box in, the phone first. */
export const PREVIEW_WIDTHS: readonly Choice[] = [360, 240, 720, 960].map((width) => ({
  value: String(width),
  title: Object.entries(PREVIEW_WORDS.widths).find(([value]) => value === String(width))?.[1] ?? '',
}));

/** What the preview starts with: a phone, drafts, German. */
export const PREVIEW_DEFAULTS: PreviewSettings = {
  language: SOURCE_LANGUAGE,
  version: 'drafts',
  embed: '',
  width: 360,
  scheme: 'light',
};

/** Attributes of the box for these settings; `slug` opens a topic. */
export function buildBoxAttributes(
  settings: PreviewSettings,
  slug: string | undefined,
): Record<string, string> {
  return {
    live: '',
    lang: settings.language,
    'color-scheme': settings.scheme,
    ...(settings.embed ? { embed: settings.embed } : {}),
    ...(slug ? { topic: slug } : {}),
  };
}

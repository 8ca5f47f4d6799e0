import { html, type TemplateResult } from 'lit';
import type { View } from '../state.ts';

/** Name of a language in another language, for example `ar` in `de` is "Arabisch"; the tag if unknown. */
export function nameLanguage(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag that is not well formed is content, not a fault of the page: show it as it is.
    return tag;
  }
}

/** Tag for a text in another language. German names itself, so that its readers know it at a glance. */
export function renderLanguageTag(lang: string, view: View): TemplateResult {
  if (lang === 'de') return html`<span class="tag" lang="de" dir="ltr">auf Deutsch</span>`;
  return html`<span class="tag">${view.t('textIn', { language: nameLanguage(lang, view.lang) })}</span>`;
}

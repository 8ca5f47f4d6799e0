/** Checks of partners' pages. Each returns `true` or a German sentence that says how to repair. */
import { BOX_GROUNDS, CONTRAST_MIN, isHexColor, measureAccent } from './accent.ts';
import type { CheckResult } from './validation.ts';

/** Where a partner's page lies: scheme and host, nothing behind. */
export function checkOrigin(value: string | undefined): CheckResult {
  if (!value) return true;
  const url = URL.parse(value);
  if (url?.protocol === 'https:' && url.origin === value && url.hostname.includes('.')) return true;
  const repaired = url?.protocol === 'https:' && url.hostname.includes('.') ? url.origin : null;
  return repaired
    ? `Bitte nennen Sie nur Protokoll und Rechnername, ohne Pfad: „${repaired}“.`
    : 'Bitte schreiben Sie die Adresse mit „https://“ und ohne Pfad, zum Beispiel „https://www.leipzig.de“.';
}

/** A colour as `#rrggbb` that is readable on one ground of the box. */
export function checkAccent(ground: keyof typeof BOX_GROUNDS): (value: string | undefined) => CheckResult {
  return (value) => {
    if (!value) return true;
    if (!isHexColor(value))
      return 'Bitte schreiben Sie die Farbe mit Raute und sechs Zeichen, zum Beispiel „#0b5d66“.';
    const contrast = measureAccent(value, ground) ?? 0;
    if (contrast >= CONTRAST_MIN) return true;
    return ground === 'light'
      ? `Diese Farbe ist auf Weiß zu blass (Kontrast ${format(contrast)}, nötig ist ${format(CONTRAST_MIN)}). Bitte wählen Sie eine dunklere.`
      : `Diese Farbe ist auf dunklem Grund zu dunkel (Kontrast ${format(contrast)}, nötig ist ${format(CONTRAST_MIN)}). Bitte wählen Sie eine hellere oder lassen Sie das Feld leer.`;
  };
}

/** The start language is one of the chosen ones; without a choice all are offered. */
export function checkStartLanguage(value: string | undefined, languages: unknown): CheckResult {
  if (!value || !Array.isArray(languages) || languages.length === 0 || languages.includes(value)) return true;
  return 'Die Startsprache ist bei „Sprachen“ nicht ausgewählt. Bitte wählen Sie sie dort mit aus oder nehmen Sie eine andere.';
}

function format(ratio: number): string {
  return `${(Math.floor(ratio * 10) / 10).toLocaleString('de-DE')} : 1`;
}

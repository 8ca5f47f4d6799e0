/** What an SVG must not contain, and how it is named to the person who uploads it. */
const FORBIDDEN: { pattern: RegExp; name: string }[] = [
  { pattern: /<\s*(?:[\w-]+:)?script\b/i, name: 'ein Skript (<script>)' },
  {
    pattern: /<\s*(?:[\w-]+:)?(?:foreignObject|iframe|object|embed|audio|video|canvas|handler|listener)\b/i,
    name: 'eingebettete fremde Inhalte (zum Beispiel <foreignObject>)',
  },
  { pattern: /[\s"'/]on[a-z]+\s*=/i, name: 'eine Ereignisbehandlung (zum Beispiel onload="…")' },
  { pattern: /(?:java|vb)script\s*:/i, name: 'einen Skript-Link (javascript:)' },
  { pattern: /<!ENTITY|<!DOCTYPE[^>]*\[/i, name: 'eigene Entitäten (<!ENTITY>)' },
  { pattern: /<\?xml-stylesheet/i, name: 'ein fremdes Stylesheet' },
  { pattern: /@import/i, name: 'ein nachgeladenes Stylesheet (@import)' },
  { pattern: /image(?:-set)?\s*\(/i, name: 'ein nachgeladenes Bild (image-set)' },
  // CSS may write any letter as an escape, which would hide it from the patterns here.
  { pattern: /style[^>]*(?:=|>)[^<]*\\/i, name: 'verschlüsselte Zeichen in den Stilen (\\)' },
  {
    pattern: /<\s*(?:[\w-]+:)?(?:set|animate\w*)\b[^>]*attributeName\s*=\s*["']?\s*(?:[\w-]+:)?(?:href|on)/i,
    name: 'einen animierten Link',
  },
];

const REFERENCE = /(?:href|src|data|action)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const STYLE_REFERENCE = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/gi;

/** Only places inside the file itself and embedded pixel images. */
function isInternal(reference: string): boolean {
  const target = reference.trim();
  return (
    target === '' || target.startsWith('#') || /^data:image\/(?:png|jpeg|gif|webp);base64,/i.test(target)
  );
}

const decodePoint = (point: number): string =>
  point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';

/** Turns character references into characters, because browsers do so before they read attributes. */
function decodeReferences(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,8});?/gi, (_, digits: string) => decodePoint(Number.parseInt(digits, 16)))
    .replace(/&#(\d{1,8});?/g, (_, digits: string) => decodePoint(Number(digits)))
    .replace(/&(?:Tab|NewLine);/g, '')
    .replace(/&colon;/g, ':');
}

function findExternalReference(text: string): string | undefined {
  for (const pattern of [REFERENCE, STYLE_REFERENCE]) {
    for (const match of text.matchAll(pattern)) {
      const target = match[1] ?? match[2] ?? match[3] ?? '';
      if (!isInternal(target)) return target;
    }
  }
  return undefined;
}

/**
 * Why an SVG is refused, in German; undefined when it is harmless. It is refused rather than cleaned,
 * so that nobody publishes a picture that looks different from the file they chose. The search is wider
 * than a parser would need to be: a false alarm costs an editor a minute, a miss costs a session.
 */
export function findSvgProblem(bytes: Uint8Array): string | undefined {
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Other encodings could hide anything from the patterns below.
    return 'Die SVG-Datei ist nicht in UTF-8 gespeichert. Bitte speichern Sie sie als UTF-8 und laden Sie sie noch einmal hoch.';
  }
  const text = decodeReferences(source);
  // Control characters inside "java\nscript:" are dropped by browsers.
  const squeezed = text.replace(/[\s\p{Cc}]+/gu, ' ');
  const found =
    FORBIDDEN.find(({ pattern }) => pattern.test(squeezed) || pattern.test(source)) ??
    (/j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/i.test(text)
      ? { name: 'einen Skript-Link (javascript:)' }
      : undefined);
  const advice =
    'Bitte speichern Sie das Bild als „einfaches SVG“ oder als PNG und laden Sie es noch einmal hoch.';
  if (found)
    return `Die SVG-Datei enthält ${found.name}. Das ist aus Sicherheitsgründen nicht erlaubt. ${advice}`;
  const external = findExternalReference(squeezed);
  if (external === undefined) return undefined;
  return `Die SVG-Datei verweist auf etwas außerhalb der Datei („${external.slice(0, 80)}“). ${advice}`;
}

/** Slug of the topic a page address asks for under a name: `#name=topic/slug`. */
export function readTopicHash(hash: string, name: string): string | null {
  const prefix = `#${name}=topic/`;
  return hash.startsWith(prefix) ? decodeSlug(hash.slice(prefix.length)) : null;
}

function decodeSlug(text: string): string | null {
  try {
    return decodeURIComponent(text) || null;
  } catch {
    // A cut percent sequence in a pasted address names no topic.
    return null;
  }
}

/**
 * Writes the open topic into the page's address as a new entry of its history, or takes it out again.
 * An address that belongs to the page or to another box is left alone.
 */
export function writeTopicHash(name: string, slug: string | null): void {
  const current = readTopicHash(location.hash, name);
  if (current === slug) return;
  const hash = slug ? `#${name}=topic/${encodeURIComponent(slug)}` : '';
  // The whole address: a hash alone would be read from the page's <base>, which many systems set.
  history.pushState(
    history.state,
    '',
    location.href.replace(/#.*|$/, () => hash),
  );
}

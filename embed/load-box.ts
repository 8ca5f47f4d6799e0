const pending = new Map<string, Promise<void>>();

/**
 * Puts the box's script into the page once; the box appears wherever `<fiz-infobox>` stands.
 *
 * @throws when the script cannot be loaded; a later call tries again
 */
export function loadBox(scriptUrl: string): Promise<void> {
  const known = pending.get(scriptUrl);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = scriptUrl;
    script.async = true;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      pending.delete(scriptUrl);
      script.remove();
      reject(new Error(`The box could not be loaded from ${scriptUrl}.`));
    });
    document.head.append(script);
  });
  pending.set(scriptUrl, loading);
  return loading;
}

const pending = new Map<string, Promise<void>>();

/**
 * Loads the box's script once per page and waits until `<fiz-infobox>` is defined.
 *
 * @throws an error in German when the script cannot be loaded
 */
export function loadBox(scriptUrl: string): Promise<void> {
  const known = pending.get(scriptUrl);
  if (known) return known;
  const loading = appendScript(scriptUrl).catch((reason: unknown) => {
    pending.delete(scriptUrl);
    throw reason;
  });
  pending.set(scriptUrl, loading);
  return loading;
}

function appendScript(scriptUrl: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = scriptUrl;
    script.async = true;
    // The classic loader only imports the element when the page holds one, so the script's own load is enough.
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () =>
      reject(new Error(`Die Infobox ließ sich nicht laden (${scriptUrl}). Bitte laden Sie die Seite neu.`)),
    );
    document.head.append(script);
  });
}

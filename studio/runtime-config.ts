import * as v from 'valibot';

const runtimeConfigSchema = v.object({
  projectId: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
  dataset: v.pipe(v.string(), v.minLength(1)),
  /** Root of the embedded Content Lake's API; `null` means Sanity's hosted Content Lake. */
  apiHost: v.nullable(v.string()),
  /** Root of the published snapshot. */
  snapshotUrl: v.string(),
  /** The box's script, shown in the preview. */
  scriptUrl: v.string(),
  /** Where the boxes send their counts; `null` (also when missing): nothing is counted here. */
  insightsUrl: v.optional(v.nullable(v.string()), null),
  /** The page with the box alone, for partners who embed by iframe or link. */
  embedUrl: v.optional(v.string(), '/embed/'),
});

/** What the Studio learns when it starts, from `config.json` beside its page: built once, runs anywhere. */
export type RuntimeConfig = v.InferOutput<typeof runtimeConfigSchema>;

/** Configuration the Sanity CLI checks the schema with; it contacts nobody. */
export const OFFLINE_CONFIG: RuntimeConfig = {
  projectId: 'fiz',
  dataset: 'production',
  apiHost: null,
  snapshotUrl: '/snapshot/v1/',
  scriptUrl: '/v1/fiz-infobox.js',
  insightsUrl: null,
  embedUrl: '/embed/',
};

/**
 * Reads `config.json` below `rootUrl` (with a slash at the end); its addresses may be relative to that.
 *
 * @throws an error in German for the administrator who installs the Studio
 */
export async function loadRuntimeConfig(rootUrl: string, fetchFile = fetch): Promise<RuntimeConfig> {
  const url = new URL('config.json', rootUrl);
  const response = await fetchFile(url, { cache: 'no-store' });
  if (!response.ok) {
    throw new Error(`${url.pathname} fehlt (Status ${response.status}). Bitte starten Sie den Server neu.`);
  }
  return parseRuntimeConfig(await response.json(), rootUrl);
}

/** Checks a parsed `config.json` and makes its addresses absolute. */
export function parseRuntimeConfig(value: unknown, rootUrl: string): RuntimeConfig {
  const result = v.safeParse(runtimeConfigSchema, value);
  if (!result.success) {
    const fields = result.issues.map((issue) => v.getDotPath(issue) ?? 'ganze Datei').join(', ');
    throw new Error(`config.json neben dem Studio ist fehlerhaft. Bitte prüfen Sie: ${fields}.`);
  }
  const { projectId, dataset, apiHost, snapshotUrl, scriptUrl, insightsUrl, embedUrl } = result.output;
  return {
    projectId,
    dataset,
    apiHost: apiHost === null ? null : new URL(apiHost, rootUrl).origin,
    snapshotUrl: new URL(snapshotUrl, rootUrl).href,
    scriptUrl: new URL(scriptUrl, rootUrl).href,
    insightsUrl: insightsUrl === null ? null : new URL(insightsUrl, rootUrl).href,
    embedUrl: new URL(embedUrl, rootUrl).href,
  };
}

import { useMemo } from 'react';
import type { SanityClient } from 'sanity';
import * as v from 'valibot';
import { DEFAULT_PUBLIC_LANGUAGES, LANGUAGES, SETTINGS_ID, SOURCE_LANGUAGE } from '../schemas/vocabulary.ts';
import { useLiveQuery, type LiveQuery } from './use-live-query.ts';

/** A language editors write in. */
export interface PublicLanguage {
  tag: string;
  germanName: string;
  rtl: boolean;
}

const settingsSchema = v.nullable(
  v.array(
    v.object({
      code: v.nullish(v.string()),
      germanName: v.nullish(v.string()),
      rtl: v.nullish(v.boolean()),
      public: v.nullish(v.boolean()),
    }),
  ),
);

const QUERY: LiveQuery<v.InferOutput<typeof settingsSchema>> = {
  fetch: '*[_id == $id][0].languages',
  listen: '*[_id in [$id, "drafts." + $id]]',
  params: { id: SETTINGS_ID },
  schema: settingsSchema,
};

/** The public languages from the settings, German first; the usual three until settings exist. */
export function usePublicLanguages(): PublicLanguage[] {
  const { data } = useLiveQuery(QUERY);
  return useMemo(() => readPublicLanguages(data), [data]);
}

/** The public languages once, for places outside React. */
export async function fetchPublicLanguages(client: SanityClient): Promise<PublicLanguage[]> {
  const answer: unknown = await client
    .withConfig({ perspective: 'drafts' })
    .fetch(QUERY.fetch, QUERY.params, { tag: 'fiz.languages' });
  const parsed = v.safeParse(settingsSchema, answer);
  return readPublicLanguages(parsed.success ? parsed.output : null);
}

/** Languages out of the settings' list, completed with what the product knows about them. */
export function readPublicLanguages(
  settings: v.InferOutput<typeof settingsSchema> | undefined,
): PublicLanguage[] {
  const chosen = (settings ?? []).flatMap((entry) =>
    entry.code && entry.public
      ? [{ tag: entry.code, germanName: entry.germanName ?? entry.code, rtl: entry.rtl === true }]
      : [],
  );
  if (chosen.length === 0) {
    return LANGUAGES.filter(({ tag }) => DEFAULT_PUBLIC_LANGUAGES.some((code) => code === tag));
  }
  return chosen.toSorted((a, b) => Number(b.tag === SOURCE_LANGUAGE) - Number(a.tag === SOURCE_LANGUAGE));
}

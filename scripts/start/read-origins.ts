import type { SanityClient } from '@sanity/client';

const QUERY = '*[_type == "partnerEmbed" && slug.current == $slug && active != false][0].allowedOrigins';

/** The addresses of an active partner's page; `null` when there is none. They are in no public file. */
export async function readAllowedOrigins(client: SanityClient, slug: string): Promise<string[] | null> {
  const answer: unknown = await client.fetch(QUERY, { slug }, { perspective: 'published', tag: 'fiz.embed' });
  return Array.isArray(answer) ? answer.filter((origin) => typeof origin === 'string') : null;
}

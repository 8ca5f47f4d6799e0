import { createClient, type ClientConfig } from '@sanity/client';
import type { SanityClient, WorkspaceOptions } from 'sanity';
import type { RuntimeConfig } from './runtime-config.ts';

type Connection = Pick<WorkspaceOptions, 'apiHost' | 'auth' | 'unstable_clientFactory'>;

/**
 * How the Studio reaches its Content Lake. Sanity's hosted one needs nothing. The embedded one answers
 * on one host for all projects, without a CDN, and has its own login page.
 */
export function createLakeConnection({ apiHost, projectId }: RuntimeConfig): Connection {
  if (apiHost === null) return {};
  return {
    apiHost,
    unstable_clientFactory: (options) => createLakeClient({ ...options, apiHost }),
    auth: {
      loginMethod: 'token',
      redirectOnSingle: true,
      providers: [{ name: projectId, title: 'Anmelden', url: `${apiHost}/login` }],
    },
  };
}

function createLakeClient(options: ClientConfig): SanityClient {
  const client: unknown = createClient({ ...options, useProjectHostname: false, useCdn: false });
  if (isStudioClient(client)) return client;
  throw new Error(
    'The bundler must resolve @sanity/client to the version sanity itself uses; see vite.config.ts',
  );
}

/** The build gives us the Studio's own version of the client; the type checker sees the newer one. */
function isStudioClient(client: unknown): client is SanityClient {
  return typeof client === 'object' && client !== null && 'listen' in client && 'observable' in client;
}

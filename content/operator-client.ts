/** The client of the commands an operator runs: named by the environment, the same for both kinds of lake. */
import { createClient, type SanityClient } from '@sanity/client';

/** What the environment must say, for the help of a command. */
export const ENVIRONMENT_HELP = `Environment:
  SANITY_PROJECT_ID   project that holds the dataset
  SANITY_DATASET      name of the dataset
  SANITY_API_TOKEN    token that may write it
  SANITY_API_HOST     address of an embedded Content Lake, for example http://localhost:3333
`;

/** A client for the dataset the environment names; `null` when it names none. */
export function createOperatorClient(environment: NodeJS.ProcessEnv): SanityClient | null {
  const { SANITY_PROJECT_ID: projectId, SANITY_DATASET: dataset, SANITY_API_TOKEN: token } = environment;
  if (!projectId || !dataset || !token) return null;
  const apiHost = environment['SANITY_API_HOST'];
  return createClient({
    projectId,
    dataset,
    token,
    apiVersion: '2025-02-19',
    useCdn: false,
    ...(apiHost ? { apiHost, useProjectHostname: false } : {}),
  });
}

import { join } from 'node:path';
import { createClient, type SanityClient } from '@sanity/client';
import { openAccounts } from '../auth/accounts.ts';
import { DataInUse, lockDataDirectory, readServerUrl } from '../auth/data-lock.ts';
import { startLake } from '../index.ts';
import type { CliArguments } from './arguments.ts';

const TOKEN_LIFETIME_MS = 6 * 60 * 60_000;

/** A client for the data directory, through the running server or a short-lived one. */
export interface Connection {
  client: SanityClient;
  url: string;
  token: string;
  close(): Promise<void>;
}

/** The address of the server that has the directory; undefined when none runs. */
export function findServer(dataDir: string): string | undefined {
  try {
    lockDataDirectory(dataDir).release();
    return undefined;
  } catch (error) {
    if (error instanceof DataInUse) return readServerUrl(dataDir);
    throw error;
  }
}

function buildClient(url: string, token: string, dataset: string): SanityClient {
  return createClient({
    apiHost: url,
    token,
    dataset,
    projectId: 'fiz',
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    perspective: 'raw',
  });
}

/** Asks the running server: whoever can read the directory may act as its administrator. */
function connectRunning(url: string, options: CliArguments): Connection {
  const accounts = openAccounts({ file: join(options.dataDir, 'auth.sqlite') });
  const token = accounts.logins.createSession(accounts.ensureAdministrator().account.id, TOKEN_LIFETIME_MS);
  return {
    url,
    token,
    client: buildClient(url, token, options.dataset),
    close: async () => {
      accounts.logins.endLogin(token);
      accounts.close();
    },
  };
}

/** Connects to the lake of the data directory; close the connection afterwards. */
export async function connectLake(options: CliArguments, log: (line: string) => void): Promise<Connection> {
  const running = findServer(options.dataDir);
  if (running) return connectRunning(running, options);
  const { dataDir, dataset } = options;
  const lake = await startLake({ dataDir, dataset, host: 'localhost', port: 0, projectId: 'fiz', log });
  const token = lake.issueServiceToken({ label: 'command-line', role: 'administrator' });
  return { url: lake.url, token, client: buildClient(lake.url, token, dataset), close: () => lake.close() };
}

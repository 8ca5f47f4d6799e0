import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRootUrl } from '../../snapshot/pages/site.ts';
import { ROOT } from '../paths.ts';

/** What `npm start` can be told. */
export interface StartArguments {
  /** Address to listen on; loopback unless said otherwise. */
  host: string;
  /** Port of the Studio, the API and the snapshot; the demo pages take the next one. 0 picks free ones. */
  port: number;
  /** Folder of the database, the uploads and the snapshot. */
  dataDir: string;
  /** Paths of a certificate and its key, for HTTPS with HTTP/2. */
  cert: string | null;
  key: string | null;
  /** Address at which visitors reach this product, for search engines; `null` when nobody said. */
  publicUrl: string | null;
}

/** A mistake in the arguments, worded for the person who typed them. */
export class ArgumentError extends Error {}

export const START_USAGE = `npm start -- [--port 3333] [--host 127.0.0.1] [--data ./data] [--cert FILE --key FILE] [--public-url https://infobox.example]`;

/**
 * Reads the arguments of `npm start`. `npm start --port 4000`, without the two dashes npm asks for, reaches
 * us only as a variable of npm's own; both forms count, and the explicit one wins.
 *
 * @throws ArgumentError naming the argument and what is allowed.
 */
export function readStartArguments(argv: string[], env: Record<string, string | undefined>): StartArguments {
  const values = parse(argv);
  const portText = values.port ?? env['npm_config_port'] ?? '3333';
  const port = portText.trim() === '' ? Number.NaN : Number(portText);
  if (!Number.isInteger(port) || port < 0 || port > 65534) {
    throw new ArgumentError(
      `--port ${portText} is not a port. Give a whole number from 1 to 65534 (the demo pages take the next one).`,
    );
  }
  const dataDir = values.data ?? env['npm_config_data'] ?? 'data';
  const cert = values.cert ?? null;
  const key = values.key ?? null;
  if ((cert === null) !== (key === null)) {
    throw new ArgumentError(
      '--cert and --key belong together: give the certificate and its private key, both as PEM files.',
    );
  }
  const publicUrl = values['public-url'] ?? env['FIZ_PUBLIC_URL'] ?? null;
  return {
    host: values.host ?? env['npm_config_host'] ?? '127.0.0.1',
    port,
    dataDir: isAbsolute(dataDir) ? dataDir : join(ROOT, dataDir),
    cert,
    key,
    publicUrl: publicUrl === null ? null : checkPublicUrl(publicUrl),
  };
}

function checkPublicUrl(publicUrl: string): string {
  try {
    readRootUrl(publicUrl);
    return publicUrl;
  } catch (error) {
    throw new ArgumentError(`--public-url: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        cert: { type: 'string' },
        key: { type: 'string' },
        'public-url': { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new ArgumentError(
      `${error instanceof Error ? error.message : String(error)}\nUsage: ${START_USAGE}`,
    );
  }
}

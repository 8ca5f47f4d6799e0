import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from './usage.ts';

/** The command line, read and checked. */
export interface CliArguments {
  /** Words before and between the options: command, subcommand, operands. */
  words: string[];
  dataDir: string;
  dataset: string;
  host: string;
  port: number;
  cert?: string;
  key?: string;
  origins: string[];
  name?: string;
  role?: string;
  replace: boolean;
  missing: boolean;
  help: boolean;
}

const OPTIONS = {
  data: { type: 'string', default: './data' },
  dataset: { type: 'string', default: 'production' },
  host: { type: 'string', default: 'localhost' },
  port: { type: 'string', default: '3333' },
  cert: { type: 'string' },
  key: { type: 'string' },
  origin: { type: 'string', multiple: true },
  name: { type: 'string' },
  role: { type: 'string' },
  replace: { type: 'boolean', default: false },
  missing: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(
      `„${text}“ ist kein Port. Erlaubt sind Zahlen von 0 bis 65535, zum Beispiel --port 3333.`,
    );
  }
  return port;
}

function readOrigin(text: string): string {
  if (URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, '')) return new URL(text).origin;
  throw new UsageError(`„${text}“ ist keine Herkunft. Beispiel: --origin https://studio.beispiel.de`);
}

function parse(words: string[]) {
  try {
    return parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Eine Angabe ist unbekannt oder unvollständig: ${reason}`);
  }
}

/** Reads the words after `lake/main.ts`; throws {@link UsageError}. */
export function readArguments(words: string[]): CliArguments {
  const { values, positionals } = parse(words);
  if ((values.cert === undefined) !== (values.key === undefined)) {
    throw new UsageError('--cert und --key gehören zusammen: bitte beide angeben oder keines.');
  }
  if (values.replace && values.missing) {
    throw new UsageError('--replace und --missing schließen sich aus: bitte nur eines angeben.');
  }
  return {
    words: positionals,
    dataDir: resolve(values.data),
    dataset: values.dataset,
    host: values.host,
    port: readPort(values.port),
    cert: values.cert,
    key: values.key,
    origins: (values.origin ?? []).map(readOrigin),
    name: values.name,
    role: values.role,
    replace: values.replace,
    missing: values.missing,
    help: values.help,
  };
}

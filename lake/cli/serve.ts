import { readFileSync } from 'node:fs';
import { startLake } from '../index.ts';
import type { CliArguments } from './arguments.ts';
import { OperatorProblem } from './operator-problem.ts';

interface ServeContext {
  print: (line: string) => void;
  signal: AbortSignal;
}

function readPem(path: string, what: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new OperatorProblem(`${what} ${path} lässt sich nicht lesen. Prüfen Sie Pfad und Leserechte.`);
  }
}

function waitForAbort(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/** `serve`: the lake alone, until Ctrl-C. */
export async function serve(options: CliArguments, { print, signal }: ServeContext): Promise<number> {
  const { dataDir, dataset, host, port, cert, key } = options;
  const tls =
    cert && key ? { cert: readPem(cert, 'Das Zertifikat'), key: readPem(key, 'Der Schlüssel') } : undefined;
  const lake = await startLake({
    dataDir,
    dataset,
    host,
    port,
    tls,
    projectId: 'fiz',
    studioOrigins: options.origins,
    log: print,
  });
  print(`Der Inhaltsspeicher läuft: ${lake.url}`);
  if (lake.firstStart) {
    print('Das Konto „administration@localhost“ (Rolle administrator) wurde angelegt.');
    print(`Anmelden (10 Minuten gültig, einmal benutzbar): ${lake.createLoginLink(lake.adminId)}`);
  }
  await waitForAbort(signal);
  await lake.close();
  print('Beendet. Alle bestätigten Änderungen sind gespeichert.');
  return 0;
}

import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { exportDataset } from '@sanity/export';
import { sanityImport } from '@sanity/import';
import type { CliArguments } from './arguments.ts';
import { connectLake } from './connect.ts';
import { OperatorProblem } from './operator-problem.ts';
import { UsageError } from './usage.ts';

interface TransferContext {
  print: (line: string) => void;
}

function requireFile(options: CliArguments, example: string): string {
  const file = options.words[1];
  if (!file) throw new UsageError(`Es fehlt der Dateiname. Beispiel: ${example}`);
  return resolve(file);
}

/** `export`: every document and asset in Sanity's own archive format. */
export async function exportContent(options: CliArguments, { print }: TransferContext): Promise<number> {
  const file = requireFile(options, 'export inhalte.tar.gz');
  await mkdir(dirname(file), { recursive: true });
  // Written aside first: a broken export must not replace a good one.
  const aside = `${file}.part`;
  const connection = await connectLake(options, print);
  try {
    const { dataset } = options;
    const result = await exportDataset({
      client: connection.client,
      dataset,
      outputPath: aside,
      compress: true,
    });
    await rename(aside, file);
    print(
      `Exportiert: ${result.documentCount} Dokumente, ${result.assetCount} Bilder und Dateien in ${file}`,
    );
    return 0;
  } finally {
    await rm(aside, { force: true });
    await connection.close();
  }
}

function pickOperation(options: CliArguments): 'create' | 'createIfNotExists' | 'createOrReplace' {
  if (options.replace) return 'createOrReplace';
  return options.missing ? 'createIfNotExists' : 'create';
}

function explainImportFailure(error: unknown, file: string): OperatorProblem {
  const reason = error instanceof Error ? error.message : String(error);
  const hint = /already exists/i.test(reason)
    ? ' Mit --missing werden vorhandene Dokumente übersprungen, mit --replace ersetzt.'
    : '';
  return new OperatorProblem(
    `Der Import von ${file} ist nicht vollständig: ${reason}\nBereits eingelesene Dokumente bleiben; ein zweiter Versuch schadet nicht.${hint}`,
  );
}

/** `import`: an archive of `export` or NDJSON, through the official importer. */
export async function importContent(options: CliArguments, { print }: TransferContext): Promise<number> {
  const file = requireFile(options, 'import inhalte.tar.gz --replace');
  const info = await stat(file).catch(() => null);
  if (!info?.isFile()) throw new OperatorProblem(`Die Datei ${file} gibt es nicht. Prüfen Sie den Pfad.`);
  const connection = await connectLake(options, print);
  try {
    const result = await sanityImport(createReadStream(file), {
      client: connection.client,
      operation: pickOperation(options),
      allowAssetsInDifferentDataset: true,
    });
    print(`Eingelesen: ${result.numDocs} Dokumente aus ${file}`);
    for (const warning of result.warnings) print(`Hinweis: ${warning.message}`);
    return 0;
  } catch (error) {
    throw explainImportFailure(error, file);
  } finally {
    await connection.close();
  }
}

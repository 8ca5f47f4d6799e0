import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Json } from '../types.ts';
import type { CliArguments } from './arguments.ts';
import { connectLake, type Connection } from './connect.ts';
import { OperatorProblem } from './operator-problem.ts';

interface CheckContext {
  print: (line: string) => void;
}

interface Seen {
  ids: Set<string>;
  /** Strong references: from document to target. */
  references: { from: string; to: string }[];
  assets: { id: string; path: string; sha1: string }[];
}

function checkDatabase(dataDir: string, name: string): string[] {
  const path = join(dataDir, name);
  if (!existsSync(path)) return [];
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const rows = database.prepare('PRAGMA integrity_check').all();
    const findings = rows.map((row) => String(Object.values(row)[0])).filter((text) => text !== 'ok');
    return findings.map((text) => `${name}: ${text}`);
  } finally {
    database.close();
  }
}

function collectReferences(value: Json | undefined, found: string[]): string[] {
  if (Array.isArray(value)) for (const item of value) collectReferences(item, found);
  else if (typeof value === 'object' && value !== null) {
    const { _ref: target, _weak: weak } = value;
    if (typeof target === 'string' && weak !== true) found.push(target);
    for (const item of Object.values(value)) collectReferences(item, found);
  }
  return found;
}

function look(document: Record<string, Json>, seen: Seen): void {
  const id = String(document['_id']);
  seen.ids.add(id);
  // Drafts may refer to what is not published yet; the lake checks when they are published.
  if (!id.includes('.'))
    seen.references.push(...collectReferences(document, []).map((to) => ({ from: id, to })));
  const { path, sha1hash } = document;
  if (
    String(document['_type']).startsWith('sanity.') &&
    typeof path === 'string' &&
    typeof sha1hash === 'string'
  ) {
    seen.assets.push({ id, path, sha1: sha1hash });
  }
}

async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const lines = (rest + decoder.decode(next.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

async function readDocuments(connection: Connection, dataset: string): Promise<Seen> {
  const response = await fetch(`${connection.url}/v1/data/export/${dataset}`, {
    headers: { Authorization: `Bearer ${connection.token}` },
  });
  if (!response.ok || !response.body)
    throw new OperatorProblem(`Die Inhalte lassen sich nicht lesen: ${await response.text()}`);
  const seen: Seen = { ids: new Set(), references: [], assets: [] };
  for await (const line of readLines(response.body)) if (line !== '') look(JSON.parse(line), seen);
  return seen;
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha1');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

async function checkAssets(dataDir: string, seen: Seen): Promise<string[]> {
  const problems: string[] = [];
  for (const { id, path, sha1 } of seen.assets) {
    const [kind = '', , dataset = '', name = ''] = path.split('/');
    const file = join(dataDir, 'assets', kind, dataset, name);
    if (!existsSync(file)) problems.push(`${id}: die Datei fehlt (${file}).`);
    else if ((await hashFile(file)) !== sha1) problems.push(`${id}: die Datei ist beschädigt (${file}).`);
  }
  return problems;
}

/** `check`: databases, references and asset files; says what is wrong and where. */
export async function check(options: CliArguments, { print }: CheckContext): Promise<number> {
  const { dataDir, dataset } = options;
  if (!existsSync(join(dataDir, 'lake.sqlite'))) {
    throw new OperatorProblem(`In ${dataDir} liegen keine Inhalte. Prüfen Sie --data.`);
  }
  const connection = await connectLake(options, print);
  try {
    const seen = await readDocuments(connection, dataset);
    const dangling = seen.references.filter(({ to }) => !seen.ids.has(to));
    const problems = [
      ...checkDatabase(dataDir, 'lake.sqlite'),
      ...checkDatabase(dataDir, 'auth.sqlite'),
      ...checkDatabase(dataDir, 'insights.sqlite'),
      ...dangling.map(({ from, to }) => `${from}: verweist auf „${to}“, das es nicht gibt.`),
      ...(await checkAssets(dataDir, seen)),
    ];
    for (const problem of problems) print(problem);
    print(
      `Geprüft: ${seen.ids.size} Dokumente, ${seen.references.length} Verweise, ${seen.assets.length} Bilder und Dateien.`,
    );
    print(
      problems.length === 0
        ? 'Alles in Ordnung.'
        : `${problems.length} Fehler. Eine Sicherung spielt „restore“ zurück.`,
    );
    return problems.length === 0 ? 0 : 1;
  } finally {
    await connection.close();
  }
}

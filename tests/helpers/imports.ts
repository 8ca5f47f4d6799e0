import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One import as written in a file. */
export interface ImportEdge {
  /** Repository path of the importing file. */
  from: string;
  /** Repository path for relative imports, package name (or `node:…`) otherwise. */
  to: string;
  isRelative: boolean;
  isTypeOnly: boolean;
  /** `import()` inside an expression, loaded when it is reached. */
  isLazy: boolean;
}

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Every source file below the given top-level folders, as repository paths. */
export function listSources(folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs)$/.test(entry.name))
      .map((entry) =>
        posix.join(entry.parentPath.slice(ROOT.length).replaceAll('\\', '/').replace(/^\//, ''), entry.name),
      ),
  );
}

/** The imports of one file of the repository. */
export function readImports(file: string): ImportEdge[] {
  return parseImports(file, readFileSync(join(ROOT, file), 'utf8'));
}

/** The imports in a source text; exported so that the rules can be tried on made-up files. */
export function parseImports(file: string, text: string): ImportEdge[] {
  const source = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.ESNext,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const edges: ImportEdge[] = [];
  const add = (specifier: ts.Expression | undefined, isTypeOnly: boolean, isLazy: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const isRelative = specifier.text.startsWith('.');
    const to = isRelative
      ? posix.join(posix.dirname(file), specifier.text).replace(/\?.*$/, '')
      : packageOf(specifier.text);
    edges.push({ from: file, to, isRelative, isTypeOnly, isLazy });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node), false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly, false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(literalOf(node.argument), true, false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edges;
}

function isTypeImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function literalOf(node: ts.LiteralTypeNode): ts.Expression | undefined {
  return ts.isStringLiteral(node.literal) ? node.literal : undefined;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/** Groups of files that import each other, each as one path around the circle; type-only imports count too. */
export function findCycles(edges: ImportEdge[]): string[][] {
  const next = new Map<string, string[]>();
  for (const edge of edges)
    if (edge.isRelative) next.set(edge.from, [...(next.get(edge.from) ?? []), edge.to]);
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[][] = [];
  const walk = (file: string, path: string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file]);
      return;
    }
    state.set(file, 'open');
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of next.keys()) walk(file, []);
  return cycles;
}

/**
 * Writes what others read about the built element: the custom-elements manifest to `dist`, and the npm package
 * with types and data for editors to `dist/package`. Run it after `rollup -c`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listTypeExports, readDeclarations, readElementModel, type ElementModel } from './element-model.ts';
import { writeEditorData } from './editor-data.ts';
import { createManifest } from './manifest.ts';
import { readProject, writePackage } from './package.ts';
import { writePackageReadme } from './package-readme.ts';
import { writeDefineTypes, writeElementTypes, writeReactTypes, writeVueTypes } from './partner-types.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WIDGET = join(ROOT, 'widget');

/** What the analyzer finds in the doc comments of the element. */
function analyze(): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'fiz-manifest-'));
  // Left alone, the analyzer writes the folder's address into package.json; only a configuration can tell it not to.
  const config = join(folder, 'analyzer.config.mjs');
  writeFileSync(config, 'export default { packagejson: false };\n');
  const outputs = ['--outdir', relative(ROOT, folder), '--config', relative(ROOT, config)];
  const args = ['analyze', '--litelement', '--quiet', ...outputs];
  const script = join(ROOT, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, ...args, '--globs', 'widget/infobox.ts'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The analyzer failed:\n${stdout}${stderr}`);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  return manifest;
}

/** The types the public entry passes on, as they stand in our sources. */
function readExportedTypes(): string[] {
  const exported = listTypeExports(readFileSync(join(WIDGET, 'index.ts'), 'utf8'));
  return exported.flatMap(({ from, names }) =>
    readDeclarations(readFileSync(join(WIDGET, from), 'utf8'), names),
  );
}

function writeTypes(model: ElementModel): Record<string, string> {
  return {
    'types/index.d.ts': writeElementTypes(model, readExportedTypes()),
    'types/define.d.ts': writeDefineTypes(),
    'types/react.d.ts': writeReactTypes(model),
    'types/vue.d.ts': writeVueTypes(model),
  };
}

const model = readElementModel(analyze(), readFileSync(join(WIDGET, 'events.ts'), 'utf8'));
const project = readProject(ROOT);
const manifest = `${JSON.stringify(createManifest(model), null, 2)}\n`;
writeFileSync(join(ROOT, 'dist/custom-elements.json'), manifest);
writePackage({
  root: ROOT,
  project,
  files: {
    'custom-elements.json': manifest,
    'README.md': writePackageReadme(model, project),
    ...writeTypes(model),
    ...writeEditorData(model, project),
  },
});

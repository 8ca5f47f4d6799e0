/**
 * Writes `dist/package`, the npm package partners get: the scripts of this build, the types, and what editors
 * and tools read. A folder of its own, because `dist` also holds the Studio, other pages and compressed files,
 * and because its README is for people who work on the box.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { PACKAGE_PATHS } from './manifest.ts';

const projectSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
});

/** What the repository says of itself; the package says the same. */
export type Project = v.InferOutput<typeof projectSchema>;

/** Reads name, version and licence from the repository's own `package.json`. */
export const readProject = (root: string): Project =>
  v.parse(projectSchema, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** The package's `package.json`. */
export function createPackageJson({ name, version, license }: Project) {
  return {
    name,
    version,
    description: 'FIZ Infobox: <fiz-infobox>, guidance on immigration and work for any web page',
    keywords: ['web-component', 'custom-element', 'immigration', 'search', 'accessible'],
    license,
    type: 'module',
    exports: {
      '.': { types: './types/index.d.ts', default: `./${PACKAGE_PATHS.index}` },
      './define.js': { types: './types/define.d.ts', default: `./${PACKAGE_PATHS.define}` },
      './react': { types: './types/react.d.ts' },
      './vue': { types: './types/vue.d.ts' },
      './v1/*': './v1/*',
      './custom-elements.json': './custom-elements.json',
      './sri.json': './sri.json',
      './package.json': './package.json',
    },
    types: './types/index.d.ts',
    files: ['v1', 'types', '*.json'],
    sideEffects: [`./${PACKAGE_PATHS.define}`, './v1/fiz-infobox.js'],
    customElements: 'custom-elements.json',
    'web-types': './web-types.json',
  };
}

/** What goes into the package beside the scripts. */
export interface PackageOptions {
  /** Root of the repository. */
  root: string;
  project: Project;
  /** Text files by their path in the package. */
  files: Record<string, string>;
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Writes the folder anew.
 *
 * @throws Error when `dist/sri.json`, the list of this build's scripts, is missing: run `rollup -c` first.
 */
export function writePackage({ root, project, files }: PackageOptions): void {
  const dist = join(root, 'dist');
  const folder = join(dist, 'package');
  rmSync(folder, { recursive: true, force: true });
  const place = (path: string): string => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    return target;
  };
  const hashes = v.parse(
    v.record(v.string(), v.string()),
    JSON.parse(readFileSync(join(dist, 'sri.json'), 'utf8')),
  );
  for (const script of Object.keys(hashes)) {
    for (const file of [script, `${script}.map`]) {
      if (existsSync(join(dist, file))) copyFileSync(join(dist, file), place(file));
    }
  }
  copyFileSync(join(dist, 'sri.json'), place('sri.json'));
  copyFileSync(join(root, 'LICENSE'), place('LICENSE'));
  const all = { 'package.json': asJson(createPackageJson(project)), ...files };
  for (const [path, text] of Object.entries(all)) writeFileSync(place(path), text);
}

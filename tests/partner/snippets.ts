import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A piece of code in the documentation for partners. */
export interface Snippet {
  /** Path below `docs/partner`. */
  file: string;
  language: string;
  code: string;
  /** Line of the file in which the code starts. */
  line: number;
}

/** The folder with the documentation for partners. */
export const PARTNER_DOCS = new URL('../../docs/partner/', import.meta.url).pathname;

/** Files of the documentation by pattern, as paths below its folder. */
export const listDocs = (pattern: string): string[] =>
  globSync(pattern, { cwd: PARTNER_DOCS })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();

export const readDoc = (file: string): string => readFileSync(join(PARTNER_DOCS, file), 'utf8');

/** Every fenced block of every page, and the example pages as a whole. */
export function listSnippets(): Snippet[] {
  const fenced = listDocs('**/*.md').flatMap((file) => {
    const text = readDoc(file);
    return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
      ({ index, 1: language = '', 2: code = '' }) => ({
        file,
        language,
        code,
        line: text.slice(0, index).split('\n').length + 1,
      }),
    );
  });
  const pages = listDocs('beispiele/*.html').map((file) => ({
    file,
    language: 'html',
    code: readDoc(file),
    line: 1,
  }));
  return [...fenced, ...pages];
}

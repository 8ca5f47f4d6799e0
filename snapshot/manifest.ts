/** Names and bytes of snapshot files, and reading back a manifest that was written earlier. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Manifest } from '../schemas/snapshot-format.ts';
import type { FileContent } from './publish.ts';

/** The only file that changes in place. */
export const MANIFEST_NAME = 'manifest.json';

/** Length of the part of a name that changes with the content: 40 bits of SHA-256. */
const HASH_LENGTH = 10;

/** Names this part of the product gives to its immutable files; nothing else is ever removed. */
export const IMMUTABLE_NAME = /^[A-Za-z0-9.-]+\.[0-9a-f]{10}\.(json|bin)$/;

/** First ten hexadecimal digits of the SHA-256 of a file. */
export function hashContent(content: FileContent): string {
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
}

/** The bytes of `manifest.json`. */
export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest)}\n`;
}

const direction = v.picklist(['ltr', 'rtl']);
const manifestSchema = v.object({
  format: v.object({ major: v.number(), minor: v.number() }),
  updatedAt: v.string(),
  sourceLanguage: v.string(),
  languages: v.array(
    v.object({
      tag: v.string(),
      name: v.string(),
      dir: direction,
      fallback: v.array(v.string()),
      files: v.object({
        start: v.string(),
        catalog: v.string(),
        search: v.string(),
        searchTerms: v.exactOptional(v.string()),
        searchSource: v.exactOptional(v.string()),
        contacts: v.string(),
        find: v.exactOptional(v.string()),
      }),
    }),
  ),
  embeds: v.exactOptional(v.record(v.string(), v.string())),
});

/** Reads `manifest.json`; `null` when the text is none. */
export function readManifest(text: string): Manifest | null {
  try {
    const result = v.safeParse(manifestSchema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

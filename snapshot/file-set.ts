/** Files of a snapshot in memory, under names that change with their content. */

/** JSON as text or the bytes of an index. */
export type FileContent = string | Uint8Array;

/** Makes the part of a name that changes with the content. */
export type HashContent = (content: FileContent) => string;

/** Files under names that change with their content. The `add…` functions return the full name. */
export interface FileSet {
  byName: Map<string, FileContent>;
  addBytes(name: string, bytes: Uint8Array): string;
  addJson(name: string, value: unknown): string;
  /** Adds files that change together: `<name>.<hash>.bin`, and each part as `<name>-<part>.<hash>.bin`. */
  addGroup(name: string, entry: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): string;
}

/** Starts an empty set. */
export function createFileSet(hash: HashContent): FileSet {
  const byName = new Map<string, FileContent>();
  const add = (name: string, extension: string, file: FileContent): string => {
    const fullName = `${name}.${hash(file)}.${extension}`;
    byName.set(fullName, file);
    return fullName;
  };
  return {
    byName,
    addBytes: (name, bytes) => add(name, 'bin', bytes),
    addJson: (name, value) => add(name, 'json', `${JSON.stringify(value)}\n`),
    addGroup: (name, entry, parts) => {
      const together = hash([entry, ...parts.values()].map(hash).join(' '));
      byName.set(`${name}.${together}.bin`, entry);
      for (const [part, bytes] of parts) byName.set(`${name}-${part}.${together}.bin`, bytes);
      return `${name}.${together}.bin`;
    },
  };
}

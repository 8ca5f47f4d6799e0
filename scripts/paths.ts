import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where unpacked tools live; inside `node_modules`, so that deleting that folder deletes everything fetched. */
export const CACHE_DIR = join(ROOT, 'node_modules', '.cache', 'fiz-infobox');

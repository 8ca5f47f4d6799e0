import { defineConfig } from 'sanity';
import { schemaTypes } from '../schemas/index.ts';
export default defineConfig({
  projectId: 'fiz',
  dataset: 'production',
  basePath: '/studio',
  schema: { types: schemaTypes },
});

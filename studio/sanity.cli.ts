import { defineCliConfig } from 'sanity/cli';

/**
 * For the Sanity CLI, which checks the schema (`npx sanity schema validate`) and extracts it for
 * `generate-types.ts`. The Studio itself is built by `vite.config.ts`.
 */
export default defineCliConfig({
  api: { projectId: 'fiz', dataset: 'production' },
  typegen: {
    // The queries live in snapshot/, which has its own types: nothing to find here.
    path: './*.groq.ts',
    schema: '../node_modules/.cache/studio/schema.json',
    generates: '../node_modules/.cache/studio/types.ts',
    overloadClientMethods: false,
    formatGeneratedCode: false,
  },
});

import { visionTool } from '@sanity/vision';
import { deDELocale } from '@sanity/locale-de-de';
import { defineConfig, userHasRole, type Tool, type WorkspaceOptions } from 'sanity';
import { structureTool } from 'sanity/structure';
import { chooseActions, chooseNewDocuments } from './actions/choose-actions.ts';
import { finderInspector } from './contact-finder/finder-inspector.tsx';
import { createLakeConnection } from './lake-connection.ts';
import { germanWords } from './german-words.ts';
import { StudioItem } from './inputs/step-item.tsx';
import { StudioInput } from './inputs/studio-input.tsx';
import { StudioPreview } from './inputs/studio-preview.tsx';
import { StudioNavbar } from './navbar/studio-navbar.tsx';
import { createInsightsTool } from './insights/insights-tool.tsx';
import { createPartnersTool } from './partners/partners-tool.tsx';
import { createPreviewTool } from './preview-tool/preview-tool.tsx';
import { readabilityInspector } from './readability/readability-inspector.tsx';
import type { RuntimeConfig } from './runtime-config.ts';
import { RuntimeConfigProvider } from './runtime-config-context.tsx';
import { studioSchemaTypes } from './schema-types.ts';
import { createViews, structure } from './structure.ts';
import { createTemplates } from './templates.ts';
import { createTodayTool } from './today/today-tool.tsx';
import { createTranslationsTool } from './translations/translations-tool.tsx';

/** Where the Studio lies on its origin; every page below it is the same `index.html`. */
const STUDIO_PATH = '/studio';

/** Features that need Sanity's paid or hosted services. Off everywhere, so that both lakes look alike. */
export const SWITCHED_OFF = {
  releases: { enabled: false },
  scheduledDrafts: { enabled: false },
  scheduledPublishing: { enabled: false },
  tasks: { enabled: false },
  announcements: { enabled: false },
  mediaLibrary: { enabled: false },
  apps: { canvas: { enabled: false } },
} as const;

/** The whole Studio for one dataset. */
export function createStudioConfig(runtime: RuntimeConfig): WorkspaceOptions & { basePath: string } {
  return defineConfig({
    name: 'default',
    title: 'FIZ Infobox',
    basePath: STUDIO_PATH,
    projectId: runtime.projectId,
    dataset: runtime.dataset,
    ...createLakeConnection(runtime),
    ...SWITCHED_OFF,
    schema: { types: studioSchemaTypes, templates: createTemplates },
    document: {
      comments: { enabled: false },
      actions: chooseActions,
      newDocumentOptions: chooseNewDocuments,
      inspectors: (inspectors) => [...inspectors, readabilityInspector, finderInspector],
    },
    form: { components: { input: StudioInput, item: StudioItem, preview: StudioPreview } },
    studio: {
      components: {
        layout: (props) => (
          <RuntimeConfigProvider value={runtime}>{props.renderDefault(props)}</RuntimeConfigProvider>
        ),
        navbar: StudioNavbar,
      },
    },
    plugins: [
      structureTool({ title: 'Inhalte', structure, defaultDocumentNode: createViews }),
      visionTool({ title: 'Abfragen', defaultApiVersion: 'v2025-02-19', defaultDataset: runtime.dataset }),
      deDELocale(),
      germanWords(),
    ],
    tools: (tools, { currentUser }) => chooseTools(arrangeTools(tools), currentUser),
  });
}

/** Our own tools between those of the plugins, in the order of the bar. The first is where everybody starts. */
function arrangeTools([contents, ...others]: Tool[]): Tool[] {
  return [
    createTodayTool(),
    ...(contents ? [contents] : []),
    createTranslationsTool(),
    createPreviewTool(),
    createInsightsTool(),
    createPartnersTool(),
    ...others,
  ];
}

/** Queries are a tool for administrators; editors would only be confused. */
export function chooseTools(tools: Tool[], user: Parameters<typeof userHasRole>[0]): Tool[] {
  return userHasRole(user, 'administrator') ? tools : tools.filter((tool) => tool.name !== 'vision');
}

/** What JetBrains' editors (web-types) and Visual Studio Code (custom data) read to complete and explain the tag. */
import { listAttributes, type ElementModel } from './element-model.ts';
import { attributeType, eventType } from './manifest.ts';
import type { Project } from './package.ts';

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The values of an attribute, when there are only some: `'a' | 'b'` gives `a` and `b`. */
function listValues(type: string): string[] {
  const parts = attributeType(type).split(' | ');
  return parts.every((part) => /^'.*'$|^\d+$/.test(part))
    ? parts.map((part) => part.replaceAll("'", ''))
    : [];
}

const explain = ({ description, default: value }: { description: string; default?: string | undefined }) =>
  value === undefined || value === 'null' ? description : `${description}\n\nDefault: ${value}`;

function createWebTypes(model: ElementModel, { name, version }: Project) {
  const { tag, description, fields, events, slots, cssParts, cssProperties } = model;
  const writable = fields.filter(({ readonly }) => !readonly);
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: tag,
            description,
            attributes: listAttributes(model).map((field) => ({
              name: field.attribute,
              description: field.description,
              value: { type: attributeType(field.type.text), default: field.default },
            })),
            slots,
            js: {
              properties: writable.map((field) => ({
                name: field.name,
                description: field.description,
                type: field.type.text,
              })),
              events: events.map(({ detail, ...event }) => ({ ...event, type: eventType(detail) })),
            },
            css: {
              properties: cssProperties.map((css) => ({ name: css.name, description: explain(css) })),
              parts: cssParts,
            },
          },
        ],
      },
    },
  };
}

function createHtmlData(model: ElementModel) {
  const attributes = listAttributes(model).map((field) => ({
    name: field.attribute,
    description: explain(field),
    values: listValues(field.type.text).map((name) => ({ name })),
  }));
  return { version: 1.1, tags: [{ name: model.tag, description: model.description, attributes }] };
}

function createCssData({ tag, cssProperties, cssParts }: ElementModel) {
  return {
    version: 1.1,
    properties: cssProperties.map((css) => ({ name: css.name, description: explain(css) })),
    pseudoElements: cssParts.map(({ name, description }) => ({
      name: `::part(${name})`,
      description: `${description} of \`<${tag}>\``,
    })),
  };
}

/** The files, by their path in the package. */
export function writeEditorData(model: ElementModel, project: Project): Record<string, string> {
  return {
    'web-types.json': asJson(createWebTypes(model, project)),
    'vscode.html-data.json': asJson(createHtmlData(model)),
    'vscode.css-data.json': asJson(createCssData(model)),
  };
}

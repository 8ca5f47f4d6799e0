/** The custom-elements manifest, schema 1.0.0, of the package partners get. */
import { listAttributes, type ElementModel } from './element-model.ts';

/** Where the parts of the package lie, below its root. */
export const PACKAGE_PATHS = { index: 'v1/index.js', define: 'v1/define.js' } as const;

/** Type of an event as a page meets it. */
export const eventType = (detail: string): string => `CustomEvent<${detail}>`;

/** The manifest as an object for `JSON.stringify`. */
export function createManifest(model: ElementModel) {
  const declaration = { name: model.name, module: PACKAGE_PATHS.index };
  const { index, define } = PACKAGE_PATHS;
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: index,
        declarations: [createDeclaration(model)],
        exports: [{ kind: 'js', name: model.name, declaration }],
      },
      {
        kind: 'javascript-module',
        path: define,
        declarations: [],
        exports: [
          { kind: 'js', name: '*', declaration: { name: '*', module: index } },
          { kind: 'custom-element-definition', name: model.tag, declaration },
        ],
      },
    ],
  };
}

function createDeclaration(model: ElementModel) {
  const { tag, name, description, events, slots, cssParts, cssProperties, cssStates } = model;
  return {
    kind: 'class',
    customElement: true,
    tagName: tag,
    name,
    description,
    superclass: { name: 'HTMLElement' },
    attributes: listAttributes(model).map((field) => ({
      name: field.attribute,
      fieldName: field.name,
      type: { text: attributeType(field.type.text) },
      default: field.default,
      description: field.description,
    })),
    members: [...model.fields, ...model.methods].map((member) => ({ ...member, privacy: 'public' })),
    events: events.map(({ detail, ...event }) => ({ ...event, type: { text: eventType(detail) } })),
    slots,
    cssParts,
    cssProperties,
    cssStates,
  };
}

/** An attribute is absent where its property is `null`. */
export function attributeType(type: string): string {
  return type.replace(/ \| null$/, '');
}

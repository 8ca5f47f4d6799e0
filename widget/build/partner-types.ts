/**
 * The declarations partners get: the element for plain TypeScript, its tag for React and for Vue. They stand on
 * their own; neither Lit nor any of our sources is needed to read them.
 */
import type { ElementModel, ModelField, ModelMethod, Named } from './element-model.ts';
import { listAttributes } from './element-model.ts';
import { attributeType } from './manifest.ts';

const HEAD = '// Written by the build from the doc comments of the element.\n';

const comment = (text: string, indent = ''): string =>
  text.includes('\n')
    ? `${indent}/**\n${text.replaceAll(/^/gm, `${indent} * `).replaceAll(/ +$/gm, '')}\n${indent} */`
    : `${indent}/** ${text} */`;

function declareField({ name, type, description, readonly, default: value }: ModelField): string {
  const words = value === undefined ? description : `${description}\n\n@default ${value}`;
  return `${comment(words, '  ')}\n  ${readonly ? 'readonly ' : ''}${name}: ${type.text};`;
}

function declareMethod(method: ModelMethod): string {
  const parameters = method.parameters.map(
    ({ name, type, default: value }) => `${name}${value === undefined ? '' : '?'}: ${type.text}`,
  );
  const call = `${method.name}(${parameters.join(', ')}): ${method.return.type.text}`;
  return `${comment(method.description, '  ')}\n  ${method.static ? 'static ' : ''}${call};`;
}

/**
 * `index.d.ts`: the class, its events, and what the DOM knows by name.
 *
 * @param declarations The exported types it uses, as they stand in our sources.
 */
export function writeElementTypes(model: ElementModel, declarations: string[]): string {
  const { name, tag, description, fields, methods, events } = model;
  return [
    HEAD,
    ...declarations.map((declaration) => `${declaration}\n`),
    comment(`Name of the element.`),
    `export declare const TAG: '${tag}';\n`,
    comment(description),
    `export declare class ${name} extends HTMLElement {`,
    [...fields.map(declareField), ...methods.map(declareMethod)].join('\n'),
    '}\n',
    'declare global {',
    `  interface HTMLElementTagNameMap {\n    '${tag}': ${name};\n  }`,
    '  interface HTMLElementEventMap {',
    ...events.map((event) => `    '${event.name}': FizEvent<'${event.name}'>;`),
    '  }',
    '}\n',
  ].join('\n');
}

/** `define.d.ts`: the same, for the entry that registers the element. */
export const writeDefineTypes = (): string => `${HEAD}\nexport * from './index.js';\n`;

/** Numbers may come as text in a template. */
function templateType(type: string): string {
  const wanted = attributeType(type);
  return /^\d( \| \d)*$/.test(wanted) ? `${wanted} | \`\${${wanted}}\`` : wanted;
}

const property = (name: string, type: string, description: string, indent: string): string =>
  `${comment(description, indent)}\n${indent}${/^[a-z]+$/i.test(name) ? name : `'${name}'`}?: ${type} | undefined;`;

/** Attributes and properties; those of HTML itself, such as `lang`, are the framework's own. */
function declareProps(model: ElementModel, indent: string, nameProp = (name: string) => name): string[] {
  const attributes = listAttributes(model).filter(({ name }) => name !== 'lang');
  const rest = model.fields.filter(({ attribute, readonly }) => attribute === undefined && !readonly);
  return [
    ...attributes.map((field) =>
      property(nameProp(field.attribute), templateType(field.type.text), field.description, indent),
    ),
    ...rest.map((field) => property(field.name, field.type.text, field.description, indent)),
  ];
}

const declareHandlers = (events: Named[], nameHandler: (event: string) => string, indent: string): string[] =>
  events.map(({ name, description }) =>
    property(nameHandler(name), `((event: FizEvent<'${name}'>) => void)`, description, indent),
  );

const importTypes = (model: ElementModel): string =>
  `import type { FizEvent, ${model.name}, LiveClient } from './index.js';\n`;

/** `react.d.ts`: the tag in JSX of React 19, with attributes, events and the custom properties in `style`. */
export function writeReactTypes(model: ElementModel): string {
  const { name, tag, cssProperties, events } = model;
  return [
    HEAD,
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    importTypes(model),
    comment(`What \`<${tag}>\` takes in JSX beside the attributes every element has.`),
    `export interface ${name}Props {`,
    ...declareProps(model, '  '),
    ...declareHandlers(events, (event) => `on${event}`, '  '),
    '}\n',
    "declare module 'react' {",
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    comment(model.description, '      '),
    `      '${tag}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Props;`,
    '    }',
    '  }',
    '  interface CSSProperties {',
    ...cssProperties.map((css) => property(css.name, 'string | number', css.description, '    ')),
    '  }',
    '}\n',
  ].join('\n');
}

const toCamel = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `vue.d.ts`: the tag in templates of Vue 3. Vue's checker reads all names in camel case, however they are written. */
export function writeVueTypes(model: ElementModel): string {
  const { name, tag, description, events } = model;
  return [
    HEAD,
    "import type { HTMLAttributes, VNodeProps } from 'vue';",
    importTypes(model),
    comment(`What \`<${tag}>\` takes in a template beside the attributes every element has.`),
    `export interface ${name}Props {`,
    ...declareProps(model, '  ', toCamel),
    ...declareHandlers(events, (event) => `on${toCamel(`-${event}`)}`, '  '),
    '}\n',
    "declare module 'vue' {",
    '  interface GlobalComponents {',
    comment(description, '    '),
    `    '${tag}': new () => { $props: ${name}Props & HTMLAttributes & VNodeProps };`,
    '  }',
    '}\n',
  ].join('\n');
}

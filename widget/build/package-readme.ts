/** The README of the npm package: short, in German and English, with tables from the element itself. */
import { listAttributes, type ElementModel } from './element-model.ts';
import { attributeType } from './manifest.ts';
import type { Project } from './package.ts';

const row = (...cells: string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;
const escapeCell = (text: string): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
const asCode = (text: string): string => `\`${text}\``;

function table(head: string[], rows: string[][]): string {
  return [row(...head), `|${head.map(() => '---').join('|')}|`, ...rows.map((cells) => row(...cells))].join(
    '\n',
  );
}

function describeAttributes(model: ElementModel): string {
  return table(
    ['attribute', 'type', 'default', ''],
    listAttributes(model).map((field) => [
      asCode(field.attribute),
      asCode(attributeType(field.type.text)),
      field.default === 'null' ? '' : (field.default ?? ''),
      field.description,
    ]),
  );
}

/** The README as Markdown. */
export function writePackageReadme(model: ElementModel, { name, version, license }: Project): string {
  const { tag, events, slots, cssParts, cssProperties } = model;
  return `# ${name} ${version}

\`<${tag}>\` zeigt die Beratungsinhalte des Fachinformationszentrums Zuwanderung (FIZ) in Ihrer Seite: Antwort, nächste
Schritte, Kontakt, in der Sprache der Besucherin oder des Besuchers. Keine Cookies, kein Speicher, kein Aufruf dritter
Stellen.

\`\`\`js
import '${name}/define.js';
\`\`\`
\`\`\`html
<${tag} src="https://HOST/snapshot/v1/" lang="de"><a href="https://HOST/embed/">Beratung zu Zuwanderung und Arbeit</a></${tag}>
\`\`\`
\`src\` ist die Adresse der Inhalte. Wer bündelt, gibt sie immer an, denn der Vorgabewert liegt neben dem Skript. Ohne
Bündelung genügt der Ordner \`v1/\`: Kopieren Sie ihn auf Ihren Server und binden Sie \`v1/fiz-infobox.js\` mit
\`<script async>\` ein.

- Typen: \`${name}\` (TypeScript), \`${name}/react\` (React 19), \`${name}/vue\` (Vue 3)
- Für Editoren: \`custom-elements.json\`, \`web-types.json\`, \`vscode.html-data.json\`, \`vscode.css-data.json\`
- Prüfsummen der Skripte: \`sri.json\`

## English
\`<${tag}>\` shows the guidance of the FIZ Leipzig in your page. Import \`${name}/define.js\` once, or call
\`FizInfobox.define('your-tag')\` of \`${name}\`. Always set \`src\` when you bundle. Types of the tag: put
\`/// <reference types="${name}/react" />\` (React 19) or \`/// <reference types="${name}/vue" />\` (Vue 3) into a
declaration file of your project; Vue's compiler also has to know that \`${tag}\` is a custom element.

${describeAttributes(model)}

${table(
  ['event', '`detail`', ''],
  events.map((event) => [asCode(event.name), asCode(event.detail), event.description]),
)}

Methods: ${model.methods
    .filter((method) => !method.static)
    .map(({ name: method, parameters }) =>
      asCode(`${method}(${parameters.map((one) => one.name).join(', ')})`),
    )
    .join(', ')}. Slots: ${slots.map((slot) => asCode(slot.name || 'default')).join(', ')}. Parts: ${cssParts
    .map((part) => asCode(part.name))
    .join(', ')}.

${table(
  ['custom property', 'default', ''],
  cssProperties.map((css) => [asCode(css.name), asCode(css.default), css.description]),
)}

Licence: ${license}.
`;
}

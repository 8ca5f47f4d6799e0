/**
 * The element as its doc comments describe it: read from what the analyzer finds in `infobox.ts` and from the
 * interface of the events. Everything that tells others about the element is written from this.
 */
import ts from 'typescript';
import * as v from 'valibot';

const text = v.object({ text: v.string() });
const named = v.object({ name: v.string(), description: v.string() });
const fieldSchema = v.object({
  kind: v.literal('field'),
  ...named.entries,
  type: text,
  default: v.optional(v.string()),
  attribute: v.optional(v.string()),
  reflects: v.optional(v.boolean(), false),
  readonly: v.optional(v.boolean(), false),
});
const methodSchema = v.object({
  kind: v.literal('method'),
  ...named.entries,
  static: v.optional(v.boolean(), false),
  return: v.object({ type: text }),
  parameters: v.optional(
    v.array(v.object({ name: v.string(), type: text, default: v.optional(v.string()) })),
    [],
  ),
});
const memberSchema = v.variant('kind', [fieldSchema, methodSchema]);
const cssPropertySchema = v.object({ ...named.entries, default: v.string() });
const classSchema = v.object({
  kind: v.literal('class'),
  ...named.entries,
  tagName: v.string(),
  members: v.array(v.looseObject({ name: v.string(), privacy: v.optional(v.string(), 'public') })),
  slots: v.array(named),
  cssParts: v.array(named),
  cssProperties: v.array(cssPropertySchema),
  cssStates: v.optional(v.array(named), []),
});
const rawSchema = v.object({
  modules: v.array(v.object({ declarations: v.array(v.looseObject({ kind: v.string() })) })),
});

/** @throws Error naming the place, such as `description of search`. */
function check<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const owner = v.is(v.looseObject({ name: v.string() }), value) ? value.name : 'the element';
  throw new Error(`infobox.ts: ${v.getDotPath(issue) ?? 'declaration'} of ${owner}: ${issue.message}`);
}

/** A name and what it is for. */
export type Named = v.InferOutput<typeof named>;
/** A property; with `attribute` it can be set in HTML too. */
export type ModelField = v.InferOutput<typeof fieldSchema>;
/** A method. */
export type ModelMethod = v.InferOutput<typeof methodSchema>;
/** A custom property of CSS with its default. */
export type ModelCssProperty = v.InferOutput<typeof cssPropertySchema>;

/** An event, with the type of its `detail` as written in the interface. */
export interface ModelEvent extends Named {
  detail: string;
}

/** Everything a page can use of the element. */
export interface ElementModel extends Named {
  tag: string;
  fields: ModelField[];
  methods: ModelMethod[];
  events: ModelEvent[];
  slots: Named[];
  cssParts: Named[];
  cssProperties: ModelCssProperty[];
  cssStates: Named[];
}

/**
 * The public part of the analyzer's manifest, with the events.
 *
 * @param raw The analyzer's manifest.
 * @param eventsSource Text of `events.ts`.
 * @throws Error naming what has no description, type or default.
 */
export function readElementModel(raw: unknown, eventsSource: string): ElementModel {
  const found = check(rawSchema, raw)
    .modules.flatMap(({ declarations }) => declarations)
    .find((declaration) => declaration.kind === 'class' && 'tagName' in declaration);
  const { members, tagName, kind: _kind, ...rest } = check(classSchema, found);
  const all = members
    .filter(({ privacy }) => privacy === 'public')
    .map((member) => check(memberSchema, member));
  const fields = all.filter((member) => member.kind === 'field');
  const bare = fields.find((field) => field.attribute !== undefined && field.default === undefined);
  if (bare) throw new Error(`The attribute of ${bare.name} has no default: add @default in infobox.ts.`);
  return {
    ...rest,
    tag: tagName,
    fields,
    methods: all.filter((member) => member.kind === 'method'),
    events: readEvents(eventsSource),
  };
}

/** The events: each property of the interface `FizEventDetails` is one. */
function readEvents(source: string): ModelEvent[] {
  const file = parseSource(source);
  const details = file.statements.find(
    (node): node is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(node) && node.name.text === 'FizEventDetails',
  );
  const events = details?.members.filter(ts.isPropertySignature) ?? [];
  if (events.length === 0) throw new Error('events.ts has no interface FizEventDetails with events.');
  return events.map((event) => {
    const name = ts.isStringLiteral(event.name) ? event.name.text : event.name.getText(file);
    const description = readComment(event);
    if (!event.type || !description) throw new Error(`The event ${name} needs a type and a comment.`);
    return { name, description, detail: event.type.getText(file) };
  });
}

function readComment(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join('\n');
}

/**
 * The declarations of exported types as they stand in a source, comments included.
 *
 * @throws Error when one is missing.
 */
export function readDeclarations(source: string, names: readonly string[]): string[] {
  const file = parseSource(source);
  return names.map((name) => {
    const node = file.statements.find(
      (statement) =>
        (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
        statement.name.text === name,
    );
    if (!node) throw new Error(`There is no exported type ${name}.`);
    const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    return [...(comment ? [comment.getText(file)] : []), node.getText(file)].join('\n');
  });
}

/** Which types a module passes on, by the file they come from: `export type { A, B } from './file.ts'`. */
export function listTypeExports(source: string): { from: string; names: string[] }[] {
  return parseSource(source).statements.flatMap((node) => {
    if (!ts.isExportDeclaration(node) || !node.isTypeOnly) return [];
    const { moduleSpecifier, exportClause } = node;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    if (!exportClause || !ts.isNamedExports(exportClause)) return [];
    return [{ from: moduleSpecifier.text, names: exportClause.elements.map(({ name }) => name.text) }];
  });
}

const parseSource = (source: string): ts.SourceFile =>
  ts.createSourceFile('source.ts', source, ts.ScriptTarget.ESNext, true);

/** The properties that can be set as attributes, with the attribute's name. */
export function listAttributes({ fields }: ElementModel): (ModelField & { attribute: string })[] {
  return fields.flatMap((field) =>
    field.attribute === undefined ? [] : [{ ...field, attribute: field.attribute }],
  );
}

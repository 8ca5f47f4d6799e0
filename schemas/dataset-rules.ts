/**
 * Rules that need the other documents: nothing twice, no circles. Drafts count too, so that two people
 * learn of each other before one of them publishes. Where the dataset does not answer the rules pass:
 * publishing then fails anyway, with its own message.
 */
import type { ValidationContext } from '@sanity/types';
import { foldWord } from './glossary-validation.ts';
import type { CheckResult } from './validation.ts';
import { SOURCE_LANGUAGE } from './vocabulary.ts';

const API_VERSION = '2025-02-19';

/** What a rule needs to know of its surroundings. */
export type RuleContext = Pick<ValidationContext, 'getClient' | 'document'>;

/** Another document of the same type. */
interface Other {
  id: string;
  title: string;
}

/** No two documents of a type may have the same slug: partners' links would lead to either. */
export async function checkUniqueSlug(
  value: { current?: string | undefined } | undefined,
  context: RuleContext,
): Promise<CheckResult> {
  const { document } = context;
  if (!value?.current || !document) return true;
  const answer = await ask(
    context,
    '*[_type == $type && slug.current == $slug && _id != $id][0]{"id": _id, "title": coalesce(title, name)}',
    { type: document._type, slug: value.current },
  );
  const other = readOther(answer);
  if (!other) return true;
  return `Die Kennung „${value.current}“ gehört schon zu „${other.title}“. Bitte wählen Sie eine andere, zum Beispiel „${value.current}-2“.`;
}

/** For the option `isUnique` of slugs: Sanity's own check says neither which document nor what to do. */
export function leaveUniquenessToRule(): boolean {
  return true;
}

/** A term stands once in the glossary, however it is spelt. */
export async function checkUniqueTerm(value: unknown, context: RuleContext): Promise<CheckResult> {
  const term = readSourceText(value);
  if (!term) return true;
  const answer = await ask(
    context,
    '*[_type == "glossaryTerm" && _id != $id]{"id": _id, "title": term[language == $language][0].value}',
    { language: SOURCE_LANGUAGE },
  );
  const others = Array.isArray(answer) ? answer.flatMap((item: unknown) => readOther(item) ?? []) : [];
  const same = others.find(({ title }) => foldWord(title) === foldWord(term));
  if (!same) return true;
  return `„${same.title}“ steht schon im Glossar. Bitte ergänzen Sie den vorhandenen Eintrag und löschen Sie diesen.`;
}

/** One link of a chain: which document, and which comes next. */
interface ChainLink extends Other {
  next: string | null;
}

const INACTIVE_CONTACTS =
  '*[_type == "contact" && active == false]{"id": _id, "title": name, "next": replacedBy._ref}';
const ORGANISATIONS_WITH_PARENT =
  '*[_type == "organisation" && defined(parent)]{"id": _id, "title": name, "next": parent._ref}';

/**
 * A contact that is replaced by one that is replaced by the first would be shown by nobody.
 * `reference` is the value of „Ersetzt durch“.
 */
export async function checkReplacement(reference: unknown, context: RuleContext): Promise<CheckResult> {
  const walk = await walkReplacements(reference, context);
  if (!walk?.circle) return true;
  return `Der Ersatz führt im Kreis: ${listTitles(walk)}. Bitte wählen Sie einen Kontakt, der aktiv ist.`;
}

/** A replacement that is itself inactive helps nobody. */
export async function checkReplacementActive(reference: unknown, context: RuleContext): Promise<CheckResult> {
  const walk = await walkReplacements(reference, context);
  if (!walk || walk.circle || !walk.deadEnd) return true;
  return `„${walk.titles.at(-1) ?? ''}“ ist selbst nicht aktiv und hat keinen Ersatz. Bitte wählen Sie einen aktiven Kontakt.`;
}

/** An organisation cannot belong to itself by way of others. */
export async function checkParent(reference: unknown, context: RuleContext): Promise<CheckResult> {
  const walk = await walkChain(reference, context, ORGANISATIONS_WITH_PARENT);
  if (!walk?.circle) return true;
  return `Die Zugehörigkeit führt im Kreis: ${listTitles(walk)}. Bitte wählen Sie die Stelle, die wirklich übergeordnet ist.`;
}

interface Walk {
  circle: boolean;
  /** The last document is in the list and names no next one. */
  deadEnd: boolean;
  /** Names along the way, the document itself first. */
  titles: string[];
}

/** While a contact is active its „Ersetzt durch“ is hidden and counts for nothing. */
async function walkReplacements(reference: unknown, context: RuleContext): Promise<Walk | null> {
  if (read(context.document, 'active') !== false) return null;
  return walkChain(reference, context, INACTIVE_CONTACTS);
}

async function walkChain(reference: unknown, context: RuleContext, query: string): Promise<Walk | null> {
  const first = read(reference, '_ref');
  if (typeof first !== 'string' || !context.document) return null;
  const links = new Map(readChain(await ask(context, query, {})).map((link) => [link.id, link]));
  const own = publishedId(context.document._id);
  const ownTitle = String(read(context.document, 'name') ?? own);
  const seen = new Map([[own, ownTitle]]);
  let next: string | null = first;
  while (next !== null) {
    const link: ChainLink | undefined = next === own ? undefined : links.get(next);
    const title = seen.get(next) ?? link?.title ?? next;
    if (seen.has(next)) return { circle: true, deadEnd: false, titles: [...seen.values(), title] };
    if (!link) return { circle: false, deadEnd: false, titles: [...seen.values()] };
    seen.set(next, title);
    next = link.next;
  }
  return { circle: false, deadEnd: true, titles: [...seen.values()] };
}

function listTitles({ titles }: Walk): string {
  return titles.map((title) => `„${title}“`).join(' → ');
}

/** Asks the dataset as an editor sees it, drafts over published documents; `undefined` when it fails. */
async function ask(
  { getClient, document }: RuleContext,
  query: string,
  params: Record<string, string>,
): Promise<unknown> {
  const client = getClient({ apiVersion: API_VERSION }).withConfig({ perspective: 'drafts' });
  try {
    return await client.fetch<unknown>(query, { ...params, id: publishedId(document?._id ?? '') });
  } catch {
    return undefined;
  }
}

function publishedId(id: string): string {
  return id.replace(/^(drafts|versions\.[^.]+)\./, '');
}

function readChain(answer: unknown): ChainLink[] {
  if (!Array.isArray(answer)) return [];
  return answer.flatMap((item: unknown) => {
    const other = readOther(item);
    const next = read(item, 'next');
    if (!other) return [];
    return [{ ...other, next: typeof next === 'string' ? next : null }];
  });
}

function readOther(value: unknown): Other | null {
  const id = read(value, 'id');
  const title = read(value, 'title');
  return typeof id === 'string' ? { id, title: typeof title === 'string' ? title : id } : null;
}

function readSourceText(value: unknown): string | null {
  if (!Array.isArray(value)) return null;
  const entry: unknown = value.find((item: unknown) => read(item, 'language') === SOURCE_LANGUAGE);
  const text = read(entry, 'value');
  return typeof text === 'string' && text.trim() ? text : null;
}

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Rules of running text: how long it may be, and what does not belong in it. */
import type { ValidationContext, ValidationError } from '@sanity/types';
import { findContactData } from './contact-data.ts';
import type { CheckResult } from './validation.ts';

/** Far more than anybody reads: a longer text was pasted by mistake. */
export const RICH_TEXT_CHARACTERS_MAX = 20_000;
/** The same for paragraphs, each of which the form draws. */
export const RICH_TEXT_BLOCKS_MAX = 200;
/** A whole document as JSON, in characters; many times the size of the longest topic. */
export const DOCUMENT_LENGTH_MAX = 500_000;

/** A text that was pasted by mistake is refused with its size and the way back. */
export function checkRichTextSize(blocks: unknown): CheckResult {
  const list = Array.isArray(blocks) ? blocks : [];
  if (list.length > RICH_TEXT_BLOCKS_MAX) {
    return `Dieser Text hat ${format(list.length)} Absätze, möglich sind ${RICH_TEXT_BLOCKS_MAX}. Bitte nehmen Sie das Einfügen zurück (Strg + Z) und fügen Sie nur den Teil ein, den Besucher brauchen.`;
  }
  const characters = list.reduce((sum: number, block: unknown) => sum + readBlock(block).length, 0);
  if (characters <= RICH_TEXT_CHARACTERS_MAX) return true;
  return `Dieser Text hat ${format(characters)} Zeichen, möglich sind ${format(RICH_TEXT_CHARACTERS_MAX)}. Bitte nehmen Sie das Einfügen zurück (Strg + Z) und kürzen Sie auf das, was Besucher brauchen.`;
}

/** No document grows beyond what the form, the lake and the snapshot handle at ease. */
export function checkDocumentSize(
  document: unknown,
  { type }: Pick<ValidationContext, 'type'> = {},
): CheckResult {
  if (typeof document !== 'object' || document === null) return true;
  const sizes = Object.entries(document)
    .map(([name, value]: [string, unknown]) => ({ name, size: JSON.stringify(value)?.length ?? 0 }))
    .toSorted((a, b) => b.size - a.size);
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  const largest = sizes[0];
  if (total <= DOCUMENT_LENGTH_MAX || !largest) return true;
  return `Dieser Eintrag ist mit ${format(Math.round(total / 1000))} KB zu groß, möglich sind ${format(DOCUMENT_LENGTH_MAX / 1000)} KB. Am meisten steht bei „${findTitle(type, largest.name)}“: Bitte kürzen Sie dort.`;
}

/** Title of a field as the form shows it. */
function findTitle(type: ValidationContext['type'], name: string): string {
  const fields: unknown = read(type, 'fields');
  const field: unknown = Array.isArray(fields)
    ? fields.find((candidate: unknown) => read(candidate, 'name') === name)
    : undefined;
  const title = read(read(field, 'type'), 'title');
  return typeof title === 'string' ? title : name;
}

/** Telephone numbers and mail addresses belong into contacts; each find points to its paragraph. */
export function warnOfContactData(blocks: unknown): true | ValidationError[] {
  const found = (Array.isArray(blocks) ? blocks : []).flatMap((block: unknown) => {
    const message = describeContactData(readBlock(block));
    const key = read(block, '_key');
    return message ? [{ message, path: typeof key === 'string' ? [{ _key: key }] : [] }] : [];
  });
  return found.length > 0 ? found : true;
}

/** The same for plain text. */
export function warnOfContactDataInText(text: string | undefined): CheckResult {
  return describeContactData(text ?? '') ?? true;
}

function describeContactData(text: string): string | null {
  const first = findContactData(text)[0];
  if (!first) return null;
  const kind = first.kind === 'phone' ? 'Die Telefonnummer' : 'Die E-Mail-Adresse';
  return `${kind} „${first.text}“ gehört in einen Kontakt: Dort wird sie einmal gepflegt und stimmt überall. Bitte legen Sie den Kontakt an und wählen Sie ihn beim Thema oder beim Schritt aus.`;
}

function readBlock(block: unknown): string {
  const children = read(block, 'children');
  if (!Array.isArray(children)) return '';
  return children
    .map((child: unknown) => {
      const text = read(child, 'text');
      return typeof text === 'string' ? text : '';
    })
    .join('');
}

function read(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function format(number: number): string {
  return number.toLocaleString('de-DE');
}

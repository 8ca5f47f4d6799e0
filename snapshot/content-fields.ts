/** Lenient readers of single fields: what is missing or of a wrong type becomes `null` or leaves its list. */
import * as v from 'valibot';

/** A text without white space around it, or `null`. */
export const text = v.fallback(
  v.pipe(
    v.nullable(v.string()),
    v.transform((value) => value?.trim() || null),
  ),
  null,
);

/** A switch; off unless it is on. */
export const flag = v.fallback(v.boolean(), false);

/** A text that must be there, for example an id. */
export const id = v.pipe(v.string(), v.minLength(1));

/** What every document brings. */
export const stamped = { _id: id, _updatedAt: text };

/** A list that keeps its good members. */
export function list<Schema extends v.GenericSchema>(member: Schema) {
  return v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((values) =>
        values.flatMap((value) => {
          const result = v.safeParse(member, value);
          return result.success ? [result.output] : [];
        }),
      ),
    ),
    [],
  );
}

/** Words, none of them empty. */
export const words = list(v.pipe(v.string(), v.trim(), v.minLength(1)));

/** A short text in several languages. */
export const byLanguage = list(
  v.object({ language: id, value: v.pipe(v.string(), v.trim(), v.minLength(1)) }),
);

/** A short text in several languages. */
export type ByLanguage = v.InferOutput<typeof byLanguage>;

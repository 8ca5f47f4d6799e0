/** What the Content Lake says when a rule of the installation refuses to publish. */
import * as v from 'valibot';

const refusalSchema = v.object({
  response: v.object({
    body: v.object({
      error: v.object({ type: v.literal('publicationRefusedError'), description: v.string() }),
    }),
  }),
});

const conflictSchema = v.object({ statusCode: v.literal(409) });

/** The rule's own German words; `null` for every other failure. */
export function readRefusal(error: unknown): string | null {
  const parsed = v.safeParse(refusalSchema, error);
  return parsed.success ? parsed.output.response.body.error.description : null;
}

/** Whether somebody changed a document between reading and writing. */
export function isConflict(error: unknown): boolean {
  return v.is(conflictSchema, error);
}

import * as v from 'valibot';
import { ROLES } from './roles.ts';

const userRow = v.object({
  id: v.string(),
  name: v.string(),
  email: v.string(),
  role: v.picklist(ROLES),
  created_at: v.number(),
});

const sessionRow = v.object({
  user_id: v.string(),
  kind: v.picklist(['session', 'assets']),
  login_id: v.string(),
  expires_at: v.number(),
});

const codeRow = v.object({
  user_id: v.string(),
  login_id: v.string(),
  expires_at: v.number(),
  used_at: v.nullable(v.number()),
});

const preferenceRow = v.object({ key: v.string(), value: v.string() });

/** A person with an account. */
export type UserRow = v.InferOutput<typeof userRow>;

/** Reads rows of `users`; throws when the file holds something else. */
export function parseUsers(rows: unknown): UserRow[] {
  return v.parse(v.array(userRow), rows);
}

/** Reads a row of `sessions`, or undefined when there is none. */
export function parseSession(row: unknown): v.InferOutput<typeof sessionRow> | undefined {
  return v.parse(v.optional(sessionRow), row);
}

/** Reads a row of `codes`, or undefined when there is none. */
export function parseCode(row: unknown): v.InferOutput<typeof codeRow> | undefined {
  return v.parse(v.optional(codeRow), row);
}

/** Reads rows of `preferences`. */
export function parsePreferences(rows: unknown): v.InferOutput<typeof preferenceRow>[] {
  return v.parse(v.array(preferenceRow), rows);
}

import { ROLE_TITLES } from '../auth/roles.ts';
import type { Identity } from '../auth/authenticator.ts';
import type { Json } from '../types.ts';
import { answerJson } from './answers.ts';
import type { EdgeApp, EdgeContext } from './context.ts';
import { requireIdentity } from './identify.ts';
import { readIds, requireRecords } from './parameters.ts';
import { readJson } from './read-body.ts';
import { refuseInput, refuseMissing } from './refusals.ts';

const KEY_LENGTH_MAX = 256;
const VALUE_LENGTH_MAX = 128 * 1024;
const PAIRS_MAX = 50;

/** The sender, as `/users/me` shows it. */
export function describeSelf(identity: Identity): Json {
  return {
    id: identity.userId,
    name: identity.name,
    email: identity.email,
    profileImage: null,
    role: identity.role,
    roles: [{ name: identity.role, title: ROLE_TITLES[identity.role] }],
    provider: 'fiz',
  };
}

function describeUser(context: EdgeContext, id: string): Json | undefined {
  const user = context.authenticator.describeUser(id);
  if (!user) return undefined;
  return {
    id,
    displayName: user.name,
    givenName: user.name,
    familyName: null,
    imageUrl: null,
    isRobot: id.startsWith('service-'),
  };
}

function answerUsers(context: EdgeContext, ids: string[]): Response {
  if (ids.length > 1)
    return answerJson(ids.map((id) => describeUser(context, id)).filter((user) => user !== undefined));
  const user = describeUser(context, ids[0] ?? '');
  if (user === undefined) throw refuseMissing(`There is no user "${ids[0]}"`);
  return answerJson(user);
}

async function savePreferences(request: Request, context: EdgeContext): Promise<Response> {
  const { userId } = requireIdentity(context, request);
  const pairs = requireRecords(await readJson(request), 'the body').map((pair) => {
    const key = pair['key'];
    const value = JSON.stringify(pair['value'] ?? null);
    if (typeof key !== 'string' || key.length > KEY_LENGTH_MAX)
      throw refuseInput('Every pair needs a "key" of at most 256 characters');
    if (value.length > VALUE_LENGTH_MAX) throw refuseInput(`The value of "${key}" is longer than 128 KB`);
    return { key, value };
  });
  if (pairs.length > PAIRS_MAX) throw refuseInput(`Send at most ${PAIRS_MAX} pairs at once`);
  context.accounts.preferences.save(userId, pairs);
  return answerJson(pairs.map(readPair));
}

function readPair(pair: { key: string; value: string }): Json {
  return { key: pair.key, value: JSON.parse(pair.value) };
}

/** Who is who, and what the Studio remembers for a person (list layouts, recent searches). */
export function addUserRoutes(app: EdgeApp, context: EdgeContext): void {
  app.get('/:version{v[\\dX][\\d-]*}/users/me', (c) =>
    answerJson(describeSelf(requireIdentity(context, c.req.raw))),
  );
  app.get('/:version{v[\\dX][\\d-]*}/users/me/keyvalue/:keys', (c) => {
    const { userId } = requireIdentity(context, c.req.raw);
    const pairs = context.accounts.preferences.read(userId, readIds(c.req.param('keys')));
    return answerJson(pairs.map(readPair));
  });
  app.put('/:version{v[\\dX][\\d-]*}/users/me/keyvalue', (c) => savePreferences(c.req.raw, context));
  app.get('/:version{v[\\dX][\\d-]*}/users/:ids', (c) => {
    requireIdentity(context, c.req.raw);
    return answerUsers(context, readIds(c.req.param('ids')));
  });
}

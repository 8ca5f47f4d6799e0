import type { Grant } from '../types.ts';

/** What an account may be. Order: from most to least rights. */
export const ROLES = ['administrator', 'editor', 'translator', 'viewer'] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/** The only document type a translator may create or change. */
export const TRANSLATION_TYPE = 'topicTranslation';

/** Documents the lake itself keeps (`_.…`), which only administrators may write. */
const SYSTEM_FILTER = '_id in path("_.**")';
const EVERYTHING_FILTER = '_id in path("**")';

const GRANTS = {
  administrator: [
    { filter: EVERYTHING_FILTER, permissions: ['read', 'create', 'update', 'history', 'manage'] },
  ],
  editor: [
    { filter: EVERYTHING_FILTER, permissions: ['read', 'history'] },
    { filter: `!(${SYSTEM_FILTER})`, permissions: ['create', 'update'] },
  ],
  translator: [
    { filter: EVERYTHING_FILTER, permissions: ['read', 'history'] },
    {
      filter: `_type == "${TRANSLATION_TYPE}" && !(${SYSTEM_FILTER})`,
      permissions: ['create', 'update'],
    },
  ],
  viewer: [{ filter: EVERYTHING_FILTER, permissions: ['read', 'history'] }],
} satisfies Record<Role, Grant[]>;

/** German names, as the Studio and the command line show them. */
export const ROLE_TITLES = {
  administrator: 'Administration',
  editor: 'Redaktion',
  translator: 'Übersetzung',
  viewer: 'Nur lesen',
} satisfies Record<Role, string>;

/**
 * The access list of a role. The same list goes to the Studio (`/acl`) and is enforced by the lake, so
 * what the Studio offers and what the server allows cannot differ.
 */
export function grantsOfRole(role: Role): Grant[] {
  return GRANTS[role];
}

/** Whether a word names a role. */
export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value);
}

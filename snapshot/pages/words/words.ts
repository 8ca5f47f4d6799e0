import type { words as german } from './de.ts';

/** Words of the plain pages in one language; places stand in braces. */
export type Words = Record<keyof typeof german, string>;

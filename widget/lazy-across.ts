/** What asking topics in another language takes; loaded where a language has not all topics. */
export { searchAcross } from '../search/across.ts';
export { openTermTable } from '../search/open-term-table.ts';

/** Loaded with the front desk's hours, and with the first topic or contact. */
export { Now } from './session/now.ts';
export { describeLimit, formatDay, formatHour } from './views/hours.ts';
export { nowStyles } from './views/now.styles.ts';

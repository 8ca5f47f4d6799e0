/** Paths of the icons seen with the first hits and with failures; see `icons.ts`. */
export const HIT_ICONS = {
  back: 'M20 12H4.5m6-6.5L4 12l6.5 6.5',
  retry: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9.4M20 4v5.5h-5.5',
  card: 'M3 5.5h18v13H3zM6.5 15.5c.5-2.5 4.5-2.5 5 0M9 9a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM14.5 10H18M14.5 13.5H18',
  book: 'M7.5 4h11v16H7.5A2 2 0 0 1 5.5 18V6A2 2 0 0 1 7.5 4ZM5.5 18a2 2 0 0 1 2-2h11',
} as const;

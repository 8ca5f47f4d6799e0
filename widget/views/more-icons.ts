/** Paths of the icons that are seen after the first search; see `icons.ts`. */
export const MORE_ICONS = {
  back: 'M20 12H4.5m6-6.5L4 12l6.5 6.5',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.3-3.3a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0L5 13.3A4 4 0 0 0 10.7 19L12 17.7',
  away: 'M13 4.5h6.5V11M19.5 4.5 11 13M17.5 14v5.5h-13v-13H10',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5.5M12 7.6v.1',
  retry: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9.4M20 4v5.5h-5.5',
  card: 'M3 5.5h18v13H3zM6.5 15.5c.5-2.5 4.5-2.5 5 0M9 9a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM14.5 10H18M14.5 13.5H18',
  calendar: 'M4 5.5h16v15H4zM4 10h16M8.5 3v4.5M15.5 3v4.5',
  form: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6',
  book: 'M7.5 4h11v16H7.5A2 2 0 0 1 5.5 18V6A2 2 0 0 1 7.5 4ZM5.5 18a2 2 0 0 1 2-2h11',
} as const;

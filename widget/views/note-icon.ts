/** Path of the icon beside notes and notices; see `icons.ts`. */
export const NOTE_ICON = 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 11v5.5M12 7.6v.1';

/** The name under which the log is kept; the number is that of its form. */
export const storageKey = 'duikan.desk.v1';

const format = new Intl.NumberFormat('en');

/** A number with its thousands set apart. A number's own way to say it looks for its language each time, and takes long. */
export const grouped = (number: number): string => format.format(number);

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  amp: '&',
};

/** The text of a table that is written as HTML, a line a row, cells parted by spaces; other text as it is. */
export function htmlText(text: string): string {
  if (!/<table\b/iu.test(text)) return text;
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/<\/(?:tr|caption)>/giu, '\n')
    .replaceAll(/<\/t[dh]>/giu, ' ')
    .replaceAll(/<\/?[a-z][^<>]*>/giu, '')
    .replaceAll(/&(lt|gt|quot|apos|nbsp|amp);/gu, (_, name: string) => entities[name] ?? '')
    .replaceAll(/ *\n */gu, '\n')
    .trim();
}

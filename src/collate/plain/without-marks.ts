/**
 * The text of Markdown without the marks that texts of papers have: of headings, emphasis, quotations, members of
 * lists, pictures, links and rules. A heading stands by itself, as does a member of a list; the number of one is text.
 * Time grows with the text's length, whatever it repeats: no expression looks for an end beyond the next beginning.
 */
export function withoutMarks(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/!\[[^[\]\n]*\]\([^()\n]*\)/gu, '')
    .replaceAll(/\[([^[\]\n]*)\]\([^()\n]*\)/gu, '$1')
    .replaceAll(/^ {0,3}(?:[-*_] *){3,}$/gmu, '')
    .replaceAll(/^ {0,3}#{1,6}[ \t]+(.*)$/gmu, (_, heading: string) => `\n${withoutEnd(heading)}\n`)
    .replaceAll(/^ {0,3}(?:> ?)+/gmu, '')
    .replaceAll(/^[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/gmu, '\n')
    .replaceAll(/(\*{1,3})(?=\S)([^*\n]*\S)\1/gu, '$2')
    .replaceAll(/\n{3,}/gu, '\n\n');
}

/** A heading without the marks that may close it; an expression for that would go through a run of spaces from each of them. */
function withoutEnd(heading: string): string {
  const text = heading.trimEnd();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return /[ \t]/u.test(text[end - 1] ?? ' ') ? text.slice(0, end).trimEnd() : text;
}

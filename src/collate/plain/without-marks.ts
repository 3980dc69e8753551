/**
 * The text of Markdown without the marks that texts of papers have: of headings, emphasis, quotations, members of
 * lists, pictures, links and rules. A heading stands by itself, as does a member of a list; the number of one is text.
 */
export function withoutMarks(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/!\[[^\]\n]*\]\([^)\n]*\)/gu, '')
    .replaceAll(/\[([^\]\n]*)\]\([^)\n]*\)/gu, '$1')
    .replaceAll(/^ {0,3}(?:[-*_] *){3,}$/gmu, '')
    .replaceAll(/^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/gmu, '\n$1\n')
    .replaceAll(/^ {0,3}(?:> ?)+/gmu, '')
    .replaceAll(/^[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/gmu, '\n')
    .replaceAll(/(\*{1,3})(?=\S)([^*\n]*\S)\1/gu, '$2')
    .replaceAll(/\n{3,}/gu, '\n\n');
}

/** A stretch of a text with what stands around it, at most `length` characters on either side. */
export function surroundings(
  text: string,
  { from, to }: { from: number; to: number },
  length = 8,
): { before: string; here: string; after: string } {
  return {
    before: Array.from(text.slice(0, from)).slice(-length).join(''),
    here: text.slice(from, to),
    after: Array.from(text.slice(to)).slice(0, length).join(''),
  };
}

/** A run of characters on one line of the raw page; lines and columns 1-based, columns and length in UTF-16 code units. */
export interface Run {
  line: number;
  column: number;
  length: number;
}

/**
 * Where a character of a text stands in the raw page. A space at the joint of two runs that neither of them holds was
 * put in for a line wrap: it stands just behind the run before it. An offset at the text's end is just behind its last
 * character. `null` where the runs do not reach.
 */
export function sourceOf(
  text: string,
  runs: readonly Run[],
  offset: number,
): { line: number; column: number } | null {
  let at = 0;
  let spare = text.length - runs.reduce((sum, { length }) => sum + length, 0);
  let behind: { line: number; column: number } | null = null;
  for (const { line, column, length } of runs) {
    if (behind && spare > 0 && text[at] === ' ') {
      if (at === offset) return behind;
      at += 1;
      spare -= 1;
    }
    if (offset < at + length) return { line, column: column + offset - at };
    at += length;
    behind = { line, column: column + length };
  }
  return offset === at ? behind : null;
}

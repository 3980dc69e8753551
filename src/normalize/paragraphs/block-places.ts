import type { Place } from '../../diagnostics/problem.ts';
import type { Block } from '../../records/article.ts';

/**
 * Tells where characters of a block stand in the raw page, by their offset in its text and their number. A space that a
 * wrap gives stands nowhere, and is told by the character behind it.
 */
export function placesIn(block: Block): (from: number, length: number) => Place {
  const { sources } = block;
  const starts = runStarts(block);
  return (from, length) => {
    const at = lastStart(starts, from);
    const run = sources[at] ?? { line: 1, column: 1, length: 0 };
    const offset = from - (starts[at] ?? 0);
    const next = sources[at + 1];
    if (offset < run.length) return place(run.line, run.column + offset, length);
    return next === undefined
      ? place(run.line, run.column + run.length, 0)
      : place(next.line, next.column, length);
  };
}

/**
 * The offsets in a block's text at which its source runs begin. No line's text begins with white space, so a space that
 * stands there where the line changes is one that the wrap gives; within a line it is one that was read.
 */
export function runStarts({ text, sources }: Block): number[] {
  let end = 0;
  return sources.map(({ line, length }, at) => {
    const before = sources[at - 1];
    const wraps = before !== undefined && before.line !== line;
    const start = wraps && text[end] === ' ' ? end + 1 : end;
    end = start + length;
    return start;
  });
}

/** The number of the last run that begins at an offset or before it; found by halves, as a page may be one block. */
function lastStart(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function place(line: number, column: number, length: number): Place {
  return { line, column, endLine: line, endColumn: column + length };
}

import type { Place } from '../diagnostics/problem.ts';
import type { Block } from '../records/article.ts';
import type { SourceRun } from '../records/source.ts';

/** Where characters of a block stand in the raw page. Spaces that wraps give stand nowhere and are passed over. */
export function placeIn(block: Block, from: number, length: number): Place {
  let left = from - wrapSpacesBefore(block, from);
  for (const run of block.sources) {
    if (left < run.length) return placeOf(run, left, length);
    left -= run.length;
  }
  const last = block.sources.at(-1) ?? { line: 1, column: 1, length: 0 };
  return placeOf(last, last.length, 0);
}

function placeOf({ line, column }: SourceRun, offset: number, length: number): Place {
  return { line, column: column + offset, endLine: line, endColumn: column + offset + length };
}

/** How many characters before an offset no source run holds. */
function wrapSpacesBefore(block: Block, offset: number): number {
  const missing = block.text.length - block.sources.reduce((sum, run) => sum + run.length, 0);
  if (missing === 0) return 0;
  let spaces = 0;
  let covered = 0;
  for (const run of block.sources) {
    covered += run.length;
    if (covered + spaces >= offset) break;
    if (block.text[covered + spaces] === ' ' && spaces < missing) spaces += 1;
  }
  return spaces;
}

import type { LineEvidence } from './evidence.ts';

/** Column width for text that is not wrapped: one paragraph a line, each as long as its text. */
export const UNWRAPPED = Number.POSITIVE_INFINITY;

/** In ems. */
const NARROWEST = 6;
const WIDEST = 44;
/** A width is tried that so large a part of the page's lines have, or against the most frequent one, and two lines at least. */
const FEWEST = 2;
const SELDOM = 0.04;
const RARE = 0.12;

/**
 * The widths of column worth trying for a page, in ems: those that its lines in mid-sentence often have, and one or two ems
 * more, as they may be first lines or a mark was pushed over, besides none at all.
 */
export function columnsOf(lines: readonly LineEvidence[]): number[] {
  /** How many lines speak for each width, by whole ems. */
  const counts = new Uint32Array(WIDEST + 3);
  for (const { line, fit } of lines) {
    const ems = Math.round(fit.width);
    if (line.end !== 'open' || ems < NARROWEST || ems > WIDEST) continue;
    for (let column = ems; column <= ems + 2; column += 1) counts[column] = (counts[column] ?? 0) + 1;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const enough = Math.max(FEWEST, Math.min(SELDOM * lines.length, RARE * most));
  return [...Array.from(counts.keys()).filter((width) => (counts[width] ?? 0) >= enough), UNWRAPPED];
}

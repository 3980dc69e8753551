import type { LineEvidence } from './evidence.ts';

/** Column width for text that is not wrapped: one paragraph a line. */
export const UNWRAPPED = Number.POSITIVE_INFINITY;

/** A width of column worth trying, and what it costs to take a paragraph to stand in it. */
export interface Column {
  /** In ems; `UNWRAPPED` where a line is as long as its text. */
  width: number;
  cost: number;
}

const NARROWEST = 6;
const WIDEST = 44;
/** A width that so small a part of the page's lines have, against the most frequent one, is tried only where it recurs. */
const RARE = 0.12;
/** A width recurs where so large a part of a run's lines have it, and two of them at least. */
const SELDOM = 0.04;
const RARITY = 0.3;
const MOST_RARITY = 1.5;
/** What it costs to take lines for unwrapped on a page whose lines all end in mid-sentence. */
const UNWRAPPED_AMONG_WRAPPED = 4;

/**
 * The columns worth trying for a run: widths that lines in mid-sentence have there or often on the page, and one or two
 * ems more, as they may be first lines or a mark was pushed over, besides none at all.
 */
export function columnsFor(run: readonly LineEvidence[], page: PageColumns): Column[] {
  const here = countWidths(run);
  const columns: Column[] = [];
  page.counts.forEach((count, width) => {
    const recurs = (here[width] ?? 0) >= Math.max(2, SELDOM * run.length);
    if (count < 2 || (!recurs && count < RARE * page.most)) return;
    columns.push({ width, cost: Math.min(MOST_RARITY, RARITY * Math.log(page.most / count)) });
  });
  return [...columns, { width: UNWRAPPED, cost: UNWRAPPED_AMONG_WRAPPED * page.openShare }];
}

export interface PageColumns {
  /** How many lines speak for each width, by whole ems. */
  counts: Uint32Array;
  most: number;
  /** The part of the page's lines that end in mid-sentence: few where each paragraph is a line. */
  openShare: number;
}

export function pageColumns(runs: readonly (readonly LineEvidence[])[]): PageColumns {
  const lines = runs.flat();
  const counts = countWidths(lines);
  const open = lines.filter(({ line }) => line.end === 'open').length;
  return {
    counts,
    most: Math.max(1, ...counts),
    openShare: lines.length === 0 ? 0 : open / lines.length,
  };
}

function countWidths(lines: readonly LineEvidence[]): Uint32Array {
  const counts = new Uint32Array(WIDEST + 3);
  for (const { fit, line } of lines) {
    const ems = Math.round(fit.width);
    if (line.end !== 'open' || ems < NARROWEST || ems > WIDEST) continue;
    for (let column = ems; column <= ems + 2; column += 1) counts[column] = (counts[column] ?? 0) + 1;
  }
  return counts;
}

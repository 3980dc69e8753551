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
/** A width is tried that so large a part of the page's lines have, or against the most frequent one, and two lines at least. */
const FEWEST = 2;
const SELDOM = 0.04;
const RARE = 0.12;
const RARITY = 0.3;
const MOST_RARITY = 1.5;
/** What it costs to take lines for unwrapped on a page whose lines all end in mid-sentence. */
const UNWRAPPED_AMONG_WRAPPED = 4;

/**
 * The columns worth trying for a page: widths that its lines in mid-sentence often have, and one or two ems more, as they may
 * be first lines or a mark was pushed over, besides none at all.
 */
export function columnsOf(lines: readonly LineEvidence[]): Column[] {
  const open = lines.filter(({ line }) => line.end === 'open');
  /** How many lines speak for each width, by whole ems. */
  const counts = new Uint32Array(WIDEST + 3);
  for (const { fit } of open) {
    const ems = Math.round(fit.width);
    if (ems < NARROWEST || ems > WIDEST) continue;
    for (let column = ems; column <= ems + 2; column += 1) counts[column] = (counts[column] ?? 0) + 1;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const enough = Math.max(FEWEST, Math.min(SELDOM * lines.length, RARE * most));
  const columns: Column[] = [];
  counts.forEach((count, width) => {
    if (count >= enough)
      columns.push({ width, cost: Math.min(MOST_RARITY, RARITY * Math.log(most / count)) });
  });
  // Few lines end in mid-sentence where each paragraph is a line.
  const share = open.length / Math.max(1, lines.length);
  return [...columns, { width: UNWRAPPED, cost: UNWRAPPED_AMONG_WRAPPED * share }];
}

import type { Misreading } from './misreading.ts';
import type { Line } from './tree.ts';

/**
 * What a page's own lines teach about its blank lines and indents. The figures are log likelihood ratios, positive
 * where the sign speaks for a paragraph's beginning, and near zero on a page whose blank lines fall anywhere.
 */
export interface PageHabits {
  /** A blank line, or none, behind a line that ends a sentence. */
  blankMeansBreak: number;
  noBlankMeansBreak: number;
  indents: boolean;
  /** How surely the brackets and quotation marks of a headline match, in nats: less where many are misread. */
  mismatch: number;
  /** Whether the page marks its headlines and headings, as Markdown does. */
  marked: boolean;
  /** How seldom a line stands between blank lines, in nats: never so where each paragraph is a line. */
  apart: number;
}

/** Before anything is read: one paragraph in 1,100 ends in mid-sentence, as on the five pages. */
export const OPEN_END = 7;

/** A line is set in from so many ems on. */
export const INDENTED = 1.5;
/** A page kept its indents where so many lines behind ends of sentences, and so large a part of them, are set in. */
const FEWEST_INDENTS = 3;
const INDENTED_PART = 0.3;

/** What a page's lines teach, counted over all of them. */
export function habitsOf(lines: readonly Line[], { quotes }: Misreading): PageHabits {
  const counts = { open: 0, openBlank: 0, closed: 0, closedBlank: 0, indented: 0 };
  lines.forEach((next, at) => {
    const line = lines[at - 1];
    // A row ends like a sentence, and what follows it is a row.
    if (line === undefined || line.form.type === 'row') return;
    const blank = next.blankBefore ? 1 : 0;
    if (line.end === 'sentence') {
      counts.closed += 1;
      counts.closedBlank += blank;
      if (next.indent >= INDENTED) counts.indented += 1;
    } else if (line.end === 'open') {
      counts.open += 1;
      counts.openBlank += blank;
      // White space may stand before any line; what a box shows to be set in is.
      if (next.placing && next.indent >= INDENTED) counts.indented += 1;
    }
  });
  const blankClosed = share(counts.closedBlank, counts.closed);
  const blankOpen = share(counts.openBlank, counts.open);
  return {
    blankMeansBreak: clamp(Math.log(blankClosed / blankOpen), -0.5, 3),
    noBlankMeansBreak: clamp(Math.log((1 - blankClosed) / (1 - blankOpen)), -0.5, 0.5),
    ...displayHabits(lines),
    mismatch: -Math.log(MISMATCHED + quotes),
    indents: counts.indented >= FEWEST_INDENTS && counts.indented >= INDENTED_PART * counts.closed,
  };
}

function displayHabits(lines: readonly Line[]): Pick<PageHabits, 'apart' | 'marked'> {
  const apart = lines.filter((line, at) => standsApart(lines[at - 1], line, lines[at + 1])).length;
  return {
    apart: Math.min(MOST_APART, -Math.log(share(apart, lines.length))),
    marked: lines.filter(({ form }) => form.type === 'atx').length >= FEWEST_MARKED,
  };
}

/** However seldom it is, it says no more: blank lines fall anywhere. */
const MOST_APART = 2.5;

/** Whether nothing but blank lines, or an edge of the page, stands around a line. */
export function standsApart(before: Line | undefined, line: Line, next: Line | undefined): boolean {
  return (before === undefined || line.blankBefore) && (next === undefined || next.blankBefore);
}

/** Fewer headings with a mark are no habit. */
const FEWEST_MARKED = 2;

/** One headline in fifty has brackets that do not match however well it was read. */
const MISMATCHED = 0.02;

function share(part: number, all: number): number {
  return (part + 0.5) / (all + 1);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

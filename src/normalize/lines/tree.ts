import type { Node, Parent } from 'unist';
import type { RegionRole } from '../engine-files/region-role.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { Unassigned } from '../../records/page.ts';
import type { LineEnd } from '../../text/classes.ts';
import { type Cell, PLAIN, type Span, STRONG } from '../read/raw-line.ts';
import type { RepeatedTail } from '../read/read-lines.ts';
import type { Measure } from './line-measure.ts';

/** What a raw line is by its form alone, before anything around it is looked at. */
export type LineForm =
  | { type: 'text' }
  | { type: 'atx'; depth: number }
  | { type: 'strong' }
  | { type: 'caption' }
  | { type: 'jump' }
  | { type: 'turn' }
  | { type: 'signature' }
  | { type: 'signature-further' }
  | { type: 'figure-mark' }
  | { type: 'credits' }
  | { type: 'row' }
  | { type: 'table'; rows: Cell[][] }
  | { type: 'chart-credit' }
  | { type: 'rest' };

/** A raw line that is not blank: its text without indent and Markdown marks, and what the layout says of it. */
export interface Line extends Node {
  type: 'line';
  number: number;
  spans: Span[];
  text: string;
  /** How far it is set in, in ems: white space before the text, or by its box; `NaN` where that is not known. */
  indent: number;
  /** Width of the text in ems, as most prints set it. */
  width: number;
  /** What the text takes of its line, and what of it had to fit on the line before to come along. */
  measure: Measure;
  head: Measure;
  blankBefore: boolean;
  end: LineEnd;
  form: LineForm;
  /** How it stands on its scan; `null` on a page of plain text. */
  placing: Placing | null;
}

/** What an engine's file says of a line beside its text, in measures of its own column and page; `NaN` is not known. */
export interface Placing {
  role: RegionRole | null;
  /** Whether it stands beside the line before: an engine made two of one. */
  isHalf: boolean;
  /** How long before its column it ends, in ems. */
  short: number;
  /** More white above it than lines of this page have for the most part, in ems. */
  white: number;
  /** How many times as large as most of the page its type is, as a logarithm. */
  size: number;
}

/** The page as it is read: one node a line that is not blank. */
export interface PageTree extends Parent {
  type: 'root';
  children: Line[];
  /** What of it is no text, and how it was read. */
  aside: Unassigned[];
  tails: RepeatedTail[];
  problems: Problem[];
}

/**
 * One or more lines that belong together. `paragraph`: running text, whole or broken off in mid-sentence;
 * `display`: a headline or heading; `table`, `jump`, `turn`, `signature`, `figure-mark`, `credits`: what the form said.
 */
export interface Element {
  type:
    'paragraph' | 'caption' | 'display' | 'table' | 'jump' | 'turn' | 'signature' | 'figure-mark' | 'credits';
  lines: Line[];
  /** Depth of a Markdown heading (1 to 6), or one of the two depths below. */
  depth: number;
  /** Whether its text ends in mid-sentence because a full stop was lost, and not because it breaks off. */
  lostStop: boolean;
  /** Whether the print wraps its lines here, so that a line's width tells something. */
  wrapped: boolean;
}

export { PLAIN, STRONG };

/** Whether a depth is that of a Markdown heading, whose mark stands before one line only. */
export const isHeadingDepth = (depth: number): boolean => depth > PLAIN && depth < STRONG;

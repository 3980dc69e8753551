import type { SourceRun } from '../../records/source.ts';

/** A stretch of a raw line that holds text: 1-based column in UTF-16 code units. */
export interface Span {
  column: number;
  /** As it is read; as long as what stands on the page, where a sign may stand for another (see `raw`). */
  text: string;
  /** What stands on the page, where the reading has another sign for one of them: ℃ for the C of `^{\circ}\mathrm{C}`. */
  raw?: string;
}

/** A cell of a table: its text, and where on the page that stands. */
export interface Cell {
  text: string;
  runs: SourceRun[];
}

/** The depth of a line without a Markdown mark. */
export const PLAIN = 0;
/** A line in a centred `<div>`, which converters set the words of a picture or table in. */
export const CENTRED = -1;
/** The depth of a line in strong type: it ranks behind all headings. */
export const STRONG = 7;

/**
 * A line of a page that is not blank, before anything is made of it. A `<br>` makes two of one line of the file, columns
 * that were read across several, and a table is one, however many lines of the file it takes.
 */
export interface RawLine {
  /** Of the file, 1-based; that of its first line for a table. */
  number: number;
  /** What of it is text; all that was cut out stands in no span. None for a table. */
  spans: Span[];
  /** White space before the text, in ems. */
  indent: number;
  /** Whether a blank line stands before it; what was cut out whole stands for none. */
  blankBefore: boolean;
  /** 1 to 6 of a Markdown or HTML heading, `STRONG`, `PLAIN` or `CENTRED`. */
  depth: number;
  table: Cell[][] | null;
}

/** What files of OCR engines know of a line beside its text; a page of plain text has none of it. */
export interface LineLayout {
  /** Of the scans that the file tells of, on which it stands, from 0; the first where it is not said. */
  scan?: number;
  /** On that scan, from its upper left corner, in pixels or the file's own unit, which is one for the whole file; where text runs downwards the scan is turned, so that lines are level. */
  box?: { x: number; y: number; width: number; height: number };
  /** How high its words are for the most part, in the same unit: a line's box is as high as what sticks out of it. */
  height?: number;
  /** The engine's own word for what the line's region is. */
  region?: { id: string; type: string };
  /** The place of its region in the engine's reading order, from 0. */
  order?: number;
  /** From 0 to 1. */
  confidence?: number;
}

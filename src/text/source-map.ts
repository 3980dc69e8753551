import { isWhiteSpaceCode } from './classes.ts';

/** A run of characters on one line of the raw page; lines and columns 1-based, columns and length in UTF-16 code units. */
export interface Run {
  line: number;
  column: number;
  length: number;
}

/** A text and the runs of the raw page it was read from, in reading order. */
export interface SourcedText {
  text: string;
  sources: readonly Run[];
}

/** The place of a character, or of the gap before it: 1-based, the column in UTF-16 code units. */
export interface LinePlace {
  line: number;
  column: number;
}

/** The two ends of a stretch of a text on the raw page, half-open. */
export interface Extent extends LinePlace {
  endLine: number;
  endColumn: number;
}

/**
 * The way between a text and the raw page it was read from, in both directions; offsets in UTF-16 code units. What joins
 * two runs (the space a wrap between Latin words stands for, the tab and line feed between a table's cells) stands
 * nowhere on the page.
 */
export class SourceMap {
  readonly #runs: readonly Run[];
  readonly #length: number;
  readonly #starts: readonly number[];
  #onLine: Map<number, number[]> | null = null;

  constructor({ text, sources }: SourcedText) {
    this.#runs = sources;
    this.#length = text.length;
    this.#starts = startsOf(text, sources);
  }

  /**
   * Where the character at an offset stands. What stands nowhere, and the end of the text, are just behind the run
   * before them. `null` outside the text, and where there are no runs.
   */
  placeOf(offset: number): LinePlace | null {
    if (offset < 0 || offset > this.#length) return null;
    const at = this.#runAt(offset);
    const run = this.#runs[at];
    if (run === undefined) return null;
    const within = Math.max(0, Math.min(offset - (this.#starts[at] as number), run.length));
    return { line: run.line, column: run.column + within };
  }

  /** The offset of the character at a place; `null` where the text does not hold it. */
  offsetOf({ line, column }: LinePlace): number | null {
    this.#onLine ??= indexesByLine(this.#runs);
    for (const at of this.#onLine.get(line) ?? []) {
      const run = this.#runs[at] as Run;
      if (run.column <= column && column < run.column + run.length)
        return (this.#starts[at] as number) + column - run.column;
    }
    return null;
  }

  /** The runs of a stretch of the text, cut to it. */
  runsOf(from: number, to: number): Run[] {
    const found: Run[] = [];
    for (let at = this.#runAt(from); at < this.#runs.length; at += 1) {
      const { line, column, length } = this.#runs[at] as Run;
      const start = this.#starts[at] as number;
      if (start >= to) break;
      const first = Math.max(start, from);
      const last = Math.min(start + length, to);
      if (first < last) found.push({ line, column: column + first - start, length: last - first });
    }
    return found;
  }

  /** From where to where a stretch of the text reaches on the page; `null` where `placeOf` is. */
  extentOf(from: number, to: number): Extent | null {
    const taken = this.runsOf(from, to);
    const start = taken[0] ?? this.placeOf(from);
    const last = taken.at(-1) ?? (start && { ...start, length: 0 });
    if (!start || !last) return null;
    return {
      ...{ line: start.line, column: start.column },
      ...{ endLine: last.line, endColumn: last.column + last.length },
    };
  }

  /** The index of the last run that begins at an offset or before it; found by halves, as a page may be one block. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Whether a character before a run stands in none: it joins the run to the one before. */
type Joins = (code: number, run: Run, before: Run | undefined) => boolean;

const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;

const isWrap: Joins = (code, run, before) =>
  code === SPACE && before !== undefined && before.line !== run.line;
const isSeparator = (code: number): boolean => code === TAB || code === LINE_FEED;

/**
 * What may join runs, the surest first: no line's text begins with white space, so a space where the line changes is one
 * that the wrap gives, while within a line it was read; a tab was read too, if spaces at wraps make up what is missing.
 */
const WAYS: readonly Joins[] = [
  isWrap,
  (code, run, before) => isSeparator(code) || isWrap(code, run, before),
  (code) => isWhiteSpaceCode(code),
];

/** The offsets at which the runs begin, by the first way that finds as many joining characters as no run holds. */
function startsOf(text: string, runs: readonly Run[]): readonly number[] {
  const spare = text.length - runs.reduce((sum, { length }) => sum + length, 0);
  let starts: readonly number[] = [];
  for (const joins of WAYS) {
    const walked = walk(text, runs, { spare, joins });
    ({ starts } = walked);
    if (walked.left === 0) break;
  }
  return starts;
}

function walk(
  text: string,
  runs: readonly Run[],
  { spare, joins }: { spare: number; joins: Joins },
): { starts: number[]; left: number } {
  let left = spare;
  let at = 0;
  const starts = runs.map((run, index) => {
    while (left > 0 && joins(text.charCodeAt(at), run, runs[index - 1])) {
      at += 1;
      left -= 1;
    }
    const start = at;
    at += run.length;
    return start;
  });
  // A table's last cells may be empty.
  while (left > 0 && isSeparator(text.charCodeAt(at))) {
    at += 1;
    left -= 1;
  }
  return { starts, left };
}

function indexesByLine(runs: readonly Run[]): Map<number, number[]> {
  const indexes = new Map<number, number[]>();
  runs.forEach(({ line }, at) => {
    const known = indexes.get(line);
    if (known) known.push(at);
    else indexes.set(line, [at]);
  });
  return indexes;
}

import type { Unassigned } from '../../records/page.ts';
import { isWhiteSpaceCode } from '../../text/classes.ts';
import type { LinePlace } from '../../text/source-map.ts';

/** What a character of a page is to the reading; all but `TEXT` and `CELL` stand in no line. */
export const TEXT = 0;
/** Text in a cell of a table. */
export const CELL = 1;
/** No text: tags, fences, a model's talk. `BREAK` ends the line too, and `GAP` leaves a blank line behind. */
export const MARKUP = 2;
export const BREAK = 3;
export const GAP = 4;
/** Where a table begins: markup as well. */
export const TABLE = 5;
/** White space that says nothing. */
export const SPACE = 6;
/** Marks of Markdown, which the accounting leaves out. */
export const MARK = 7;
/** What an engine gave again and again. */
export const REPEAT = 8;
/** What an engine took for writing and is none. */
export const SPECK = 9;

/** Between two offsets of a page's text, half-open. */
export interface Range {
  from: number;
  to: number;
}

export interface SheetLine extends Range {
  number: number;
}

/** The text of a page and what each of its characters is: stages cut, the text and its offsets stay. */
export class Sheet {
  readonly kinds: Uint8Array;
  /** Signs that stand for others, by offset. */
  readonly signs = new Map<number, string>();
  /** Tables in the order of their `TABLE` characters, by row and cell. */
  readonly tables: Range[][][] = [];
  /** The depth that holds from each tag of an HTML heading on. In their order, since a map of a million offsets is slow. */
  readonly turns: { at: number; depth: number }[] = [];
  readonly lines: SheetLine[] = [];
  /** Whether anything was cut at all. */
  touched = false;

  readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.kinds = new Uint8Array(text.length);
    for (let from = 0; from <= text.length;) {
      const feed = text.indexOf('\n', from);
      const to = feed < 0 ? text.length : feed;
      this.lines.push({ number: this.lines.length + 1, from, to });
      from = to + 1;
    }
  }

  /** Makes what is text between two offsets into something else. */
  cut(from: number, to: number, kind: number): void {
    this.touched = true;
    for (let at = from; at < to; at += 1) if ((this.kinds[at] as number) <= CELL) this.kinds[at] = kind;
  }

  /** Makes all between two offsets into what stood before, tags in it too; a table keeps its place. */
  cutAll({ from, to }: Range): void {
    this.touched = true;
    for (let at = from; at < to; at += 1) if (this.kinds[at] !== TABLE) this.kinds[at] = REPEAT;
  }

  isShown(at: number): boolean {
    return at >= 0 && at < this.text.length && (this.kinds[at] as number) <= CELL;
  }

  /** The text with a space for each character that is none of a line. */
  visible(from = 0, to = this.text.length): string {
    if (!this.touched) return this.text.slice(from, to);
    const parts: string[] = [];
    for (let start = from; start < to;) {
      const kept = this.kinds[start] === TEXT;
      let end = start + 1;
      while (end < to && (this.kinds[end] === TEXT) === kept) end += 1;
      parts.push(kept ? this.text.slice(start, end) : this.blanks(start, end));
      start = end;
    }
    return parts.join('');
  }

  private blanks(from: number, to: number): string {
    const lines = this.text.slice(from, to).split('\n');
    return lines.map(({ length }) => ' '.repeat(length)).join('\n');
  }

  /** What was cut out and is not white space: an entry for what stands on one line, or in a row with no text between. */
  asides(): Unassigned[] {
    if (!this.touched) return [];
    const entries: Unassigned[] = [];
    let entry = null as { reason: Unassigned['reason']; ranges: Range[] } | null;
    const flush = (): void => {
      if (entry !== null) entries.push(this.entry(entry.reason, entry.ranges));
      entry = null;
    };
    for (const { from, to } of this.lines) {
      let parted = false;
      for (let at = from; at < to; at += 1) {
        if (isWhiteSpaceCode(this.text.charCodeAt(at))) continue;
        const kind = this.kinds[at] as number;
        const reason = REASONS[kind];
        if (kind === TEXT && (entry?.ranges.at(-1)?.to ?? at) <= from) flush();
        parted ||= reason === undefined;
        if (reason === undefined) continue;
        if (entry?.reason !== reason) flush();
        entry ??= { reason, ranges: [] };
        const last = entry.ranges.at(-1);
        if (last !== undefined && !parted && last.to > from) last.to = at + 1;
        else entry.ranges.push({ from: at, to: at + 1 });
        parted = false;
      }
    }
    flush();
    return entries;
  }

  private entry(reason: Unassigned['reason'], ranges: readonly Range[]): Unassigned {
    const sources = ranges.map((range) => this.runOf(range));
    const seam = reason === 'repeated-run' ? '' : ' ';
    return { text: ranges.map(({ from, to }) => this.text.slice(from, to)).join(seam), sources, reason };
  }

  placeOf(offset: number): LinePlace {
    const { number, from } = this.lines[this.lineAt(offset)] as SheetLine;
    return { line: number, column: offset - from + 1 };
  }

  /** Where a stretch of one line stands. */
  runOf({ from, to }: Range): Unassigned['sources'][number] {
    return { ...this.placeOf(from), length: to - from };
  }

  /** The index of the line that holds an offset, found by halves. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lines[middle] as SheetLine).from <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const REASONS: Record<number, Unassigned['reason']> = {
  [MARKUP]: 'markup',
  [BREAK]: 'markup',
  [GAP]: 'markup',
  [TABLE]: 'markup',
  [REPEAT]: 'repeated-run',
  [SPECK]: 'unplaced',
};

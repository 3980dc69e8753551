import { isWhiteSpaceCode } from '../../text/classes.ts';
import { type Cell, PLAIN, type RawLine, type Span } from './raw-line.ts';
import { BREAK, GAP, type Range, SPECK, type Sheet, type SheetLine, TABLE, TEXT } from './sheet.ts';

/** The lines that are left of a page once all is cut that is no text, in the file's order. */
export function rawLines(sheet: Sheet, depths: ReadonlyMap<number, number>): RawLine[] {
  const writer = new LineWriter(sheet);
  for (const line of sheet.lines) writer.write(line, depths.get(line.number) ?? PLAIN);
  return writer.lines;
}

/** Goes over a page once. A line of which nothing is left is no blank line: one stands in its place only if there is one behind it. */
class LineWriter {
  readonly lines: RawLine[] = [];
  /** Whether a blank line stands before what comes next. */
  private blank = false;
  private tables = 0;
  private heading = PLAIN;
  /** So many of the sheet's turns lie behind. */
  private turns = 0;

  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  write(line: SheetLine, depth: number): void {
    const before = this.lines.length;
    this.addParts(line, depth);
    if (this.lines.length > before) return;
    const { kinds, text } = this.sheet;
    // One bit for each kind, since a line may be a whole page.
    let own = 0;
    for (let at = line.from; at < line.to; at += 1)
      if (!isWhiteSpaceCode(text.charCodeAt(at))) own |= 1 << (kinds[at] as number);
    const has = (kind: number): boolean => (own & (1 << kind)) !== 0;
    if (own === 0 || has(GAP)) this.blank = true;
    // A speck stands wherever the scan has one: a blank line on either side of it parts what is text.
    else if (!has(SPECK)) this.blank = false;
  }

  /** Adds what is left of a line, in one part or several. */
  private addParts(line: SheetLine, depth: number): void {
    const { kinds } = this.sheet;
    const before = this.lines.length;
    let start = line.from;
    let ranges: Range[] = [];
    const flush = (): void => {
      this.add(line, {
        ranges,
        start,
        depth: this.heading > PLAIN || depth === PLAIN ? this.heading : depth,
      });
      ranges = [];
    };
    for (let at = line.from; at < line.to; at += 1) {
      const kind = kinds[at];
      const last = ranges.at(-1);
      if (kind === TEXT && last?.to === at) last.to = at + 1;
      else if (kind === TEXT) ranges.push({ from: at, to: at + 1 });
      else if (kind === BREAK || kind === GAP || kind === TABLE) {
        if (ranges.length > 0) flush();
        start = at + 1;
        if (kind === GAP && this.lines.length > before) this.blank = true;
        if (kind === TABLE) this.addTable(line);
        this.turn(at);
      }
    }
    flush();
  }

  /** Takes the depth that a tag here gives to what follows. */
  private turn(at: number): void {
    for (; ; this.turns += 1) {
      const next = this.sheet.turns[this.turns];
      if (next === undefined || next.at > at) return;
      if (next.at === at) this.heading = next.depth;
    }
  }

  private add(
    line: SheetLine,
    { ranges, start, depth }: { ranges: Range[]; start: number; depth: number },
  ): void {
    const kept = this.withoutEdges(ranges);
    const [first] = kept;
    if (first === undefined) return;
    const spans = kept.map((range) => this.spanOf(range, line.from));
    const indent = widthOf(this.sheet.text.slice(start, first.from));
    const blankBefore = this.takeBlank();
    this.lines.push({ number: line.number, spans, indent, blankBefore, depth, table: null });
  }

  private addTable({ number }: SheetLine): void {
    const rows = this.sheet.tables[this.tables] ?? [];
    this.tables += 1;
    const table = rows.map((row) => row.map((cell) => this.cellOf(cell)));
    if (table.flat().every(({ text }) => text === '')) return;
    this.takeBlank();
    this.lines.push({ number, spans: [], indent: 0, blankBefore: true, depth: PLAIN, table });
    this.blank = true;
  }

  private takeBlank(): boolean {
    const { blank } = this;
    this.blank = false;
    return blank;
  }

  /** The text of a cell, over lines if need be, and its places. */
  private cellOf({ from, to }: Range): Cell {
    const { sheet } = this;
    const cell: Cell = { text: '', runs: [] };
    for (let start = from; start < to;) {
      let end = start;
      while (end < to && sheet.isShown(end) && sheet.text[end] !== '\n') end += 1;
      const kept = this.trimmed({ from: start, to: end });
      if (kept.from < kept.to) {
        cell.text += this.read(kept);
        cell.runs.push(sheet.runOf(kept));
      }
      start = end + 1;
    }
    return cell;
  }

  private spanOf(range: Range, lineStart: number): Span {
    const column = range.from - lineStart + 1;
    const raw = this.sheet.text.slice(range.from, range.to);
    const text = this.read(range);
    return text === raw ? { column, text } : { column, text, raw };
  }

  /** A stretch with the signs that stand for others. */
  private read({ from, to }: Range): string {
    const { text, signs } = this.sheet;
    const raw = text.slice(from, to);
    if (signs.size === 0) return raw;
    let read = '';
    for (let at = 0; at < raw.length; at += 1) read += signs.get(from + at) ?? raw.charAt(at);
    return read;
  }

  /** The stretches of a line without the white space at both ends. */
  private withoutEdges(ranges: readonly Range[]): Range[] {
    const isText = (range: Range): boolean => this.trimmed(range).from < range.to;
    const start = ranges.findIndex(isText);
    const kept = start < 0 ? [] : ranges.slice(start, ranges.findLastIndex(isText) + 1);
    const [first, last] = [kept[0], kept.at(-1)];
    if (first === undefined || last === undefined) return [];
    kept[0] = { from: this.trimmed(first).from, to: first.to };
    kept[kept.length - 1] = { from: kept.at(-1)?.from ?? 0, to: this.trimmed(last).to };
    return kept;
  }

  private trimmed({ from, to }: Range): Range {
    const { text } = this.sheet;
    let [start, end] = [from, to];
    while (start < end && isWhiteSpaceCode(text.charCodeAt(start))) start += 1;
    while (end > start && isWhiteSpaceCode(text.charCodeAt(end - 1))) end -= 1;
    return { from: start, to: end };
  }
}

/** The width of white space in ems; what else stands there has none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char === '\t' ? 2 : char === '\u3000' ? 1 : char === ' ' ? 0.5 : 0;
  return width;
}

import type { Tag } from './html.ts';
import { CELL, type Range, type Sheet, TEXT } from './sheet.ts';

/** So many empty cells are filled in for `colspan` on a page, lest a page of such be all cells. */
const MOST_FILLED = 2000;

/** Builds the tables of a page from their tags. What stands in no cell of theirs stays text; tables in tables are flat. */
export class HtmlTables {
  private depth = 0;
  private rows: Range[][] = [];
  /** The cell that is open, its end not known yet. */
  private cell: Range | null = null;
  private filled = 0;

  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
  }

  /** Takes the next tag; says whether a table begins with it. */
  take({ name, closes, attributes, from, to }: Tag): boolean {
    if (name === 'table') {
      this.closeCell(from);
      if (closes) this.leave();
      else this.depth += 1;
      const begins = !closes && this.depth === 1;
      if (begins) this.sheet.tables.push(this.rows);
      return begins;
    }
    if (this.depth === 0) return false;
    if (name === 'tr' || name === 'tbody' || name === 'thead') {
      this.closeCell(from);
      if (name === 'tr' && !closes) this.rows.push([]);
    } else if (name === 'td' || name === 'th') {
      this.closeCell(from);
      if (!closes) this.openCell(to, attributes);
    }
    return false;
  }

  /** The page ends: a cell that is still open ends with its line. */
  end(): void {
    const { lines } = this.sheet;
    if (this.cell !== null) this.closeCell(lines[this.sheet.lineAt(this.cell.from)]?.to ?? this.cell.from);
  }

  private leave(): void {
    this.depth = Math.max(0, this.depth - 1);
    if (this.depth === 0) this.rows = [];
  }

  private openCell(from: number, attributes: string): void {
    if (this.rows.length === 0) this.rows.push([]);
    const row = this.rows.at(-1) as Range[];
    this.cell = { from, to: from };
    row.push(this.cell);
    for (let more = columnsOf(attributes); more > 1 && this.filled < MOST_FILLED; more -= 1, this.filled += 1)
      row.push({ from, to: from });
  }

  private closeCell(to: number): void {
    if (this.cell === null) return;
    const { kinds } = this.sheet;
    this.cell.to = to;
    for (let at = this.cell.from; at < to; at += 1) if (kinds[at] === TEXT) kinds[at] = CELL;
    this.cell = null;
  }
}

const columnsOf = (attributes: string): number =>
  Number(/colspan\s*=\s*["']?(\d{1,2})/iu.exec(attributes)?.[1] ?? 1);

import { ABSENT, OUTSIDE, type Columns, type Pieces } from './columns.ts';
import { SPACE } from './sequence.ts';

/** A text without its white space, and where each of its symbols stands in the whole. */
export interface Unspaced {
  symbols: Int32Array;
  /** `null` where there is none. */
  places: Int32Array | null;
}

/**
 * White space is no text: where words are parted by it, every second piece is the same, and an alignment that counts it
 * would pair any words with any others.
 */
export function withoutSpaces(symbols: Int32Array): Unspaced {
  if (!symbols.includes(SPACE)) return { symbols, places: null };
  const places = new Int32Array(symbols.length);
  let count = 0;
  for (let at = 0; at < symbols.length; at += 1) if (symbols[at] !== SPACE) places[count++] = at;
  const kept = places.slice(0, count);
  return { symbols: kept.map((at) => symbols[at] as number), places: kept };
}

/**
 * Puts the white space back into columns of texts that were aligned without it: a space comes to stand behind what it
 * follows, with those of as many others as possible. `texts` are the symbols with spaces.
 */
export function settleSpaces(
  texts: readonly Int32Array[],
  { unspaced, columns, pieces }: { unspaced: readonly Unspaced[]; columns: Columns; pieces: Pieces },
): Columns {
  if (unspaced.every(({ places }) => places === null)) return columns;
  const cells = columns.cells.map((row, text) => {
    const places = unspaced[text]?.places;
    return places ? row.map((cell) => (cell >= 0 ? (places[cell] as number) : cell)) : row;
  });
  const sweep = new Sweep(texts, cells, pieces);
  for (let column = 0; column < columns.width; column += 1) sweep.pass(column);
  return sweep.finish();
}

/** Goes over the columns from left to right; spaces wait until some witness has to have its own. */
class Sweep {
  readonly #texts: readonly Int32Array[];
  readonly #cells: readonly Int32Array[];
  readonly #pieces: Pieces;
  readonly #rows: Int32Array[];
  /** How many columns there are without spaces. */
  readonly #length: number;
  /** For each witness the index of its space that has no column yet, or -1. */
  readonly #waiting: Int32Array;
  /** For each witness the space that goes with a later one of others. */
  readonly #staying: Int32Array;
  #width = 0;

  constructor(texts: readonly Int32Array[], cells: readonly Int32Array[], pieces: Pieces) {
    this.#texts = texts;
    this.#pieces = pieces;
    this.#cells = cells;
    this.#length = cells[0]?.length ?? 0;
    const spaces = texts.reduce(
      (sum, symbols) => sum + symbols.reduce((n, symbol) => n + (symbol === SPACE ? 1 : 0), 0),
      0,
    );
    this.#rows = texts.map(() => new Int32Array(this.#length + spaces));
    this.#staying = new Int32Array(texts.length).fill(-1);
    this.#waiting = Int32Array.from(texts, (symbols, at) =>
      symbols[0] === SPACE && cells[at]?.some((cell) => cell >= 0) === true ? 0 : -1,
    );
  }

  pass(column: number): void {
    if (
      this.#cells.some(
        (row, witness) => (row[column] as number) >= 0 && (this.#waiting[witness] as number) >= 0,
      )
    )
      this.#addSpaces(column);
    this.#cells.forEach((row, witness) => {
      const cell = row[column] as number;
      (this.#rows[witness] as Int32Array)[this.#width] = cell;
      if (cell >= 0 && this.#texts[witness]?.[cell + 1] === SPACE) this.#waiting[witness] = cell + 1;
    });
    this.#width += 1;
  }

  finish(): Columns {
    if (this.#waiting.some((space) => space >= 0)) this.#addSpaces(this.#length);
    return { width: this.#width, cells: this.#rows.map((row) => row.slice(0, this.#width)) };
  }

  /** A column of spaces before a column, of all that wait, but for those whose word others go on from. */
  #addSpaces(next: number): void {
    const staying = this.#rows.map((_, witness) => this.#goesWithLater(witness, next));
    this.#rows.forEach((row, witness) => {
      const waiting = this.#waiting[witness] as number;
      if (waiting >= 0 && staying[witness] !== true) row[this.#width] = waiting;
      else
        row[this.#width] =
          this.#reaches(witness, next - 1) && this.#reaches(witness, next) ? ABSENT : OUTSIDE;
      if (staying[witness] === true) this.#staying[witness] = waiting;
      else this.#waiting[witness] = -1;
    });
    this.#width += 1;
  }

  /**
   * Whether a witness's space stands behind a word for which others have several (plain ] fair and open): it then goes
   * with the space behind the last one. Behind the last column there is none.
   */
  #goesWithLater(witness: number, next: number): boolean {
    const waiting = this.#waiting[witness] as number;
    if (waiting < 0 || next === this.#length || this.#cellAt(witness, next) >= 0) return false;
    if (this.#staying[witness] === waiting) return true;
    const word = this.#symbolAt(witness, next - 1);
    if (word < 0 || this.#pieces.kindOf(word) === 'mark') return false;
    return this.#cells.some((_, other) => {
      const isDue = (this.#waiting[other] as number) >= 0 && this.#cellAt(other, next) >= 0;
      const theirs = this.#symbolAt(other, next - 1);
      return isDue && theirs >= 0 && theirs !== word;
    });
  }

  #cellAt(witness: number, column: number): number {
    return this.#cells[witness]?.[column] ?? OUTSIDE;
  }

  #symbolAt(witness: number, column: number): number {
    return this.#texts[witness]?.[this.#cellAt(witness, column)] ?? ABSENT;
  }

  #reaches(witness: number, column: number): boolean {
    return (this.#cells[witness]?.[column] ?? OUTSIDE) !== OUTSIDE;
  }
}

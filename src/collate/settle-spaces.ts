import { ABSENT, OUTSIDE, type Columns } from './columns.ts';
import { SPACE } from './sequence.ts';

/**
 * Gives white space its columns anew: alignment may put one witness's before a word that others lack and another's
 * behind it. Between the pieces on its two sides a space comes to stand with those of as many others as possible.
 */
export function settleSpaces(texts: readonly Int32Array[], columns: Columns): Columns {
  if (!texts.some((symbols) => symbols.includes(SPACE))) return columns;
  const sweep = new Sweep(texts, columns);
  for (let column = 0; column < columns.width; column += 1) sweep.pass(column);
  return sweep.finish();
}

/** Goes over the columns from left to right; spaces wait until some witness has to have its own. */
class Sweep {
  readonly #texts: readonly Int32Array[];
  readonly #cells: readonly Int32Array[];
  readonly #rows: number[][];
  /** For each witness the index of its space that has no column yet, or -1; what it stands behind; where it stood. */
  readonly #waiting: Int32Array;
  readonly #behind: Int32Array;
  readonly #passed: Uint8Array;
  /** The last column that holds more than spaces. */
  #last = -1;

  constructor(texts: readonly Int32Array[], { cells }: Columns) {
    this.#texts = texts;
    this.#cells = cells;
    this.#rows = texts.map(() => []);
    this.#waiting = Int32Array.from(texts, (symbols, at) =>
      symbols[0] === SPACE && cells[at]?.includes(0) === true ? 0 : -1,
    );
    this.#behind = new Int32Array(texts.length).fill(-1);
    this.#passed = new Uint8Array(texts.length);
  }

  pass(column: number): void {
    const pieces = this.#rows.map((_, witness) => this.#pieceAt(witness, column));
    if (pieces.some((piece) => piece >= 0)) {
      if (pieces.some((piece, witness) => piece >= 0 && (this.#waiting[witness] as number) >= 0)) {
        this.#addSpaces(column);
      }
      pieces.forEach((piece, witness) => {
        this.#rows[witness]?.push(piece);
        if (piece >= 0 && this.#texts[witness]?.[piece + 1] === SPACE) this.#wait(witness, piece + 1, column);
      });
      this.#last = column;
    }
    this.#cells.forEach((row, witness) => {
      if (row[column] === this.#waiting[witness]) this.#passed[witness] = 1;
    });
  }

  #wait(witness: number, space: number, behind: number): void {
    this.#waiting[witness] = space;
    this.#behind[witness] = behind;
    this.#passed[witness] = 0;
  }

  finish(): Columns {
    if (this.#waiting.some((space) => space >= 0)) this.#addSpaces(this.#cells[0]?.length ?? 0);
    return { width: this.#rows[0]?.length ?? 0, cells: this.#rows.map((row) => Int32Array.from(row)) };
  }

  /** A column of spaces before a column: of all whose next piece that holds, and of those that may stand here too. */
  #addSpaces(next: number): void {
    const due = this.#due(next);
    this.#rows.forEach((row, witness) => {
      if (due.includes(witness)) {
        row.push(this.#waiting[witness] as number);
        this.#waiting[witness] = -1;
      } else row.push(this.#reaches(witness, this.#last) && this.#reaches(witness, next) ? ABSENT : OUTSIDE);
    });
  }

  /**
   * Witnesses whose next piece stands further on lack what stands between: alignment had their space before it or
   * behind it, which says the same. They go together, as most of them stood.
   */
  #due(next: number): number[] {
    const waiting = [...this.#waiting.keys()].filter((witness) => (this.#waiting[witness] as number) >= 0);
    if (next === this.#cells[0]?.length) return waiting;
    const later = waiting.filter((witness) => this.#pieceAt(witness, next) < 0);
    const before = later.filter((witness) => this.#passed[witness] === 1);
    const together = before.length * 2 >= later.length;
    return waiting.filter((witness) => {
      if (!later.includes(witness)) return true;
      return this.#behind[witness] === this.#last ? together : this.#passed[witness] === 1;
    });
  }

  #reaches(witness: number, column: number): boolean {
    return (this.#cells[witness]?.[column] ?? OUTSIDE) !== OUTSIDE;
  }

  /** What a witness has in a column, where a space of its own counts for nothing. */
  #pieceAt(witness: number, column: number): number {
    const cell = this.#cells[witness]?.[column] ?? OUTSIDE;
    return cell >= 0 && this.#texts[witness]?.[cell] === SPACE ? ABSENT : cell;
  }
}

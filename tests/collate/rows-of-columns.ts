import { ABSENT, type Columns, OUTSIDE, type Pieces } from '../../src/collate/columns.ts';

/** A text as symbols: its code units. */
export const units = (text: string): Int32Array => Int32Array.from(text, (char) => char.charCodeAt(0));

/** Rows as texts: `-` for nothing, a blank where a text does not reach. */
export const shown = ({ cells }: Columns, texts: readonly string[]): string[] =>
  cells.map((row, at) =>
    Array.from(row, (cell) =>
      cell === OUTSIDE ? ' ' : cell === ABSENT ? '-' : (texts[at]?.[cell] ?? '?'),
    ).join(''),
  );

/** Each symbol is a code unit, and a sign by itself. */
export const pieces: Pieces = { kindOf: () => 'grapheme', textOf: (symbol) => String.fromCharCode(symbol) };

/** Stretches that are inserted at one place each have columns of their own, of which the others have `other`. */
export const columnsOf =
  (other: number) =>
  (stretches: readonly Int32Array[]): Columns => {
    const width = stretches.reduce((sum, { length }) => sum + length, 0);
    let first = 0;
    const cells = stretches.map((stretch) => {
      const row = new Int32Array(width).fill(other);
      for (const own of stretch.keys()) row[first++] = own;
      return row;
    });
    return { width, cells };
  };

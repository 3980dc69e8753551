import type { Columns } from './columns.ts';
import { BREAK, SPACE, type Sequence } from './sequence.ts';

/** What is asked about the columns of a story when stretches of them are joined. */
export interface ColumnText {
  /** `information[c]`: bits of what stands in the columns before c, by how often it stands in the story. */
  information: Float64Array;
  /** Pieces that a witness has in columns `[from, to)`, white space not counted. */
  piecesIn: (witness: number, from: number, to: number) => number;
}

/** Reads the columns of a story. */
export function columnText({ width, cells }: Columns, sequences: readonly Sequence[]): ColumnText {
  const bits = informationOf(width, cells, sequences);
  const information = new Float64Array(width + 1);
  const pieces = cells.map((row, witness) => {
    const symbols = sequences[witness]?.symbols ?? new Int32Array();
    const counts = new Int32Array(width + 1);
    for (let column = 0; column < width; column += 1) {
      const symbol = symbols[row[column] as number];
      counts[column + 1] = (counts[column] as number) + (symbol === undefined || symbol === SPACE ? 0 : 1);
      if (symbol !== undefined) information[column + 1] = bits[symbol] as number;
    }
    return counts;
  });
  for (let column = 0; column < width; column += 1)
    information[column + 1] = (information[column + 1] as number) + (information[column] as number);
  return {
    information,
    piecesIn: (witness, from, to) => (pieces[witness]?.[to] ?? 0) - (pieces[witness]?.[from] ?? 0),
  };
}

/**
 * The information of each symbol in bits, by the columns that it stands in: the fewer, the more it tells. One more
 * witness that agrees with another changes nothing. A break tells nothing.
 */
function informationOf(
  width: number,
  cells: readonly Int32Array[],
  sequences: readonly Sequence[],
): number[] {
  const counts: number[] = [];
  const lastIn: number[] = [];
  const rows = cells.map((row, witness) => ({ row, symbols: sequences[witness]?.symbols ?? row }));
  let total = 0;
  for (let column = 0; column < width; column += 1) {
    for (const { row, symbols } of rows) {
      const cell = row[column] as number;
      if (cell < 0) continue;
      const symbol = symbols[cell] as number;
      if (lastIn[symbol] === column) continue;
      lastIn[symbol] = column;
      counts[symbol] = (counts[symbol] ?? 0) + 1;
      total += 1;
    }
  }
  return counts.map((count, symbol) => (symbol === BREAK ? 0 : Math.log2(total / count)));
}

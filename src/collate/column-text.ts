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
  const symbolAt = (witness: number, column: number): number =>
    sequences[witness]?.symbols[cells[witness]?.[column] ?? -1] ?? -1;
  const bits = informationOf({ width, witnesses: cells.length, symbolAt });
  const information = new Float64Array(width + 1);
  const pieces = cells.map(() => new Int32Array(width + 1));
  for (let column = 0; column < width; column += 1) {
    let own = 0;
    for (let witness = 0; witness < cells.length; witness += 1) {
      const symbol = symbolAt(witness, column);
      const counts = pieces[witness] as Int32Array;
      counts[column + 1] = (counts[column] as number) + (symbol < 0 || symbol === SPACE ? 0 : 1);
      if (symbol >= 0) own = bits[symbol] as number;
    }
    information[column + 1] = (information[column] as number) + own;
  }
  return {
    information,
    piecesIn: (witness, from, to) => (pieces[witness]?.[to] ?? 0) - (pieces[witness]?.[from] ?? 0),
  };
}

interface Table {
  width: number;
  witnesses: number;
  symbolAt: (witness: number, column: number) => number;
}

/**
 * The information of each symbol in bits, by the columns that it stands in: the fewer, the more it tells. One more
 * witness that agrees with another changes nothing. A break tells nothing.
 */
function informationOf({ width, witnesses, symbolAt }: Table): number[] {
  const counts: number[] = [];
  const lastIn: number[] = [];
  let total = 0;
  for (let column = 0; column < width; column += 1) {
    for (let witness = 0; witness < witnesses; witness += 1) {
      const symbol = symbolAt(witness, column);
      if (symbol < 0 || lastIn[symbol] === column) continue;
      lastIn[symbol] = column;
      counts[symbol] = (counts[symbol] ?? 0) + 1;
      total += 1;
    }
  }
  return counts.map((count, symbol) => (symbol === BREAK ? 0 : Math.log2(total / count)));
}

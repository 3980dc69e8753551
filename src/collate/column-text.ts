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
  const bits = bitsOf(sequences);
  const information = new Float64Array(width + 1);
  const pieces = cells.map(() => new Int32Array(width + 1));
  for (let column = 0; column < width; column += 1) {
    let own = 0;
    for (let witness = 0; witness < cells.length; witness += 1) {
      const symbol = sequences[witness]?.symbols[cells[witness]?.[column] ?? -1];
      const counts = pieces[witness] as Int32Array;
      counts[column + 1] = (counts[column] as number) + (symbol === undefined || symbol === SPACE ? 0 : 1);
      if (symbol !== undefined) own = bits[symbol] as number;
    }
    information[column + 1] = (information[column] as number) + own;
  }
  return {
    information,
    piecesIn: (witness, from, to) => (pieces[witness]?.[to] ?? 0) - (pieces[witness]?.[from] ?? 0),
  };
}

/** The information of each symbol, in bits: the rarer in the story, the more it tells. A break tells nothing. */
function bitsOf(sequences: readonly Sequence[]): Float64Array {
  const most = sequences.reduce(
    (highest, { symbols }) => symbols.reduce((a, b) => Math.max(a, b), highest),
    0,
  );
  const counts = new Float64Array(most + 1);
  let total = 0;
  for (const { symbols } of sequences) {
    for (const symbol of symbols) counts[symbol] = (counts[symbol] as number) + 1;
    total += symbols.length;
  }
  return counts.map((count, symbol) => (symbol === BREAK || count === 0 ? 0 : Math.log2(total / count)));
}

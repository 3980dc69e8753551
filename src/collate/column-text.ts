import { alikeness, codePoints } from './alike.ts';
import type { Columns } from './columns.ts';
import { editDistance } from './exact.ts';
import { BREAK, SPACE, type Interner, type Sequence, type SymbolKind } from './sequence.ts';

/** What is asked about the columns of a story when stretches of them are joined. */
export interface ColumnText {
  /** `information[c]`: bits of what stands in the columns before c, by how often it stands in the story. */
  information: Float64Array;
  /** Pieces that a witness has in columns `[from, to)`, white space not counted. */
  piecesIn: (witness: number, from: number, to: number) => number;
  /** Whether some witness has a word or a number in a column. */
  isWritten: (column: number) => boolean;
  /** Bits of what the different words of two witnesses in a column have in common; 0 where they are not alike. */
  alike: (column: number, left: number, right: number) => number;
  /** Letters that are apart between what two witnesses have in columns `[from, to)`. */
  apart: (from: number, to: number, [left, right]: readonly [number, number]) => number;
}

/** Reads the columns of a story. */
export function columnText(
  { width, cells }: Columns,
  sequences: readonly Sequence[],
  interner: Interner,
): ColumnText {
  const bits = informationOf(countSymbols(width, cells, sequences), interner);
  const information = new Float64Array(width + 1);
  const written = new Uint8Array(width);
  const symbolAt = (witness: number, column: number): number | undefined =>
    sequences[witness]?.symbols[cells[witness]?.[column] as number];
  const lettersIn = (witness: number, from: number, to: number): Int32Array => {
    let text = '';
    for (let column = from; column < to; column += 1) {
      const symbol = symbolAt(witness, column) ?? SPACE;
      if (symbol !== SPACE) text += interner.textOf(symbol);
    }
    return codePoints(text);
  };
  const pieces = cells.map((row, witness) => {
    const symbols = sequences[witness]?.symbols ?? new Int32Array();
    const counts = new Int32Array(width + 1);
    for (let column = 0; column < width; column += 1) {
      const symbol = symbols[row[column] as number];
      counts[column + 1] = (counts[column] as number) + (symbol === undefined || symbol === SPACE ? 0 : 1);
      if (symbol !== undefined) information[column + 1] = bits[symbol] as number;
      if (symbol !== undefined && isWritten(symbol, interner)) written[column] = 1;
    }
    return counts;
  });
  return {
    information: summedUp(information),
    piecesIn: (witness, from, to) => (pieces[witness]?.[to] ?? 0) - (pieces[witness]?.[from] ?? 0),
    isWritten: (column) => written[column] === 1,
    alike: (column, left, right) => {
      const [a, b] = [symbolAt(left, column), symbolAt(right, column)];
      return a === undefined || b === undefined || a === b ? 0 : alikeBits([a, b], bits, interner);
    },
    apart: (from, to, [left, right]) => editDistance(lettersIn(left, from, to), lettersIn(right, from, to)),
  };
}

/** Each number with all before it. */
function summedUp(numbers: Float64Array): Float64Array {
  let sum = 0;
  return numbers.map((number) => (sum += number));
}

function isWritten(symbol: number, interner: Interner): boolean {
  const kind = interner.kindOf(symbol);
  return kind === 'word' || kind === 'number';
}

/** Bits of what two words have in common: of what they tell, the share of their letters that is in common more than apart. */
function alikeBits([a, b]: readonly [number, number], bits: readonly number[], interner: Interner): number {
  if (!isWritten(a, interner) || !isWritten(b, interner)) return 0;
  const [left, right] = [codePoints(interner.textOf(a)), codePoints(interner.textOf(b))];
  const told = Math.min(bits[a] as number, bits[b] as number);
  return (told * alikeness(left, right)) / (left.length + right.length);
}

/** In how many columns each symbol stands: one more witness that agrees with another changes nothing. */
function countSymbols(width: number, cells: readonly Int32Array[], sequences: readonly Sequence[]): number[] {
  const counts: number[] = [];
  const lastIn: number[] = [];
  const rows = cells.map((row, witness) => ({ row, symbols: sequences[witness]?.symbols ?? row }));
  for (let column = 0; column < width; column += 1) {
    for (const { row, symbols } of rows) {
      const cell = row[column] as number;
      if (cell < 0) continue;
      const symbol = symbols[cell] as number;
      if (lastIn[symbol] === column) continue;
      lastIn[symbol] = column;
      counts[symbol] = (counts[symbol] ?? 0) + 1;
    }
  }
  return counts;
}

/** How many symbols of ordinary text are counted with a story's own: what stands once in ten words is not therefore common. */
const ordinary = 1_000;

/**
 * Information of a symbol in ordinary text, in bits: a letter within a word about 1.7 (English words from "the" to
 * "marriage"), a digit log2 10, a Han 9.6 (the entropy of Chinese by characters), a mark 4 (every sixteenth symbol is a comma).
 */
const usualBits: Readonly<Record<SymbolKind, (text: string) => number>> = {
  word: ({ length }) => 1.7 * length,
  number: ({ length }) => Math.log2(10) * length,
  grapheme: () => 9.6,
  mark: () => 4,
  space: () => 1,
  break: () => 0,
};

/** The information of each symbol in bits: the rarer, the more it tells. A break tells nothing. */
function informationOf(counts: readonly number[], interner: Interner): number[] {
  const total = counts.reduce((sum, count) => sum + count, ordinary);
  return counts.map((count, symbol) => {
    if (symbol === BREAK) return 0;
    const expected = ordinary * 2 ** -usualBits[interner.kindOf(symbol)](interner.textOf(symbol));
    return Math.log2(total / (count + expected));
  });
}

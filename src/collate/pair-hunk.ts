import { alikeness, codePoints } from './alike.ts';
import type { Pieces } from './columns.ts';
import type { Hunk } from './exact.ts';
import type { SymbolKind } from './sequence.ts';

/** From this length of the shorter side on, two different stretches are no misreading of each other. */
const longestMisreading = 16;

/** Up to so many pairs of pieces, those that are alike are looked for in longer stretches too. */
const mostCells = 10_000;

/** Pieces that are alike outweigh all pairs of pieces that are only of one kind. */
const ALIKE = 4 * longestMisreading + 1;

/**
 * Pieces of a hunk that stand for each other, as pairs of indices in ascending order: those that are alike first, between
 * them those of one kind; breaks pair with nothing.
 */
export function pairHunk(hunk: Hunk, sides: Sides): [number, number][] {
  const { a, b, pieces } = sides;
  const [lengthA, lengthB] = [hunk.toA - hunk.fromA, hunk.toB - hunk.fromB];
  const shorter = Math.min(lengthA, lengthB);
  if (shorter === 0 || (shorter >= longestMisreading && lengthA * lengthB > mostCells)) return [];
  if (lengthA === 1 && lengthB === 1) {
    const weight = kindWeight(pieces.kindOf(a[hunk.fromA] as number), pieces.kindOf(b[hunk.fromB] as number));
    return weight > 0 ? [[hunk.fromA, hunk.fromB]] : [];
  }
  const weigh = shorter < longestMisreading ? kindWeight : (): number => 0;
  const [sideA, sideB] = sidesOf(hunk, sides);
  const weights = sideA.map((left) =>
    sideB.map((right) => weigh(left.kind, right.kind) + ALIKE * alike(left, right)),
  );
  return heaviestPairs(weights).map(([i, j]) => [hunk.fromA + i, hunk.fromB + j]);
}

/** Those pieces of a hunk that are alike. */
export function alikePairs(hunk: Hunk, sides: Sides): [number, number][] {
  const [sideA, sideB] = sidesOf(hunk, sides);
  if (sideA.length * sideB.length > mostCells) return [];
  return heaviestPairs(sideA.map((left) => sideB.map((right) => alike(left, right))));
}

/** Two sequences of pieces. */
interface Sides {
  a: Int32Array;
  b: Int32Array;
  pieces: Pieces;
}

interface Piece {
  kind: SymbolKind;
  letters: Int32Array;
}

function sidesOf({ fromA, toA, fromB, toB }: Hunk, { a, b, pieces }: Sides): [Piece[], Piece[]] {
  const sideOf = (symbols: Int32Array): Piece[] =>
    Array.from(symbols, (symbol) => ({
      kind: pieces.kindOf(symbol),
      letters: codePoints(pieces.textOf(symbol)),
    }));
  return [sideOf(a.subarray(fromA, toA)), sideOf(b.subarray(fromB, toB))];
}

/** Words and numbers are alike by their letters. */
function alike(left: Piece, right: Piece): number {
  const isWritten = ({ kind }: Piece): boolean => kind === 'word' || kind === 'number';
  return isWritten(left) && isWritten(right) ? alikeness(left.letters, right.letters) : 0;
}

/** The heaviest order-keeping pairing of two sides, of equally heavy ones the earliest; `weights[i][j]` 0: no pair. */
function heaviestPairs(weights: readonly (readonly number[])[]): [number, number][] {
  const width = (weights[0]?.length ?? 0) + 1;
  const best = new Int32Array((weights.length + 1) * width);
  const own = (i: number, j: number): number => weights[i]?.[j] ?? 0;
  const from = (i: number, j: number): number => best[i * width + j] as number;
  for (let i = weights.length - 1; i >= 0; i -= 1) {
    for (let j = width - 2; j >= 0; j -= 1) {
      const paired = own(i, j) > 0 ? own(i, j) + from(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, from(i + 1, j), from(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; from(i, j) > 0;) {
    if (own(i, j) > 0 && from(i, j) === own(i, j) + from(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (from(i, j) === from(i + 1, j)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** What it weighs that two pieces stand for each other by their kinds alone. */
function kindWeight(a: SymbolKind, b: SymbolKind): number {
  if (a === 'break' || b === 'break') return 0;
  if (a === b) return 4;
  return a === 'mark' || b === 'mark' || a === 'space' || b === 'space' ? 1 : 3;
}

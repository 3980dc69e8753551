import type { Hunk } from './exact.ts';
import type { SymbolKind } from './sequence.ts';

/** From this length of the shorter side on, two different stretches are no misreading of each other. */
const longestMisreading = 16;

/** Pieces of a hunk that stand for each other, as pairs of indices in ascending order; breaks pair with nothing. */
export function pairHunk(
  hunk: Hunk,
  { a, b, kindOf }: { a: Int32Array; b: Int32Array; kindOf: (symbol: number) => SymbolKind },
): [number, number][] {
  const lengthA = hunk.toA - hunk.fromA;
  const lengthB = hunk.toB - hunk.fromB;
  const shorter = Math.min(lengthA, lengthB);
  if (shorter === 0 || shorter >= longestMisreading) return [];
  if (lengthA === 1 && lengthB === 1) {
    const weight = weightOf(kindOf(a[hunk.fromA] as number), kindOf(b[hunk.fromB] as number));
    return weight > 0 ? [[hunk.fromA, hunk.fromB]] : [];
  }
  const kindsA = Array.from(a.subarray(hunk.fromA, hunk.toA), kindOf);
  const kindsB = Array.from(b.subarray(hunk.fromB, hunk.toB), kindOf);
  return bestPairs(kindsA, kindsB).map(([i, j]) => [hunk.fromA + i, hunk.fromB + j]);
}

/** The heaviest order-keeping pairing: pieces of one kind weigh more; of equally heavy ones, the earliest. */
function bestPairs(kindsA: readonly SymbolKind[], kindsB: readonly SymbolKind[]): [number, number][] {
  const width = kindsB.length + 1;
  const weight = new Int32Array((kindsA.length + 1) * width);
  for (let i = kindsA.length - 1; i >= 0; i -= 1) {
    for (let j = kindsB.length - 1; j >= 0; j -= 1) {
      const paired = weightOf(kindsA[i], kindsB[j]) + (weight[(i + 1) * width + j + 1] as number);
      weight[i * width + j] = Math.max(
        weightOf(kindsA[i], kindsB[j]) > 0 ? paired : 0,
        weight[(i + 1) * width + j] as number,
        weight[i * width + j + 1] as number,
      );
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < kindsA.length && j < kindsB.length;) {
    const own = weightOf(kindsA[i], kindsB[j]);
    const here = weight[i * width + j] as number;
    if (own > 0 && here === own + (weight[(i + 1) * width + j + 1] as number)) pairs.push([i++, j++]);
    else if (here === (weight[(i + 1) * width + j] as number)) i += 1;
    else j += 1;
  }
  return pairs;
}

function weightOf(a: SymbolKind | undefined, b: SymbolKind | undefined): number {
  if (a === 'break' || b === 'break' || a === undefined || b === undefined) return 0;
  if (a === b) return 4;
  return a === 'mark' || b === 'mark' || a === 'space' || b === 'space' ? 1 : 3;
}

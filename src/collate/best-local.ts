/** Where two sequences are most alike, and how many bits that tells beyond what chance would find anywhere in them. */
export interface LocalMatch {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
  told: number;
}

/**
 * What an aligned pair of symbols tells, in bits, of sequences of which a quarter of all symbols is misread in each: a pair
 * is then equal in 9 of 16 places that belong together. An equal pair tells how rare its symbol is, less the bits of 9/16;
 * an unequal one speaks against it by those of 7/16; a symbol too many by more, or any symbols could be found in any others.
 */
const equalCost = Math.log2(16 / 9);
const unequalCost = Math.log2(16 / 7);
const gapCost = 3;

/**
 * The two stretches of two sequences that tell most (Smith and Waterman 1981), of several the first; `null` where
 * nothing is equal. Of as many pairs of places as there are the best one tells log2 of their number by chance alone
 * (Karlin and Altschul 1990), which is taken off. Time grows with length × length, memory with the length of `b`.
 */
export function bestLocal(a: Int32Array, b: Int32Array): LocalMatch | null {
  const told = toldBy(a, b);
  const rows: Rows = {
    b,
    scores: new Float64Array(b.length + 1),
    startsA: new Int32Array(b.length + 1),
    startsB: Int32Array.from({ length: b.length + 1 }, (_, j) => j),
  };
  const best = { fromA: 0, toA: 0, fromB: 0, toB: 0, told: 0 };
  for (let i = 0; i < a.length; i += 1) {
    const toB = fillRow(rows, i, [a[i] as number, told[i] as number]);
    const score = rows.scores[toB] as number;
    if (score <= best.told) continue;
    const [fromA, fromB] = [rows.startsA[toB] as number, rows.startsB[toB] as number];
    Object.assign(best, { fromA, toA: i + 1, fromB, toB, told: score });
  }
  return best.told === 0 ? null : { ...best, told: best.told - Math.log2(a.length * b.length) };
}

/** What the best matches that end with a symbol of `a` tell, by where they end in `b`, and where in `a` and `b` they begin. */
interface Rows {
  b: Int32Array;
  scores: Float64Array;
  startsA: Int32Array;
  startsB: Int32Array;
}

/** Goes on by the next symbol of `a`, which tells so much; the rows overwrite themselves. Answers where the best match ends. */
function fillRow(
  { b, scores, startsA, startsB }: Rows,
  i: number,
  [symbol, own]: readonly [number, number],
): number {
  let highest = 0;
  // Of the cell before in both: what it tells, where that begins.
  let before = 0;
  let beforeA = i;
  let beforeB = 0;
  startsA[0] = i + 1;
  for (let j = 1; j <= b.length; j += 1) {
    const up = scores[j] as number;
    const upA = startsA[j] as number;
    const upB = startsB[j] as number;
    const left = scores[j - 1] as number;
    const matched = before + (b[j - 1] === symbol ? own : -unequalCost);
    const score = Math.max(0, matched, up - gapCost, left - gapCost);
    scores[j] = score;
    if (score === 0) [startsA[j], startsB[j]] = [i + 1, j];
    else if (score === matched) [startsA[j], startsB[j]] = [beforeA, beforeB];
    else if (score === left - gapCost) {
      startsA[j] = startsA[j - 1] as number;
      startsB[j] = startsB[j - 1] as number;
    }
    if (score > (scores[highest] as number)) highest = j;
    before = up;
    beforeA = upA;
    beforeB = upB;
  }
  return highest;
}

/** For each symbol of `a` what it tells that it stands in `b` too, by how often it stands in both. */
function toldBy(a: Int32Array, b: Int32Array): Float64Array {
  const counts = new Map<number, number>();
  for (const symbols of [a, b]) for (const one of symbols) counts.set(one, (counts.get(one) ?? 0) + 1);
  const all = a.length + b.length;
  return Float64Array.from(a, (symbol) => Math.log2(all / (counts.get(symbol) as number)) - equalCost);
}

import type { Pieces } from './columns.ts';
import type { Hunk } from './exact.ts';
import { BREAK, type SymbolKind } from './sequence.ts';

/**
 * Moves every pure insertion or deletion, among the places where it says the same, to the one a reader expects: whole
 * blocks first, then whole clauses with their mark, else the later place (扫码[码]). Edits and hunks stay as they are.
 */
export function slideHunks(
  hunks: readonly Hunk[],
  [a, b]: readonly [Int32Array, Int32Array],
  pieces: Pieces,
): Hunk[] {
  const slid: Hunk[] = [];
  hunks.forEach((hunk, at) => {
    // One equal symbol stays between two hunks; at the ends of the sequences none has to.
    const before = slid.at(-1);
    const left = before ? hunk.fromA - before.toA - 1 : Math.min(hunk.fromA, hunk.fromB);
    const next = hunks[at + 1];
    const right = next ? next.fromA - hunk.toA - 1 : Math.min(a.length - hunk.toA, b.length - hunk.toB);
    const by = bestShift(hunk, { a, b, left, right, pieces });
    slid.push({ fromA: hunk.fromA + by, toA: hunk.toA + by, fromB: hunk.fromB + by, toB: hunk.toB + by });
  });
  return slid;
}

interface Surroundings {
  a: Int32Array;
  b: Int32Array;
  /** Equal symbols before and behind the hunk that it may slide over. */
  left: number;
  right: number;
  pieces: Pieces;
}

function bestShift(hunk: Hunk, { a, b, left, right, pieces }: Surroundings): number {
  const deletes = hunk.fromB === hunk.toB;
  if (!deletes && hunk.fromA !== hunk.toA) return 0;
  const symbols = deletes ? a : b;
  const from = deletes ? hunk.fromA : hunk.fromB;
  const to = deletes ? hunk.toA : hunk.toB;
  let lowest = 0;
  while (-lowest < left && symbols[from + lowest - 1] === symbols[to + lowest - 1]) lowest -= 1;
  let highest = 0;
  while (highest < right && symbols[from + highest] === symbols[to + highest]) highest += 1;
  let best = 0;
  let bestScore = -1;
  for (let by = lowest; by <= highest; by += 1) {
    const score = fitness(symbols, [from + by, to + by], pieces);
    if (score >= bestScore) {
      best = by;
      bestScore = score;
    }
  }
  return best;
}

/**
 * How well a stretch is bounded: 4 a block with its break, 3 a clause with its mark, 2 words with the space behind them,
 * 1 behind a mark, 0 anywhere.
 */
function fitness(symbols: Int32Array, [from, to]: readonly [number, number], pieces: Pieces): number {
  if (symbols[from] === BREAK) return 4;
  const kindAt = (at: number): SymbolKind => pieces.kindOf(symbols[at] as number);
  const [first, last] = [kindAt(from), kindAt(to - 1)];
  if (first !== 'space' && last === 'space') return first !== 'mark' && kindAt(to - 2) === 'mark' ? 3 : 2;
  if (first !== 'mark' && first !== 'space' && last === 'mark') return 3;
  const before = from > 0 ? kindAt(from - 1) : 'break';
  return before === 'mark' || before === 'space' || before === 'break' ? 1 : 0;
}

import type { Hunk } from './exact.ts';
import type { Match } from './matches.ts';
import { alignGaps, alignPair, longPair } from './pair.ts';

/** Aligns two sequences from end to end, along a chain of common runs where they are long. */
export function alignAlong(a: Int32Array, b: Int32Array, chain: readonly Match[]): Hunk[] {
  return a.length + b.length <= longPair ? alignPair(a, b) : alignGaps(a, b, chain);
}

/** Two lists of hunks as one; where they meet, the last and the first are one hunk. */
export function joinHunks(left: readonly Hunk[], right: readonly Hunk[]): Hunk[] {
  const last = left.at(-1);
  const first = right[0];
  if (last && first && last.toA === first.fromA && last.toB === first.fromB) {
    return [...left.slice(0, -1), { ...last, toA: first.toA, toB: first.toB }, ...right.slice(1)];
  }
  return [...left, ...right];
}

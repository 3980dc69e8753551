import type { Hunk } from './exact.ts';
import type { Match } from './matches.ts';
import { alignGaps, alignPair, longPair } from './pair.ts';

/** Aligns two sequences from end to end, along a chain of common runs where they are long. */
export function alignAlong(a: Int32Array, b: Int32Array, chain: readonly Match[]): Hunk[] {
  return a.length + b.length <= longPair ? alignPair(a, b) : alignGaps(a, b, chain);
}

/** The hunks of two stretches that meet, as one list; where hunks meet, the last and the first are one. */
export function joinHunks(left: readonly Hunk[], right: readonly Hunk[]): Hunk[] {
  const last = left.at(-1);
  const first = right[0];
  if (last && first && last.toA === first.fromA) {
    return [...left.slice(0, -1), { ...last, toA: first.toA, toB: first.toB }, ...right.slice(1)];
  }
  return [...left, ...right];
}

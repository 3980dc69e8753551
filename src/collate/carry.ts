import type { Hunk } from './exact.ts';

/** The position in `b` right before what stands behind `position` in `a`. */
export function carriedStart(hunks: readonly Hunk[], position: number): number {
  const last = hunks.findLast(({ fromA }) => fromA <= position);
  if (!last) return position;
  return last.toA > position ? last.fromB : last.toB + position - last.toA;
}

/** The position in `b` right behind what stands before `position` in `a`. */
export function carriedEnd(hunks: readonly Hunk[], position: number): number {
  const last = hunks.findLast(({ fromA }) => fromA < position);
  if (!last) return position;
  return last.toA >= position ? last.toB : last.toB + position - last.toA;
}

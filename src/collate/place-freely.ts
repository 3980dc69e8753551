import { alignAlong, joinHunks } from './align-along.ts';
import { bestWindow } from './best-window.ts';
import { exactCells, shifted, type Hunk } from './exact.ts';
import type { Match } from './matches.ts';
import { alignPair } from './pair.ts';
import { trimEnds, type Placement } from './trim-ends.ts';

/** Up to this many cells a sequence without any telling run is looked for symbol by symbol. */
const largestWindowSearch = 12_000_000;

/** Symbols before the first common run, or behind the last, that are still looked at. */
const endWindow = 480;

/**
 * Finds the stretch that a sequence shares with the backbone, both ends free: what lies outside on either side is not
 * covered. `null` where they share nothing that says they belong together.
 */
export function placeFreely(a: Int32Array, b: Int32Array, chain: readonly Match[]): Placement | null {
  const shorter = Math.min(a.length, b.length);
  const matched = chain.reduce((sum, { length }) => sum + length, 0);
  if (matched * 3 < shorter) {
    const found = placeBySymbols(a, b);
    if (found !== undefined) return found;
  }
  const first = chain[0];
  const last = chain.at(-1);
  if (!first || !last) return null;
  const placement = {
    fromA: first.fromA,
    toA: last.fromA + last.length,
    fromB: first.fromB,
    toB: last.fromB + last.length,
    hunks: [] as Hunk[],
  };
  placement.hunks = alignCore(a, b, chain, placement);
  extendEnds(a, b, placement);
  return trimEnds(placement, [a.length, b.length]);
}

const whole = (a: Int32Array, b: Int32Array): Placement => ({
  ...{ fromA: 0, toA: a.length, fromB: 0, toB: b.length },
  hunks: alignPair(a, b),
});

/**
 * Places short sequences, and such as share no telling run, symbol by symbol: from end to end, or, where one is much
 * longer, in the stretch of it that differs least, if that finds nearly as much again. `undefined`: too long for that.
 */
function placeBySymbols(a: Int32Array, b: Int32Array): Placement | null | undefined {
  const shorter = Math.min(a.length, b.length);
  const unequal = Math.max(a.length, b.length) >= 1.5 * shorter;
  const small = a.length * b.length <= exactCells;
  if (!small && (!unequal || a.length * b.length > largestWindowSearch)) return undefined;
  const inWindow = unequal ? placeInWindow(a, b) : null;
  const throughout = small ? trimEnds(whole(a, b), [a.length, b.length]) : null;
  const best =
    throughout && (!inWindow || matchedIn(throughout) > 1.25 * matchedIn(inWindow)) ? throughout : inWindow;
  return best && matchedIn(best) * 3 >= shorter ? best : null;
}

/** Looks for the stretch of the longer sequence in which the shorter one stands, and aligns the two there. */
function placeInWindow(a: Int32Array, b: Int32Array): Placement {
  const inA = a.length >= b.length;
  const [from, to] = inA ? bestWindow(a, b) : bestWindow(b, a);
  const [shiftA, shiftB] = inA ? [from, 0] : [0, from];
  const inner = whole(inA ? a.subarray(from, to) : a, inA ? b : b.subarray(from, to));
  const placed = {
    ...shifted(inner, shiftA, shiftB),
    hunks: inner.hunks.map((hunk) => shifted(hunk, shiftA, shiftB)),
  };
  return trimEnds(placed, [a.length, b.length]);
}

function matchedIn({ fromA, toA, hunks }: Placement): number {
  return hunks.reduce((rest, hunk) => rest - (hunk.toA - hunk.fromA), toA - fromA);
}

function alignCore(a: Int32Array, b: Int32Array, chain: readonly Match[], at: Placement): Hunk[] {
  const coreA = a.subarray(at.fromA, at.toA);
  const coreB = b.subarray(at.fromB, at.toB);
  const inner = chain.map((run) => ({ ...run, fromA: run.fromA - at.fromA, fromB: run.fromB - at.fromB }));
  return alignAlong(coreA, coreB, inner).map((hunk) => shifted(hunk, at.fromA, at.fromB));
}

/**
 * Aligns what lies before the first common run and behind the last one, as far as the shorter side reaches. What only one
 * of them has there is cut off again.
 */
function extendEnds(a: Int32Array, b: Int32Array, at: Placement): void {
  const [headA, headB] = windowOf(at.fromA, at.fromB);
  at.fromA -= headA;
  at.fromB -= headB;
  const head = alignPair(a.subarray(at.fromA, at.fromA + headA), b.subarray(at.fromB, at.fromB + headB));
  const [tailA, tailB] = windowOf(a.length - at.toA, b.length - at.toB);
  const tail = alignPair(a.subarray(at.toA, at.toA + tailA), b.subarray(at.toB, at.toB + tailB));
  at.hunks = joinHunks(
    joinHunks(
      head.map((hunk) => shifted(hunk, at.fromA, at.fromB)),
      at.hunks,
    ),
    tail.map((hunk) => shifted(hunk, at.toA, at.toB)),
  );
  at.toA += tailA;
  at.toB += tailB;
}

function windowOf(restA: number, restB: number): [number, number] {
  const shorter = Math.min(restA, restB, endWindow);
  return [Math.min(restA, shorter + 40), Math.min(restB, shorter + 40)];
}

import { diffSymbols } from './diff.ts';
import { alignExactly, commonEnds, editDistance, exactCells, shifted, type Hunk } from './exact.ts';
import { tellingIndex } from './grams.ts';
import { heaviestChain, type Match } from './matches.ts';

/** Longer pairs (symbols on both sides together) are cut at anchors before the engine sees them. */
export const longPair = 12_000;

/** Lengths of the anchors that are tried, one after the other, where a pair is too long to be aligned as a whole. */
const anchorLengths = [12, 6] as const;

/**
 * The differences of two sequences from end to end, in order: optimal up to `longPair`, nearly so above. Each pair is
 * aligned in one direction, whichever is asked for, so that ties fall the same way on both sides.
 */
export function alignPair(a: Int32Array, b: Int32Array): Hunk[] {
  if (comesFirst(a, b)) return alignBetween(a, b, 0);
  return alignBetween(b, a, 0).map(({ fromA, toA, fromB, toB }) => ({
    ...{ fromA: fromB, toA: toB },
    ...{ fromB: fromA, toB: toA },
  }));
}

/** The shorter one, or of two of one length the one with the lower symbol where they first differ. */
function comesFirst(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const [at] = commonEnds(a, b);
  return at === a.length || (a[at] as number) < (b[at] as number);
}

function alignBetween(a: Int32Array, b: Int32Array, depth: number): Hunk[] {
  if (isQuicklyExact(a.length, b.length)) return alignExactly(a, b);
  if (a.length + b.length <= longPair) return diffSymbols(a, b) ?? alignExactly(a, b);
  const anchorLength = anchorLengths[depth];
  if (anchorLength === undefined) return alignStrangers(a, b);
  const chain = heaviestChain(tellingIndex(a, anchorLength), b);
  return alignGaps(a, b, chain, depth + 1);
}

/** Edits up to which long sequences without anchors, which repeat themselves, are aligned as a whole. */
const mostEdits = 2_000;

/** Symbols of either side that are held against each other where long sequences have no anchor in common. */
const stretchLength = 500;

/** Long sequences without an anchor: nearly equal ones, which only repeat themselves, by the engine, others part by part. */
function alignStrangers(a: Int32Array, b: Int32Array): Hunk[] {
  if (editDistance(a, b, mostEdits) <= mostEdits) return diffSymbols(a, b) ?? [whole(a, b)];
  return alignPartByPart(a, b);
}

/**
 * The differences of two sequences that have nothing in common but single symbols: each part is held against the part that
 * stands as far on in the other, so that time grows with their length and not with its square.
 */
export function alignPartByPart(a: Int32Array, b: Int32Array): Hunk[] {
  const parts = Math.ceil(Math.max(a.length, b.length) / stretchLength);
  const hunks: Hunk[] = [];
  for (let part = 0; part < parts; part += 1) {
    const cut = (length: number, at: number): number => Math.floor((length * at) / parts);
    const [fromA, fromB] = [cut(a.length, part), cut(b.length, part)];
    const [toA, toB] = [cut(a.length, part + 1), cut(b.length, part + 1)];
    for (const hunk of alignExactly(a.subarray(fromA, toA), b.subarray(fromB, toB)))
      pushHunk(hunks, shifted(hunk, fromA, fromB));
  }
  return hunks;
}

/** The differences of two sequences that are known to agree on a chain of runs. */
export function alignGaps(a: Int32Array, b: Int32Array, chain: readonly Match[], depth = 0): Hunk[] {
  const hunks: Hunk[] = [];
  let fromA = 0;
  let fromB = 0;
  const close = (toA: number, toB: number): void => {
    if (fromA === toA && fromB === toB) return;
    for (const hunk of alignBetween(a.subarray(fromA, toA), b.subarray(fromB, toB), depth)) {
      pushHunk(hunks, shifted(hunk, fromA, fromB));
    }
  };
  for (const run of chain) {
    close(run.fromA, run.fromB);
    fromA = run.fromA + run.length;
    fromB = run.fromB + run.length;
  }
  close(a.length, b.length);
  return hunks;
}

/** Adds a hunk; one that touches the last one, which on one side it does where it does on the other, is joined with it. */
function pushHunk(hunks: Hunk[], hunk: Hunk): void {
  const last = hunks.at(-1);
  if (last?.toA === hunk.fromA) {
    last.toA = hunk.toA;
    last.toB = hunk.toB;
  } else {
    hunks.push(hunk);
  }
}

/** Small enough, or so unequal in length that the engine would scatter the shorter text over the longer one. */
function isQuicklyExact(lengthA: number, lengthB: number): boolean {
  const cells = lengthA * lengthB;
  if (cells <= exactCells) return true;
  return Math.max(lengthA, lengthB) >= 2 * Math.min(lengthA, lengthB) && cells <= exactCells * 32;
}

const whole = (a: Int32Array, b: Int32Array): Hunk => ({ fromA: 0, toA: a.length, fromB: 0, toB: b.length });

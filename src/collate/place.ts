import { bestWindow } from './best-window.ts';
import { shifted, type Hunk } from './exact.ts';
import { commonRuns, GramIndex, heaviestChain, type Match } from './matches.ts';
import { alignGaps, alignPair } from './pair.ts';

/** Where a sequence lies on the backbone: `[fromA, toA)` of the one against `[fromB, toB)` of the other, and how they differ. */
export interface Placement {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
  hunks: Hunk[];
}

/** What all sequences are aligned to, with the index of its 8-grams. */
export class Backbone {
  readonly symbols: Int32Array;
  #index: GramIndex | undefined;

  constructor(symbols: Int32Array) {
    this.symbols = symbols;
  }

  get index(): GramIndex {
    this.#index ??= new GramIndex(this.symbols, 8);
    return this.#index;
  }
}

/** Up to this many cells a pair is aligned as a whole, without looking for common runs first. */
const smallPair = 40_000;

/** Up to this many cells a sequence without any telling run is looked for symbol by symbol. */
const largestWindowSearch = 12_000_000;

/** Symbols before the first common run, or behind the last, that are still looked at. */
const endWindow = 480;

/** The most that a single gap can weigh against the match behind it. */
const heaviestGap = 12;

/**
 * Finds the stretch that a sequence shares with the backbone, ends free: what lies outside on either side is not
 * covered. `null` where they share nothing that says they belong together.
 */
export function placeOn(backbone: Backbone, b: Int32Array): Placement | null {
  const a = backbone.symbols;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length === 0) return null;
  const cells = a.length * b.length;
  if (longer.length >= 1.5 * shorter.length && cells <= smallPair) return placeInWindow(a, b);
  if (cells <= smallPair) return related(trimEnds(whole(a, b), [a.length, b.length]), shorter.length);
  const chain = heaviestChain(commonRuns(backbone.index, b));
  if (chain.length === 0 && cells <= largestWindowSearch) return placeInWindow(a, b);
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

/** Looks for the stretch of the longer sequence in which the shorter one stands, and aligns the two there. */
function placeInWindow(a: Int32Array, b: Int32Array): Placement | null {
  const inA = a.length >= b.length;
  const [from, to] = inA ? bestWindow(a, b) : bestWindow(b, a);
  const [shiftA, shiftB] = inA ? [from, 0] : [0, from];
  const inner = whole(inA ? a.subarray(from, to) : a, inA ? b : b.subarray(from, to));
  const placed = {
    ...shifted(inner, shiftA, shiftB),
    hunks: inner.hunks.map((hunk) => shifted(hunk, shiftA, shiftB)),
  };
  return related(trimEnds(placed, [a.length, b.length]), Math.min(a.length, b.length));
}

function alignCore(a: Int32Array, b: Int32Array, chain: readonly Match[], at: Placement): Hunk[] {
  const coreA = a.subarray(at.fromA, at.toA);
  const coreB = b.subarray(at.fromB, at.toB);
  const inner = chain.map((run) => ({ ...run, fromA: run.fromA - at.fromA, fromB: run.fromB - at.fromB }));
  const hunks =
    coreA.length + coreB.length <= 12_000 ? alignPair(coreA, coreB) : alignGaps(coreA, coreB, inner);
  return hunks.map((hunk) => shifted(hunk, at.fromA, at.fromB));
}

/** Aligns what lies before the first common run and behind the last one, as far as the shorter side reaches. */
function extendEnds(a: Int32Array, b: Int32Array, at: Placement): void {
  const [headA, headB] = windowOf(at.fromA, at.fromB);
  if (headA > 0 && headB > 0) {
    const head = alignPair(a.subarray(at.fromA - headA, at.fromA), b.subarray(at.fromB - headB, at.fromB));
    at.hunks = join(
      head.map((hunk) => shifted(hunk, at.fromA - headA, at.fromB - headB)),
      at.hunks,
    );
    at.fromA -= headA;
    at.fromB -= headB;
  }
  const [tailA, tailB] = windowOf(a.length - at.toA, b.length - at.toB);
  if (tailA > 0 && tailB > 0) {
    const tail = alignPair(a.subarray(at.toA, at.toA + tailA), b.subarray(at.toB, at.toB + tailB));
    at.hunks = join(
      at.hunks,
      tail.map((hunk) => shifted(hunk, at.toA, at.toB)),
    );
    at.toA += tailA;
    at.toB += tailB;
  }
}

function windowOf(restA: number, restB: number): [number, number] {
  const shorter = Math.min(restA, restB, endWindow);
  return [Math.min(restA, shorter + 40), Math.min(restB, shorter + 40)];
}

function join(left: readonly Hunk[], right: readonly Hunk[]): Hunk[] {
  const last = left.at(-1);
  const first = right[0];
  if (last && first && last.toA === first.fromA && last.toB === first.fromB) {
    return [...left.slice(0, -1), { ...last, toA: first.toA, toB: first.toB }, ...right.slice(1)];
  }
  return [...left, ...right];
}

/**
 * Keeps the stretch that agrees best, runs weighed against the gaps between them, and cuts off what stands outside. Of
 * two short ends next to it the shorter one is taken to be misread, not left out.
 */
function trimEnds(at: Placement, [lengthA, lengthB]: readonly [number, number]): Placement {
  const runs = runsOf(at);
  const headBonus = meetsAtEnd(runs[0], at.hunks[0]) ? bonusOf(at.fromA === 0, at.fromB === 0) : 0;
  const tailBonus = meetsAtEnd(runs.at(-1), at.hunks.at(-1))
    ? bonusOf(at.toA === lengthA, at.toB === lengthB)
    : 0;
  const lengthAt = (index: number): number =>
    lengthOf(runs[index]) + (index === runs.length - 1 ? tailBonus : 0);
  let open = { first: 0, last: 0, weight: lengthAt(0) + headBonus };
  let best = open;
  at.hunks.forEach((hunk, index) => {
    const weight = open.weight - weightOf(hunk);
    const length = lengthAt(index + 1);
    if (weight < 0) open = { first: index + 1, last: index + 1, weight: length };
    else open = { ...open, last: index + 1, weight: weight + length };
    if (open.weight >= best.weight) best = open;
  });
  const [first, last] = [runs[best.first], runs[best.last]];
  if (!first || !last) return at;
  const hunks = at.hunks.slice(best.first, best.last);
  const head = misread(first.fromA - at.fromA, first.fromB - at.fromB);
  const tail = misread(at.toA - last.toA, at.toB - last.toB);
  const start = { fromA: first.fromA - head, fromB: first.fromB - head };
  const end = { toA: last.toA + tail, toB: last.toB + tail };
  if (head > 0) hunks.unshift({ ...start, toA: first.fromA, toB: first.fromB });
  if (tail > 0) hunks.push({ fromA: last.toA, fromB: last.toB, ...end });
  return { ...start, ...end, hunks };
}

/** Whether two sequences begin, or end, with equal symbols, or with a few that stand for each other. */
function meetsAtEnd(run: Hunk | undefined, hunk: Hunk | undefined): boolean {
  if (lengthOf(run) > 0) return true;
  if (!hunk) return false;
  const [a, b] = [hunk.toA - hunk.fromA, hunk.toB - hunk.fromB];
  return misread(a, b) > 0 && Math.abs(a - b) <= 2;
}

/** What it is worth that two sequences begin, or end, with equal symbols: more where both begin there, not one alone. */
function bonusOf(endOfA: boolean, endOfB: boolean): number {
  return (endOfA ? 4 : 0) + (endOfB ? 4 : 0);
}

/** The equal runs before, between and behind the hunks, empty ones too. */
function runsOf({ fromA, toA, fromB, toB, hunks }: Placement): Hunk[] {
  const starts = [{ fromA, fromB }, ...hunks.map((hunk) => ({ fromA: hunk.toA, fromB: hunk.toB }))];
  return starts.map((start, at) => ({
    ...start,
    toA: hunks[at]?.fromA ?? toA,
    toB: hunks[at]?.fromB ?? toB,
  }));
}

function lengthOf(run: Hunk | undefined): number {
  return run ? run.toA - run.fromA : 0;
}

function weightOf({ fromA, toA, fromB, toB }: Hunk): number {
  return Math.min(heaviestGap, toA - fromA) + Math.min(heaviestGap, toB - fromB);
}

/** How many symbols of two ends beside an agreeing stretch stand for each other. */
function misread(restA: number, restB: number): number {
  const shorter = Math.min(restA, restB);
  return shorter <= 3 || (shorter <= 8 && Math.abs(restA - restB) <= 2) ? shorter : 0;
}

/** Nothing of short texts belongs together unless a third of the shorter one is found again. */
function related(at: Placement, shorter: number): Placement | null {
  let edited = 0;
  for (const hunk of at.hunks) edited += hunk.toA - hunk.fromA;
  const matched = at.toA - at.fromA - edited;
  return matched > 0 && matched * 3 >= shorter ? at : null;
}

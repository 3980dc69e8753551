import type { Hunk } from './exact.ts';

/** Where a sequence lies on the backbone: `[fromA, toA)` of the one against `[fromB, toB)` of the other, and how they differ. */
export interface Placement {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
  hunks: Hunk[];
}

/** The most that a single gap can weigh against the match behind it. */
const heaviestGap = 12;

/** From so many symbols on, a gap beside the last symbol is a sentence rather than a character that is missing. */
const wideGap = 4;

/** What it is worth that a sequence is followed to its very beginning or end, and at most that both are in one. */
const endWorth = 3;
const mostTogether = 10;

/**
 * Keeps the stretch that agrees best, runs weighed against the gaps between them, and cuts off what stands outside. Of
 * two short ends next to it the shorter one is taken to be misread, not left out.
 */
export function trimEnds(at: Placement, [lengthA, lengthB]: readonly [number, number]): Placement {
  const runs = runsOf(at);
  const begins = runs.map((run, index) => worthOf(run, at.hunks[index], [run.fromA === 0, run.fromB === 0]));
  const ends = runs.map((run, index) =>
    worthOf(run, at.hunks[index - 1], [run.toA === lengthA, run.toB === lengthB]),
  );
  let open = { first: 0, last: 0, weight: lengthOf(runs[0]) + (begins[0] ?? 0) };
  let best = { ...open, weight: open.weight + (ends[0] ?? 0) };
  at.hunks.forEach((hunk, before) => {
    const index = before + 1;
    const extended = open.weight - weightOf(hunk);
    const begun = begins[index] ?? 0;
    if (extended < begun) open = { first: index, last: index, weight: begun + lengthOf(runs[index]) };
    else open = { ...open, last: index, weight: extended + lengthOf(runs[index]) };
    const weight = open.weight + (ends[index] ?? 0);
    if (weight >= best.weight) best = { ...open, weight };
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

/**
 * What it is worth, in symbols, that a run stands where sequences begin or end, each for itself; an empty run counts
 * where the hunk beside it is a few symbols that stand for each other. One symbol behind a wide gap counts for
 * nothing: every sentence ends with the same mark, also that of a text which goes on.
 */
function worthOf(run: Hunk, beside: Hunk | undefined, [a, b]: readonly [boolean, boolean]): number {
  const length = lengthOf(run);
  if (length === 0 && !isMisreading(beside)) return 0;
  if (length === 1 && a && b && beside && weightOf(beside) >= wideGap && !isMisreading(beside)) return 0;
  const together = a && b ? Math.min(mostTogether, 2 * length) : 0;
  return (a ? endWorth : 0) + (b ? endWorth : 0) + together;
}

function isMisreading(hunk: Hunk | undefined): boolean {
  if (!hunk) return false;
  const [a, b] = [hunk.toA - hunk.fromA, hunk.toB - hunk.fromB];
  return misread(a, b) > 0 && Math.abs(a - b) <= 2;
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

/** What a hunk weighs: what both have there, or, where a few symbols stand for each other, the misreadings that it takes. */
function weightOf(hunk: Hunk): number {
  const [a, b] = [hunk.toA - hunk.fromA, hunk.toB - hunk.fromB];
  return isMisreading(hunk) ? Math.max(a, b) : Math.min(heaviestGap, a) + Math.min(heaviestGap, b);
}

/** How many symbols of two ends beside an agreeing stretch stand for each other. */
function misread(restA: number, restB: number): number {
  const shorter = Math.min(restA, restB);
  return shorter <= 3 || (shorter <= 8 && Math.abs(restA - restB) <= 2) ? shorter : 0;
}

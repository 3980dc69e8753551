import type { Anchor } from './align.ts';

/** Shorter agreements come about by chance (2024年, 习近平总书记) and would tie unlike places together. */
const SHORTEST = 12;

/**
 * The longest run of at least twelve characters that two texts share; of equally long ones the first in `a`. Where a
 * run begins with a twelve-gram that stands more than once in `a`, its last place counts.
 */
export function longestCommonRun(a: string, b: string): Anchor | null {
  const places = new Map<string, number>();
  for (let at = 0; at + SHORTEST <= a.length; at += 1) places.set(a.slice(at, at + SHORTEST), at);
  let best: Anchor | null = null;
  for (let at = 0; at + SHORTEST <= b.length; at += 1) {
    const inA = places.get(b.slice(at, at + SHORTEST));
    if (inA === undefined) continue;
    const run = widened(a, b, { inA, inB: at });
    if (!best || isLonger(run, best)) best = run;
    at = Math.max(at, run.b.to - SHORTEST);
  }
  return best;
}

function isLonger(run: Anchor, than: Anchor): boolean {
  const difference = run.a.to - run.a.from - (than.a.to - than.a.from);
  return difference > 0 || (difference === 0 && run.a.from < than.a.from);
}

function widened(a: string, b: string, { inA, inB }: { inA: number; inB: number }): Anchor {
  let left = 0;
  while (inA - left > 0 && inB - left > 0 && a[inA - left - 1] === b[inB - left - 1]) left += 1;
  let length = SHORTEST;
  while (inA + length < a.length && a[inA + length] === b[inB + length]) length += 1;
  return { a: { from: inA - left, to: inA + length }, b: { from: inB - left, to: inB + length } };
}

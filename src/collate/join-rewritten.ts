import { anchor, between, hold, none, type Anchors } from './anchors.ts';
import type { ColumnText } from './column-text.ts';
import { coarserOf, meet, somePair } from './partitions.ts';
import type { Stretch } from './places.ts';

/** More than this, in bits, outweighs any rewriting: nobody rewrites a stretch of a million pieces. */
const surelyAnchor = 80;

/**
 * Joins stretches that are parts of one rewriting. Text that two witnesses have in common between two places is an
 * anchor only if it could not as well stand there by chance: if its information outweighs the bits that say where in
 * the two readings it stands. A space, a mark, a word like "the" or 的 tells little, a name much; and the longer what is
 * rewritten, the more an anchor in it has to tell. What only happens to stand near, errors of different witnesses, is
 * not joined.
 */
export function joinRewritten(stretches: readonly Stretch[], text: ColumnText): Stretch[] {
  /** What every two witnesses have rewritten last, by the two of them. */
  const rewritings: (Rewriting | undefined)[] = [];
  /** For each stretch the first one that it is joined with. */
  const first = Int32Array.from(stretches.keys());
  stretches.forEach((stretch, at) => {
    if (stretch.kind !== 'text') rewritings.length = 0;
    else {
      const { from, to, partition, alike } = stretch;
      const own: Rewriting = { first: at, last: at, from, to, partition, anchors: none, before: undefined };
      somePair(partition, (left, right) => {
        const pair = left * partition.length + right;
        const fresh = alike ? { ...own, anchors: anchor(text.alike(from, left, right)) } : own;
        const joined = extended(rewritings[pair], fresh, { left, right, text });
        rewritings[pair] = joined;
        if (joined.first < (first[at] as number)) first[at] = joined.first;
        return false;
      });
    }
  });
  return merged(stretches, first);
}

/**
 * What two witnesses have in stretches `[first, last]`, columns `[from, to)`; the coarsest partition among these; what
 * could be anchors in it; and what the two have rewritten before, if not surely something else.
 */
interface Rewriting {
  first: number;
  last: number;
  from: number;
  to: number;
  partition: string;
  anchors: Anchors;
  before: Rewriting | undefined;
}

interface Pair {
  left: number;
  right: number;
  text: ColumnText;
}

/** A pair's next rewriting, with the earlier ones that it is one with. One that stands alone is shared by all pairs. */
function extended(earlier: Rewriting | undefined, fresh: Rewriting, pair: Pair): Rewriting {
  const { information } = pair.text;
  let own = fresh;
  let before = earlier;
  while (before) {
    const told = (information[own.from] as number) - (information[before.to] as number);
    if (told > surelyAnchor) return own === fresh ? fresh : { ...own, before: undefined };
    const joined = joinedWith([before, own], told, pair);
    if (joined === null) return { ...own, before };
    own = joined;
    ({ before } = joined);
  }
  return own;
}

/** Two neighbouring rewritings as one; `null` where anchors hold them apart, or others see them as two. */
function joinedWith(
  [before, own]: readonly [Rewriting, Rewriting],
  told: number,
  pair: Pair,
): Rewriting | null {
  const anchors = isPartedOtherwise(before, own, pair) ? none : between(before.anchors, told, own.anchors);
  const left = pair.text.piecesIn(pair.left, before.from, own.to);
  const right = pair.text.piecesIn(pair.right, before.from, own.to);
  if (hold(anchors, left, right)) return null;
  // What others dispute stays apart from what one leaves out.
  const apart = before.partition !== own.partition || before.last + 1 < own.first;
  if (apart && (left === 0 || right === 0)) return null;
  const partition = coarserOf(before.partition, own.partition);
  if (partition === null) return null;
  return { ...before, last: own.last, to: own.to, partition, anchors };
}

/** Columns of two neighbours up to which one may be the other, parted otherwise. */
const longestParted = 8;

/** Whether two neighbours are together more alike than each by itself (for ever, forever): then they are one place. */
function isPartedOtherwise(before: Rewriting, own: Rewriting, { left, right, text }: Pair): boolean {
  if (before.anchors.count + own.anchors.count === 0 || own.to - before.from > longestParted) return false;
  const apart = (from: number, to: number): number => text.apart(from, to, [left, right]);
  return apart(before.from, own.to) < apart(before.from, before.to) + apart(own.from, own.to);
}

/** The stretches, those that are joined as one; not where some witness abstains in a part of it alone. */
function merged(stretches: readonly Stretch[], first: Int32Array): Stretch[] {
  const made: Stretch[] = [];
  for (let last = stretches.length - 1; last >= 0; last -= 1) {
    let from = last;
    for (let at = last; at >= from; at -= 1) from = Math.min(from, first[at] as number);
    const parts = stretches.slice(from, last + 1);
    const partition = parts.reduce<string | null>(
      (all, part) => (all === null ? null : meet(all, part.partition)),
      parts[0]?.partition ?? null,
    );
    if (parts.length === 1 || partition === null) made.push(...parts.reverse());
    else
      made.push({
        kind: 'text',
        from: parts[0]?.from ?? 0,
        to: parts.at(-1)?.to ?? 0,
        partition,
        alike: false,
      });
    last = from;
  }
  return made.reverse();
}

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
  const { information } = text;
  const witnesses = stretches.find(({ kind }) => kind === 'text')?.partition.length ?? 0;
  /** What every two witnesses have rewritten last, by the two of them, and the bits up to its end. */
  const rewritings: Chain[] = [];
  const toldBefore = new Float64Array(witnesses * witnesses).fill(-Infinity);
  /** For each stretch the first one that it is joined with. */
  const first = Int32Array.from(stretches.keys());
  stretches.forEach((stretch, at) => {
    if (stretch.kind !== 'text') toldBefore.fill(-Infinity);
    else {
      const { from, to, partition, alike } = stretch;
      const own: Rewriting = { first: at, last: at, from, to, partition, anchors: none };
      const alone: Chain = { own, before: undefined };
      somePair(partition, (left, right) => {
        const pair = left * witnesses + right;
        const fresh = alike
          ? { own: { ...own, anchors: anchor(text.alike(from, left, right)) }, before: undefined }
          : alone;
        const surely = (information[from] as number) - (toldBefore[pair] as number) > surelyAnchor;
        const joined = surely ? fresh : extended(rewritings[pair] as Chain, fresh, { left, right, text });
        rewritings[pair] = joined;
        toldBefore[pair] = information[to] as number;
        if (joined.own.first < (first[at] as number)) first[at] = joined.own.first;
        return false;
      });
    }
  });
  return merged(stretches, first);
}

/**
 * What two witnesses have in stretches `[first, last]`, columns `[from, to)`; the coarsest partition among these; what
 * could be anchors in it. One that stands alone is shared by all pairs.
 */
interface Rewriting {
  first: number;
  last: number;
  from: number;
  to: number;
  partition: string;
  anchors: Anchors;
}

/** A rewriting, and what the same two have rewritten before it, if not surely something else. */
interface Chain {
  own: Rewriting;
  before: Chain | undefined;
}

interface Pair {
  left: number;
  right: number;
  text: ColumnText;
}

/** Bits of what stands between two rewritings. */
const toldBetween = (before: Rewriting, own: Rewriting, { information }: ColumnText): number =>
  (information[own.from] as number) - (information[before.to] as number);

/** A pair's next rewriting, with the earlier ones that it is one with. */
function extended(earlier: Chain, fresh: Chain, pair: Pair): Chain {
  let { own } = fresh;
  let before: Chain | undefined = earlier;
  while (before && toldBetween(before.own, own, pair.text) <= surelyAnchor) {
    const joined = joinedWith(before.own, own, pair);
    if (joined === null) return { own, before };
    own = joined;
    ({ before } = before);
  }
  return { own, before: undefined };
}

/** Two neighbouring rewritings as one; `null` where anchors hold them apart, or others see them as two. */
function joinedWith(before: Rewriting, own: Rewriting, pair: Pair): Rewriting | null {
  const anchors = isPartedOtherwise(before, own, pair)
    ? none
    : between(before.anchors, toldBetween(before, own, pair.text), own.anchors);
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

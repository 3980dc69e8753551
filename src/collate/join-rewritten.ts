import type { ColumnText } from './column-text.ts';
import type { Stretch } from './places.ts';

/** An anchor has a beginning and an end, and each has its place in both readings. */
const placesToSay = 2;

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
    else
      somePair(stretch.partition, (left, right) => {
        const pair = left * stretch.partition.length + right;
        const joined = extended(rewritings[pair], { at, stretch, left, right, text });
        rewritings[pair] = joined;
        if (joined.first < (first[at] as number)) first[at] = joined.first;
        return false;
      });
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

interface Found {
  at: number;
  stretch: Stretch;
  left: number;
  right: number;
  text: ColumnText;
}

/** A stretch as a pair's next rewriting, with the earlier ones that it is one with. */
function extended(earlier: Rewriting | undefined, { at, stretch, left, right, text }: Found): Rewriting {
  const { from, to, partition, alike } = stretch;
  const anchors = alike ? anchor(text.alike(from, left, right)) : none;
  const own: Rewriting = { first: at, last: at, from, to, partition, anchors, before: earlier };
  for (let before = earlier; before; before = own.before) {
    const between = (text.information[own.from] as number) - (text.information[before.to] as number);
    if (between > surelyAnchor) {
      own.before = undefined;
      break;
    }
    const anchors = isPartedOtherwise(before, own, { left, right, text })
      ? none
      : sumOf(sumOf(before.anchors, anchor(between)), own.anchors);
    const ownLeft = text.piecesIn(left, before.from, to);
    const ownRight = text.piecesIn(right, before.from, to);
    if (tellsMore(anchors[0], ownLeft, ownRight) || tellsMore(anchors[1], ownLeft, ownRight)) break;
    // What others dispute stays apart from what one leaves out.
    const apart = before.partition !== own.partition || before.last + 1 < own.first;
    if (apart && (ownLeft === 0 || ownRight === 0)) break;
    const coarser = coarserOf(before.partition, own.partition);
    if (coarser === null) break;
    own.anchors = anchors;
    own.first = before.first;
    own.from = before.from;
    own.partition = coarser;
    own.before = before.before;
  }
  return own;
}

/** How many anchors there are, and what they tell together, in bits. */
interface Tally {
  count: number;
  told: number;
}

/** All that could be anchors, and those that are no weak ones: many weak ones may hold, or be in the way of a strong one. */
type Anchors = readonly [all: Tally, strong: Tally];

/** What tells less than where it would stand among two words, in bits, is weak. */
const leastTold = placesToSay * 2;

const none: Anchors = [
  { count: 0, told: 0 },
  { count: 0, told: 0 },
];

function anchor(told: number): Anchors {
  if (told === 0) return none;
  const one = { count: 1, told };
  return [one, told >= leastTold ? one : none[1]];
}

const plus = (a: Tally, b: Tally): Tally => ({ count: a.count + b.count, told: a.told + b.told });

function sumOf(a: Anchors, b: Anchors): Anchors {
  if (a === none) return b;
  return b === none ? a : [plus(a[0], b[0]), plus(a[1], b[1])];
}

/** Whether anchors tell more than it takes to say where they stand in two readings of so many pieces. */
function tellsMore({ count, told }: Tally, left: number, right: number): boolean {
  return count > 0 && told >= placesToSay * (bitsToChoose(count, 1 + left) + bitsToChoose(count, 1 + right));
}

/** Columns of two neighbours up to which one may be the other, parted otherwise. */
const longestParted = 8;

/** Whether two neighbours are together more alike than each by itself (for ever, forever): then they are one place. */
function isPartedOtherwise(
  before: Rewriting,
  own: Rewriting,
  { left, right, text }: Pick<Found, 'left' | 'right' | 'text'>,
): boolean {
  if (before.anchors[0].count + own.anchors[0].count === 0 || own.to - before.from > longestParted)
    return false;
  const apart = (from: number, to: number): number => text.apart(from, to, [left, right]);
  return apart(before.from, own.to) < apart(before.from, before.to) + apart(own.from, own.to);
}

const logFactorials = [0];

/** Bits that say which `few` of `many` places are meant. */
function bitsToChoose(few: number, many: number): number {
  for (let n = logFactorials.length; n <= many; n += 1)
    logFactorials.push((logFactorials[n - 1] as number) + Math.log2(n));
  const of = (n: number): number => logFactorials[n] ?? 0;
  return of(many) - of(few) - of(many - few);
}

/** Whether some two witnesses that a partition sets apart fit. */
export function somePair(partition: string, fits: (left: number, right: number) => boolean): boolean {
  const abstains = '-'.charCodeAt(0);
  for (let left = 0; left < partition.length; left += 1) {
    const own = partition.charCodeAt(left);
    if (own === abstains) continue;
    for (let right = left + 1; right < partition.length; right += 1) {
      const other = partition.charCodeAt(right);
      if (other !== abstains && other !== own && fits(left, right)) return true;
    }
  }
  return false;
}

/** Of two partitions, the one whose parties are unions of the other's parties; `null` where neither is. */
function coarserOf(left: string, right: string): string | null {
  if (left === right || refines(left, right)) return right;
  return refines(right, left) ? left : null;
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

/** Who agrees in both of two partitions; `null` where not the same witnesses abstain. */
export function meet(left: string, right: string): string | null {
  if (left === right) return left;
  const letters = new Map([['--', '-']]);
  let both = '';
  for (let at = 0; at < left.length; at += 1) {
    const pair = left.charAt(at) + right.charAt(at);
    if (pair !== '--' && pair.includes('-')) return null;
    const letter = letters.get(pair) ?? String.fromCharCode(0x40 + letters.size);
    letters.set(pair, letter);
    both += letter;
  }
  return both;
}

/** Whether witnesses apart in the coarser partition are apart in the finer one too, and the same ones abstain. */
export function refines(finer: string, coarser: string): boolean {
  const image = new Map<string, string>();
  for (let at = 0; at < finer.length; at += 1) {
    const own = finer.charAt(at);
    const other = coarser.charAt(at);
    if ((own === '-') !== (other === '-')) return false;
    if ((image.get(own) ?? other) !== other) return false;
    image.set(own, other);
  }
  return true;
}

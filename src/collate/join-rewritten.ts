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
      eachPair(stretch.partition, (left, right) => {
        const pair = left * stretch.partition.length + right;
        const joined = extended(rewritings[pair], { at, stretch, left, right, text });
        rewritings[pair] = joined;
        if (joined.first < (first[at] as number)) first[at] = joined.first;
      });
  });
  return merged(stretches, first);
}

/**
 * What two witnesses have in stretches `[first, last]`, columns `[from, to)`; the coarsest partition among these; and
 * what they have rewritten before, if not surely something else.
 */
interface Rewriting {
  first: number;
  last: number;
  from: number;
  to: number;
  partition: string;
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
  const { from, to, partition } = stretch;
  const own: Rewriting = { first: at, last: at, from, to, partition, before: earlier };
  for (let before = earlier; before; before = own.before) {
    const between = (text.information[own.from] as number) - (text.information[before.to] as number);
    if (between > surelyAnchor) {
      own.before = undefined;
      break;
    }
    const ownLeft = text.piecesIn(left, before.from, to);
    const ownRight = text.piecesIn(right, before.from, to);
    if (between >= placesToSay * (Math.log2(1 + ownLeft) + Math.log2(1 + ownRight))) break;
    // What others dispute stays apart from what one leaves out.
    const apart = before.partition !== own.partition || before.last + 1 < own.first;
    if (apart && (ownLeft === 0 || ownRight === 0)) break;
    const coarser = coarserOf(before.partition, own.partition);
    if (coarser === null) break;
    own.first = before.first;
    own.from = before.from;
    own.partition = coarser;
    own.before = before.before;
  }
  return own;
}

/** Calls with every two witnesses that a partition sets apart. */
function eachPair(partition: string, visit: (left: number, right: number) => void): void {
  const abstains = '-'.charCodeAt(0);
  for (let left = 0; left < partition.length; left += 1) {
    const own = partition.charCodeAt(left);
    if (own === abstains) continue;
    for (let right = left + 1; right < partition.length; right += 1) {
      const other = partition.charCodeAt(right);
      if (other !== abstains && other !== own) visit(left, right);
    }
  }
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
    else made.push({ kind: 'text', from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0, partition });
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

import type { ColumnText } from './column-text.ts';
import type { Stretch } from './places.ts';

/** An anchor has a beginning and an end, and each has its place in both readings. */
const placesToSay = 2;

/** More than this, in bits, outweighs any rewriting: nobody rewrites a stretch of a million pieces. */
const surelyAnchor = 80;

/**
 * Joins stretches that are parts of one rewriting. Text that witnesses have in common between two places is an anchor
 * only if it could not as well stand there by chance: if its information outweighs the bits that say where in the two
 * readings it stands. A space, a mark, a word like "the" or 的 tells little, a name much; and the longer what is
 * rewritten, the more an anchor in it has to tell.
 */
export function joinRewritten(stretches: readonly Stretch[], text: ColumnText): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    joined.push(stretch);
    for (let found = joinedToLast(joined, text); found; found = joinedToLast(joined, text))
      joined.splice(found.at, joined.length - found.at, found.stretch);
  }
  return joined;
}

/** The last stretch with what belongs to it before it, and where that begins: next to it, or beyond places of others. */
function joinedToLast(
  stretches: readonly Stretch[],
  text: ColumnText,
): { at: number; stretch: Stretch } | null {
  const last = stretches.at(-1);
  if (last?.kind !== 'text') return null;
  for (let at = stretches.length - 2; at >= 0; at -= 1) {
    const earlier = stretches[at];
    if (earlier?.kind !== 'text') return null;
    const between = (text.information[last.from] as number) - (text.information[earlier.to] as number);
    if (between > surelyAnchor) return null;
    const next = at === stretches.length - 2;
    if (earlier.partition !== last.partition && !(next && partsAlike(earlier, last))) continue;
    const partition = partitionOver(stretches, at);
    if (partition === null) return null;
    const stretch: Stretch = { kind: 'text', from: earlier.from, to: last.to, partition };
    if (between < bitsToPlace(stretch, text) && !isDisputedGap(stretch, [earlier, last], text))
      return { at, stretch };
  }
  return null;
}

/** Who agrees in all stretches from a number on; `null` where not the same witnesses abstain. */
function partitionOver(stretches: readonly Stretch[], from: number): string | null {
  let partition: string | null = stretches[from]?.partition ?? null;
  for (let at = from + 1; at < stretches.length && partition !== null; at += 1)
    partition = meet(partition, stretches[at]?.partition ?? '');
  return partition;
}

/** Whether whoever differs in the one stretch differs in the other too. */
const partsAlike = ({ partition: a }: Stretch, { partition: b }: Stretch): boolean =>
  refines(a, b) || refines(b, a);

/** Bits to say where, in the two longest readings of a stretch, an anchor begins and where it ends. */
function bitsToPlace({ partition, from, to }: Stretch, text: ColumnText): number {
  const lengths = firstOfEach(partition)
    .map((witness) => text.piecesIn(witness, from, to))
    .sort((a, b) => b - a);
  return placesToSay * (Math.log2(1 + (lengths[0] ?? 0)) + Math.log2(1 + (lengths[1] ?? 0)));
}

/** Whether one witness has nothing where others differ: what they dispute stays apart from what it leaves out. */
function isDisputedGap(
  { partition, from, to }: Stretch,
  parts: readonly Stretch[],
  text: ColumnText,
): boolean {
  if (parts.every((part) => part.partition === partition)) return false;
  return firstOfEach(partition).some((witness) => text.piecesIn(witness, from, to) === 0);
}

/** The first witness of each party. */
function firstOfEach(partition: string): number[] {
  const parties = new Map<string, number>();
  for (let witness = partition.length - 1; witness >= 0; witness -= 1)
    parties.set(partition.charAt(witness), witness);
  parties.delete('-');
  return [...parties.values()];
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

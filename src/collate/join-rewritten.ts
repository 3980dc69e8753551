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
    while (joinLast(joined, text));
  }
  return joined;
}

function joinLast(joined: Stretch[], text: ColumnText): boolean {
  const last = joined.at(-1);
  if (last?.kind !== 'text') return false;
  for (let at = joined.length - 2; at >= 0; at -= 1) {
    const earlier = joined[at];
    if (earlier?.kind !== 'text') return false;
    const between = (text.information[last.from] ?? 0) - (text.information[earlier.to] ?? 0);
    if (between > surelyAnchor) return false;
    const partition = partitionOver(joined.slice(at));
    if (partition === null) return false;
    if (
      !(at === joined.length - 2
        ? related(earlier.partition, last.partition)
        : earlier.partition === last.partition)
    )
      continue;
    if (between >= bitsToPlace(partition, { from: earlier.from, to: last.to }, text)) continue;
    joined.splice(at, joined.length - at, { kind: 'text', from: earlier.from, to: last.to, partition });
    return true;
  }
  return false;
}

function bitsToPlace(
  partition: string,
  { from, to }: { from: number; to: number },
  text: ColumnText,
): number {
  const seen = new Set<string>();
  const lengths: number[] = [];
  for (let witness = 0; witness < partition.length; witness += 1) {
    const letter = partition.charAt(witness);
    if (letter === '-' || seen.has(letter)) continue;
    seen.add(letter);
    lengths.push(text.piecesIn(witness, from, to));
  }
  lengths.sort((a, b) => b - a);
  return placesToSay * (Math.log2(1 + (lengths[0] ?? 0)) + Math.log2(1 + (lengths[1] ?? 0)));
}

function related(a: string, b: string): boolean {
  return a === b || refines(a, b) || refines(b, a);
}

function partitionOver(stretches: readonly Stretch[]): string | null {
  let all: string | null = stretches[0]?.partition ?? null;
  for (const { partition } of stretches.slice(1))
    all = all === null ? null : all === partition ? all : meet(all, partition);
  return all;
}

/** Who agrees in both of two partitions; `null` where not the same witnesses abstain. */
export function meet(left: string, right: string): string | null {
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

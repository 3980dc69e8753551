import { OUTSIDE } from './columns.ts';

/** The letter of those that abstain, and the first one of those that do not. */
const abstains = '-'.charCodeAt(0);
const firstLetter = 'A'.charCodeAt(0);

/**
 * The partition of witnesses by what each has: a letter for each witness, the same one for those that agree, `-` for those
 * that abstain, who have `OUTSIDE`. Letters are given in the order of the witnesses.
 */
export function partitionOf(values: Int32Array): string {
  const seen: number[] = [];
  const letters: number[] = [];
  for (const value of values) {
    let party = value === OUTSIDE ? 0 : seen.indexOf(value);
    if (party < 0) party = seen.push(value) - 1;
    letters.push(value === OUTSIDE ? abstains : firstLetter + party);
  }
  return String.fromCharCode(...letters);
}

/** Whether some two witnesses that a partition sets apart fit; the lower one is asked for first. */
export function somePair(partition: string, fits: (left: number, right: number) => boolean): boolean {
  /** Those that agree, by their letter, among the witnesses up to this one. */
  const parties: (number[] | undefined)[] = [];
  for (let witness = 0; witness < partition.length; witness += 1) {
    const own = partition.charCodeAt(witness) - firstLetter;
    if (own === abstains - firstLetter) continue;
    for (let party = 0; party < parties.length; party += 1)
      if (party !== own) for (const other of parties[party] ?? []) if (fits(other, witness)) return true;
    (parties[own] ??= []).push(witness);
  }
  return false;
}

/** Of two partitions, the one whose parties are unions of the other's parties; `null` where neither is. */
export function coarserOf(left: string, right: string): string | null {
  if (left === right || refines(left, right)) return right;
  return refines(right, left) ? left : null;
}

/** Who agrees in both of two partitions; `null` where not the same witnesses abstain. */
export function meet(left: string, right: string): string | null {
  if (left === right) return left;
  const letters = new Map<number, string>();
  let both = '';
  for (let at = 0; at < left.length; at += 1) {
    const [own, other] = [left.charCodeAt(at), right.charCodeAt(at)];
    if ((own === abstains) !== (other === abstains)) return null;
    const pair = own * 0x1_0000 + other;
    const letter =
      own === abstains ? '-' : (letters.get(pair) ?? String.fromCharCode(firstLetter + letters.size));
    if (own !== abstains) letters.set(pair, letter);
    both += letter;
  }
  return both;
}

/** Whether witnesses apart in the coarser partition are apart in the finer one too, and the same ones abstain. */
export function refines(finer: string, coarser: string): boolean {
  /** The letter in the coarser partition for each one in the finer. */
  const image: number[] = [];
  for (let at = 0; at < finer.length; at += 1) {
    const own = finer.charCodeAt(at);
    const other = coarser.charCodeAt(at);
    if ((own === abstains) !== (other === abstains)) return false;
    if (own === abstains) continue;
    if ((image[own - firstLetter] ??= other) !== other) return false;
  }
  return true;
}

/** The letter of those that abstain, and the first one of those that do not. */
const abstains = '-'.charCodeAt(0);
const firstLetter = 'A'.charCodeAt(0);

/**
 * Whether some two witnesses that a partition sets apart fit. A partition has a letter for each witness: the same one for
 * those that agree, `-` for those that abstain.
 */
export function somePair(partition: string, fits: (left: number, right: number) => boolean): boolean {
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
  const image: number[] = [];
  for (let at = 0; at < finer.length; at += 1) {
    const own = finer.charCodeAt(at);
    const other = coarser.charCodeAt(at);
    if ((own === abstains) !== (other === abstains)) return false;
    if ((image[own] ?? other) !== other) return false;
    image[own] = other;
  }
  return true;
}

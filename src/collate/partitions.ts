/**
 * Whether some two witnesses that a partition sets apart fit. A partition has a letter for each witness: the same one for
 * those that agree, `-` for those that abstain.
 */
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
export function coarserOf(left: string, right: string): string | null {
  if (left === right || refines(left, right)) return right;
  return refines(right, left) ? left : null;
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

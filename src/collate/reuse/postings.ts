import type { Fingerprints } from './fingerprints.ts';

/**
 * Fingerprints sorted by hash: `order` lists their numbers, `rank` is its inverse, `groupEnd[r]` ends r's group, `beyond[r]`
 * is the next in it of another text, or its end: a text may repeat one fingerprint a hundred thousand times.
 */
export interface Postings {
  order: Uint32Array;
  rank: Uint32Array;
  groupStart: Uint32Array;
  groupEnd: Uint32Array;
  beyond: Uint32Array;
}

/** Brings equal fingerprints together, each group in the order of the texts. */
export function postingsOf({ hashes, texts }: Fingerprints): Postings {
  const order = sortedBy(hashes);
  const count = hashes.length;
  const rank = new Uint32Array(count);
  const groupStart = new Uint32Array(count);
  const groupEnd = new Uint32Array(count);
  for (let from = 0; from < count;) {
    let to = from + 1;
    while (to < count && hashes[order[to] as number] === hashes[order[from] as number]) to += 1;
    groupStart.fill(from, from, to);
    groupEnd.fill(to, from, to);
    from = to;
  }
  order.forEach((number, at) => (rank[number] = at));
  const beyond = new Uint32Array(count);
  for (let at = count - 1; at >= 0; at -= 1) {
    const runsOn =
      at + 1 < (groupEnd[at] as number) && texts[order[at] as number] === texts[order[at + 1] as number];
    beyond[at] = runsOn ? (beyond[at + 1] as number) : at + 1;
  }
  return { order, rank, groupStart, groupEnd, beyond };
}

/** Indices in ascending order of their keys, equal keys in their first order: radix sort, 11 bits at a time. */
function sortedBy(keys: Uint32Array): Uint32Array {
  let [from, order] = [Uint32Array.from(keys), Uint32Array.from(keys.keys())];
  let [to, sorted] = [new Uint32Array(keys.length), new Uint32Array(keys.length)];
  for (const shift of [0, 11, 22]) {
    const starts = new Uint32Array(2049);
    for (const key of keys) {
      const digit = ((key >>> shift) & 2047) + 1;
      starts[digit] = (starts[digit] as number) + 1;
    }
    for (let digit = 1; digit < starts.length; digit += 1) {
      starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number);
    }
    for (let at = 0; at < from.length; at += 1) {
      const key = from[at] as number;
      const digit = (key >>> shift) & 2047;
      const place = starts[digit] as number;
      starts[digit] = place + 1;
      to[place] = key;
      sorted[place] = order[at] as number;
    }
    [from, to, order, sorted] = [to, from, sorted, order];
  }
  return order;
}

/**
 * How often a gram may stand in the indexed sequence and still say where it belongs. What stands more often is left to
 * the longer grams of `tellingIndex` and to the gaps between anchors, where it stands less often.
 */
export const mostPlaces = 16;

/** On the average a gram of an index may stand so often in its own sequence; else longer grams are taken. */
const mostOnAverage = 4;

/** Longer grams than this are not tried: text that repeats so much has no other order than its own. */
const longestGram = 128;

/** The k-grams of one sequence by hash, ready to be looked up from many others. */
export class GramIndex {
  readonly symbols: Int32Array;
  readonly size: number;
  readonly #mask: number;
  readonly #heads: Int32Array;
  readonly #next: Int32Array;

  constructor(symbols: Int32Array, size: number, hashes = gramHashes(symbols, size)) {
    this.symbols = symbols;
    this.size = size;
    this.#mask = slotsFor(symbols.length) - 1;
    this.#heads = new Int32Array(this.#mask + 1).fill(-1);
    this.#next = new Int32Array(Math.max(0, symbols.length - size + 1));
    for (let at = hashes.length - 1; at >= 0; at -= 1) {
      const slot = (hashes[at] as number) & this.#mask;
      this.#next[at] = this.#heads[slot] as number;
      this.#heads[slot] = at;
    }
  }

  /** Writes the places of `b`'s k-gram at `fromB` to `found`, in order, and counts them; none where they are too many. */
  places(hash: number, b: Int32Array, fromB: number, found: Int32Array): number {
    let count = 0;
    for (let at = this.#heads[hash & this.#mask] as number; at >= 0; at = this.#next[at] as number) {
      if (!this.#equals(at, b, fromB)) continue;
      if (count === mostPlaces) return 0;
      found[count] = at;
      count += 1;
    }
    return count;
  }

  #equals(at: number, b: Int32Array, fromB: number): boolean {
    for (let step = 0; step < this.size; step += 1) {
      if (this.symbols[at + step] !== b[fromB + step]) return false;
    }
    return true;
  }
}

/** An index of grams long enough to say where they belong: of the given size, or, in text that repeats itself, of twice that and so on. */
export function tellingIndex(symbols: Int32Array, shortest: number): GramIndex {
  for (let size = shortest; ; size *= 2) {
    const hashes = gramHashes(symbols, size);
    if (size >= longestGram || averagePlaces(hashes) <= mostOnAverage)
      return new GramIndex(symbols, size, hashes);
  }
}

/** Of long sequences one gram in so many, of all their places, is enough to say how often grams stand. */
const sampled = 8;
const longSequence = 10_000;

/** How often, on the average over its places, a gram of a sequence stands in it. */
function averagePlaces(hashes: Int32Array): number {
  const mask = hashes.length > longSequence ? sampled - 1 : 0;
  const counts = new Int32Array(slotsFor(hashes.length));
  let places = 0;
  let grams = 0;
  for (const hash of hashes) {
    if ((hash & mask) !== 0) continue;
    const slot = (hash >>> 3) & (counts.length - 1);
    const before = counts[slot] as number;
    counts[slot] = before + 1;
    places += 2 * before + 1;
    grams += 1;
  }
  return grams === 0 ? 0 : places / grams;
}

function slotsFor(length: number): number {
  let slots = 16;
  while (slots < length * 2) slots *= 2;
  return slots;
}

/** A rolling hash of every k-gram of a sequence. */
export function gramHashes(symbols: Int32Array, size: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, symbols.length - size + 1));
  const factor = 0x01000193;
  let leaving = 1;
  for (let step = 1; step < size; step += 1) leaving = Math.imul(leaving, factor);
  let hash = 0;
  for (let at = 0; at < symbols.length; at += 1) {
    const entered = mix(symbols[at] as number);
    if (at >= size) hash -= Math.imul(mix(symbols[at - size] as number), leaving);
    hash = (Math.imul(hash, factor) + entered) | 0;
    if (at >= size - 1) hashes[at - size + 1] = spreadBits(hash);
  }
  return hashes;
}

const mix = (symbol: number): number => {
  const spread = Math.imul(symbol + 0x7f4a7c15, 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
};

const spreadBits = (hash: number): number => {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
};

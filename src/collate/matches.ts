/** A run of equal symbols: `a[fromA, fromA + length)` and `b[fromB, fromB + length)`. */
export interface Match {
  fromA: number;
  fromB: number;
  length: number;
}

/** How often a run may stand in the indexed sequence and still say where it belongs. */
const mostPlaces = 16;

/** Earlier matches looked at for each match when matches are chained. */
const lookBack = 48;

/** The k-grams of one sequence by hash, ready to be looked up from many others. */
export class GramIndex {
  readonly symbols: Int32Array;
  readonly size: number;
  readonly #mask: number;
  readonly #heads: Int32Array;
  readonly #next: Int32Array;

  constructor(symbols: Int32Array, size: number) {
    this.symbols = symbols;
    this.size = size;
    let slots = 16;
    while (slots < symbols.length * 2) slots *= 2;
    this.#mask = slots - 1;
    this.#heads = new Int32Array(slots).fill(-1);
    this.#next = new Int32Array(Math.max(0, symbols.length - size + 1));
    const hashes = gramHashes(symbols, size);
    for (let at = hashes.length - 1; at >= 0; at -= 1) {
      const slot = (hashes[at] as number) & this.#mask;
      this.#next[at] = this.#heads[slot] as number;
      this.#heads[slot] = at;
    }
  }

  /** Writes the places of `b`'s k-gram at `fromB` to `found` and counts them; none where they are too many. */
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
    if (at >= size - 1) hashes[at - size + 1] = hash ^ (hash >>> 15);
  }
  return hashes;
}

const mix = (symbol: number): number => {
  const spread = Math.imul(symbol + 0x7f4a7c15, 0x2c1b3c6d);
  return spread ^ (spread >>> 13);
};

/** All maximal runs of at least the index's k symbols that `b` has in common with the indexed sequence. */
export function commonRuns(index: GramIndex, b: Int32Array): Match[] {
  const a = index.symbols;
  const hashes = gramHashes(b, index.size);
  const runs: Match[] = [];
  const found = new Int32Array(mostPlaces);
  /** For each diagonal, the place in `b` up to which runs on it are known. */
  const knownTo = new Int32Array(a.length + b.length + 1);
  for (let fromB = 0; fromB < hashes.length; fromB += 1) {
    const count = index.places(hashes[fromB] as number, b, fromB, found);
    for (let place = 0; place < count; place += 1) {
      const fromA = found[place] as number;
      const diagonal = fromA - fromB + b.length;
      if ((knownTo[diagonal] as number) > fromB) continue;
      let start = 0;
      while (fromA - start > 0 && fromB - start > 0 && a[fromA - start - 1] === b[fromB - start - 1])
        start += 1;
      let end = index.size;
      while (fromA + end < a.length && fromB + end < b.length && a[fromA + end] === b[fromB + end]) end += 1;
      knownTo[diagonal] = fromB + end - index.size + 1;
      runs.push({ fromA: fromA - start, fromB: fromB - start, length: start + end });
    }
  }
  return runs.sort((left, right) => left.fromB - right.fromB || left.fromA - right.fromA);
}

/**
 * The heaviest chain of runs that keeps the order of both sequences; overlaps are cut off the later run. Weight is the
 * symbols matched, less a little for every change of diagonal, so that a repeated text is not taken apart.
 */
export function heaviestChain(runs: readonly Match[]): Match[] {
  const score = new Float64Array(runs.length);
  const before = new Int32Array(runs.length).fill(-1);
  let best = -1;
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at] as Match;
    let most = run.length;
    for (let back = at - 1; back >= Math.max(0, at - lookBack); back -= 1) {
      const earlier = score[back] as number;
      if (earlier + run.length <= most) continue;
      const gained = gain(runs[back] as Match, run);
      if (gained <= 0 || earlier + gained <= most) continue;
      most = earlier + gained;
      before[at] = back;
    }
    score[at] = most;
    if (best < 0 || most > (score[best] as number)) best = at;
  }
  const chain: Match[] = [];
  for (let at = best; at >= 0; at = before[at] as number) chain.push(runs[at] as Match);
  return cutOverlaps(chain.reverse());
}

function gain(earlier: Match, run: Match): number {
  const endA = earlier.fromA + earlier.length;
  const endB = earlier.fromB + earlier.length;
  const overlap = Math.max(0, endA - run.fromA, endB - run.fromB);
  if (overlap >= run.length || run.fromA <= earlier.fromA) return 0;
  const drift = Math.abs(run.fromA - run.fromB - (earlier.fromA - earlier.fromB));
  return run.length - overlap - Math.min(6, drift * 0.05);
}

function cutOverlaps(chain: readonly Match[]): Match[] {
  const cut: Match[] = [];
  for (const run of chain) {
    const last = cut.at(-1);
    const overlap = last
      ? Math.max(0, last.fromA + last.length - run.fromA, last.fromB + last.length - run.fromB)
      : 0;
    if (overlap >= run.length) continue;
    cut.push({ fromA: run.fromA + overlap, fromB: run.fromB + overlap, length: run.length - overlap });
  }
  return cut;
}

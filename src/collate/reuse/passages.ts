/** A run that two texts share, errors and small changes included, in symbols of each; `equal`: symbols found in both. */
export interface Passage {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
  equal: number;
}

/** Symbols of an n-gram that has to be equal, equal ones that may be missing between two, and how far these may drift. */
const gramSize = 6;
const widestGap = 25;
const widestDrift = 12;

/** The part of a passage that has to be covered by equal n-grams. */
const leastCoverage = 0.5;

/** Passages shorter than this have to agree more closely: what they share may be phrases that everybody writes. */
const shortLength = 100;
const leastShortCoverage = 0.75;

/** A gram that stands more often in one text says nothing about where it belongs. */
const mostPlaces = 8;

/** The n-grams of one text, by hash, to be looked up from others. */
export class TextGrams {
  readonly symbols: Uint16Array;
  /** Where the gram that was looked for last stands. */
  readonly found = new Int32Array(mostPlaces);
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #mask: number;

  constructor(symbols: Uint16Array) {
    this.symbols = symbols;
    let slots = 64;
    while (slots < symbols.length * 2) slots *= 2;
    this.#mask = slots - 1;
    this.#heads = new Int32Array(slots).fill(-1);
    this.#next = new Int32Array(Math.max(0, symbols.length - gramSize + 1));
    const hashes = gramHashes(symbols);
    for (let at = this.#next.length - 1; at >= 0; at -= 1) {
      const slot = (hashes[at] as number) & this.#mask;
      this.#next[at] = this.#heads[slot] as number;
      this.#heads[slot] = at;
    }
  }

  /** Writes the places of another text's gram in this one to `found` and counts them; none where they are too many. */
  find(other: Uint16Array, at: number, hash: number): number {
    let count = 0;
    for (let own = this.#heads[hash & this.#mask] as number; own >= 0; own = this.#next[own] as number) {
      let step = 0;
      while (step < gramSize && this.symbols[own + step] === other[at + step]) step += 1;
      if (step < gramSize) continue;
      if (count === mostPlaces) return 0;
      this.found[count] = own;
      count += 1;
    }
    return count;
  }
}

/** A rolling hash of every gram of `size` symbols of a text. */
export function gramHashes(symbols: Uint16Array, size = gramSize): Int32Array {
  const factor = 0x01000193;
  let leaving = 1;
  for (let step = 0; step < size; step += 1) leaving = Math.imul(leaving, factor);
  const hashes = new Int32Array(Math.max(0, symbols.length - size + 1));
  let hash = 0;
  for (let at = 0; at < symbols.length; at += 1) {
    hash = (Math.imul(hash, factor) + (symbols[at] as number)) | 0;
    if (at >= size) hash = (hash - Math.imul(leaving, symbols[at - size] as number)) | 0;
    if (at >= size - 1) {
      const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      hashes[at - size + 1] = spread ^ (spread >>> 13);
    }
  }
  return hashes;
}

/** All passages that a text shares with another one, in no particular order. */
export function sharedPassages(a: TextGrams, b: Uint16Array): Passage[] {
  return chainedGrams(a, b).filter(holds);
}

/** Equal grams of two texts in the same order and about the same distance, however little of a passage they cover. */
export function chainedGrams(a: TextGrams, b: Uint16Array): Passage[] {
  const open: Passage[] = [];
  const closed: Passage[] = [];
  const hashes = gramHashes(b);
  for (let atB = 0; atB < hashes.length; atB += 1) {
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const passage = open[at];
      if (passage && passage.toB + widestGap < atB) {
        closed.push(passage);
        open.splice(at, 1);
      }
    }
    const count = a.find(b, atB, hashes[atB] as number);
    for (let place = 0; place < count; place += 1) extend(open, a.found[place] as number, atB);
  }
  return [...closed, ...open];
}

function holds({ fromA, toA, fromB, toB, equal }: Passage): boolean {
  const longer = Math.max(toA - fromA, toB - fromB);
  return equal >= longer * (longer < shortLength ? leastShortCoverage : leastCoverage);
}

/** Adds an equal gram to the passage that it continues best, or begins a new one. */
function extend(open: Passage[], atA: number, atB: number): void {
  let best: Passage | null = null;
  let least = Infinity;
  for (const passage of open) {
    const drift = Math.abs(atA - atB - (passage.toA - passage.toB));
    if (drift > widestDrift || atA > passage.toA + widestGap || atA + gramSize <= passage.toA) continue;
    if (drift < least) [best, least] = [passage, drift];
  }
  if (!best) {
    open.push({ fromA: atA, toA: atA + gramSize, fromB: atB, toB: atB + gramSize, equal: gramSize });
    return;
  }
  const gained = Math.min(gramSize, atA + gramSize - best.toA, atB + gramSize - best.toB);
  if (gained <= 0) return;
  best.equal += gained;
  best.toA = atA + gramSize;
  best.toB = atB + gramSize;
}

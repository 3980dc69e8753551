/** The pairs of neighbouring Han of a text, each once, by the numbers that a `PairIndex` gave them, with their counts. */
export interface Pairs {
  numbers: readonly number[];
  counts: readonly number[];
}

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const COMMON_HAN = LAST_HAN - FIRST_HAN + 1;

/**
 * Numbers the pairs of neighbouring Han of one page from 0 on, so that what is known of them stands in plain arrays.
 * Only Han of the two common blocks count; rarer ones are too rare for two texts to have them in common.
 */
export class PairIndex {
  private readonly known = new Map<string, Pairs>();
  private readonly table = new NumberTable();
  /** How often each pair was met in what is being counted; nothing but zeros between two calls. */
  private tally = new Int32Array(1 << 10);

  /** How many pairs have a number. */
  get size(): number {
    return this.table.size;
  }

  /** The pairs of some texts taken together; of a text that was asked for before they are known. */
  of(texts: readonly string[]): Pairs {
    return this.merge(texts.map((text) => this.known.get(text) ?? this.count(text)));
  }

  /**
   * For each group of texts those of some pairs that it has, each counted once. Texts that were not asked for before are
   * looked through for these pairs alone, which takes less than to number all that they have.
   */
  among(some: Pairs, groups: readonly (readonly string[])[]): Pairs[] {
    return this.withCounts(some, (countOf) =>
      groups.map((texts) => {
        const found: number[] = [];
        for (const text of texts) {
          for (const number of this.known.get(text)?.numbers ?? this.numbersIn(text, 'numbered')) {
            if ((countOf[number] as number) <= 0) continue;
            countOf[number] = FOUND;
            found.push(number);
          }
        }
        for (const number of found) countOf[number] = 1;
        return { numbers: found, counts: found.map(() => 1) };
      }),
    );
  }

  merge(vectors: readonly Pairs[]): Pairs {
    const [only] = vectors;
    if (only !== undefined && vectors.length === 1) return only;
    const found: number[] = [];
    const { tally } = this;
    for (const { numbers, counts } of vectors) {
      for (let at = 0; at < numbers.length; at += 1) {
        const number = numbers[at] as number;
        if (tally[number] === 0) found.push(number);
        tally[number] = (tally[number] as number) + (counts[at] as number);
      }
    }
    return this.taken(found);
  }

  /** Calls `use` with the counts of some pairs by their numbers: 0 for every other pair. */
  withCounts<Result>({ numbers, counts }: Pairs, use: (countOf: Int32Array) => Result): Result {
    const { tally } = this;
    for (let at = 0; at < numbers.length; at += 1) tally[numbers[at] as number] = counts[at] as number;
    const result = use(tally);
    for (const number of numbers) tally[number] = 0;
    return result;
  }

  private count(text: string): Pairs {
    const found: number[] = [];
    const read = this.numbersIn(text, 'all');
    if (this.table.size > this.tally.length) this.tally = new Int32Array(2 * this.table.size);
    const { tally } = this;
    for (const number of read) {
      if (tally[number] === 0) found.push(number);
      tally[number] = (tally[number] as number) + 1;
    }
    const pairs = this.taken(found);
    this.known.set(text, pairs);
    return pairs;
  }

  /** The number of each pair of a text, in order and with repeats; of all, or of those that have one already. */
  private numbersIn(text: string, which: 'all' | 'numbered'): number[] {
    const { table } = this;
    const numbers: number[] = [];
    let before = -1;
    for (let at = 0; at < text.length; at += 1) {
      const place = text.charCodeAt(at) - FIRST_HAN;
      if (place < 0 || place >= COMMON_HAN) {
        before = -1;
        continue;
      }
      if (before >= 0) {
        const key = before * COMMON_HAN + place;
        const number = which === 'all' ? table.numberOf(key) : table.find(key);
        if (number >= 0) numbers.push(number);
      }
      before = place;
    }
    return numbers;
  }

  /** Takes pairs with their counts out of the tally. */
  private taken(numbers: readonly number[]): Pairs {
    const { tally } = this;
    const counts = numbers.map((number) => tally[number] as number);
    for (const number of numbers) tally[number] = 0;
    return { numbers, counts };
  }
}

/** Stands in the tally for a pair that was found in a group of texts already. */
const FOUND = -1;

/** Numbers keys from 0 on in the order in which they come. A hash table in plain arrays: a `Map` takes ten times as long. */
class NumberTable {
  size = 0;
  /** Keys, each one more than it is, and their numbers by turns; a place without a key holds 0. */
  private places = new Int32Array(2 << FEWEST_BITS);
  private bits = FEWEST_BITS;

  /** The number of a key, which is not negative; a new one for a new key. */
  numberOf(key: number): number {
    const { places } = this;
    const slot = slotOf(places, key, this.bits);
    if (places[slot] !== 0) return places[slot + 1] as number;
    const number = this.size++;
    places[slot] = key + 1;
    places[slot + 1] = number;
    if (2 * this.size > 1 << this.bits) this.grow();
    return number;
  }

  /** The number of a key, -1 where it has none. */
  find(key: number): number {
    const { places } = this;
    const slot = slotOf(places, key, this.bits);
    return places[slot] === 0 ? -1 : (places[slot + 1] as number);
  }

  private grow(): void {
    const { places } = this;
    const bits = this.bits + 1;
    const grown = new Int32Array(2 << bits);
    for (let at = 0; at < places.length; at += 2) {
      const kept = places[at] as number;
      if (kept === 0) continue;
      const slot = slotOf(grown, kept - 1, bits);
      grown[slot] = kept;
      grown[slot + 1] = places[at + 1] as number;
    }
    this.places = grown;
    this.bits = bits;
  }
}

/** The smallest table has 2^12 places: a page has some 1,500 pairs, and a table is at most half full. */
const FEWEST_BITS = 12;

/** Where a key stands in a table of 2^bits places, or the free place where it would. */
function slotOf(places: Int32Array, key: number, bits: number): number {
  const mask = places.length - 1;
  let slot = (Math.imul(key, GOLDEN) >>> (32 - bits)) << 1;
  while (places[slot] !== key + 1 && places[slot] !== 0) slot = (slot + 2) & mask;
  return slot;
}

/** 2^32 over the golden ratio (Knuth): products with it spread well over their upper bits. */
const GOLDEN = 0x9e3779b1;

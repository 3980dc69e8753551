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
  private tally = new Int32Array(1 << 11);

  /** How many pairs have a number. */
  get size(): number {
    return this.table.size;
  }

  /** The pairs of some texts taken together; of a text that was asked for before they are known. */
  of(texts: readonly string[]): Pairs {
    return this.merge(texts.map((text) => this.known.get(text) ?? this.count(text)));
  }

  /** For each group of texts those of some pairs that it has, each counted once. */
  among(some: Pairs, groups: readonly (readonly string[])[]): Pairs[] {
    const vectors = groups.map((texts) => texts.map((text) => this.known.get(text) ?? this.count(text)));
    return this.withCounts(some, (countOf) =>
      vectors.map((own) => {
        const found: number[] = [];
        for (const { numbers } of own)
          for (const number of numbers)
            if (countOf[number] !== 0 && !found.includes(number)) found.push(number);
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
    let before = -1;
    const found: number[] = [];
    this.makeRoom(text.length);
    const { table, tally } = this;
    for (let at = 0; at < text.length; at += 1) {
      const place = text.charCodeAt(at) - FIRST_HAN;
      if (place < 0 || place >= COMMON_HAN) {
        before = -1;
        continue;
      }
      if (before >= 0) {
        const number = table.numberOf(before * COMMON_HAN + place);
        if (tally[number] === 0) found.push(number);
        tally[number] = (tally[number] as number) + 1;
      }
      before = place;
    }
    const pairs = this.taken(found);
    this.known.set(text, pairs);
    return pairs;
  }

  /** Makes sure that the pairs of a text of `more` characters can be counted. */
  private makeRoom(more: number): void {
    const size = this.table.size + more;
    if (size > this.tally.length) this.tally = new Int32Array(2 * size);
  }

  /** Takes pairs with their counts out of the tally. */
  private taken(numbers: readonly number[]): Pairs {
    const { tally } = this;
    const counts = numbers.map((number) => tally[number] as number);
    for (const number of numbers) tally[number] = 0;
    return { numbers, counts };
  }
}

/** Numbers keys from 0 on in the order in which they come. A hash table in plain arrays: a `Map` takes ten times as long. */
class NumberTable {
  size = 0;
  /** Keys and their numbers by turns; a place without a key holds -1. */
  private places = new Int32Array(1 << 13).fill(-1);

  /** The number of a key, which is not negative; a new one for a new key. */
  numberOf(key: number): number {
    const { places } = this;
    const slot = slotOf(places, key);
    if (places[slot] === key) return places[slot + 1] as number;
    const number = this.size++;
    places[slot] = key;
    places[slot + 1] = number;
    if (4 * this.size > places.length) this.grow();
    return number;
  }

  private grow(): void {
    const { places } = this;
    const grown = new Int32Array(2 * places.length).fill(-1);
    for (let at = 0; at < places.length; at += 2) {
      const key = places[at] as number;
      if (key === -1) continue;
      const slot = slotOf(grown, key);
      grown[slot] = key;
      grown[slot + 1] = places[at + 1] as number;
    }
    this.places = grown;
  }
}

/** Where a key stands, or the free place where it would. */
function slotOf(places: Int32Array, key: number): number {
  const mask = places.length - 1;
  let slot = (Math.imul(key, GOLDEN) >>> 6) & mask & ~1;
  while (places[slot] !== key && places[slot] !== -1) slot = (slot + 2) & mask;
  return slot;
}

/** 2^32 over the golden ratio (Knuth): products with it spread well over their upper bits. */
const GOLDEN = 0x9e3779b1;

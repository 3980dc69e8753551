/** The pairs of neighbouring Han of some texts, each once, by their numbers, with their counts. */
export interface Pairs {
  numbers: readonly number[];
  counts: readonly number[];
}

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const COMMON_HAN = LAST_HAN - FIRST_HAN + 1;

/**
 * Numbers the pairs of neighbouring Han of one page as they are met, so that what is known of them stands in short plain
 * arrays. Only Han of the two common blocks count; rarer ones are too rare for two texts to have them in common.
 */
export class PairIndex {
  private readonly known = new Map<string, Pairs>();
  private readonly numbers = new Map<number, number>();
  /** How often each pair was met in what is being counted; nothing but zeros between two calls. */
  private readonly tally: number[] = [];

  /** How many pairs are numbered so far. */
  get size(): number {
    return this.tally.length;
  }

  /** The pairs of some texts taken together; of a text that was asked for before they are known. */
  of(texts: readonly string[]): Pairs {
    return this.merge(texts.map((text) => this.known.get(text) ?? this.count(text)));
  }

  merge(vectors: readonly Pairs[]): Pairs {
    const [only] = vectors;
    if (only !== undefined && vectors.length === 1) return only;
    const found: number[] = [];
    for (const { numbers, counts } of vectors)
      for (let at = 0; at < numbers.length; at += 1)
        this.add(numbers[at] as number, counts[at] as number, found);
    return this.taken(found);
  }

  /** Calls `use` with the counts of some pairs by their numbers: 0 for every other pair. */
  withCounts<Result>({ numbers, counts }: Pairs, use: (countOf: readonly number[]) => Result): Result {
    const { tally } = this;
    for (let at = 0; at < numbers.length; at += 1) tally[numbers[at] as number] = counts[at] as number;
    const result = use(tally);
    for (const number of numbers) tally[number] = 0;
    return result;
  }

  private count(text: string): Pairs {
    const found: number[] = [];
    let before = -1;
    for (let at = 0; at < text.length; at += 1) {
      const place = text.charCodeAt(at) - FIRST_HAN;
      const isCommon = place >= 0 && place < COMMON_HAN;
      if (isCommon && before >= 0) this.add(this.numberOf(before * COMMON_HAN + place), 1, found);
      before = isCommon ? place : -1;
    }
    const pairs = this.taken(found);
    this.known.set(text, pairs);
    return pairs;
  }

  private numberOf(pair: number): number {
    const known = this.numbers.get(pair);
    if (known !== undefined) return known;
    this.numbers.set(pair, this.tally.length);
    return this.tally.push(0) - 1;
  }

  private add(number: number, count: number, found: number[]): void {
    const { tally } = this;
    if (tally[number] === 0) found.push(number);
    tally[number] = (tally[number] as number) + count;
  }

  /** Takes pairs with their counts out of the tally. */
  private taken(numbers: readonly number[]): Pairs {
    const { tally } = this;
    const counts = numbers.map((number) => tally[number] as number);
    for (const number of numbers) tally[number] = 0;
    return { numbers, counts };
  }
}

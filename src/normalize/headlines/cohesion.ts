import type { PairIndex, Pairs } from './pairs.ts';

/** So many pairs of texts tell the average. */
const SAMPLE = 300;

/**
 * What texts of one page have in common, by their pairs of neighbouring Han. A pair weighs the more the fewer of the
 * texts have it, so that names and things count and what every story says does not: the logarithm of texts over texts
 * that have it.
 */
export class Topics {
  /** The pairs of each text. */
  readonly vectors: readonly Pairs[];
  private readonly index: PairIndex;
  /** How many texts have each pair, by its number, and what a pair of so many weighs. */
  private readonly having: number[];
  private readonly weightOf: Float64Array;
  private mean: number | null = null;
  private readonly norms = new Map<Pairs, number>();

  constructor(index: PairIndex, vectors: readonly Pairs[]) {
    this.index = index;
    this.vectors = vectors;
    const having = new Array<number>(index.size).fill(0);
    for (const { numbers } of vectors)
      for (const number of numbers) having[number] = (having[number] as number) + 1;
    this.having = having;
    const count = vectors.length;
    this.weightOf = Float64Array.from({ length: count + 1 }, (_, some) =>
      Math.log((count + 1) / (some + 0.5)),
    );
  }

  /** How much two texts are about the same, 0 to 1: the cosine of their weighted pairs, repeats counting little. */
  likeness(a: Pairs, b: Pairs): number {
    const [small, large] = a.numbers.length <= b.numbers.length ? [a, b] : [b, a];
    const shared = this.index.withCounts(large, (countOf) =>
      this.product(small, (number) => countOf[number] as number),
    );
    return shared === 0 ? 0 : shared / (this.normOf(a) * this.normOf(b));
  }

  /** How alike two of the texts are on average, told by some 300 pairs of them. */
  get average(): number {
    return (this.mean ??= this.averageOfSome());
  }

  private averageOfSome(): number {
    const { vectors } = this;
    const count = vectors.length;
    const found: number[] = [];
    for (let at = 0, step = Math.max(1, Math.floor(count ** 2 / (2 * SAMPLE))); at < count ** 2; at += step) {
      const [a, b] = [vectors[Math.floor(at / count)], vectors[at % count]];
      if (a !== undefined && b !== undefined && at % count > Math.floor(at / count))
        found.push(this.likeness(a, b));
    }
    return found.reduce((sum, alike) => sum + alike, 0) / Math.max(1, found.length);
  }

  private product({ numbers, counts }: Pairs, otherOf: (number: number, count: number) => number): number {
    const { having, weightOf } = this;
    let sum = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] as number;
      const count = counts[at] as number;
      const other = otherOf(number, count);
      if (other === 0) continue;
      const weight = weightOf[having[number] ?? 0] as number;
      sum += damp(count) * damp(other) * weight * weight;
    }
    return sum;
  }

  /** The length of a text's vector; texts are compared with many others, so it is kept. */
  private normOf(pairs: Pairs): number {
    const known = this.norms.get(pairs);
    if (known !== undefined) return known;
    const norm = Math.sqrt(this.product(pairs, (_, count) => count)) || 1;
    this.norms.set(pairs, norm);
    return norm;
  }
}

/** Nearly every pair stands in a text once. */
const damp = (count: number): number => (count === 1 ? 1 : 1 + Math.log(count));

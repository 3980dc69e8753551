import type { PairIndex, Pairs } from './pairs.ts';

/**
 * What texts of one page have in common, by their pairs of neighbouring Han. A pair weighs the more the fewer of the
 * texts have it, so that names and things count and what every story says does not: the logarithm of texts over texts
 * that have it.
 */
export class Topics {
  /** The pairs of each text. */
  readonly vectors: readonly Pairs[];
  private readonly index: PairIndex;
  /** What each pair weighs, by its number; pairs of later numbers stand in no text. */
  private readonly weights: Float64Array;
  private readonly weightOfUnknown: number;
  private readonly norms = new Map<Pairs, number>();

  constructor(index: PairIndex, vectors: readonly Pairs[]) {
    this.index = index;
    this.vectors = vectors;
    const count = vectors.length;
    const weightOf = Float64Array.from({ length: count + 1 }, (_, having) =>
      Math.log((count + 1) / (having + 0.5)),
    );
    this.weights = frequencies(vectors, index.size);
    for (let at = 0; at < this.weights.length; at += 1)
      this.weights[at] = weightOf[this.weights[at] as number] as number;
    this.weightOfUnknown = weightOf[0] as number;
  }

  /** How much two texts are about the same, 0 to 1: the cosine of their weighted pairs, repeats counting little. */
  likeness(a: Pairs, b: Pairs): number {
    const [small, large] = a.numbers.length <= b.numbers.length ? [a, b] : [b, a];
    const shared = this.index.withCounts(large, (countOf) => this.sharedWith(small, countOf));
    return shared === 0 ? 0 : shared / (this.normOf(a) * this.normOf(b));
  }

  private weight(number: number): number {
    return number < this.weights.length ? (this.weights[number] as number) : this.weightOfUnknown;
  }

  private sharedWith({ numbers, counts }: Pairs, countOf: Int32Array): number {
    let shared = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] as number;
      const other = countOf[number] as number;
      if (other === 0) continue;
      const weight = this.weight(number);
      shared += damp(counts[at] as number) * damp(other) * (weight * weight);
    }
    return shared;
  }

  /** The length of a text's vector; texts are compared with many others, so it is kept. */
  private normOf(pairs: Pairs): number {
    const known = this.norms.get(pairs);
    if (known !== undefined) return known;
    const norm = Math.sqrt(this.squaredNorm(pairs)) || 1;
    this.norms.set(pairs, norm);
    return norm;
  }

  private squaredNorm({ numbers, counts }: Pairs): number {
    const { weights, weightOfUnknown } = this;
    let sum = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] as number;
      const weight = number < weights.length ? (weights[number] as number) : weightOfUnknown;
      const value = damp(counts[at] as number) * weight;
      sum += value * value;
    }
    return sum;
  }
}

/** How many texts have each pair, by its number. */
function frequencies(vectors: readonly Pairs[], size: number): Float64Array {
  const having = new Float64Array(size);
  for (const { numbers } of vectors)
    for (const number of numbers) having[number] = (having[number] as number) + 1;
  return having;
}

function damp(count: number): number {
  return count < damped.length ? (damped[count] as number) : 1 + Math.log(count);
}

/** What the first counts come to; nearly every pair stands in a text once or twice. */
const damped = Float64Array.from({ length: 16 }, (_, count) => 1 + Math.log(count));

import { isHan } from '../text/classes.ts';

/**
 * What texts of one page have in common, by their pairs of neighbouring Han. A pair weighs the more the fewer of the
 * page's texts have it, so that names and things count and what every story says does not.
 */
export interface Topics {
  vectors: Map<string, number>[];
  weight: (pair: string) => number;
}

/** The pairs of every text (`vectors`), and what a pair weighs: the logarithm of texts over texts that have it. */
export function topicsOf(texts: readonly string[]): Topics {
  const vectors = texts.map(pairsOf);
  const frequency = new Map<string, number>();
  for (const vector of vectors) {
    for (const pair of vector.keys()) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  }
  const weight = (pair: string): number => Math.log((texts.length + 1) / ((frequency.get(pair) ?? 0) + 0.5));
  return { vectors, weight };
}

/** The pairs of neighbouring Han of a text, with their counts. */
export function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  let before: string | undefined;
  for (const char of text) {
    const han = isHan(char);
    if (han && before !== undefined) pairs.set(before + char, (pairs.get(before + char) ?? 0) + 1);
    before = han ? char : undefined;
  }
  return pairs;
}

export function mergePairs(vectors: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const merged = new Map<string, number>();
  for (const vector of vectors) {
    for (const [pair, count] of vector) merged.set(pair, (merged.get(pair) ?? 0) + count);
  }
  return merged;
}

/** How much two texts are about the same, 0 to 1: the cosine of their weighted pairs, repeats counting little. */
export function likeness(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  weight: Topics['weight'],
): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [pair, count] of small) {
    const other = large.get(pair);
    if (other !== undefined) shared += damp(count) * damp(other) * weight(pair) ** 2;
  }
  return shared === 0 ? 0 : shared / (norm(a, weight) * norm(b, weight));
}

/** How much of a short text's weight a long one holds, 0 to 1: a headline's part in the body it belongs to. */
export function shareHeld(
  short: ReadonlyMap<string, number>,
  long: ReadonlyMap<string, number>,
  weight: Topics['weight'],
): number {
  let held = 0;
  let all = 0;
  for (const pair of short.keys()) {
    const value = Math.max(0, weight(pair));
    all += value;
    if (long.has(pair)) held += value;
  }
  return all === 0 ? 0 : held / all;
}

function damp(count: number): number {
  return 1 + Math.log(count);
}

function norm(vector: ReadonlyMap<string, number>, weight: Topics['weight']): number {
  let sum = 0;
  for (const [pair, count] of vector) sum += (damp(count) * weight(pair)) ** 2;
  return Math.sqrt(sum) || 1;
}

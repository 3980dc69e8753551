/**
 * What texts of one page have in common, by their pairs of neighbouring Han. A pair weighs the more the fewer of the
 * page's texts have it, so that names and things count and what every story says does not.
 */
export interface Topics {
  vectors: Pairs[];
  weight: (pair: number) => number;
}

/** Pairs of neighbouring Han with their counts; a pair is named by the places of both in the blocks of common Han. */
export type Pairs = ReadonlyMap<number, number>;

/** The pairs of every text (`vectors`), and what a pair weighs: the logarithm of texts over texts that have it. */
export function topicsOf(texts: readonly string[]): Topics {
  const vectors = texts.map(pairsOf);
  const frequency = new Map<number, number>();
  for (const vector of vectors) {
    for (const pair of vector.keys()) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  }
  return { vectors, weight: weightBy(frequency, texts.length) };
}

/** What a pair weighs that so many of `count` texts have. */
export function weightBy(frequency: ReadonlyMap<number, number>, count: number): Topics['weight'] {
  const weights = Array.from({ length: count + 1 }, (_, having) => Math.log((count + 1) / (having + 0.5)));
  return (pair) => weights[frequency.get(pair) ?? 0] ?? 0;
}

/** The pairs of neighbouring Han of a text, with their counts. */
export function pairsOf(text: string): Pairs {
  const pairs = new Map<number, number>();
  forEachPair(text, (pair) => {
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  });
  return pairs;
}

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const COMMON_HAN = LAST_HAN - FIRST_HAN + 1;

/** Calls back for every pair of neighbouring Han of the two common blocks; rarer ones are too rare to be in common. */
export function forEachPair(text: string, callback: (pair: number) => void): void {
  let before = -1;
  for (let at = 0; at < text.length; at += 1) {
    const place = text.charCodeAt(at) - FIRST_HAN;
    if (place < 0 || place >= COMMON_HAN) {
      before = -1;
      continue;
    }
    if (before >= 0) callback(before * COMMON_HAN + place);
    before = place;
  }
}

export function mergePairs(vectors: readonly Pairs[]): Pairs {
  const [only] = vectors;
  if (only !== undefined && vectors.length === 1) return only;
  const merged = new Map<number, number>();
  for (const vector of vectors) {
    for (const [pair, count] of vector) merged.set(pair, (merged.get(pair) ?? 0) + count);
  }
  return merged;
}

/** How much two texts are about the same, 0 to 1: the cosine of their weighted pairs, repeats counting little. */
export function likeness(a: Pairs, b: Pairs, weight: Topics['weight']): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [pair, count] of small) {
    const other = large.get(pair);
    if (other !== undefined) shared += damp(count) * damp(other) * weight(pair) ** 2;
  }
  return shared === 0 ? 0 : shared / (norm(a, weight) * norm(b, weight));
}

/** How much of a short text's weight a long one holds, 0 to 1: a headline's part in the body it belongs to. */
export function shareHeld(short: Pairs, long: Pairs, weight: Topics['weight']): number {
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
  return count === 1 ? 1 : 1 + Math.log(count);
}

function norm(vector: Pairs, weight: Topics['weight']): number {
  let sum = 0;
  for (const [pair, count] of vector) sum += (damp(count) * weight(pair)) ** 2;
  return Math.sqrt(sum) || 1;
}

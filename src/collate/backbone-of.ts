import { gramHashes } from './grams.ts';
import type { FreeEnds } from './sequence.ts';

/** Symbols of a gram by which texts are held against each other. */
const gramSize = 3;

/**
 * The text that the others are aligned to first: of whole texts, the one that differs least from all others (their
 * medoid, by grams that only one of two has); else the longest, which the others are parts of.
 */
export function backboneOf(texts: readonly Int32Array[], ends: readonly FreeEnds[]): number {
  const whole = ends.every(({ start, end }) => !start && !end);
  return texts.length > 2 && whole ? medoidOf(texts) : texts.indexOf(longestOf(texts));
}

/** The longest text, the first one of several. */
export function longestOf(texts: readonly Int32Array[]): Int32Array {
  let longest = texts[0] ?? new Int32Array();
  for (const text of texts) if (text.length > longest.length) longest = text;
  return longest;
}

/** Of longer texts together, in symbols, a sample of the grams is enough: one in two, in four and so on, the same in all. */
const enoughGrams = 100_000;

/**
 * Over all others, grams of one alone add up to n × its own number, less twice how many texts each of them stands in,
 * and what is the same for every choice.
 */
function medoidOf(texts: readonly Int32Array[]): number {
  let sample = 1;
  while (texts.reduce((sum, text) => sum + text.length, 0) / sample > enoughGrams) sample *= 2;
  const sets = texts.map((text) => {
    const hashes = gramHashes(text, Math.max(1, Math.min(gramSize, text.length)));
    return new Set(hashes.filter((hash) => (hash & (sample - 1)) === 0));
  });
  const standsIn = new Map<number, number>();
  for (const set of sets) for (const gram of set) standsIn.set(gram, (standsIn.get(gram) ?? 0) + 1);
  const apart = sets.map((set) => {
    if (set.size === 0) return Infinity;
    let sum = set.size * texts.length;
    for (const gram of set) sum -= 2 * (standsIn.get(gram) as number);
    return sum;
  });
  return apart.indexOf(Math.min(...apart));
}

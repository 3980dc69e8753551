import { gramHashes } from '../reuse/passages.ts';

/** A gram of a text: its hash, 32 bits, and its place among the text's symbols. */
export interface Gram {
  hash: number;
  place: number;
}

/**
 * Symbols in a gram, and neighbouring grams of which one is kept. Tried on 100 pages of the corpus with grams of 5 to 8 and
 * windows of 8 to 16: this pair finds all printings of 100 characters of which 5 % are misread and 98 % of those of which
 * 10 % are, in an index of a quarter of the texts' bytes. Shorter grams bring up ten times as many that print nothing
 * of it.
 */
const gramLength = 7;
const windowLength = 12;

/** A passage of so many symbols shares a gram with whoever prints it as it is, wherever it stands. */
export const leastSymbols = gramLength + windowLength - 1;

/** Grams that are looked up of a passage, each of which may cost a download; and of a long one, one in so many symbols. */
const mostAsked = 32;
const symbolsAnAsked = 40;

/** The grams under which a text is found: of any so many neighbours the one with the smallest hash. */
export function indexedGrams(symbols: Uint16Array): Gram[] {
  return smallest(hashesOf(symbols), windowLength);
}

/**
 * The grams to look a passage up by. Of a short one that is every gram, since a misread character spoils seven of them
 * and may change which of the others are smallest; of a longer one the smallest of a window that makes them few.
 * However often the passage repeats one, it is asked for once.
 */
export function askedGrams(symbols: Uint16Array): Gram[] {
  const hashes = hashesOf(symbols);
  const most = Math.max(mostAsked, hashes.length / symbolsAnAsked);
  // Of random hashes two in w + 1 are the smallest of a window of w.
  const grams = smallest(hashes, Math.max(1, Math.ceil((2 * hashes.length) / most) - 1));
  return [...new Map(grams.map((gram) => [gram.hash, gram])).values()];
}

const hashesOf = (symbols: Uint16Array): Uint32Array => Uint32Array.from(gramHashes(symbols, gramLength));

/** Robust winnowing (Schleimer, Wilkerson, Aiken 2003): the smallest hash of each window. */
function smallest(hashes: Uint32Array, window: number): Gram[] {
  const kept: Gram[] = [];
  let best = -1;
  for (let end = Math.min(window, hashes.length); end > 0 && end <= hashes.length; end += 1) {
    const first = Math.max(0, end - window);
    const before = best;
    // The smallest has left the window: of equal ones the last follows it, so that few are kept of a run that repeats itself.
    if (best < first) {
      best = first;
      for (let at = first; at < end; at += 1)
        if ((hashes[at] as number) <= (hashes[best] as number)) best = at;
    } else if ((hashes[end - 1] as number) < (hashes[best] as number)) best = end - 1;
    if (best !== before) kept.push({ hash: hashes[best] as number, place: best });
  }
  return kept;
}

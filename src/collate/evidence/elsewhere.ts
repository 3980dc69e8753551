import type { SymbolStore } from '../reuse/symbols.ts';

/** Symbols by whose hash places are found that may hold a phrase; no phrase is shorter. */
export const headLength = 6;

/** A phrase to look for, and the story in whose texts it is not counted. */
export interface Phrase {
  symbols: readonly number[];
  /** The number of the story it comes from. */
  own: number;
}

/** How often a phrase stands in other texts, and the first of these, by number. */
export interface Standing {
  count: number;
  texts: number[];
}

/** Texts that are named as examples. */
const namedAtMost = 3;

/**
 * Counts phrases of six symbols or more in all texts but those of their own story (`storyOf` by text): one pass over the texts, in which the first six symbols
 * of every phrase are looked up by their hash. What a phrase costs is what its places cost.
 */
export function standElsewhere(
  { symbols, starts }: SymbolStore,
  storyOf: readonly number[],
  phrases: readonly Phrase[],
): Standing[] {
  const found = phrases.map((): Standing => ({ count: 0, texts: [] }));
  const heads = new Heads(phrases);
  for (let text = 0; text + 1 < starts.length; text += 1) {
    const end = starts[text + 1] ?? 0;
    for (let at = starts[text] ?? 0; at + headLength <= end; at += 1) {
      for (const number of heads.at(symbols, at)) {
        const phrase = phrases[number];
        const standing = found[number];
        if (
          !phrase ||
          !standing ||
          phrase.own === storyOf[text] ||
          !stands(phrase.symbols, symbols, { at, end })
        )
          continue;
        standing.count += 1;
        if (standing.texts.length < namedAtMost && standing.texts.at(-1) !== text) standing.texts.push(text);
      }
    }
  }
  return found;
}

function stands(
  phrase: readonly number[],
  symbols: Uint16Array,
  { at, end }: { at: number; end: number },
): boolean {
  if (at + phrase.length > end) return false;
  for (let offset = 0; offset < phrase.length; offset += 1)
    if (symbols[at + offset] !== phrase[offset]) return false;
  return true;
}

/** Bits of the sieve that most places fall through: half a megabyte. */
const sieveBits = 22;

/** The phrases by the hash of their first symbols. */
class Heads {
  readonly #byHash = new Map<number, number[]>();
  readonly #sieve = new Uint8Array(2 ** (sieveBits - 3));

  constructor(phrases: readonly Phrase[]) {
    for (const [number, { symbols }] of phrases.entries()) {
      const hash = hashOf(symbols, 0);
      const known = this.#byHash.get(hash);
      if (known) known.push(number);
      else this.#byHash.set(hash, [number]);
      const bit = hash >>> (32 - sieveBits);
      this.#sieve[bit >> 3] = (this.#sieve[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  /** The phrases that may begin at a place. */
  at(symbols: Uint16Array, at: number): readonly number[] {
    const hash = hashOf(symbols, at);
    const bit = hash >>> (32 - sieveBits);
    if (((this.#sieve[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return none;
    return this.#byHash.get(hash) ?? none;
  }
}

const none: readonly number[] = [];

/** A hash of the six symbols at a place, 32 bits, the upper ones the best mixed. */
function hashOf(symbols: ArrayLike<number>, at: number): number {
  let hash = 0;
  for (let offset = 0; offset < headLength; offset += 1)
    hash = Math.imul(hash ^ (symbols[at + offset] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
  return Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) >>> 0;
}

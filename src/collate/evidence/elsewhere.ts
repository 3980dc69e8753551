import type { SymbolStore } from '../reuse/symbols.ts';
import { Sieve } from './sieve.ts';

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
      const hash = headHash(symbols, at);
      for (let number = heads.first(hash); number >= 0; number = heads.next(number)) {
        if (!heads.mayStand(number, hash, storyOf[text] ?? -1)) continue;
        const standing = found[number];
        if (!standing || !stands(phrases[number]?.symbols ?? none, symbols, { at, end })) continue;
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

/** The phrases by the hash of their first symbols, in chains: an archive has a million of them. */
class Heads {
  readonly #hashes: Uint32Array;
  readonly #own: Int32Array;
  readonly #mask: number;
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  /** Most places fall through it. */
  readonly #sieve: Sieve;

  constructor(phrases: readonly Phrase[]) {
    this.#hashes = Uint32Array.from(phrases, ({ symbols }) => headHash(symbols, 0));
    this.#sieve = new Sieve(this.#hashes);
    this.#own = Int32Array.from(phrases, ({ own }) => own);
    let slots = 64;
    while (slots < 2 * phrases.length) slots *= 2;
    this.#mask = slots - 1;
    this.#first = new Int32Array(slots).fill(-1);
    this.#next = new Int32Array(phrases.length);
    for (const [number, hash] of this.#hashes.entries()) {
      this.#next[number] = this.#first[hash & this.#mask] as number;
      this.#first[hash & this.#mask] = number;
    }
  }

  /** The first phrase of those that a hash leads to; below zero where there is none. */
  first(hash: number): number {
    return this.#sieve.has(hash) ? (this.#first[hash & this.#mask] as number) : -1;
  }

  /** The one behind it; below zero where there is none. */
  next(number: number): number {
    return this.#next[number] as number;
  }

  /** Whether a phrase has this hash and comes from another story. */
  mayStand(number: number, hash: number, story: number): boolean {
    return this.#hashes[number] === hash && this.#own[number] !== story;
  }
}

const none: readonly number[] = [];

/** A hash of the six symbols at a place, 32 bits, the upper ones the best mixed. */
export function headHash(symbols: ArrayLike<number>, at: number): number {
  let hash = 0;
  for (let offset = 0; offset < headLength; offset += 1)
    hash = Math.imul(hash ^ (symbols[at + offset] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
  return Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) >>> 0;
}

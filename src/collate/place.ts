import { alignAlong, joinHunks } from './align-along.ts';
import { alignByLetters, placeByChance, placeByLetters } from './align-by-letters.ts';
import type { Pieces } from './columns.ts';
import { shifted, type Hunk } from './exact.ts';
import { tellingIndex, type GramIndex } from './grams.ts';
import { heaviestChain, type Match } from './matches.ts';
import { alikePairs } from './pair-hunk.ts';
import { alignPair } from './pair.ts';
import { placeFreely } from './place-freely.ts';
import { BREAK, SPACE, type FreeEnds } from './sequence.ts';
import type { Placement } from './trim-ends.ts';

/** What all sequences are aligned to, with the index of its grams, 8 symbols and more. */
export class Backbone {
  readonly symbols: Int32Array;
  readonly free: FreeEnds;
  readonly pieces: Pieces;
  #index: GramIndex | undefined;

  constructor(symbols: Int32Array, free: FreeEnds, pieces: Pieces) {
    this.symbols = symbols;
    this.free = free;
    this.pieces = pieces;
  }

  get index(): GramIndex {
    this.#index ??= tellingIndex(this.symbols, 8);
    return this.#index;
  }
}

/**
 * Where a sequence lies on the backbone: from end to end, save where one of the two may lack its beginning or its end;
 * there what lies outside the stretch that they share is not covered. `null` where they share nothing that says they
 * belong together.
 */
export function placeOn(backbone: Backbone, b: Int32Array, own: FreeEnds): Placement | null {
  const a = backbone.symbols;
  if (Math.min(a.length, b.length) === 0) return null;
  const free = { start: own.start || backbone.free.start, end: own.end || backbone.free.end };
  const chain = heaviestChain(backbone.index, b);
  if (!free.start && !free.end) {
    const { hunks, share } = alignWhole(backbone, b, chain);
    if (chain.length === 0 && share < leastAlike) return null;
    return { fromA: 0, toA: a.length, fromB: 0, toB: b.length, hunks };
  }
  const placement =
    placeFreely(a, b, chain) ?? placeAlike(backbone, b) ?? placeByChance(a, b, backbone.pieces);
  return placement && closed(placement, free, [a, b]);
}

/** Share of the shorter text that is equal, or words of it that are alike, from which on two texts belong together. */
const leastAlike = 1 / 3;

/** Where less of the shorter text than this is equal, words may be misread so often that only their letters tell. */
const enoughEqual = 1 / 2;

/** Where a text of which hardly a word is read right lies, by its letters; `null` where too few words are alike there. */
function placeAlike({ symbols: a, pieces }: Backbone, b: Int32Array): Placement | null {
  const at = placeByLetters(a, b, pieces);
  if (!at) return null;
  const alike = equalIn(a, at) + alikeIn(at.hunks, { a, b, pieces });
  return alike >= Math.min(counted(a), counted(b)) * leastAlike ? at : null;
}

/** Two texts from end to end, by their words, or by their letters where these find more that is alike; and how much that is. */
function alignWhole(
  { symbols: a, pieces }: Backbone,
  b: Int32Array,
  chain: readonly Match[],
): { hunks: Hunk[]; share: number } {
  const all = Math.min(counted(a), counted(b));
  const ends = { fromA: 0, toA: a.length };
  const byWords = alignAlong(a, b, chain);
  const equal = equalIn(a, { ...ends, hunks: byWords });
  if (equal >= all * enoughEqual) return { hunks: byWords, share: equal / all };
  const byLetters = alignByLetters(a, b, pieces);
  const [words, letters] = [byWords, byLetters].map(
    (hunks) => equalIn(a, { ...ends, hunks }) + alikeIn(hunks, { a, b, pieces }),
  ) as [number, number];
  return letters > words
    ? { hunks: byLetters, share: letters / all }
    : { hunks: byWords, share: words / all };
}

/** Pieces of text, spaces and breaks not counted. */
function counted(symbols: Int32Array): number {
  let count = 0;
  for (const symbol of symbols) if (symbol !== BREAK && symbol !== SPACE) count += 1;
  return count;
}

/** Pieces of a stretch that are equal. */
const equalIn = (a: Int32Array, { fromA, toA, hunks }: Pick<Placement, 'fromA' | 'toA' | 'hunks'>): number =>
  hunks.reduce(
    (rest, hunk) => rest - counted(a.subarray(hunk.fromA, hunk.toA)),
    counted(a.subarray(fromA, toA)),
  );

/** Pairs of words in hunks that are alike. */
const alikeIn = (hunks: readonly Hunk[], sides: Parameters<typeof alikePairs>[1]): number =>
  hunks.reduce((sum, hunk) => sum + alikePairs(hunk, sides).length, 0);

/** Takes a placement on to the ends that are not free, where both texts begin, or end. */
function closed(at: Placement, free: FreeEnds, [a, b]: readonly [Int32Array, Int32Array]): Placement {
  const own = { ...at };
  if (!free.start) {
    own.hunks = joinHunks(alignPair(a.subarray(0, own.fromA), b.subarray(0, own.fromB)), own.hunks);
    own.fromA = own.fromB = 0;
  }
  if (!free.end) {
    const tail = alignPair(a.subarray(own.toA), b.subarray(own.toB));
    own.hunks = joinHunks(
      own.hunks,
      tail.map((hunk) => shifted(hunk, own.toA, own.toB)),
    );
    own.toA = a.length;
    own.toB = b.length;
  }
  return own;
}

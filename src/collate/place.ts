import { alignAlong, joinHunks } from './align-along.ts';
import { shifted } from './exact.ts';
import { tellingIndex, type GramIndex } from './grams.ts';
import { heaviestChain } from './matches.ts';
import { alignPair } from './pair.ts';
import { placeFreely } from './place-freely.ts';
import { BREAK, SPACE, type FreeEnds } from './sequence.ts';
import type { Placement } from './trim-ends.ts';

/** What all sequences are aligned to, with the index of its grams, 8 symbols and more. */
export class Backbone {
  readonly symbols: Int32Array;
  readonly free: FreeEnds;
  #index: GramIndex | undefined;

  constructor(symbols: Int32Array, free: FreeEnds) {
    this.symbols = symbols;
    this.free = free;
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
    const placement = { fromA: 0, toA: a.length, fromB: 0, toB: b.length, hunks: alignAlong(a, b, chain) };
    return chain.length > 0 || isAlike(placement, a, b) ? placement : null;
  }
  const placement = placeFreely(a, b, chain);
  return placement && closed(placement, free, [a, b]);
}

/** A third of the shorter one is alike, white space and breaks not counted. */
function isAlike({ fromA, toA, hunks }: Placement, a: Int32Array, b: Int32Array): boolean {
  let alike = pieces(a.subarray(fromA, toA));
  for (const hunk of hunks) alike -= pieces(a.subarray(hunk.fromA, hunk.toA));
  return alike > 0 && alike * 3 >= Math.min(pieces(a), pieces(b));
}

const pieces = (symbols: Int32Array): number =>
  symbols.reduce((count, symbol) => count + (symbol === BREAK || symbol === SPACE ? 0 : 1), 0);

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

import { gramHashes, mostPlaces, type GramIndex } from './grams.ts';

/** A run of equal symbols: `a[fromA, fromA + length)` and `b[fromB, fromB + length)`. */
export interface Match {
  fromA: number;
  fromB: number;
  length: number;
}

/** What a change of diagonal costs, in symbols matched: a repeated text is not taken apart for less. */
const changeCost = 4;

/** Places at which a gram of `b` stands in `a`, by `fromB`, then by `fromA`. */
interface Points {
  count: number;
  fromA: Int32Array;
  fromB: Int32Array;
}

/**
 * The heaviest chain of common grams that keeps the order of both sequences, as runs: weight is the symbols matched,
 * less `changeCost` for every change of diagonal. Exact over all the grams that the index tells places of, in
 * n log n (LCSk++: Pavetić, Žužić, Šikić 2014); of equally heavy chains, the one that ends later in both.
 */
export function heaviestChain(index: GramIndex, b: Int32Array): Match[] {
  const points = pointsOf(index, b);
  const { count, fromA, fromB } = points;
  const size = index.size;
  const weights = new Int32Array(count);
  const before = new Int32Array(count).fill(-1);
  const ends = new HighestUpTo(index.symbols.length + 1, weights);
  const lastOn = new Int32Array(index.symbols.length + b.length + 1).fill(-1);
  let ended = 0;
  let best = -1;
  for (let at = 0; at < count; at += 1) {
    const [a, own] = [fromA[at] as number, fromB[at] as number];
    for (; (fromB[ended] as number) + size <= own; ended += 1)
      ends.add((fromA[ended] as number) + size, ended);
    const jump = ends.upTo(a);
    let weight = size;
    if (jump >= 0 && (weights[jump] as number) > changeCost) {
      weight += (weights[jump] as number) - changeCost;
      before[at] = jump;
    }
    const diagonal = a - own + b.length;
    const straight = lastOn[diagonal] as number;
    if (straight >= 0) {
      const carried = (weights[straight] as number) + Math.min(size, own - (fromB[straight] as number));
      if (carried >= weight) {
        weight = carried;
        before[at] = straight;
      }
    }
    lastOn[diagonal] = at;
    weights[at] = weight;
    if (best < 0 || weight >= (weights[best] as number)) best = at;
  }
  return runsOf(points, before, { best, size });
}

/** All common grams; the same order as the two loops that find them. */
function pointsOf(index: GramIndex, b: Int32Array): Points {
  const hashes = gramHashes(b, index.size);
  const found = new Int32Array(mostPlaces);
  const points: Points = {
    count: 0,
    fromA: new Int32Array(hashes.length + mostPlaces),
    fromB: new Int32Array(hashes.length + mostPlaces),
  };
  for (let fromB = 0; fromB < hashes.length; fromB += 1) {
    const count = index.places(hashes[fromB] as number, b, fromB, found);
    if (points.count + count > points.fromA.length) {
      points.fromA = grown(points.fromA);
      points.fromB = grown(points.fromB);
    }
    for (let place = 0; place < count; place += 1) {
      points.fromA[points.count] = found[place] as number;
      points.fromB[points.count] = fromB;
      points.count += 1;
    }
  }
  return points;
}

function grown(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** The chain that ends in a point, grams that overlap on one diagonal as one run. */
function runsOf(
  { fromA, fromB }: Points,
  before: Int32Array,
  { best, size }: { best: number; size: number },
): Match[] {
  const runs: Match[] = [];
  for (let at = best; at >= 0; at = before[at] as number) {
    const [a, b] = [fromA[at] as number, fromB[at] as number];
    const next = runs.at(-1);
    if (next && next.fromA - a === next.fromB - b && a + size >= next.fromA) {
      next.length += next.fromA - a;
      next.fromA = a;
      next.fromB = b;
    } else runs.push({ fromA: a, fromB: b, length: size });
  }
  return runs.reverse();
}

/** Numbers with a place and a weight, asked for the heaviest up to a place: a Fenwick tree of maxima. */
class HighestUpTo {
  readonly #tree: Int32Array;
  readonly #weights: Int32Array;

  constructor(places: number, weights: Int32Array) {
    this.#tree = new Int32Array(places + 1).fill(-1);
    this.#weights = weights;
  }

  add(place: number, number: number): void {
    // What is heavier in one part of the tree is so in all that hold this part.
    for (let at = place + 1; at < this.#tree.length; at += at & -at) {
      if (!this.#beats(number, this.#tree[at] as number)) return;
      this.#tree[at] = number;
    }
  }

  /** The heaviest number at a place or before it, the one added last of equal ones; -1 where there is none. */
  upTo(place: number): number {
    let best = -1;
    for (let at = place + 1; at > 0; at -= at & -at) {
      const number = this.#tree[at] as number;
      if (number >= 0 && this.#beats(number, best)) best = number;
    }
    return best;
  }

  #beats(number: number, other: number): boolean {
    if (other < 0) return true;
    const [own, theirs] = [this.#weights[number] as number, this.#weights[other] as number];
    return own > theirs || (own === theirs && number > other);
  }
}

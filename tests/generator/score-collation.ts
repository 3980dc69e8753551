import type { PlainCollation } from '../../src/collate/plain/collate-plain.ts';
import { readPlainText } from '../../src/collate/plain/read-plain-text.ts';
import { textsOf, type CollationSet } from './collation-set.ts';

/** How a collation agrees with what is known of its texts, over all pairs of witnesses; places are stretches that differ. */
export interface CollationScore {
  /** Known places that were found, and how many there are. */
  found: number;
  known: number;
  /** Places of ours that touch a known one, and how many there are. */
  right: number;
  ours: number;
  /** Stretches that differ in the texts while no variant says so. */
  incoherent: number;
}

/** A stretch that differs between two texts: `[fromA, toA)` in the one, `[fromB, toB)` in the other, white space not counted. */
type Region = readonly [fromA: number, toA: number, fromB: number, toB: number];

const bare = (text: string): string => text.replaceAll(/\s/gu, '');

/** Holds a collation against the pieces that its texts were made of. */
export function scoreCollation(set: CollationSet, collation: PlainCollation): CollationScore {
  const pieces = set.pieces.map((piece) => piece.map(bare));
  const places = placesOf(set, collation);
  const score: CollationScore = { found: 0, known: 0, right: 0, ours: 0, incoherent: 0 };
  for (let a = 0; a < set.names.length; a += 1)
    for (let b = a + 1; b < set.names.length; b += 1) {
      const known = knownRegions(pieces, a, b);
      const ours = ourRegions(places, a, b);
      score.known += known.length;
      score.ours += ours.length;
      score.found += countTouching(known, ours);
      score.right += countTouching(ours, known);
      const [left = '', right = ''] = [a, b].map((at) => pieces.map((piece) => piece[at] ?? '').join(''));
      score.incoherent += incoherentIn(ours, left, right);
    }
  return score;
}

/** For each variant of text what each witness has: where, in its characters without white space, and what. */
function placesOf(
  set: CollationSet,
  { variants }: PlainCollation,
): Map<number, readonly [number, number, string]>[] {
  const counts = textsOf(set).map(({ name, text }) => {
    let before = 0;
    return readPlainText(name, text).blocks.map(({ text: block }) => {
      const count = new Int32Array(block.length + 1);
      for (let at = 0; at < block.length; at += 1)
        count[at + 1] = (count[at] as number) + (/\s/u.test(block.charAt(at)) ? 0 : 1);
      const own = count.map((one) => one + before);
      before = own.at(-1) ?? before;
      return own;
    });
  });
  return variants
    .filter((variant) => variant.class !== 'layout')
    .map(({ places, readings }) => {
      const own = new Map<number, readonly [number, number, string]>();
      for (const { witness, block, from, to } of places) {
        const at = set.names.indexOf(witness);
        const count = counts[at]?.[block - 1];
        const text = readings.find(({ witnesses }) => witnesses.includes(witness))?.text ?? '';
        own.set(at, [count?.[from] ?? 0, count?.[to] ?? 0, bare(text)]);
      }
      return own;
    });
}

/** Neighbouring pieces that differ are one region; without the characters that both have at its ends. */
function knownRegions(pieces: readonly (readonly string[])[], a: number, b: number): Region[] {
  const regions: Region[] = [];
  let [atA, atB] = [0, 0];
  let open: { fromA: number; fromB: number; left: string; right: string } | null = null;
  const close = (): void => {
    if (!open || open.left === open.right) return;
    const { fromA, fromB, left, right } = open;
    const shorter = Math.min(left.length, right.length);
    let head = 0;
    while (head < shorter && left[head] === right[head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
    regions.push([fromA + head, fromA + left.length - tail, fromB + head, fromB + right.length - tail]);
  };
  for (const piece of pieces) {
    const [left = '', right = ''] = [piece[a], piece[b]];
    if (left !== right) {
      open ??= { fromA: atA, fromB: atB, left: '', right: '' };
      open.left += left;
      open.right += right;
    } else if (left !== '') {
      close();
      open = null;
    }
    atA += left.length;
    atB += right.length;
  }
  close();
  return regions;
}

function ourRegions(
  places: readonly ReadonlyMap<number, readonly [number, number, string]>[],
  a: number,
  b: number,
): Region[] {
  return places
    .flatMap((place): Region[] => {
      const [left, right] = [place.get(a), place.get(b)];
      if (!left || !right || left[2] === right[2]) return [];
      return [[left[0], left[1], right[0], right[1]]];
    })
    .sort((one, other) => one[0] - other[0] || one[2] - other[2]);
}

/** How many of some regions touch one of the others; both are in order. */
function countTouching(regions: readonly Region[], others: readonly Region[]): number {
  let first = 0;
  return regions.filter((one) => {
    while (first < others.length && (others[first] as Region)[1] < one[0]) first += 1;
    for (let at = first; at < others.length && (others[at] as Region)[0] <= one[1]; at += 1)
      if (touch(one, others[at] as Region)) return true;
    return false;
  }).length;
}

function touch(one: Region, other: Region): boolean {
  const meet = (from: number, to: number, start: number, end: number): boolean =>
    (from < end && start < to) || ((from === to || start === end) && from <= end && start <= to);
  return meet(one[0], one[1], other[0], other[1]) && meet(one[2], one[3], other[2], other[3]);
}

/** Stretches between our regions that are not the same in both texts. */
function incoherentIn(regions: readonly Region[], left: string, right: string): number {
  let [atA, atB, bad] = [0, 0, 0];
  for (const [fromA, toA, fromB, toB] of [
    ...regions,
    [left.length, left.length, right.length, right.length] as const,
  ]) {
    if (left.slice(atA, fromA) !== right.slice(atB, fromB)) bad += 1;
    atA = Math.max(atA, toA);
    atB = Math.max(atB, toB);
  }
  return bad;
}

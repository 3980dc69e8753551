/**
 * Where two sequences differ: `a[fromA, toA)` stands against `b[fromB, toB)`; between hunks they are equal.
 * Hunks are in order, never empty on both sides, never adjacent.
 */
export interface Hunk {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
}

/** Weight of an edit against a hunk: more than the hunks of any pair that is aligned exactly. */
const EDIT = 4096;
/** A cost that no alignment has, far enough below the largest integer to be added to. */
const NEVER = 0x7f000000;

/** Above this many cells (length × length) the exact alignment is too slow to be the first choice. */
export const exactCells = 250_000;

/** What the traceback reads: where a cell's best alignment ending in a match or in a hunk came from. */
const MATCH_FROM_HUNK = 1;
const HUNK_BY_B = 2;
const HUNK_FROM_HUNK = 4;

/**
 * The alignment with the fewest inserted and deleted symbols, and among those with the fewest hunks; ties are broken
 * the same way every time. Time and memory grow with length × edit distance.
 */
export function alignExactly(a: Int32Array, b: Int32Array): Hunk[] {
  const [head, tail] = commonEnds(a, b);
  const innerA = a.subarray(head, a.length - tail);
  const innerB = b.subarray(head, b.length - tail);
  if (innerA.length === 0 && innerB.length === 0) return [];
  if (innerA.length === 0 || innerB.length === 0) {
    return [{ fromA: head, toA: head + innerA.length, fromB: head, toB: head + innerB.length }];
  }
  return alignInBand(innerA, innerB).map((hunk) => shifted(hunk, head, head));
}

/** How many symbols two sequences begin with together, and, of the rest, end with. */
export function commonEnds(a: Int32Array, b: Int32Array): [head: number, tail: number] {
  let head = 0;
  const shorter = Math.min(a.length, b.length);
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return [head, tail];
}

/** The same hunk, counted from other places. */
export function shifted(hunk: Hunk, byA: number, byB: number): Hunk {
  return { fromA: hunk.fromA + byA, toA: hunk.toA + byA, fromB: hunk.fromB + byB, toB: hunk.toB + byB };
}

/**
 * Number of insertions and deletions that part two sequences: Myers' greedy algorithm (1986), distance only. `limit` is
 * where it gives up, and what it then answers is greater.
 */
export function editDistance(a: Int32Array, b: Int32Array, limit = Infinity): number {
  const most = Math.min(a.length + b.length, Math.floor(limit) + 1);
  const furthest = new Int32Array(2 * most + 3);
  const centre = most + 1;
  for (let edits = 0; edits <= most && edits <= limit; edits += 1) {
    for (let k = -edits; k <= edits; k += 2) {
      const below = furthest[centre + k - 1] as number;
      const above = furthest[centre + k + 1] as number;
      let i = k === -edits || (k !== edits && below < above) ? above : below + 1;
      let j = i - k;
      while (i < a.length && j < b.length && a[i] === b[j]) {
        i += 1;
        j += 1;
      }
      furthest[centre + k] = i;
      if (i >= a.length && j >= b.length) return edits;
    }
  }
  return most;
}

/** The diagonals that an alignment with the fewest edits can touch, and the costs of one row of cells on them. */
interface Band {
  a: Int32Array;
  b: Int32Array;
  /** Symbols of `a` without a counterpart: the first diagonal lies that far below the main one. */
  deletions: number;
  width: number;
  /** Cost of the best alignment up to a cell that ends in a match, and of the best one that ends in a hunk. */
  match: Int32Array;
  hunk: Int32Array;
  steps: Uint8Array;
}

/** Dynamic programming over the band; a row overwrites the one before it, diagonal by diagonal. */
function alignInBand(a: Int32Array, b: Int32Array): Hunk[] {
  const edits = editDistance(a, b);
  const width = edits + 1;
  const band: Band = {
    a,
    b,
    deletions: (edits + a.length - b.length) / 2,
    width,
    match: new Int32Array(width).fill(NEVER),
    hunk: new Int32Array(width).fill(NEVER),
    steps: new Uint8Array((a.length + 1) * width),
  };
  for (let i = 0; i <= a.length; i += 1) fillRow(band, i);
  return traceBack(band);
}

function fillRow({ a, b, deletions, width, match, hunk, steps }: Band, i: number): void {
  const symbol = i > 0 ? (a[i - 1] as number) : 0;
  const first = Math.max(0, deletions - i);
  const last = Math.min(width - 1, b.length - i + deletions);
  for (let at = first; at <= last; at += 1) {
    const j = at + i - deletions;
    let step = 0;
    const matched = match[at] as number;
    const edited = hunk[at] as number;
    let best = NEVER;
    if (i > 0 && at + 1 < width) {
      const opened = (match[at + 1] as number) + 1;
      const extended = hunk[at + 1] as number;
      best = Math.min(opened, extended);
      if (extended <= opened) step = HUNK_FROM_HUNK;
    }
    if (j > 0 && at > 0) {
      const opened = (match[at - 1] as number) + 1;
      const extended = hunk[at - 1] as number;
      const other = Math.min(opened, extended);
      if (other <= best) {
        best = other;
        step = extended <= opened ? HUNK_BY_B | HUNK_FROM_HUNK : HUNK_BY_B;
      }
    }
    hunk[at] = best >= NEVER ? NEVER : best + EDIT;
    if (i === 0 && j === 0) {
      match[at] = 0;
    } else if (i > 0 && j > 0 && b[j - 1] === symbol) {
      match[at] = Math.min(matched, edited);
      if (edited < matched) step |= MATCH_FROM_HUNK;
    } else {
      match[at] = NEVER;
    }
    steps[i * width + at] = step;
  }
}

function traceBack({ a, b, deletions, width, match, hunk, steps }: Band): Hunk[] {
  const hunks: Hunk[] = [];
  let i = a.length;
  let j = b.length;
  const end = j - i + deletions;
  let inHunk = (hunk[end] as number) < (match[end] as number);
  let open: Hunk | null = null;
  while (i > 0 || j > 0) {
    const step = steps[i * width + j - i + deletions] as number;
    if (!inHunk) {
      i -= 1;
      j -= 1;
      inHunk = (step & MATCH_FROM_HUNK) !== 0;
      continue;
    }
    open ??= { fromA: i, toA: i, fromB: j, toB: j };
    if ((step & HUNK_BY_B) !== 0) j -= 1;
    else i -= 1;
    open.fromA = i;
    open.fromB = j;
    inHunk = (step & HUNK_FROM_HUNK) !== 0;
    if (!inHunk) {
      hunks.push(open);
      open = null;
    }
  }
  return hunks.reverse();
}

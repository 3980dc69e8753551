import { longestCommonRun } from './common-run.ts';
import { lengthOf, type Range } from './stream.ts';

/** A stretch of each of two texts that are known to stand in the same place. */
export interface Anchor {
  a: Range;
  b: Range;
}

/**
 * A stretch of the alignment of two texts: `same` characters, a `known` anchor, or what `only` one of them prints,
 * where the other's range is empty. Pieces follow each other without a gap on either side.
 */
export type Piece<Known extends Anchor> =
  ({ kind: 'same' } & Anchor) | ({ kind: 'known'; known: Known } & Anchor) | ({ kind: 'only' } & Anchor);

/**
 * The alignment of two texts around what is known to correspond, in order. Between two anchors that follow each other
 * both texts run alike, except where one of them does not print a stretch. Anchors that step back behind an earlier
 * one are left out.
 */
export function align<Known extends Anchor>(a: string, b: string, anchors: readonly Known[]): Piece<Known>[] {
  const pieces: Piece<Known>[] = [];
  let at: Anchor = { a: { from: 0, to: 0 }, b: { from: 0, to: 0 } };
  for (const known of inOrder(anchors)) {
    const gap = { a: { from: at.a.to, to: known.a.from }, b: { from: at.b.to, to: known.b.from } };
    pieces.push(...fill(a, b, { ...gap, openLeft: pieces.length === 0, openRight: false }));
    pieces.push({ kind: 'known', known, a: known.a, b: known.b });
    at = known;
  }
  const rest = { a: { from: at.a.to, to: a.length }, b: { from: at.b.to, to: b.length } };
  pieces.push(...fill(a, b, { ...rest, openLeft: pieces.length === 0, openRight: true }));
  return pieces;
}

/** The position in the other text that answers one in the first: right behind what stands before it. */
export function through(pieces: readonly Piece<Anchor>[], position: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (position < (pieces[middle]?.a.to ?? 0)) high = middle;
    else low = middle + 1;
  }
  const piece = pieces[low];
  if (!piece) return 0;
  return Math.min(piece.b.from + position - piece.a.from, piece.b.to);
}

/** Every anchor that lies behind all those before it in both texts. */
function inOrder<Known extends Anchor>(anchors: readonly Known[]): Known[] {
  const sorted = [...anchors].sort((x, y) => x.a.from - y.a.from || x.b.from - y.b.from);
  let endA = 0;
  let endB = 0;
  return sorted.filter(({ a, b }) => {
    if (a.from < endA || b.from < endB) return false;
    endA = a.to;
    endB = b.to;
    return true;
  });
}

/** A stretch without anchors. An open end is one where nothing says that the two texts stand at the same place. */
interface Gap extends Anchor {
  openLeft: boolean;
  openRight: boolean;
}

type Filling = ({ kind: 'same' } | { kind: 'only' }) & Anchor;

function fill(a: string, b: string, gap: Gap): Filling[] {
  const textA = a.slice(gap.a.from, gap.a.to);
  const textB = b.slice(gap.b.from, gap.b.to);
  if (!textA && !textB) return [];
  if (textA === textB) return [{ kind: 'same', a: gap.a, b: gap.b }];
  if (!textA || !textB) return only(gap);
  const head = gap.openLeft ? 0 : commonPrefix(textA, textB);
  const tail = gap.openRight ? 0 : commonSuffix(textA.slice(head), textB.slice(head));
  if (head || tail) {
    const core = { a: trimmed(gap.a, head, tail), b: trimmed(gap.b, head, tail) };
    return [
      ...same({ a: before(gap.a, core.a), b: before(gap.b, core.b) }),
      ...fill(a, b, { ...core, openLeft: true, openRight: true }),
      ...same({ a: after(gap.a, core.a), b: after(gap.b, core.b) }),
    ];
  }
  const run = longestCommonRun(textA, textB);
  if (!run) return only(gap);
  const core = shift(run, gap);
  return [
    ...fill(a, b, {
      a: before(gap.a, core.a),
      b: before(gap.b, core.b),
      openLeft: gap.openLeft,
      openRight: false,
    }),
    { kind: 'same', ...core },
    ...fill(a, b, {
      a: after(gap.a, core.a),
      b: after(gap.b, core.b),
      openLeft: false,
      openRight: gap.openRight,
    }),
  ];
}

const same = (at: Anchor): Filling[] => (lengthOf(at.a) ? [{ kind: 'same', ...at }] : []);

const trimmed = ({ from, to }: Range, head: number, tail: number): Range => ({
  from: from + head,
  to: to - tail,
});
const before = (range: Range, core: Range): Range => ({ from: range.from, to: core.from });
const after = (range: Range, core: Range): Range => ({ from: core.to, to: range.to });

function shift(run: Anchor, { a, b }: Gap): Anchor {
  return {
    a: { from: run.a.from + a.from, to: run.a.to + a.from },
    b: { from: run.b.from + b.from, to: run.b.to + b.from },
  };
}

/** What stands in one text only; where both have something, A's comes first. */
function only({ a, b }: Gap): Filling[] {
  const parts: Filling[] = [
    { kind: 'only', a, b: { from: b.from, to: b.from } },
    { kind: 'only', a: { from: a.to, to: a.to }, b },
  ];
  return parts.filter((part) => lengthOf(part.a) + lengthOf(part.b) > 0);
}

/** Never ends between the two halves of a character beyond the Basic Multilingual Plane. */
function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return /[\uD800-\uDBFF]/.test(a[length - 1] ?? '') ? length - 1 : length;
}

function commonSuffix(a: string, b: string): number {
  let length = 0;
  const most = Math.min(a.length, b.length);
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return /[\uDC00-\uDFFF]/.test(a[a.length - length] ?? '') ? length - 1 : length;
}

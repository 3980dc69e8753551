import type { Piece } from './align.ts';
import type { PairVariant } from './pair-variants.ts';
import { isLongRow, sentenceEnds } from './sentences.ts';
import { type Range, lengthOf, type Stream } from './stream.ts';

/** How one text runs beside the joint text, which is `a` of its pieces. */
export interface Beside {
  stream: Stream;
  pieces: Piece<PairVariant>[];
}

/**
 * Where the joint text is cut into rows, from its beginning to its end: wherever it or one of the texts begins a block, and in long
 * stretches behind sentences; never where texts differ.
 */
export function rowEdges(joint: Stream, besides: readonly Beside[]): number[] {
  const isApart = apartness(besides);
  const starts = [
    ...joint.blocks.map(({ from }) => from),
    ...besides.flatMap((beside) => blockStarts(beside).filter((at) => !isApart(at))),
    joint.text.length,
  ];
  const blocks = [...new Set(starts)].sort((x, y) => x - y);
  return blocks.flatMap((from, at) => {
    const text = joint.text.slice(from, blocks[at + 1]);
    if (!isLongRow(text)) return [from];
    const ends = sentenceEnds(text, 'full').map((end) => from + end);
    return [from, ...ends.filter((end) => end < from + text.length && !isApart(end))];
  });
}

/** Whether a place in the joint text lies within a difference. */
function apartness(besides: readonly Beside[]): (at: number) => boolean {
  const ranges = besides
    .flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'known').map(({ a }) => a))
    .filter((range) => lengthOf(range) > 1)
    .sort((x, y) => x.from - y.from);
  const reached: number[] = [];
  let end = 0;
  for (const { to } of ranges) reached.push((end = Math.max(end, to)));
  return (at) => {
    const before = ranges.findLastIndex(({ from }) => from < at);
    return before >= 0 && (reached[before] ?? 0) > at;
  };
}

/** Where the blocks of a text begin, as places in the joint text; of those in text that is the same. */
function blockStarts({ stream, pieces }: Beside): number[] {
  let at = 0;
  return stream.blocks.flatMap(({ from }) => {
    while (at < pieces.length && (pieces[at]?.b.to ?? 0) <= from) at += 1;
    const piece = pieces[at];
    return piece?.kind === 'same' ? [piece.a.from + from - piece.b.from] : [];
  });
}

/** The pieces of a text by rows; `edges` as above. What only the text has stands behind what it follows there. */
export function piecesInRows({ stream, pieces }: Beside, edges: readonly number[]): Piece<PairVariant>[][] {
  const rows: Piece<PairVariant>[][] = edges.slice(1).map(() => []);
  const starts = new Set(stream.blocks.map(({ from }) => from));
  let row = 0;
  for (const piece of pieces) {
    const begins = lengthOf(piece.b) > 0 && starts.has(piece.b.from);
    const isIn = (at: number): boolean =>
      at < (edges[row + 1] ?? 0) || (lengthOf(piece.a) === 0 && at === edges[row + 1] && !begins);
    while (row < rows.length - 1 && !isIn(piece.a.from)) row += 1;
    let rest = piece;
    while (rest.kind !== 'known' && row < rows.length - 1 && rest.a.to > (edges[row + 1] ?? 0)) {
      const length = (edges[row + 1] ?? 0) - rest.a.from;
      rows[row]?.push({ ...rest, ...part(rest, 0, length) });
      rest = { ...rest, ...part(rest, length, lengthOf(rest.a)) };
      row += 1;
    }
    rows[row]?.push(rest);
  }
  return rows;
}

/** A part of a piece in which both texts run alike, or the joint text alone does. */
function part({ a, b }: { a: Range; b: Range }, from: number, to: number): { a: Range; b: Range } {
  const cut = (range: Range): Range =>
    lengthOf(range) === 0 ? range : { from: range.from + from, to: range.from + to };
  return { a: cut(a), b: cut(b) };
}

import { isClosing } from '../../text/classes.ts';
import type { Piece } from './align.ts';
import type { PairVariant } from './pair-variants.ts';
import { isLongRow, sentenceEnds, type Stop } from './sentences.ts';
import { blockAt, lengthOf, type Range, type Stream, type StreamBlock } from './stream.ts';

export type PairPiece = Piece<PairVariant>;

/** The part of a row that one witness prints: a stretch of one block, `null` where it prints nothing of the row. */
export interface RowSide {
  block: StreamBlock;
  range: Range;
}

/**
 * What stands side by side: a paragraph or a sentence of it. `part` counts the rows of one block of A, or of B where A has
 * nothing, from 1, those behind what only the other prints too.
 */
export interface Row {
  a: RowSide | null;
  b: RowSide | null;
  part: number;
  pieces: PairPiece[];
}

/** The rows of an alignment: a new one wherever either witness begins a block, and, in long ones, a sentence. */
export function rowsOf(pieces: readonly PairPiece[], a: Stream, b: Stream): Row[] {
  const streams = { a, b };
  const rows = byBlock(
    pieces.flatMap((piece) => cutAtBreaks(piece, streams)),
    streams,
  );
  const parts = rows.flatMap((row) =>
    bySentence(row, streams, 'full').flatMap((part) => bySentence(part, streams, 'half')),
  );
  const counted = new Map<StreamBlock | undefined, number>();
  return parts.map((row) => {
    const part = (counted.get(ownBlock(row)) ?? 0) + 1;
    counted.set(ownBlock(row), part);
    return { ...row, part };
  });
}

interface Streams {
  a: Stream;
  b: Stream;
}

function cutAtBreaks(piece: PairPiece, { a, b }: Streams): PairPiece[] {
  if (piece.kind === 'known') return [piece];
  const breaks = [...breaksWithin(a, piece.a), ...breaksWithin(b, piece.b)];
  return cut(piece, breaks);
}

/** Where blocks begin inside a range, counted from its start. */
function breaksWithin(stream: Stream, { from, to }: Range): number[] {
  if (from === to) return [];
  const first = blockAt(stream, from).number;
  const last = blockAt(stream, to - 1).number;
  return stream.blocks.slice(first, last).map((block) => block.from - from);
}

/** Cuts a piece into several at offsets from its start; offsets at its edges and repeated ones cut nothing. */
function cut<Cut extends PairPiece>(piece: Cut, offsets: readonly number[]): Cut[] {
  const length = Math.max(lengthOf(piece.a), lengthOf(piece.b));
  const within = offsets.filter((at) => at > 0 && at < length);
  if (within.length === 0) return [piece];
  const edges = [...new Set([0, ...within, length])].sort((x, y) => x - y);
  const part = (range: Range, from: number, to: number): Range =>
    lengthOf(range) === 0 ? range : { from: range.from + from, to: range.from + to };
  return edges.slice(1).map((to, index) => ({
    ...piece,
    a: part(piece.a, edges[index] ?? 0, to),
    b: part(piece.b, edges[index] ?? 0, to),
  }));
}

function byBlock(pieces: readonly PairPiece[], streams: Streams): Row[] {
  const rows: Row[] = [];
  for (const piece of pieces) {
    const blockA = blockOf(streams.a, piece.a);
    const blockB = blockOf(streams.b, piece.b);
    const last = rows.at(-1);
    const goesOn = last && isSame(last.a, blockA) && isSame(last.b, blockB) && !isApart(last, piece);
    const row = goesOn ? last : { a: null, b: null, part: 1, pieces: [] };
    if (!goesOn) rows.push(row);
    row.pieces.push(piece);
    row.a = extended(row.a, blockA, piece.a);
    row.b = extended(row.b, blockB, piece.b);
  }
  return rows;
}

const blockOf = (stream: Stream, range: Range): StreamBlock | null =>
  lengthOf(range) === 0 ? null : blockAt(stream, range.from);

/** Whether a row may take a piece of `block`: nothing of this side stands in the row yet, or the same block does. */
const isSame = (side: RowSide | null, block: StreamBlock | null): boolean =>
  side === null || block === null || side.block === block;

/** Text that only A prints and text that only B prints have nothing to do with each other. */
function isApart(row: Row, piece: PairPiece): boolean {
  if (piece.kind !== 'only') return false;
  return row.pieces.every(
    (other) => other.kind === 'only' && (lengthOf(other.a) === 0) !== (lengthOf(piece.a) === 0),
  );
}

function extended(side: RowSide | null, block: StreamBlock | null, range: Range): RowSide | null {
  if (!block) return side;
  return { block, range: { from: side?.range.from ?? range.from, to: range.to } };
}

function bySentence(row: Row, streams: Streams, stop: Stop): Row[] {
  const long = isLongRow(textOf(row.a, streams.a)) || isLongRow(textOf(row.b, streams.b));
  if (!long || !row.a || !row.b) return [row];
  const rows: Row[] = [{ ...row, pieces: [] }];
  for (const piece of row.pieces) {
    for (const part of cut(piece, endsIn(piece, streams, stop))) {
      rows.at(-1)?.pieces.push(part);
      if (endsSentence(part, streams, stop)) rows.push({ ...row, pieces: [] });
    }
  }
  return rows.filter(({ pieces }) => pieces.length > 0).map((part) => ({ ...part, ...sidesOf(part) }));
}

const textOf = (side: RowSide | null, stream: Stream): string =>
  side ? stream.text.slice(side.range.from, side.range.to) : '';

/** Rows are cut inside equal text only: where the two differ nothing says which mark answers which. */
function endsIn(piece: PairPiece, { a }: Streams, stop: Stop): number[] {
  return piece.kind === 'same' ? sentenceEnds(a.text.slice(piece.a.from, piece.a.to), stop) : [];
}

function endsSentence(piece: PairPiece, streams: Streams, stop: Stop): boolean {
  if (isClosing(streams.a.text, piece.a.to) || isClosing(streams.b.text, piece.b.to)) return false;
  return endsIn(piece, streams, stop).includes(lengthOf(piece.a));
}

function sidesOf(row: Row): Pick<Row, 'a' | 'b'> {
  const side = (name: 'a' | 'b'): RowSide | null => {
    const ranges = row.pieces.map((piece) => piece[name]).filter((range) => lengthOf(range) > 0);
    const block = row[name]?.block;
    const [first, last] = [ranges[0], ranges.at(-1)];
    return block && first && last ? { block, range: { from: first.from, to: last.to } } : null;
  };
  return { a: side('a'), b: side('b') };
}

/** The block whose row it is: that of A, or of B where A has nothing. */
export const ownBlock = (row: Row | undefined): StreamBlock | undefined => row?.a?.block ?? row?.b?.block;

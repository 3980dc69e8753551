import type { Move } from '../../records/story.ts';
import { align, type Piece } from './align.ts';
import { widenNumbers } from './numbers.ts';
import type { PairVariant, Side } from './pair-variants.ts';
import { lengthOf, positionIn, type Range } from './stream.ts';

/**
 * The alignment of a pair: its texts around the variants that cover both, numbers whole. Where the pair agrees in
 * spite of a variant (it is others who differ) the text counts as the same. A stretch that one of the two prints
 * elsewhere (a move) stands alone on each side.
 */
export function piecesOf(
  a: Side,
  b: Side,
  { known, moves }: { known: readonly PairVariant[]; moves: readonly Move[] },
): Piece<PairVariant>[] {
  const movedA = movedIn(a, moves);
  const movedB = movedIn(b, moves);
  const inPlace = known.filter((variant) => lies(variant.a, movedA) === lies(variant.b, movedB));
  const pieces = merged(align(a.stream.text, b.stream.text, inPlace).flatMap(settled));
  return widenNumbers(pieces, a.stream, b.stream);
}

/** The stretches of a witness that it prints elsewhere than the others do, in stream positions. */
export function movedIn({ article, stream }: Side, moves: readonly Move[]): Range[] {
  return moves
    .filter(({ witness }) => witness === article)
    .map(({ block, from, to }) => ({
      from: positionIn(stream, block, from),
      to: positionIn(stream, block, to),
    }));
}

const lies = (range: Range, within: readonly Range[]): boolean =>
  within.some(({ from, to }) => from <= range.from && range.to <= to);

function settled(piece: Piece<PairVariant>): Piece<PairVariant>[] {
  if (piece.kind !== 'known' || piece.known.class !== null) return [piece];
  return lengthOf(piece.a) === 0 && lengthOf(piece.b) === 0 ? [] : [{ kind: 'same', a: piece.a, b: piece.b }];
}

function merged(pieces: readonly Piece<PairVariant>[]): Piece<PairVariant>[] {
  const out: Piece<PairVariant>[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last?.kind === 'same' && piece.kind === 'same') {
      out[out.length - 1] = { kind: 'same', a: joined(last.a, piece.a), b: joined(last.b, piece.b) };
    } else out.push(piece);
  }
  return out;
}

const joined = (first: Range, second: Range): Range => ({ from: first.from, to: second.to });

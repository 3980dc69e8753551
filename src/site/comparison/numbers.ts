import type { Piece } from './align.ts';
import type { PairVariant } from './pair-variants.ts';
import { lengthOf, type Range, type Stream } from './stream.ts';

const RUN_AT_END = /\p{Nd}[\p{Nd}.．]*$/u;
const RUN_AT_START = /^[\p{Nd}.．]*\p{Nd}/u;

type PairPiece = Piece<PairVariant>;

/**
 * Widens variants that cut into a number to the whole run of digits, decimal point included, so that 1288.8 stands
 * against 1286.6 and not .8 against .6. Only what readers see is widened; the records keep the narrow places.
 */
export function widenNumbers(pieces: readonly PairPiece[], a: Stream, b: Stream): PairPiece[] {
  const wide = pieces.map((piece) => ({ ...piece }));
  wide.forEach((piece, index) => {
    if (piece.kind !== 'known' || piece.known.class === null) return;
    const readings = [a.text.slice(piece.a.from, piece.a.to), b.text.slice(piece.b.from, piece.b.to)];
    const left = wide[index - 1];
    const right = wide[index + 1];
    let { prefix, suffix } = piece.known;
    if (left?.kind === 'same' && readings.some((text) => RUN_AT_START.test(text))) {
      prefix = RUN_AT_END.exec(a.text.slice(left.a.from, left.a.to))?.[0] ?? '';
      moveEdge(left, piece, -prefix.length);
    }
    if (right?.kind === 'same' && readings.some((text) => RUN_AT_END.test(text))) {
      suffix = RUN_AT_START.exec(a.text.slice(right.a.from, right.a.to))?.[0] ?? '';
      moveEdge(piece, right, suffix.length);
    }
    piece.known = { ...piece.known, a: piece.a, b: piece.b, prefix, suffix };
  });
  return wide.filter((piece) => piece.kind !== 'same' || lengthOf(piece.a) > 0);
}

/**
 * The digits, decimal point included, that stand around a place in its block and belong to one number with one of the
 * readings there.
 */
export function digitsAround(
  text: string,
  { from, to }: Range,
  readings: readonly string[],
): { prefix: string; suffix: string } {
  const before = readings.some((reading) => RUN_AT_START.test(reading));
  const after = readings.some((reading) => RUN_AT_END.test(reading));
  return {
    prefix: before ? (RUN_AT_END.exec(text.slice(0, from))?.[0] ?? '') : '',
    suffix: after ? (RUN_AT_START.exec(text.slice(to))?.[0] ?? '') : '',
  };
}

/** Moves the edge between two neighbouring pieces, in both texts, by a number of code units. */
function moveEdge(first: PairPiece, second: PairPiece, by: number): void {
  for (const side of ['a', 'b'] as const) {
    first[side] = { ...first[side], to: first[side].to + by };
    second[side] = { ...second[side], from: second[side].from + by };
  }
}

import type { Block } from '../records/article.ts';
import type { Correction } from '../records/correction.ts';

/** A stretch of the reading text: as the OCR has it, or emended, with what was read there. */
export type ReadingPiece =
  | { kind: 'text'; text: string }
  | { kind: 'emended'; text: string; original: string; correction: Correction };

/** The applied corrections of one article, by block. */
export function correctionsIn(
  article: string,
  corrections: readonly Correction[],
): ReadonlyMap<string, Correction[]> {
  const own = corrections.filter(({ witness, state }) => witness === article && state === 'applied');
  return Map.groupBy(own, ({ place }) => place?.block ?? '');
}

/** A block's text with its corrections, in pieces; joined by `text` it is the reading text, by `original` the OCR's. */
export function readingPieces(block: Block, corrections: readonly Correction[]): ReadingPiece[] {
  const pieces: ReadingPiece[] = [];
  let at = 0;
  const sorted = corrections.toSorted((a, b) => (a.place?.from ?? 0) - (b.place?.from ?? 0));
  for (const correction of sorted) {
    const { place } = correction;
    if (!place || place.block !== block.id) continue;
    if (place.from > at) pieces.push({ kind: 'text', text: block.text.slice(at, place.from) });
    const original = block.text.slice(place.from, place.to);
    pieces.push({ kind: 'emended', text: correction.to, original, correction });
    at = place.to;
  }
  if (at < block.text.length) pieces.push({ kind: 'text', text: block.text.slice(at) });
  return pieces;
}

/** A block's text with its corrections. */
export function readingText(block: Block, corrections: readonly Correction[]): string {
  return readingPieces(block, corrections)
    .map(({ text }) => text)
    .join('');
}

/** Who made corrections and who confirmed them, each once, in the order of the corrections. */
export function correctorsOf(corrections: readonly Correction[]): string[] {
  return [
    ...new Set(corrections.flatMap(({ by, confirmations }) => [by, ...confirmations.map((one) => one.by)])),
  ];
}

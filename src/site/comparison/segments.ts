import type { VariantClass } from '../../records/variant.ts';
import type { PairPiece, Row } from './rows.ts';
import { lengthOf, type Stream } from './stream.ts';

/**
 * A stretch of a cell, ready to be rendered: plain text, a place that differs (its text is empty where this witness
 * has nothing), or the point where this witness's print begins or breaks off within the row.
 */
export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'mark'; text: string; variant: string; class: VariantClass }
  | { kind: 'edge'; edge: 'begins' | 'breaks-off' };

export type SideName = 'a' | 'b';

/** The segments of one side of a row. */
export function segmentsOf(row: Row, side: SideName, stream: Stream): Segment[] {
  const segments: Segment[] = [];
  for (const [index, piece] of row.pieces.entries()) {
    const segment = segmentOf(piece, side, stream);
    const last = segments.at(-1);
    if (segment.kind !== 'text') segments.push(segment);
    else if (!segment.text) {
      if (row[side]) segments.push({ kind: 'edge', edge: index === 0 ? 'begins' : 'breaks-off' });
    } else if (last?.kind === 'text') last.text += segment.text;
    else segments.push(segment);
  }
  return segments;
}

function segmentOf(piece: PairPiece, side: SideName, stream: Stream): Exclude<Segment, { kind: 'edge' }> {
  const range = piece[side];
  const text = lengthOf(range) === 0 ? '' : stream.text.slice(range.from, range.to);
  if (piece.kind !== 'known' || piece.known.class === null) return { kind: 'text', text };
  return { kind: 'mark', text, variant: piece.known.variant.id, class: piece.known.class };
}

import { widthOf } from '../lines/line-measure.ts';
import type { DisplayPiece, Piece, Place, SidePiece } from './pieces.ts';

/** A chart or list read as lines of its own: labels, figures, headings and the credit under it. */
export interface InfographicPiece extends Place {
  type: 'infographic';
  parts: (DisplayPiece | SidePiece)[];
}

/** So many parts, and so many with figures, make a chart out of short lines. */
const FEWEST_PARTS = 4;
const FEWEST_FIGURES = 3;

/**
 * Gathers the lines of a chart: a run of headings, items and credits without running text in which figures abound.
 * Headlines before its first datum are left alone, captions within it step behind it.
 */
export function gatherInfographics(pieces: readonly Piece[]): (Piece | InfographicPiece)[] {
  const result: (Piece | InfographicPiece)[] = [];
  for (let at = 0; at < pieces.length;) {
    const end = Math.max(at + 1, runEnd(pieces, at));
    const run = pieces.slice(at, end);
    for (const piece of chartIn(run) ?? run) result.push(piece);
    at = end;
  }
  return result;
}

function runEnd(pieces: readonly Piece[], from: number): number {
  let end = from;
  while (end < pieces.length && isPossiblePart(pieces[end])) end += 1;
  return end;
}

function isPossiblePart(piece: Piece | undefined): boolean {
  switch (piece?.type) {
    case 'display':
      return piece.depth === 0;
    case 'item':
    case 'chart-credit':
    case 'caption':
      return true;
    default:
      return false;
  }
}

function chartIn(run: readonly Piece[]): (Piece | InfographicPiece)[] | null {
  const start = run.findIndex(isDatum);
  let end = run.length;
  while (end > start && run[end - 1]?.type === 'caption') end -= 1;
  if (start < 0) return null;
  const inside = run.slice(start, end);
  const parts = inside.filter((piece): piece is DisplayPiece | SidePiece => piece.type !== 'caption');
  const figures = parts.filter((part) => 'flow' in part && /\p{Nd}/u.test(part.flow.text));
  if (parts.length < FEWEST_PARTS || figures.length < FEWEST_FIGURES) return null;
  const chart: InfographicPiece = {
    type: 'infographic',
    parts,
    firstLine: parts[0]?.firstLine ?? 0,
    lastLine: parts.at(-1)?.lastLine ?? 0,
  };
  const captions = inside.filter((piece) => piece.type === 'caption');
  return [...run.slice(0, start), chart, ...captions, ...run.slice(end)];
}

/** A bullet, or a few words with a figure among them: no headline looks like that. */
function isDatum(piece: Piece): boolean {
  if (piece.type === 'item') return true;
  return piece.type === 'display' && widthOf(piece.flow.text) <= 8 && /\p{Nd}/u.test(piece.flow.text);
}

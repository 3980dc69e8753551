import type { ReadingPiece } from '../../corrections/reading-text.ts';
import type { Block } from '../../records/article.ts';
import type { Range } from '../comparison/stream.ts';
import type { EmendedBlock } from '../desk/emended-article.ts';
import type { ArticleMark } from './marks.ts';

/** A stretch of a block as it is read: a piece of its text, or a mark around the pieces it takes in. */
export type MarkedPiece = ReadingPiece | { kind: 'mark'; mark: ArticleMark; pieces: ReadingPiece[] };

/** A block with its corrections in place and its doubtful places marked. */
export interface MarkedBlock {
  block: Block;
  pieces: MarkedPiece[];
}

/**
 * Sets the marks around the pieces of an article's text. A correction is never cut: a mark takes in the whole of one
 * that it touches. A mark that begins inside an earlier one is left to its note.
 */
export function markedBlocks(blocks: readonly EmendedBlock[], marks: readonly ArticleMark[]): MarkedBlock[] {
  const byBlock = Map.groupBy(marks, ({ block }) => block);
  return blocks.map(({ block, pieces }) => ({
    block,
    pieces: setMarks(pieces, byBlock.get(block.id) ?? []),
  }));
}

/** A piece with the stretch of the OCR's text that it stands for. */
type Placed = Range & { piece: ReadingPiece };

function setMarks(pieces: readonly ReadingPiece[], marks: readonly ArticleMark[]): MarkedPiece[] {
  const edges = marks.flatMap(({ from, to }) => [from, to]);
  const placed = cutAt(pieces, edges);
  const out: MarkedPiece[] = [];
  let next = 0;
  let end = 0;
  for (const mark of marks) {
    if (mark.from < end) continue;
    while (next < placed.length && !takesIn(mark, placed[next]) && startOf(placed[next]) < mark.from)
      out.push(...pieceOf(placed[next++]));
    const inside: ReadingPiece[] = [];
    while (next < placed.length && takesIn(mark, placed[next])) {
      end = placed[next]?.to ?? end;
      inside.push(...pieceOf(placed[next++]));
    }
    end = Math.max(end, mark.to);
    out.push({ kind: 'mark', mark, pieces: inside });
  }
  return [...out, ...placed.slice(next).map(({ piece }) => piece)];
}

const startOf = (at: Placed | undefined): number => at?.from ?? Infinity;
const pieceOf = (at: Placed | undefined): ReadingPiece[] => (at ? [at.piece] : []);

/** Whether a mark has a piece inside it; a correction that adds words where nothing was read lies at a single point. */
function takesIn(mark: Range, at: Placed | undefined): boolean {
  if (!at) return false;
  if (at.from === at.to) return mark.from <= at.from && at.from <= mark.to;
  return at.from < mark.to && mark.from < at.to;
}

/** The pieces with their places, plain text cut at the given offsets. */
function cutAt(pieces: readonly ReadingPiece[], edges: readonly number[]): Placed[] {
  let at = 0;
  return pieces.flatMap((piece): Placed[] => {
    const from = at;
    at += (piece.kind === 'text' ? piece.text : piece.original).length;
    if (piece.kind === 'emended') return [{ from, to: at, piece }];
    const within = [...new Set([from, ...edges.filter((edge) => from < edge && edge < at), at])].sort(
      (x, y) => x - y,
    );
    return within.slice(1).map((to, index) => {
      const start = within[index] ?? from;
      return { from: start, to, piece: { kind: 'text', text: piece.text.slice(start - from, to - from) } };
    });
  });
}

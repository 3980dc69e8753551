import { correctionsIn, readingPieces, type ReadingPiece } from '../../corrections/reading-text.ts';
import type { Article, Block } from '../../records/article.ts';
import type { Correction } from '../../records/correction.ts';
import type { Archive } from '../records.ts';

/** An article's block with its corrections in place. */
export interface EmendedBlock {
  block: Block;
  pieces: ReadingPiece[];
}

/** One correction in the words of a note, with what stands before it. */
export interface Emendation {
  correction: Correction;
  number: number;
  before: string;
}

/** Corrections of an article that the same person made on the same day and the same others confirmed. */
export interface EmendationGroup {
  by: string;
  at: string;
  confirmedBy: string[];
  emendations: Emendation[];
}

/** An article as it is read: its blocks emended, and the notes on what was. */
export function emendedArticle(
  archive: Archive,
  article: Article,
): { blocks: EmendedBlock[]; groups: EmendationGroup[]; count: number } {
  const corrections = correctionsIn(article.id, archive.correctionsOf(article.id));
  const blocks = article.blocks.map((block) => ({
    block,
    pieces: readingPieces(block, corrections.get(block.id) ?? []),
  }));
  const emendations = blocks.flatMap(emendationsOf);
  return { blocks, groups: groupsOf(emendations), count: emendations.length };
}

/** Characters of the text shown before a correction. */
const shown = 2;

function emendationsOf({ block, pieces }: EmendedBlock): Emendation[] {
  return pieces.flatMap((piece, index): Emendation | [] => {
    if (piece.kind === 'text') return [];
    return {
      correction: piece.correction,
      number: Number(block.id.slice(1)),
      before: Array.from(pieces[index - 1]?.text ?? '')
        .slice(-shown)
        .join(''),
    };
  });
}

function groupsOf(emendations: readonly Emendation[]): EmendationGroup[] {
  const groups = Map.groupBy(emendations, ({ correction: { by, at, confirmations } }) =>
    JSON.stringify([by, at, ...confirmations.map((one) => one.by)]),
  );
  return [...groups.values()].flatMap((own): EmendationGroup | [] => {
    const [first] = own;
    if (!first) return [];
    const { by, at, confirmations } = first.correction;
    return { by, at, confirmedBy: confirmations.map((one) => one.by), emendations: own };
  });
}

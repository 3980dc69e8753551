import { beginsStory, nextBut } from './heading-levels.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import type { Piece } from '../paragraphs/pieces.ts';

/** A story as far as form alone shows it, by the places of its first and last text among the pieces. */
export interface SignedStory {
  texts: string[];
  from: number;
  to: number;
}

/** The running text of a page, story by story as far as jump marks, datelines, bylines and headlines in a row part it. */
export function storiesBySigns(pieces: readonly (Piece | InfographicPiece)[]): SignedStory[] {
  const stories: SignedStory[] = [];
  let current: SignedStory | null = null;
  pieces.forEach((piece, at) => {
    if (piece.type === 'text') {
      if (current === null || beginsStory(piece)) {
        current = { texts: [], from: at, to: at };
        stories.push(current);
      }
      current.texts.push(piece.flow.text);
      current.to = at;
      if (piece.tail !== null) current = null;
    } else if (piece.type === 'jump' || piece.type === 'signature') current = null;
    else if (piece.type === 'display' && !isBetweenTexts(pieces, at)) current = null;
  });
  return stories;
}

function isBetweenTexts(pieces: readonly (Piece | InfographicPiece)[], at: number): boolean {
  return pieces[at - 1]?.type === 'text' && pieces[at + 1]?.type === 'text';
}

/** How many stories have no display line right above or below them. */
export function countHeadless(
  stories: readonly SignedStory[],
  pieces: readonly (Piece | InfographicPiece)[],
): number {
  const isHeaded = ({ from, to }: SignedStory): boolean =>
    nextBut(BETWEEN, pieces, from, -1)?.type === 'display' ||
    nextBut(BETWEEN, pieces, to, 1)?.type === 'display';
  return stories.filter((story) => !isHeaded(story)).length;
}

/** Marks, signatures and pictures stand between a story and its headline. */
const BETWEEN: ReadonlySet<string> = new Set(['jump', 'turn', 'signature', 'caption', 'figure-mark']);

import { PICTURES, beginsStory, nextBut } from './heading-levels.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import type { DisplayPiece, Piece } from '../paragraphs/pieces.ts';
import { isHeadingDepth } from '../lines/tree.ts';

/** What a page's display lines taken together say of each of them, in nats for a headline and against a section's heading. */
export interface DisplayHabits {
  /** They stand over a paragraph each, as over briefs: no story has so many sections so short. */
  briefs: number;
  /** What is surely a headline is signed, so that one without a signature is none; told of flat Markdown alone. */
  unsigned: number;
  /** What is surely a headline has a blank line before it, so that one without is none. */
  unparted: number;
  /** It has one, and what nothing signs often has none: so that one with a blank line before it is a headline. */
  parted: number;
}

/** A run of display lines, and what stands around it. */
interface Run {
  isFirst: boolean;
  isSigned: boolean;
  isParted: boolean;
  depths: number[];
  /** How many paragraphs it stands over. */
  over: number;
}

/** So many runs show a habit. */
const ENOUGH = 3;
/** What one, two and more paragraphs under a display line say for briefs, by their shares under headings and over briefs. */
const OVER = [0, 1.5, 0, -2];
/** However many briefs a page has, that says no more. */
const MOST = 8;

/** What a page's display lines have in common. */
export function displayHabits(pieces: readonly (Piece | InfographicPiece)[]): DisplayHabits {
  const runs = runsOf(pieces);
  const briefs = runs.reduce((sum, { over }) => sum + (OVER[Math.min(over, OVER.length - 1)] as number), 0);
  const signed = runs.filter(({ isSigned }) => isSigned);
  const parted = signed.filter(({ isFirst, isParted }) => !isFirst && isParted).length;
  const unparted = signed.filter(({ isFirst, isParted }) => !isFirst && !isParted).length;
  const others = runs.filter(({ isFirst, isSigned }) => isFirst && !isSigned).length;
  const close = runs.filter(({ isFirst, isSigned, isParted }) => !isFirst && !isSigned && !isParted).length;
  return {
    briefs: runs.length < ENOUGH ? 0 : Math.max(0, Math.min(MOST, briefs)),
    unsigned: isFlat(runs) ? Math.min(0, Math.log((others + 1) / (others + signed.length))) : 0,
    unparted: shareOf(unparted, parted + unparted),
    parted: parted > 0 && unparted === 0 ? Math.log(1 + close) : 0,
  };
}

/** The logarithm of a share, as far as so many show it: nothing where there are none. */
const shareOf = (part: number, all: number): number => Math.log((part + 1) / (all + 1));

/** Whether the display lines that bear a mark are Markdown headings of one depth, and enough of them. */
function isFlat(runs: readonly Run[]): boolean {
  const depths = runs.flatMap((run) => run.depths).filter(isHeadingDepth);
  return depths.length >= ENOUGH && new Set(depths).size === 1;
}

function runsOf(pieces: readonly (Piece | InfographicPiece)[]): Run[] {
  const runs: Run[] = [];
  let last: Run | null = null;
  pieces.forEach((piece, at) => {
    if (piece.type === 'display') {
      if (pieces[at - 1]?.type === 'display' && last !== null) last.depths.push(piece.depth);
      else runs.push((last = runAt(piece, pieces, at)));
    } else if (piece.type === 'text' && last !== null) last.over += 1;
  });
  return runs;
}

function runAt(piece: DisplayPiece, pieces: readonly (Piece | InfographicPiece)[], at: number): Run {
  let end = at;
  while (pieces[end]?.type === 'display') end += 1;
  return {
    isFirst: nextBut(PICTURES, pieces, at, -1) === undefined,
    isSigned: beginsStory(pieces[end]),
    isParted: piece.lines[0]?.blankBefore === true,
    depths: [piece.depth],
    over: 0,
  };
}

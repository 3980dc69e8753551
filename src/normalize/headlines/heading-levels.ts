import type { InfographicPiece } from '../paragraphs/infographics.ts';
import type { Piece } from '../paragraphs/pieces.ts';
import { PLAIN, STRONG, isHeadingDepth } from '../lines/tree.ts';

/** What the display lines of one level stand over on a page: whole stories, their sections, or nothing tells. */
export type LevelUse = 'headlines' | 'sections' | 'either';

interface Seen {
  /** Lines that must be headlines by what stands around them. */
  heads: number;
  /** Lines between two paragraphs, as section headings stand. */
  between: number;
}

/**
 * What each level of display lines is used for, by depth: where a page has several, the upper one is for headlines and
 * those under it for sections. A page with one level uses it for both.
 */
export function levelUses(pieces: readonly (Piece | InfographicPiece)[]): (depth: number) => LevelUse {
  const seen = seenLevels(pieces);
  const levels = [...seen.keys()].sort((a, b) => rankOf(a) - rankOf(b));
  const top = levels.find((depth, at) => {
    return (isHeadingDepth(depth) && at < levels.length - 1) || (seen.get(depth)?.heads ?? 0) > 0;
  });
  if (top === undefined) return () => 'either';
  return (depth) => {
    if (rankOf(depth) > rankOf(top)) return 'sections';
    if (depth !== top) return 'headlines';
    const parted = levels.some((lower) => rankOf(lower) > rankOf(top) && (seen.get(lower)?.between ?? 0) > 0);
    return parted ? 'headlines' : 'either';
  };
}

/** Strong type ranks behind all headings, plain lines behind that. */
function rankOf(depth: number): number {
  return depth === PLAIN ? STRONG + 1 : depth;
}

function seenLevels(pieces: readonly (Piece | InfographicPiece)[]): Map<number, Seen> {
  const levels = new Map<number, Seen>();
  pieces.forEach((piece, at) => {
    if (piece.type !== 'display') return;
    const seen = levels.get(piece.depth) ?? { heads: 0, between: 0 };
    levels.set(piece.depth, seen);
    const [before, after] = [nextBut(PICTURES, pieces, at, -1), pieces[at + 1]];
    if (after?.type === 'display' || before?.type === 'display') return;
    if (before === undefined || beginsStory(after)) seen.heads += 1;
    else if (before.type === 'text' && before.tail === null && after?.type === 'text') seen.between += 1;
  });
  return levels;
}

/** What a picture brings with it. */
export const PICTURES: ReadonlySet<string> = new Set(['caption', 'figure-mark']);

/** The next piece in one direction that is none of some types. */
export function nextBut(
  passed: ReadonlySet<string>,
  pieces: readonly (Piece | InfographicPiece)[],
  at: number,
  step: 1 | -1,
): Piece | InfographicPiece | undefined {
  let next = at + step;
  while (passed.has(pieces[next]?.type ?? '')) next += step;
  return pieces[next];
}

/** Whether a piece is surely the first of a story: a jump mark, a byline, or text with a dateline at its head. */
export function beginsStory(piece: Piece | InfographicPiece | undefined): boolean {
  if (piece?.type === 'signature') return piece.signature.byline !== null;
  if (piece?.type === 'jump') return true;
  return piece?.type === 'text' && (piece.head !== null || piece.jump !== null);
}

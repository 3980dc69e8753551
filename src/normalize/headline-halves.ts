import { joinFlows } from './flow.ts';
import type { InfographicPiece } from './infographics.ts';
import type { DisplayPiece, Piece } from './pieces.ts';

/**
 * Joins two display lines that a blank line parts into one headline: where the Han on both sides of the break stand
 * together in the page's text, or where the two are a pair of their own and balance each other as the lines of one
 * headline do, the upper as long as the lower or one Han longer. `stands`: whether the page's text holds some words.
 */
export function mergeHalves(
  run: readonly DisplayPiece[],
  stands: (words: string) => boolean,
): DisplayPiece[] {
  const merged: DisplayPiece[] = [];
  const alone = run.filter((piece) => !isSubheadline(piece)).length === 2;
  for (const piece of run) {
    const last = merged.at(-1);
    if (last !== undefined && areHalves(last, piece, { alone, stands })) {
      const flow = joinFlows(last.flow, piece.flow);
      const lines = [...last.lines, ...piece.lines];
      merged[merged.length - 1] = { ...last, flow, lines, lastLine: piece.lastLine };
    } else merged.push(piece);
  }
  return merged;
}

/** A test whether words stand in the running text of a page. */
export function standsIn(pieces: readonly (Piece | InfographicPiece)[]): (words: string) => boolean {
  const texts = pieces.flatMap((piece) => (piece.type === 'text' ? [piece.flow.text] : []));
  return (words) => texts.some((text) => text.includes(words));
}

function areHalves(
  upper: DisplayPiece,
  lower: DisplayPiece,
  { alone, stands }: { alone: boolean; stands: (words: string) => boolean },
): boolean {
  const [a, b] = [upper.flow.text, lower.flow.text];
  if (upper.depth !== lower.depth || isHeading(upper) || !isHanOnly(a.slice(-2)) || !isHanOnly(b.slice(0, 2)))
    return false;
  if (stands(a.slice(-2) + b.slice(0, 2))) return true;
  const longer = a.length - b.length;
  if (longer < 0 || longer > 1 || a.length < SHORTEST_HALF || !isHanOnly(a + b)) return false;
  return alone || stands(a.slice(-1) + b.slice(0, 1));
}

/** # and ## mark one headline each; only strong type is set line by line. */
function isHeading({ depth }: DisplayPiece): boolean {
  return depth > 0 && depth < 7;
}

/** A line of a broken headline has so many Han at least. */
const SHORTEST_HALF = 5;

function isSubheadline({ flow }: DisplayPiece): boolean {
  return /^[—–－]/u.test(flow.text);
}

function isHanOnly(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

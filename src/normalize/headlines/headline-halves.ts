import { joinFlows } from '../paragraphs/flow.ts';
import { SHORTEST_HALF, isHan, isSubheadline } from './headline-joints.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import { measure } from '../lines/line-measure.ts';
import type { DisplayPiece, Piece } from '../paragraphs/pieces.ts';
import { isHeadingDepth } from '../lines/tree.ts';

/**
 * Joins two display lines that a blank line parts into one headline: where the upper is unfinished, where the Han on
 * both sides of the break stand together in the page's text, or where the two are a pair of their own and balance each
 * other as the lines of one headline do, the upper as long as the lower or one Han longer. `stands`: whether the page's
 * text holds some words.
 */
export function mergeHalves(
  run: readonly DisplayPiece[],
  stands: (words: string) => boolean,
): DisplayPiece[] {
  const merged: DisplayPiece[] = [];
  const alone = run.filter((piece) => !isSubheadline(piece.flow.text)).length === 2;
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
  let all: string | null = null;
  return (words) => {
    all ??= pieces.flatMap((piece) => (piece.type === 'text' ? [piece.flow.text] : [])).join('\n');
    return all.includes(words);
  };
}

function areHalves(
  upper: DisplayPiece,
  lower: DisplayPiece,
  { alone, stands }: { alone: boolean; stands: (words: string) => boolean },
): boolean {
  const [a, b] = [upper.flow.text, lower.flow.text];
  if (upper.depth !== lower.depth || isHeadingDepth(upper.depth) || isSubheadline(b)) return false;
  if (isUnfinished(a, b)) return true;
  const spansBreak = (before: number, behind: number): boolean => {
    const words = a.slice(-before) + b.slice(0, behind);
    return isHan(words) && words.length === before + behind && stands(words);
  };
  const longer = a.length - b.length;
  if (spansBreak(2, 2)) return true;
  if (Math.abs(longer) <= ROUGHLY && (spansBreak(2, 1) || spansBreak(1, 2))) return true;
  if (longer < 0 || longer > 1 || a.length < SHORTEST_HALF || !isHan(a + b)) return false;
  return alone || stands(a.slice(-1) + b.slice(0, 1));
}

/** Whether a line cannot be a headline of its own: it ends in 的, or opens a bracket that the next line closes. */
function isUnfinished(a: string, b: string): boolean {
  return a.endsWith('的') || (!measure(a).balanced && measure(a + b).balanced);
}

/** Lines of one headline differ by so many characters at most. */
const ROUGHLY = 4;

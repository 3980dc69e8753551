import { partsWord } from '../../text/words.ts';
import { joinFlows } from '../paragraphs/flow.ts';
import { SHORTEST_HALF, isHan, isSubheadline } from './headline-joints.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import { measure } from '../lines/line-measure.ts';
import { flowOf } from '../paragraphs/flow-of-lines.ts';
import { type DisplayPiece, type Piece, placeOf } from '../paragraphs/pieces.ts';
import { type Line, isHeadingDepth } from '../lines/tree.ts';

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
  if (upper.lines.length > 1 || lower.lines.length > 1) return false;
  if (upper.depth !== lower.depth || isHeadingDepth(upper.depth) || isSubheadline(b)) return false;
  if (isUnfinished(a, b)) return true;
  const spansBreak = (before: number, behind: number): boolean => {
    const words = a.slice(-before) + b.slice(0, behind);
    return isHan(words) && words.length === before + behind && stands(words);
  };
  const longer = a.length - b.length;
  if (spansBreak(2, 2) || (isHan(a.slice(-1) + b.slice(0, 1)) && partsWord(a, b))) return true;
  if (Math.abs(longer) <= ROUGHLY && (spansBreak(2, 1) || spansBreak(1, 2))) return true;
  if (longer < 0 || longer > 1 || a.length < SHORTEST_HALF || !isHan(a + b)) return false;
  return alone || stands(a.slice(-1) + b.slice(0, 1));
}

/** Whether a line cannot be a headline of its own: it ends in 的, or opens a bracket that the next line closes. */
function isUnfinished(a: string, b: string): boolean {
  return a.endsWith('的') || (!measure(a).balanced && measure(a + b).balanced);
}

/**
 * Parts display lines that stand over a story where the lower is much narrower or wider than the upper and no words of the
 * page's text run over the break: a headline and what stands over it or under it, with no blank line between.
 */
export function partUneven(run: readonly DisplayPiece[], stands: (words: string) => boolean): DisplayPiece[] {
  return run.flatMap((piece) => {
    const parts: Line[][] = [];
    for (const line of piece.lines) {
      const own = parts.at(-1);
      const last = own?.at(-1);
      if (own !== undefined && last !== undefined && !areUneven(last, line, stands)) own.push(line);
      else parts.push([line]);
    }
    if (parts.length === 1) return [piece];
    return parts.map((lines) => ({
      ...piece,
      lines,
      flow: flowOf(lines, piece.setting.style),
      ...placeOf(lines),
    }));
  });
}

function areUneven(upper: Line, lower: Line, stands: (words: string) => boolean): boolean {
  const [a, b] = [upper.text, lower.text];
  if (Math.min(upper.width, lower.width) < SHORTEST_HALF || Math.abs(upper.width - lower.width) <= UNEVEN)
    return false;
  if (isUnfinished(a, b)) return false;
  const words = a.slice(-1) + b.slice(0, 1);
  return isHan(words) && !stands(words) && !partsWord(a, b);
}

/** Lines of one headline differ by no more, in ems. */
const UNEVEN = 5;

/** Lines of one headline differ by so many characters at most. */
const ROUGHLY = 4;

import { partsWord } from '../../text/words.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import { flowOf } from '../paragraphs/flow-of-lines.ts';
import { OTHER_SIZE } from '../lines/features.ts';
import { measure } from '../lines/line-measure.ts';
import { type DisplayPiece, type Piece, placeOf } from '../paragraphs/pieces.ts';
import { type Line, isHeadingDepth } from '../lines/tree.ts';
import { type Table, natsOf } from './nats.ts';

/** A test whether words stand in the running text of a page. */
export type Stands = (words: string) => boolean;

export function standsIn(pieces: readonly (Piece | InfographicPiece)[]): Stands {
  let all: string | null = null;
  return (words) => {
    all ??= pieces.flatMap((piece) => (piece.type === 'text' ? [piece.flow.text] : [])).join('\n');
    return all.includes(words);
  };
}

/** Two display lines, one below the other, which may be lines of one headline. */
interface Joint {
  a: string;
  b: string;
  /** By how many characters the upper is longer, by how many ems one is wider, and the width of the narrower. */
  longer: number;
  uneven: number;
  narrower: number;
  /** Whether the line model read the two as one, as two that may be halves, or nothing told of several headlines in a row. */
  read: 'one' | 'halves' | 'gathered';
  /** What blank lines say: nats for two headlines where one stands between, and for one where none does. */
  blank: number;
  /** Whether boxes show them in type of one size. */
  isAlike: boolean;
  /** Whether they are all there is. */
  alone: boolean;
  stands: Stands;
}

/** A line of a broken headline has so many characters at least; lines of one differ by no more ems. */
const SHORTEST_HALF = 5;
const UNEVEN = 5;

/** What speaks for two display lines being one headline, in nats; set by hand, as no page set by hand has enough of them. */
const JOINTS: Table<Joint> = [
  ['a further line', -1, () => true],
  ['of what stands under a headline', -3, ({ a }) => isSubheadline(a)],
  ['read as one', 3, ({ read }) => read === 'one'],
  ['read as two', -1.4, ({ read }) => read === 'halves'],
  ['blank lines among several headlines', 1, ({ blank }) => blank],
  ['words run on from the one to the other', 2.5, (joint) => runOn(joint, 2, 2) || parts(joint)],
  ['so do three Han, in lines of about one length', 1.5, isThree],
  ['so do two Han', 1, (joint) => runOn(joint, 1, 1) && !runOn(joint, 2, 2) && !parts(joint)],
  ['the upper as long, or one Han longer', 1.5, isBalanced],
  ['nearly so', 0.5, (joint) => isLongEnough(joint) && Math.abs(joint.longer) <= 2 && !isBalanced(joint)],
  ['nothing else there', 1, ({ alone }) => alone],
  ['a bracket or 的 that the upper leaves open', 4, isUnfinished],
  ['much wider or narrower, and no words run on', -4, isUneven],
  ['a word above a longer line', -4, isWordAbove],
];

const isLongEnough = ({ b }: Joint): boolean => b.length >= SHORTEST_HALF;

function isBalanced({ a, b, longer }: Joint): boolean {
  return longer >= 0 && longer <= 1 && b.length >= SHORTEST_HALF && isHan(a + b);
}

function runOn({ a, b, stands }: Joint, before: number, behind: number): boolean {
  const words = a.slice(-before) + b.slice(0, behind);
  return words.length === before + behind && isHan(words) && stands(words);
}

const parts = ({ a, b }: Joint): boolean => isHan(a.slice(-1) + b.slice(0, 1)) && partsWord(a, b);

/** Lines of one headline differ by so many characters at most. */
const ROUGHLY = 4;
function isThree(joint: Joint): boolean {
  return Math.abs(joint.longer) <= ROUGHLY && (runOn(joint, 2, 1) || runOn(joint, 1, 2));
}

function isUnfinished({ a, b }: Joint): boolean {
  return a.endsWith('的') || (!measure(a).balanced && measure(a + b).balanced);
}

function isUneven(joint: Joint): boolean {
  const { a, b, uneven, narrower } = joint;
  if (narrower < SHORTEST_HALF || uneven <= UNEVEN || !isHan(a.slice(-1) + b.slice(0, 1))) return false;
  return !runOn(joint, 1, 1) && !parts(joint);
}

/** No line of a headline is so narrow, in ems, unless it is a half; a word may stand above its line. */
export const FEW_EMS = 5.5;
/** 校长手记 over the headline of what is printed in it. */
function isWordAbove(joint: Joint): boolean {
  const { a, b, narrower, isAlike } = joint;
  return !isAlike && a.length < b.length && narrower < FEW_EMS && !runOn(joint, 1, 1) && !parts(joint);
}

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** Whether a line stands under a headline: ——来自永宁市的一线观察. */
export const isSubheadline = (text: string): boolean => /^[—–－]/u.test(text);

/** What speaks for two lines being one headline, in nats: minus infinity where they cannot. */
export function natsOfJoint(
  upper: Line,
  lower: Line,
  about: Pick<Joint, 'read' | 'blank' | 'alone' | 'stands'>,
): number {
  const [a, b] = [upper.text, lower.text];
  if (isSubheadline(b) || upper.form.type !== lower.form.type) return Number.NEGATIVE_INFINITY;
  const narrower = Math.min(upper.width, lower.width);
  const uneven = Math.abs(upper.width - lower.width);
  const isAlike = Math.abs((upper.placing?.size ?? NaN) - (lower.placing?.size ?? NaN)) <= OTHER_SIZE;
  return natsOf(JOINTS, { a, b, longer: a.length - b.length, uneven, narrower, isAlike, ...about });
}

/** A display piece of some of a run's lines. */
export function pieceOf(like: DisplayPiece, lines: readonly Line[]): DisplayPiece {
  return { ...like, lines, flow: flowOf(lines, like.style), ...placeOf(lines) };
}

/** Joins display lines of one kind, each a piece of its own, where more speaks for one headline of two lines. */
export function joinHalves(run: readonly DisplayPiece[], stands: Stands): DisplayPiece[] {
  const joined: DisplayPiece[] = [];
  const alone = run.filter((piece) => !isSubheadline(piece.flow.text)).length === 2;
  for (const piece of run) {
    const last = joined.at(-1);
    const lines = [...(last?.lines ?? []), ...piece.lines];
    const [upper, lower] = lines;
    const mayBe = last !== undefined && lines.length === 2 && last.depth === piece.depth;
    const about = { read: 'halves', blank: 0, alone, stands } as const;
    if (mayBe && !isHeadingDepth(piece.depth) && natsOfJoint(upper as Line, lower as Line, about) > 0)
      joined[joined.length - 1] = pieceOf(last, lines);
    else joined.push(piece);
  }
  return joined;
}

/** Parts display lines over a story where more speaks for two: a headline and what stands over or under it. */
export function partUneven(run: readonly DisplayPiece[], stands: Stands): DisplayPiece[] {
  return run.flatMap((piece) => {
    const own: Line[][] = [];
    for (const line of piece.lines) {
      const last = own.at(-1)?.at(-1);
      const about = { read: 'one', blank: 0, alone: false, stands } as const;
      if (last !== undefined && natsOfJoint(last, line, about) > 0) own.at(-1)?.push(line);
      else own.push([line]);
    }
    return own.length === 1 ? [piece] : own.map((lines) => pieceOf(piece, lines));
  });
}

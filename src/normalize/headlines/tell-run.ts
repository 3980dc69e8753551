import { type Flow, joinFlows } from '../paragraphs/flow.ts';
import { beginsStory } from './heading-levels.ts';
import { isAside, isChapter, isColumnName, isOwnHeadline } from '../phrases/headline-asides.ts';
import { isSubheadline } from './joints.ts';
import { largestType } from './headline-odds.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import { type Table, natsOf } from './nats.ts';
import type { DisplayPiece, Piece, SignaturePiece } from '../paragraphs/pieces.ts';
import type { HeadingPiece, HeadlinePiece, StoryPiece } from './story-pieces.ts';
import { isOfficeLine } from '../phrases/lift.ts';
import { areNames, isPostAndName } from '../phrases/surnames.ts';
import { isHeadingDepth } from '../lines/tree.ts';

/** What stands around a run of display lines that are headlines. */
export interface Around {
  before: StoryPiece | undefined;
  after: Piece | InfographicPiece | undefined;
  /** Whether every story of the page has a headline where it stands, so that several in a row are one. */
  headed: boolean;
  /** How many stories begin behind it, by their datelines, with no headline between them. */
  untitled: number;
}

/** Reads display lines that begin a story: headlines with what stands over and under them, chapters, names of pages. */
export function tellRun(run: DisplayPiece[], around: Around): StoryPiece[] {
  const { before, after } = around;
  const chapter = run.findIndex(({ flow }) => isChapter(flow.text));
  if (chapter >= 0 && (chapter > 0 || before !== undefined)) {
    const above = chapter === 0 ? [] : tellRun(run.slice(0, chapter), around);
    return [...above, ...run.slice(chapter).map(headingOf)];
  }
  const names = before === undefined ? countPageNames(run) : 0;
  const rest = run.slice(names);
  const last = lastOf(rest, after);
  const heads = last === null ? rest : rest.slice(0, -1);
  const own = headlinesIn(heads, { ...around, after: last?.type === 'signature' ? last : after });
  const pageNames = run.slice(0, names).map((piece) => ({ ...headingOf(piece), type: 'page-name' as const }));
  return [...pageNames, ...own, ...(last === null ? [] : [last])];
}

export function headingOf({ flow, firstLine, lastLine }: DisplayPiece): HeadingPiece {
  return { type: 'heading', flow, firstLine, lastLine };
}

const PAGE_NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{2,4}·\p{Script=Han}{2,4})$/u;

/** How many lines at the head of a page, of few Han above a headline, name the page. */
function countPageNames(run: readonly DisplayPiece[]): number {
  const isName = ({ depth, flow: { text } }: DisplayPiece, under: string): boolean =>
    depth <= 0 && PAGE_NAME.test(text) && !isColumnName(text) && !isSubheadline(under) && !areNames(under);
  const other = run.findIndex((piece, at) => !isName(piece, run[at + 1]?.flow.text ?? '——'));
  return Math.max(0, other);
}

/** What stands last under headlines and is none: a name alone above a text; 中共（12名）, tight above the first rows of a list. */
function lastOf(
  run: readonly DisplayPiece[],
  after: Piece | InfographicPiece | undefined,
): SignaturePiece | HeadingPiece | null {
  const last = run.at(-1);
  if (last === undefined || run.length < 2 || after?.type !== 'text') return null;
  const { text } = last.flow;
  if (last.depth <= 0 && !isOwnHeadline(text) && (areNames(text) || isPostAndName(text)))
    return bylineOf(last);
  const isTight = last.lines[0]?.blankBefore === false;
  return after.row && isTight && text.length < (run[0]?.flow.text.length ?? 0) ? headingOf(last) : null;
}

/** Reads display lines that say who signs the text above: names, an office or a person's post, right under it, far in, or with nothing to head. */
export function signTexts(
  pieces: readonly (Piece | InfographicPiece)[],
): readonly (Piece | InfographicPiece)[] {
  return pieces.map((piece, at) => {
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    const isUnderText = before?.type === 'text' && before.tail === null && !before.row;
    if (piece.type !== 'display' || piece.depth > 0 || piece.lines.length > 1 || !isUnderText) return piece;
    const [line, { text }] = [piece.lines[0], piece.flow];
    const isFarIn = (line?.indent ?? 0) >= FAR_IN;
    const isRightUnder =
      line?.blankBefore === false && after?.type === 'display' && after.lines[0]?.blankBefore;
    if (isOwnHeadline(text) || !(isFarIn || isRightUnder || headsNothing(after))) return piece;
    return areNames(text.split(/\s+/u).at(-1) ?? '') || isPostAndName(text) || isOfficeLine(text)
      ? bylineOf(piece)
      : piece;
  });
}

/** Whether a display line above it has no text of its own: none follows, or a marked headline does. */
const headsNothing = (after: Piece | InfographicPiece | undefined): boolean =>
  after?.type === 'display' ? after.depth > 0 : after?.type !== 'text';

/** In ems: further than a paragraph begins. */
const FAR_IN = 3;

const bylineOf = ({ flow, firstLine, lastLine }: DisplayPiece): SignaturePiece => ({
  type: 'signature',
  signature: { dateline: null, byline: flow },
  firstLine,
  lastLine,
});

function headlinesIn(run: readonly DisplayPiece[], { after, headed, untitled }: Around): HeadlinePiece[] {
  const heads: HeadlinePiece[] = [];
  const sizes: number[] = [];
  let level = 0;
  for (const piece of run) {
    const last = heads.at(-1);
    const isUnder = isHeadingDepth(level) && piece.depth > level;
    if (last !== undefined && (isUnder || isSubheadline(piece.flow.text) || isAside(piece.flow.text))) {
      last.subheadline = joined([last.subheadline, piece.flow]);
      last.lastLine = piece.lastLine;
    } else {
      level = piece.depth;
      const { firstLine, lastLine } = piece;
      const none = { kicker: null, subheadline: null, gathered: false };
      heads.push({ type: 'headline', headline: piece.flow, ...none, firstLine, lastLine });
      sizes.push(largestType([piece]));
    }
  }
  if (heads.length === 0) return [];
  const isText = after?.type === 'text' && !after.row;
  const isOne = (isText && headed) || beginsStory(after);
  const isOneEach = heads.length > 1 && heads.length === untitled;
  if (isOne && !isOneEach) return [oneOf(heads, sizes)];
  return heads.map((head) => ({ ...head, gathered: heads.length > 1 }));
}

/** One of several display lines over one story, which may be its headline. */
interface Part {
  at: number;
  head: HeadlinePiece;
  heads: readonly HeadlinePiece[];
  sizes: readonly number[];
}

/** What says which display line over a story is its headline, in nats; the others stand over and under it. Set by hand. */
const MAIN: Table<Part> = [
  ['under the name of a column', 8, ({ at, heads }) => at === 1 && isColumn(heads[0])],
  ['in clearly the largest type', 4, ({ at, sizes }) => largestAt(sizes) === at],
  ['a dash under it', 3, ({ head: { subheadline } }) => isSubheadline(subheadline?.text ?? '')],
  ['in the middle of three', 2, ({ at, heads }) => at === 1 && heads.length === 3],
  ['longest', 1, ({ head, heads }) => heads.every((other) => lengthOf(other) <= lengthOf(head))],
];

const isColumn = (head: HeadlinePiece | undefined): boolean => isColumnName(head?.headline.text ?? '');
const lengthOf = ({ headline }: HeadlinePiece): number => headline.text.length;

/** By so much, as a logarithm, the type of a headline is larger than what stands over and under it. */
const CLEARLY = 0.15;

/** Which of several is clearly set in the largest type; -1 where none is, or no box tells of one. */
function largestAt(sizes: readonly number[]): number {
  const [first = NaN, second = NaN] = sizes.toSorted((a, b) => b - a);
  return sizes.some(Number.isNaN) || first - second < CLEARLY ? -1 : sizes.indexOf(first);
}

/** One headline of display lines over one story; of two that are as likely the lower. */
function oneOf(heads: readonly HeadlinePiece[], sizes: readonly number[]): HeadlinePiece {
  const nats = heads.map((head, at) => natsOf(MAIN, { at, head, heads, sizes }));
  const main = nats.lastIndexOf(Math.max(...nats));
  const { headline, subheadline } = heads[main] as HeadlinePiece;
  const flowsOf = (some: readonly HeadlinePiece[]): (Flow | null)[] =>
    some.flatMap((one) => [one.headline, one.subheadline]);
  return {
    type: 'headline',
    headline,
    kicker: joined(flowsOf(heads.slice(0, main))),
    subheadline: joined([subheadline, ...flowsOf(heads.slice(main + 1))]),
    gathered: false,
    firstLine: Math.min(...heads.map(({ firstLine }) => firstLine)),
    lastLine: Math.max(...heads.map(({ lastLine }) => lastLine)),
  };
}

const joined = (flows: readonly (Flow | null)[]): Flow | null =>
  flows.reduce((sum, flow) => (sum === null || flow === null ? (sum ?? flow) : joinFlows(sum, flow)), null);

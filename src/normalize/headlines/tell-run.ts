import { type Flow, joinFlows } from '../paragraphs/flow.ts';
import { beginsStory } from './heading-levels.ts';
import { isAside, isChapter, isColumnName } from '../phrases/headline-asides.ts';
import { isSubheadline } from './headline-joints.ts';
import { largestType } from './headline-odds.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import type { DisplayPiece, Piece, SignaturePiece } from '../paragraphs/pieces.ts';
import type { HeadingPiece, HeadlinePiece, PageNamePiece, StoryPiece } from './story-pieces.ts';
import { areNames, isPostAndName } from '../phrases/surnames.ts';
import { isHeadingDepth } from '../lines/tree.ts';

/** What stands around a run of display lines that are headlines. */
export interface Around {
  before: StoryPiece | undefined;
  after: Piece | InfographicPiece | undefined;
  /** Whether every story of the page has a headline where it stands, so that several in a row are one. */
  headed: boolean;
}

/** Reads display lines that begin a story: headlines with what stands over and under them, chapters, names of pages. */
export function tellRun(run: DisplayPiece[], around: Around): StoryPiece[] {
  const { before, after, headed } = around;
  const chapter = run.findIndex(({ flow }) => isChapter(flow.text));
  if (chapter >= 0 && (chapter > 0 || before !== undefined)) {
    const above = chapter === 0 ? [] : tellRun(run.slice(0, chapter), around);
    return [...above, ...run.slice(chapter).map(headingOf)];
  }
  const names = pageNames(run, before);
  const rest = run.slice(names.length);
  const signature = nameUnder(rest, after);
  const heads = signature === null ? rest : rest.slice(0, -1);
  const first = headingOfTable(heads, after);
  if (first !== null)
    return [...names, ...headlinesIn(heads.slice(0, -1), { after, headed }), headingOf(first)];
  const own = headlinesIn(heads, { after: signature ?? after, headed });
  return [...names, ...own, ...(signature === null ? [] : [signature])];
}

/** 中共（12名） right under the title of a list, above its first rows. */
function headingOfTable(
  heads: readonly DisplayPiece[],
  after: Piece | InfographicPiece | undefined,
): DisplayPiece | null {
  const last = heads.at(-1);
  if (last === undefined || heads.length < 2 || after?.type !== 'text' || !after.row) return null;
  const isTight = last.lines[0]?.blankBefore === false;
  return isTight && last.flow.text.length < (heads[0]?.flow.text.length ?? 0) ? last : null;
}

export function headingOf({ flow, firstLine, lastLine }: DisplayPiece): HeadingPiece {
  return { type: 'heading', flow, firstLine, lastLine };
}

const PAGE_NAME = /^(?:\p{Script=Han}{2,6}|\p{Script=Han}{2,4}·\p{Script=Han}{2,4})$/u;

/** Few Han at the head of a page, above a headline: the name of the page or of a column. */
function pageNames(run: readonly DisplayPiece[], before: StoryPiece | undefined): PageNamePiece[] {
  if (before !== undefined) return [];
  const names: PageNamePiece[] = [];
  for (const [at, piece] of run.slice(0, -1).entries()) {
    const under = run[at + 1]?.flow.text ?? '';
    if (isSubheadline(under) || areNames(under) || isColumnName(piece.flow.text)) break;
    if (piece.depth > 0 || !PAGE_NAME.test(piece.flow.text)) break;
    names.push({ type: 'page-name', flow: piece.flow, firstLine: piece.firstLine, lastLine: piece.lastLine });
  }
  return names;
}

/** Names alone behind a text, with none behind them, are whose text it is. */
export function namesBehind(
  run: readonly DisplayPiece[],
  { before, after }: Pick<Around, 'before' | 'after'>,
): SignaturePiece | null {
  const [only] = run;
  if (run.length > 1 || only === undefined || only.depth > 0) return null;
  if (before?.type !== 'text' || before.row || before.tail !== null || after?.type === 'text') return null;
  return areNames(only.flow.text) ? bylineOf(only) : null;
}

const bylineOf = ({ flow, firstLine, lastLine }: DisplayPiece): SignaturePiece => ({
  type: 'signature',
  signature: { dateline: null, byline: flow },
  firstLine,
  lastLine,
});

/** A name alone between a headline and its text is a byline. */
function nameUnder(
  run: readonly DisplayPiece[],
  after: Piece | InfographicPiece | undefined,
): SignaturePiece | null {
  const last = run.at(-1);
  if (run.length < 2 || last === undefined || after?.type !== 'text' || last.depth > 0) return null;
  if (!areNames(last.flow.text) && !isPostAndName(last.flow.text)) return null;
  return bylineOf(last);
}

/** A headline has at most so many parts: one over it, itself, one under it, and a break in either. */
const MOST_PARTS = 4;

function headlinesIn(
  run: readonly DisplayPiece[],
  { after, headed }: Pick<Around, 'after' | 'headed'>,
): HeadlinePiece[] {
  const heads: HeadlinePiece[] = [];
  const sizes: number[] = [];
  let level = 0;
  for (const piece of run) {
    const last = heads.at(-1);
    const isUnder = isHeadingDepth(level) && piece.depth > level;
    if (last !== undefined && (isUnder || isSubheadline(piece.flow.text) || isAside(piece.flow.text))) {
      last.subheadline = last.subheadline === null ? piece.flow : joinFlows(last.subheadline, piece.flow);
      last.lastLine = piece.lastLine;
    } else {
      level = piece.depth;
      const { firstLine, lastLine } = piece;
      const none = { kicker: null, subheadline: null, gathered: false };
      heads.push({ type: 'headline', headline: piece.flow, ...none, firstLine, lastLine });
      sizes.push(largestType([piece]));
    }
  }
  const inColumn = after?.type === 'text' && isColumnName(heads[0]?.headline.text ?? '');
  if (
    heads.length > 1 &&
    heads.length <= MOST_PARTS &&
    (inColumn || (standsOver(after) && (headed || beginsStory(after))))
  )
    return [oneOf(heads, sizes)];
  return heads.map((head, at) => ({ ...head, gathered: isGatheredAt(at, heads.length, after) }));
}

const standsOver = (after: Piece | InfographicPiece | undefined): boolean =>
  (after?.type === 'text' && !after.row) || beginsStory(after);

/** Of several headlines in a row none need stand over what follows; but a table has its own above it. */
function isGatheredAt(at: number, count: number, after: Piece | InfographicPiece | undefined): boolean {
  if (after?.type === 'text' && after.row) return at < count - 1 && count > 2;
  return count > 1;
}

/** By so much, as a logarithm, the type of a headline is larger than what stands over and under it. */
const CLEARLY = 0.15;

/** Which of several is clearly set in the largest type; -1 where none is, or no box tells of one. */
function largestAt(sizes: readonly number[]): number {
  const [first = NaN, second = NaN] = sizes.toSorted((a, b) => b - a);
  return sizes.some(Number.isNaN) || first - second < CLEARLY ? -1 : sizes.indexOf(first);
}

/**
 * One headline of display lines over one story: the one in the largest type, or of three the one in the middle, else the
 * longest, or the one under the name of a column; what stands over it is its kicker, what stands under it its sub-headline.
 */
function oneOf(heads: readonly HeadlinePiece[], sizes: readonly number[]): HeadlinePiece {
  const inColumn = isColumnName(heads[0]?.headline.text ?? '');
  const lengths = heads.map(({ headline }) => headline.text.length);
  const longest = lengths.lastIndexOf(Math.max(...lengths));
  const largest = largestAt(sizes);
  const at = inColumn ? 1 : largest >= 0 ? largest : heads.length === 3 ? 1 : longest;
  const main = heads[at] as HeadlinePiece;
  const below = joined(heads.slice(at + 1));
  const { subheadline } = main;
  return {
    ...main,
    kicker: joined(heads.slice(0, at)),
    subheadline:
      subheadline !== null && below !== null ? joinFlows(subheadline, below) : (subheadline ?? below),
    firstLine: heads[0]?.firstLine ?? main.firstLine,
    lastLine: heads.at(-1)?.lastLine ?? main.lastLine,
  };
}

function joined(heads: readonly HeadlinePiece[]): Flow | null {
  return heads.reduce<Flow | null>(
    (sum, { headline }) => (sum === null ? headline : joinFlows(sum, headline)),
    null,
  );
}

import { joinFlows } from '../paragraphs/flow.ts';
import { type LevelUse, beginsStory } from './heading-levels.ts';
import { isAside, isChapter, isColumnName, isOwnHeadline } from '../phrases/headline-asides.ts';
import { isSubheadline } from './headline-joints.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import type { DisplayPiece, Piece, SignaturePiece, TextPiece } from '../paragraphs/pieces.ts';
import type { HeadingPiece, HeadlinePiece, PageNamePiece, StoryPiece } from './story-pieces.ts';
import { areNames, isPostAndName } from '../phrases/surnames.ts';
import { isHeadingDepth } from '../lines/tree.ts';

/** What stands around a run of display lines. */
export interface Around {
  before: StoryPiece | undefined;
  after: Piece | InfographicPiece | undefined;
  /** Whether the texts before and behind are two stories by what they say. */
  parts: () => boolean;
  /** What the page uses a level of display lines for, by its depth. */
  useOf: (depth: number) => LevelUse;
}

/** Tells the display lines of a run: headlines with what stands over and under them, headings, names of pages. */
export function tellRun(run: DisplayPiece[], around: Around): StoryPiece[] {
  const { before, after } = around;
  const [only] = run;
  if (run.length === 1 && only !== undefined && isHeading(only, around)) return [headingOf(only)];
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
  if (first !== null) return [...names, ...headlinesIn(heads.slice(0, -1), after), headingOf(first)];
  return [...names, ...headlinesIn(heads, signature ?? after), ...(signature === null ? [] : [signature])];
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

function headingOf({ flow, firstLine, lastLine }: DisplayPiece): HeadingPiece {
  return { type: 'heading', flow, firstLine, lastLine };
}

/** Between two paragraphs, neither of which ends or begins a story, stands a section heading. */
function isHeading(display: DisplayPiece, { before, after, parts, useOf }: Around): boolean {
  const use = useOf(display.depth);
  if (isOwnHeadline(display.flow.text)) return false;
  if (use === 'headlines' || before === undefined || after?.type !== 'text' || beginsStory(after))
    return false;
  if (beginsOrEndsTable(before, after)) return false;
  if (use === 'sections') return true;
  if (before.type === 'text')
    return before.tail === null && before.turn === null && before.end !== 'open' && !parts();
  return before.type === 'jump';
}

/** A table has a headline of its own, and so has what follows it; a bracket under a headline is neither. */
function beginsOrEndsTable(before: StoryPiece, after: TextPiece): boolean {
  return before.type === 'text' && before.row !== after.row && !isAside(before.flow.text);
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

/** A name alone between a headline and its text is a byline. */
function nameUnder(
  run: readonly DisplayPiece[],
  after: Piece | InfographicPiece | undefined,
): SignaturePiece | null {
  const last = run.at(-1);
  if (run.length < 2 || last === undefined || after?.type !== 'text' || last.depth > 0) return null;
  if (!areNames(last.flow.text) && !isPostAndName(last.flow.text)) return null;
  const signature = { dateline: null, byline: last.flow };
  return { type: 'signature', signature, firstLine: last.firstLine, lastLine: last.lastLine };
}

function headlinesIn(
  run: readonly DisplayPiece[],
  after: Piece | InfographicPiece | undefined,
): HeadlinePiece[] {
  const heads: HeadlinePiece[] = [];
  let level = 0;
  for (const piece of run) {
    const last = heads.at(-1);
    const isUnder = isHeadingDepth(level) && piece.depth > level;
    const place = { firstLine: piece.firstLine, lastLine: piece.lastLine };
    if (last !== undefined && (isUnder || isSubheadline(piece.flow.text) || isAside(piece.flow.text))) {
      last.subheadline = last.subheadline === null ? piece.flow : joinFlows(last.subheadline, piece.flow);
      last.lastLine = piece.lastLine;
    } else {
      level = piece.depth;
      heads.push({
        type: 'headline',
        headline: piece.flow,
        kicker: null,
        subheadline: null,
        gathered: false,
        ...place,
      });
    }
  }
  const [upper] = heads;
  const inColumn = after?.type === 'text' && upper !== undefined && isColumnName(upper.headline.text);
  return heads.length === 2 && (inColumn || beginsStory(after))
    ? withKicker(heads)
    : heads.map((head, at) => ({ ...head, gathered: isGatheredAt(at, heads.length, after) }));
}

/** Of several headlines in a row none need stand over what follows; but a table has its own above it. */
function isGatheredAt(at: number, count: number, after: Piece | InfographicPiece | undefined): boolean {
  if (after?.type === 'text' && after.row) return at < count - 1 && count > 2;
  return count > 1;
}

/** Of two display lines right above a story's first line the upper, if no longer than the lower, is its kicker. */
function withKicker(heads: HeadlinePiece[]): HeadlinePiece[] {
  const [upper, lower] = heads;
  if (upper === undefined || lower === undefined || upper.subheadline !== null) return heads;
  if (upper.headline.text.length > lower.headline.text.length) return heads;
  return [{ ...lower, kicker: upper.headline, firstLine: upper.firstLine }];
}

import { joinFlows } from './flow.ts';
import { type LevelUse, beginsStory, levelUses } from './heading-levels.ts';
import { isAside, isChapter, isOwnHeadline } from './headline-asides.ts';
import { isSubheadline } from './headline-joints.ts';
import { partRun } from './headline-runs.ts';
import { mergeHalves, standsIn } from './headline-halves.ts';
import { type SignedStory, countHeadless, storiesBySigns } from './signed-stories.ts';
import { storyParter } from './story-parter.ts';
import type { InfographicPiece } from './infographics.ts';
import type { PairIndex } from './pairs.ts';
import type { DisplayPiece, Piece, SignaturePiece } from './pieces.ts';
import type { HeadingPiece, HeadlinePiece, PageNamePiece, StoryPiece } from './story-pieces.ts';
import { areNames, isPostAndName } from './surnames.ts';
import { isHeadingDepth } from './tree.ts';

/**
 * Tells headlines from section headings, by what stands around them: a section heading stands between two paragraphs of
 * running text, a headline before or behind a whole story.
 */
export function tellHeadlines(pieces: readonly (Piece | InfographicPiece)[], pairs: PairIndex): StoryPiece[] {
  const result: StoryPiece[] = [];
  const headlines = new Set<number>();
  const parts = storyParter(pieces, headlines, pairs);
  const runOf = runReader(pieces, pairs);
  const useOf = levelUses(pieces);
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if (piece.type !== 'display') {
      result.push(piece);
      at += 1;
      continue;
    }
    let end = at;
    while (pieces[end]?.type === 'display') end += 1;
    const run = runOf(pieces.slice(at, end) as DisplayPiece[], pieces[end]);
    const only = run.length === 1 ? run[0] : undefined;
    const here = at;
    const told = tellRun(run, {
      before: storyBefore(result),
      after: pieces[end],
      parts: () => only !== undefined && parts(here, only),
      useOf,
    });
    const isHeadline = told.some(({ type }) => type === 'headline');
    if (isHeadline) for (let head = at; head < end; head += 1) headlines.add(head);
    for (const one of told) result.push(one);
    at = end;
  }
  return result;
}

/** A newspaper page has no more stories; on larger ones headlines in a row are not parted, so that none takes long. */
const MOST_STORIES = 60;

/** Reads the display lines of a run as headlines or headings: broken ones joined, several in a row parted. */
function runReader(
  pieces: readonly (Piece | InfographicPiece)[],
  pairs: PairIndex,
): (run: readonly DisplayPiece[], after: Piece | InfographicPiece | undefined) => DisplayPiece[] {
  const stands = standsIn(pieces);
  let known: { stories: SignedStory[]; headless: number } | null = null;
  const bySigns = (): NonNullable<typeof known> => {
    const stories = storiesBySigns(pieces);
    return (known = { stories, headless: countHeadless(stories, pieces) });
  };
  return (run, after) => {
    if (!isGathered(run, after)) return mergeHalves(run, stands);
    const { stories, headless } = known ?? bySigns();
    if (headless === 0 || stories.length > MOST_STORIES) return mergeHalves(run, stands);
    return partRun(run, { stories, most: headless + 1, stands, pairs });
  };
}

/** Whether display lines are headlines in a row, with no text under them that the last could stand over. */
function isGathered(run: readonly DisplayPiece[], after: Piece | InfographicPiece | undefined): boolean {
  if (after?.type === 'text' || after?.type === 'signature' || after?.type === 'jump') return false;
  if (run.some(({ depth }) => isHeadingDepth(depth))) return false;
  return run.reduce((sum, { lines }) => sum + lines.length, 0) > 1;
}

interface Around {
  before: StoryPiece | undefined;
  after: Piece | InfographicPiece | undefined;
  /** Whether the texts before and behind are two stories by what they say. */
  parts: () => boolean;
  /** What the page uses a level of display lines for, by its depth. */
  useOf: (depth: number) => LevelUse;
}

function tellRun(run: DisplayPiece[], around: Around): StoryPiece[] {
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
  return [...names, ...headlinesIn(heads, signature ?? after), ...(signature === null ? [] : [signature])];
}

function headingOf({ flow, firstLine, lastLine }: DisplayPiece): HeadingPiece {
  return { type: 'heading', flow, firstLine, lastLine };
}

/** Between two paragraphs, neither of which ends or begins a story, stands a section heading. */
function isHeading(display: DisplayPiece, { before, after, parts, useOf }: Around): boolean {
  const use = useOf(display.depth);
  if (isOwnHeadline(display.flow.text)) return false;
  if (before?.type === 'text' && after?.type === 'text' && before.row !== after.row) return false;
  if (use === 'headlines' || before === undefined || after?.type !== 'text' || beginsStory(after))
    return false;
  if (use === 'sections') return true;
  if (before.type === 'text') return before.tail === null && before.end !== 'open' && !parts();
  return before.type === 'jump';
}

/** What stands before, pictures and their marks passed over. */
function storyBefore(pieces: readonly StoryPiece[]): StoryPiece | undefined {
  return pieces.findLast(({ type }) => type !== 'caption' && type !== 'figure-mark');
}

/** Few Han at the head of a page, above a headline: the name of the page or of a column. */
function pageNames(run: readonly DisplayPiece[], before: StoryPiece | undefined): PageNamePiece[] {
  if (before !== undefined) return [];
  const names: PageNamePiece[] = [];
  for (const [at, piece] of run.slice(0, -1).entries()) {
    const under = run[at + 1]?.flow.text ?? '';
    if (isSubheadline(under) || areNames(under)) break;
    if (piece.depth > 0 || !/^\p{Script=Han}{2,6}$/u.test(piece.flow.text)) break;
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
  for (const piece of run) {
    const last = heads.at(-1);
    const place = { firstLine: piece.firstLine, lastLine: piece.lastLine };
    if (last !== undefined && (isSubheadline(piece.flow.text) || isAside(piece.flow.text))) {
      last.subheadline = last.subheadline === null ? piece.flow : joinFlows(last.subheadline, piece.flow);
      last.lastLine = piece.lastLine;
    } else
      heads.push({
        type: 'headline',
        headline: piece.flow,
        kicker: null,
        subheadline: null,
        gathered: false,
        ...place,
      });
  }
  return heads.length === 2 && beginsStory(after)
    ? withKicker(heads)
    : heads.map((head) => ({ ...head, gathered: heads.length > 1 }));
}

/** Of two display lines right above a story's first line the upper, if no longer than the lower, is its kicker. */
function withKicker(heads: HeadlinePiece[]): HeadlinePiece[] {
  const [upper, lower] = heads;
  if (upper === undefined || lower === undefined || upper.subheadline !== null) return heads;
  if (upper.headline.text.length > lower.headline.text.length) return heads;
  return [{ ...lower, kicker: upper.headline, firstLine: upper.firstLine }];
}

import { displayHabits } from './display-habits.ts';
import { beginsStory, levelUses } from './heading-levels.ts';
import { partGathered } from './gathered.ts';
import { joinHalves, partUneven, standsIn } from './joints.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import type { PairIndex } from './pairs.ts';
import type { DisplayPiece, Piece } from '../paragraphs/pieces.ts';
import { type SignedStory, countHeadless, storiesBySigns } from './signed-stories.ts';
import type { StoryPiece } from './story-pieces.ts';
import { ODDS, type Odds, type Shown, oddsOfHeadline } from './headline-odds.ts';
import { sidesReader } from './sides.ts';
import { type Around, headingOf, signTexts, tellRun } from './tell-run.ts';
import { isHeadingDepth } from '../lines/tree.ts';

/**
 * Tells headlines from section headings, by what stands around them: a section heading stands between two paragraphs of
 * one story, a headline before or behind a whole one.
 */
export function tellHeadlines(
  read: readonly (Piece | InfographicPiece)[],
  pairs: PairIndex,
  odds: Odds = ODDS,
): StoryPiece[] {
  const pieces = signTexts(read);
  const result: StoryPiece[] = [];
  const headlines = new Set<number>();
  const sidesOf = sidesReader(pieces, headlines, pairs);
  const reader = runReader(pieces, pairs);
  const useOf = levelUses(pieces);
  const habits = displayHabits(pieces);
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at] as Piece | InfographicPiece;
    if (piece.type !== 'display') {
      result.push(piece);
      at += 1;
      continue;
    }
    let end = at;
    while (pieces[end]?.type === 'display') end += 1;
    const after = pieces[end];
    const run = reader.read(pieces.slice(at, end) as DisplayPiece[], after);
    const around = { run, ...standsBefore(result), after };
    const shown = { ...around, use: useOf(piece.depth), habits, sides: sidesOf(at, end, around) };
    const begins = oddsOfHeadline(shown, odds) > 0;
    if (begins) for (let head = at; head < end; head += 1) headlines.add(head);
    const told = begins
      ? tellRun(reader.part(run, after), { ...around, ...reader.beside(end) })
      : run.map(headingOf);
    for (const one of told) result.push(one);
    at = end;
  }
  return result;
}

/** How many stories begin from a piece on, by their datelines, before the next display line. */
function untitledFrom(pieces: readonly (Piece | InfographicPiece)[], at: number): number {
  let count = 0;
  for (let next = at; next < pieces.length && pieces[next]?.type !== 'display'; next += 1) {
    const piece = pieces[next];
    if (piece?.type === 'text' && piece.head !== null) count += 1;
  }
  return count;
}

/** A newspaper page has no more stories; on larger ones headlines in a row are not parted, so that none takes long. */
const MOST_STORIES = 60;

/** Reads the display lines of a run as headlines or headings: broken ones joined, several in a row parted. */
function runReader(
  pieces: readonly (Piece | InfographicPiece)[],
  pairs: PairIndex,
): {
  read: (run: readonly DisplayPiece[], after: Piece | InfographicPiece | undefined) => DisplayPiece[];
  beside: (end: number) => Pick<Around, 'headed' | 'untitled'>;
  part: (run: DisplayPiece[], after: Piece | InfographicPiece | undefined) => DisplayPiece[];
} {
  const stands = standsIn(pieces);
  let known: { stories: SignedStory[]; headless: number } | null = null;
  const bySigns = (): NonNullable<typeof known> => {
    const stories = storiesBySigns(pieces);
    return (known = { stories, headless: countHeadless(stories, pieces) });
  };
  const headed = (): boolean => (known ?? bySigns()).headless === 0;
  const read = (
    run: readonly DisplayPiece[],
    after: Piece | InfographicPiece | undefined,
  ): DisplayPiece[] => {
    if (!isGathered(run, after) || headed()) return joinHalves(run, stands);
    const { stories, headless } = known ?? bySigns();
    if (stories.length > MOST_STORIES) return joinHalves(run, stands);
    return partGathered(run, { stories, most: headless + 1, stands, pairs });
  };
  const part = (run: DisplayPiece[], after: Piece | InfographicPiece | undefined): DisplayPiece[] =>
    (after?.type === 'text' && !after.row) || beginsStory(after) ? partUneven(run, stands) : run;
  const beside = (end: number): Pick<Around, 'headed' | 'untitled'> => {
    return { headed: headed(), untitled: untitledFrom(pieces, end) };
  };
  return { read, beside, part };
}

/** Whether display lines are headlines in a row, with no text under them that the last could stand over. */
function isGathered(run: readonly DisplayPiece[], after: Piece | InfographicPiece | undefined): boolean {
  if (after?.type === 'text' || after?.type === 'signature' || after?.type === 'jump') return false;
  if (run.some(({ depth }) => isHeadingDepth(depth))) return false;
  return run.reduce((sum, { lines }) => sum + lines.length, 0) > 1;
}

/** What stands before, pictures and their marks passed over, and the headline above that. */
function standsBefore(
  pieces: readonly StoryPiece[],
): Pick<Shown, 'before' | 'above' | 'isUnderByline' | 'isInSections'> {
  const at = pieces.findLastIndex(({ type }) => type !== 'caption' && type !== 'figure-mark');
  const head = pieces.findLastIndex(({ type }) => type === 'headline');
  const above = pieces[head];
  const [byline, first] = [pieces[head + 1], pieces[head + 2]];
  return {
    before: pieces[at],
    above: above?.type === 'headline' ? above : null,
    isInSections: above !== undefined && byline?.type === 'signature' && first?.type === 'heading',
    isUnderByline: pieces[at]?.type === 'signature' && pieces[at - 1]?.type === 'headline',
  };
}

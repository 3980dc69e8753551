import { flowOf } from '../paragraphs/flow-of-lines.ts';
import { isSubheadline, jointsOf } from './headline-joints.ts';
import { widthOf } from '../lines/line-measure.ts';
import type { PairIndex } from './pairs.ts';
import { type DisplayPiece, placeOf } from '../paragraphs/pieces.ts';
import { sharedWords } from './shared-words.ts';
import type { SignedStory } from './signed-stories.ts';
import type { Line } from '../lines/tree.ts';

/** A run of more lines is a table, not headlines; and a headline has no more lines than this. */
const MOST_LINES = 40;
const MOST_IN_ONE = 4;
/** What speaks for a further headline in a run; less where there would be too many. */
const ANOTHER = 1.5;
const ANOTHER_OF_TWO = 0;
const STEP = 1;
const LEAST = -1;
/** What speaks against a headline that stands over no text of the page, or over that of the headline before. */
const OVER_NONE = -3;
const OVER_SAME = -2;
/** Few headlines are narrower, in ems, few are wider, and none is wider than the last. */
const NARROWEST = 8;
const NARROW = -1.5;
const WIDE = 26;
const RATHER_WIDE = -2;
const WIDEST = 38;
const TOO_WIDE = -8;

export interface RunContext {
  /** Whether the page's text holds some words. */
  stands: (words: string) => boolean;
  stories: readonly SignedStory[];
  /** There are no more headlines in the run than this. */
  most: number;
  pairs: PairIndex;
}

/**
 * Parts the lines of several headlines in a row, which nothing but their words may tell apart: of all ways to part them
 * the one whose headlines have most in common with the page's texts, no two in a row with the same one.
 */
export function partRun(run: readonly DisplayPiece[], context: RunContext): DisplayPiece[] {
  const [first] = run;
  const lines = run.flatMap((piece) => piece.lines);
  if (first === undefined || lines.length > MOST_LINES) return [...run];
  const candidates = candidatesIn(lines, context, first.setting.blanksPart);
  const pair = lines.length === 2 && lines[1]?.blankBefore === false;
  let heads = bestWay(candidates, pair ? ANOTHER_OF_TWO : ANOTHER);
  for (let another = ANOTHER - STEP; heads.length > context.most && another > LEAST; another -= STEP)
    heads = bestWay(candidates, another);
  return heads.map(({ from, to }) => {
    const own = lines.slice(from, to);
    const depth = run.find((piece) => piece.lines.includes(own[0] as Line))?.depth ?? first.depth;
    return { ...first, depth, flow: flowOf(own, first.setting.style), lines: own, ...placeOf(own) };
  });
}

/** Lines that may be one headline, and what they are worth as such. */
interface Candidate {
  from: number;
  to: number;
  /** A headline, or a line that stands under one. */
  isHeadline: boolean;
  /** What its form says for it. */
  fit: number;
  /** What its words say for it: over no text of the page, and over each. */
  words: readonly number[];
}

/** The lines that may be one headline, by where they end. */
function candidatesIn(
  lines: readonly Line[],
  { stands, stories, pairs }: RunContext,
  blanksPart: boolean,
): Candidate[][] {
  const joints = jointsOf(lines, { stands, blanksPart });
  const found: { from: number; to: number; text: string; joined: number }[] = [];
  for (let to = 1; to <= lines.length; to += 1) {
    let joined = 0;
    for (let from = to - 1; from >= Math.max(0, to - MOST_IN_ONE) && Number.isFinite(joined); from -= 1) {
      const text = lines
        .slice(from, to)
        .map((line) => line.text)
        .join('');
      found.push({ from, to, text, joined });
      joined += joints[from] ?? 0;
    }
  }
  const words = sharedWords(
    found.map(({ text }) => [text]),
    stories.map(({ texts }) => texts),
    pairs,
  );
  const candidates: Candidate[][] = lines.map(() => []);
  found.forEach(({ from, to, text, joined }, at) => {
    const isHeadline = !isSubheadline(text);
    const own = isHeadline ? [OVER_NONE, ...(words[at] ?? [])] : [0];
    const fit = joined + (isHeadline ? widthFit(widthOf(text)) : 0);
    candidates[to - 1]?.push({ from, to, isHeadline, fit, words: own });
  });
  return candidates;
}

function widthFit(width: number): number {
  if (width > WIDE) return width > WIDEST ? TOO_WIDE : RATHER_WIDE;
  return width < NARROWEST ? NARROW : 0;
}

/** The best way to part the first lines of a run, by the text that its last headline stands over. */
interface Way {
  score: number;
  /** Number of the text among a candidate's words; 0 for none. */
  story: number;
  last: Candidate | null;
  before: Way | null;
}

/** The headlines of the best way to part a run, `another` speaking for each. */
function bestWay(candidates: readonly (readonly Candidate[])[], another: number): Candidate[] {
  const ways: Way[][] = [[{ score: 0, story: 0, last: null, before: null }]];
  for (const ending of candidates) ways.push(waysTo(ending, ways, another));
  const heads: Candidate[] = [];
  let way = (ways.at(-1) ?? []).reduce<Way | null>(
    (best, one) => (best === null || one.score > best.score ? one : best),
    null,
  );
  for (; way?.last != null; way = way.before) heads.unshift(way.last);
  return heads;
}

function waysTo(ending: readonly Candidate[], ways: readonly (readonly Way[])[], another: number): Way[] {
  const found: (Way | undefined)[] = [];
  for (const candidate of ending) {
    const own = candidate.fit + (candidate.isHeadline ? another : 0);
    const [best, other] = bestTwo(ways[candidate.from] ?? []);
    candidate.words.forEach((words, story) => {
      const same = story > 0 && best?.story === story;
      const before = same && other !== undefined && other.score > best.score + OVER_SAME ? other : best;
      if (before === undefined) return;
      const score = before.score + own + words + (same && before === best ? OVER_SAME : 0);
      if (score > (found[story]?.score ?? Number.NEGATIVE_INFINITY))
        found[story] = { score, story, last: candidate, before };
    });
  }
  return found.filter((way) => way !== undefined);
}

/** The best of some ways, and the best of those that end with another text; of two as good the first. */
function bestTwo(ways: readonly Way[]): [Way | undefined, Way | undefined] {
  let best: Way | undefined;
  let other: Way | undefined;
  for (const way of ways) {
    if (best === undefined || way.score > best.score) [best, other] = [way, best];
    else if (other === undefined || way.score > other.score) other = way;
  }
  return [best, other];
}

import { isSubheadline, natsOfJoint, pieceOf, type Stands } from './joints.ts';
import { widthOf } from '../lines/line-measure.ts';
import type { PairIndex } from './pairs.ts';
import type { DisplayPiece } from '../paragraphs/pieces.ts';
import { sharedWords } from './shared-words.ts';
import type { SignedStory } from './signed-stories.ts';
import type { Line } from '../lines/tree.ts';

/** A run of more lines is a table, not headlines; and a headline has no more lines than this. */
const MOST_LINES = 40;
const MOST_IN_ONE = 4;
/** What speaks for a further headline in a run, in nats; less where there would be too many. */
const ANOTHER = 1.5;
const STEP = 1;
const LEAST = -1;
/** Few headlines are narrower, in ems. */
const NARROWEST = 8;
const NARROW = -1.5;
/** Where a run has blank lines in some places, they part headlines. */
const BLANK = -6;
const NO_BLANK = 5;
/** And where it has nothing but blank lines. */
const BLANKS_ONLY = -2;

export interface GatheredContext {
  stands: Stands;
  stories: readonly SignedStory[];
  /** There are no more headlines in the run than this. */
  most: number;
  pairs: PairIndex;
}

/**
 * Parts the lines of several headlines in a row, which nothing but their words may tell apart: of all ways to part them
 * the one whose headlines have most in common with the page's texts.
 */
export function partGathered(run: readonly DisplayPiece[], context: GatheredContext): DisplayPiece[] {
  const [first] = run;
  const lines = run.flatMap((piece) => piece.lines);
  if (first === undefined || lines.length > MOST_LINES) return [...run];
  const candidates = candidatesIn(lines, context);
  let heads = bestWay(candidates, ANOTHER);
  for (let another = ANOTHER - STEP; heads.length > context.most && another > LEAST; another -= STEP)
    heads = bestWay(candidates, another);
  return heads.map(({ from, to }) => {
    const like = run.find((piece) => piece.lines.includes(lines[from] as Line)) ?? first;
    return pieceOf({ ...first, depth: like.depth }, lines.slice(from, to));
  });
}

/** Lines that may be one headline, or stand under one, and what they are worth as such. */
interface Candidate {
  from: number;
  to: number;
  isHeadline: boolean;
  nats: number;
}

/** The lines that may be one headline, by where they end. */
function candidatesIn(lines: readonly Line[], { stands, stories, pairs }: GatheredContext): Candidate[][] {
  const joints = jointsOf(lines, stands);
  const found: (Candidate & { text: string })[] = [];
  for (let to = 1; to <= lines.length; to += 1) {
    let nats = 0;
    for (let from = to - 1; from >= Math.max(0, to - MOST_IN_ONE) && Number.isFinite(nats); from -= 1) {
      const own = lines.slice(from, to);
      const text = own.map((line) => line.text).join('');
      found.push({ from, to, text, isHeadline: !isSubheadline(text), nats });
      nats += joints[from] ?? 0;
    }
  }
  const words = sharedWords(
    found.map(({ text }) => [text]),
    stories.map(({ texts }) => texts),
    pairs,
  );
  const candidates: Candidate[][] = lines.map(() => []);
  found.forEach(({ text, nats, ...candidate }, at) => {
    const narrow = widthOf(text) < NARROWEST ? NARROW : 0;
    const own = candidate.isHeadline ? narrow + Math.max(0, ...(words[at] ?? [])) : 0;
    candidates[candidate.to - 1]?.push({ ...candidate, nats: nats + own });
  });
  return candidates;
}

/** For each line what speaks for it being one headline with the line before. */
function jointsOf(lines: readonly Line[], stands: Stands): number[] {
  const blanks = lines.slice(1).filter((line) => line.blankBefore).length;
  const inPlaces = blanks > 0 && blanks < lines.length - 1;
  const [withBlank, without] = inPlaces ? [BLANK, NO_BLANK] : [BLANKS_ONLY, 0];
  return lines.map((line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return 0;
    const blank = line.blankBefore ? withBlank : without;
    return natsOfJoint(before, line, { read: 'gathered', blank, alone: false, stands });
  });
}

/** The headlines of the best way to part a run, `another` speaking for each. */
function bestWay(candidates: readonly (readonly Candidate[])[], another: number): Candidate[] {
  const ways: { nats: number; last: Candidate | null }[] = [{ nats: 0, last: null }];
  for (const ending of candidates) {
    const found = ending.map((last) => ({
      nats: (ways[last.from]?.nats ?? 0) + last.nats + (last.isHeadline ? another : 0),
      last,
    }));
    ways.push(found.reduce((best, one) => (one.nats > best.nats ? one : best)));
  }
  const heads: Candidate[] = [];
  for (let last = ways.at(-1)?.last; last != null; last = ways[last.from]?.last) heads.unshift(last);
  return heads;
}

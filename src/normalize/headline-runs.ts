import { flowOf } from './flow-of-lines.ts';
import { measure, widthOf } from './line-measure.ts';
import type { PairIndex } from './pairs.ts';
import { type DisplayPiece, placeOf } from './pieces.ts';
import { sharedWords } from './shared-words.ts';
import type { SignedStory } from './signed-stories.ts';
import type { Line } from './tree.ts';

/** A run of more lines is a table, not headlines; and a headline has no more lines than this. */
const MOST_LINES = 40;
const MOST_IN_ONE = 4;
/** What speaks for a further headline in a run, and against a further line of one; less where there would be too many. */
const ANOTHER = 1.5;
const ANOTHER_OF_TWO = 0;
const STEP = 1;
const LEAST = -1;
const BREAK = -1;
const BREAK_OF_SUBHEADLINE = -4;
/** What speaks against a headline that stands over no text of the page. */
const OVER_NONE = -3;
/** Where a run has blank lines in some places, they part headlines; less surely where the page has them anywhere. */
const BLANK = { parts: -6, 'falls anywhere': -2 };
const NO_BLANK = { parts: 5, 'falls anywhere': 1 };
/** And where it has nothing but blank lines, on a page whose blank lines part something. */
const BLANKS_ONLY = -2;
/** The Han on both sides of a break stand together in the page's text: two of each, or one of each. */
const STAND_TOGETHER = 2.5;
const MAY_STAND_TOGETHER = 1;
/** Lines of a broken headline are as long as each other or the upper is one Han longer; so long at least. */
const BALANCED = 1.5;
const NEARLY_BALANCED = 0.5;
const SHORTEST_HALF = 5;
/** A quotation or bracket that one line opens and the next closes. */
const HELD_TOGETHER = 4;
/** Few headlines are narrower, in ems, and none is wider. */
const NARROWEST = 8;
const NARROW = -1.5;
const WIDEST = 38;
const TOO_WIDE = -8;
const WIDE = 26;
const RATHER_WIDE = -2;

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
  const given = {
    ...context,
    blank: first.setting.blanksPart ? ('parts' as const) : ('falls anywhere' as const),
  };
  const pair = lines.length === 2 && lines[1]?.blankBefore === false;
  let heads = new Ways(lines, given, pair ? ANOTHER_OF_TWO : ANOTHER).best();
  for (let another = ANOTHER - STEP; heads.length > context.most && another > LEAST; another -= STEP)
    heads = new Ways(lines, given, another).best();
  return heads.map((own) => ({
    ...first,
    flow: flowOf(own, first.setting.style),
    lines: own,
    ...placeOf(own),
  }));
}

/** The cheapest way to part the first lines of a run: its score, the text of its last headline, and where that begins. */
interface Way {
  score: number;
  story: number;
  from: number;
  before: Way | null;
}

interface Given extends RunContext {
  blank: keyof typeof BLANK;
}

class Ways {
  private readonly lines: readonly Line[];
  private readonly context: Given;
  private readonly joints: readonly number[];
  private readonly another: number;
  private readonly stories: readonly (readonly string[])[];

  constructor(lines: readonly Line[], context: Given, another: number) {
    this.lines = lines;
    this.context = context;
    this.another = another;
    this.stories = context.stories.map(({ texts }) => texts);
    this.joints = jointsOf(lines, context);
  }

  /** The lines of each headline in the best way. */
  best(): Line[][] {
    const start: Way = { score: 0, story: NO_STORY, from: 0, before: null };
    const ways: Way[][] = [[start]];
    for (let to = 1; to <= this.lines.length; to += 1) ways.push(this.waysTo(to, ways));
    const heads: Line[][] = [];
    let to = this.lines.length;
    for (let way: Way | null = highest(ways[to] ?? []); way?.before != null; way = way.before) {
      heads.unshift(this.lines.slice(way.from, to));
      to = way.from;
    }
    return heads;
  }

  /** For each text that the last headline may stand over, the best way to part the lines up to `to`. */
  private waysTo(to: number, ways: readonly (readonly Way[])[]): Way[] {
    const found = new Map<number, Way>();
    let joined = 0;
    for (
      let from = to - 1;
      from >= Math.max(0, to - MOST_IN_ONE) && joined > Number.NEGATIVE_INFINITY;
      from -= 1
    ) {
      const own = this.lines.slice(from, to);
      this.worths(own).forEach((worth, at) => {
        const story = at === 0 ? NO_STORY : at - 1;
        for (const before of ways[from] ?? []) {
          const again = before.story === story && story !== NO_STORY ? SAME_STORY : 0;
          const score = before.score + joined + worth + again;
          if (score > (found.get(story)?.score ?? Number.NEGATIVE_INFINITY))
            found.set(story, { score, story, from, before });
        }
      });
      joined += this.joints[from] ?? 0;
    }
    return [...found.values()];
  }

  /** What a headline of some lines is worth: over no text of the page, and over each. */
  private worths(lines: readonly Line[]): number[] {
    const { stories, another } = this;
    const text = lines.map((line) => line.text).join('');
    if (SUBHEADLINE.test(text)) return [0];
    const width = widthOf(text);
    const fits = width > WIDEST ? TOO_WIDE : width > WIDE ? RATHER_WIDE : width < NARROWEST ? NARROW : 0;
    const own = another + fits;
    return [OVER_NONE, ...(sharedWords([[text]], stories, this.context.pairs)[0] ?? [])].map(
      (words) => own + words,
    );
  }
}

const NO_STORY = -1;
const SAME_STORY = -2;
const SUBHEADLINE = /^[—–－]/u;

function highest(ways: readonly Way[]): Way | null {
  return ways.reduce<Way | null>((best, way) => (best === null || way.score > best.score ? way : best), null);
}

/** For each line what speaks for it being one headline with the line before. */
function jointsOf(lines: readonly Line[], { stands, blank }: Given): number[] {
  const blanks = lines.slice(1).filter((line) => line.blankBefore).length;
  const mixed = blanks > 0 && blanks < lines.length - 1;
  return lines.map((line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return 0;
    if (SUBHEADLINE.test(line.text) || before.indent !== line.indent) return Number.NEGATIVE_INFINITY;
    const [a, b] = [before.text, line.text];
    let score = SUBHEADLINE.test(a) ? BREAK_OF_SUBHEADLINE : BREAK;
    if (mixed) score += line.blankBefore ? BLANK[blank] : NO_BLANK[blank];
    else if (line.blankBefore && blank === 'parts') score += BLANKS_ONLY;
    if (isHan(a.slice(-2)) && isHan(b.slice(0, 2))) {
      if (stands(a.slice(-2) + b.slice(0, 2))) score += STAND_TOGETHER;
      else if (stands(a.slice(-1) + b.slice(0, 1))) score += MAY_STAND_TOGETHER;
    }
    const longer = a.length - b.length;
    if (longer >= 0 && longer <= 1 && b.length >= SHORTEST_HALF && isHan(a + b)) score += BALANCED;
    else if (Math.abs(longer) <= 2 && b.length >= SHORTEST_HALF) score += NEARLY_BALANCED;
    if (!measure(a).balanced && measure(a + b).balanced) score += HELD_TOGETHER;
    return score;
  });
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

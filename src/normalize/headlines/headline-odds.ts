import type { DisplayHabits } from './display-habits.ts';
import { type LevelUse, beginsStory } from './heading-levels.ts';
import { isAside, isOwnHeadline } from '../phrases/headline-asides.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import { widthOf } from '../lines/line-measure.ts';
import type { DisplayPiece, Piece } from '../paragraphs/pieces.ts';
import type { HeadlinePiece, StoryPiece } from './story-pieces.ts';

/** A run of display lines and what stands around it. */
export interface Shown {
  run: readonly DisplayPiece[];
  before: StoryPiece | undefined;
  /** The headline of the story before. */
  above: HeadlinePiece | null;
  after: Piece | InfographicPiece | undefined;
  /** Whether nothing but a byline stands between it and the headline above. */
  isUnderByline: boolean;
  /** What the page uses the level of its lines for. */
  use: LevelUse;
  /** What the page's display lines have in common. */
  habits: DisplayHabits;
  /** The paragraphs before and behind it, as far as they may be one story; `null` where they are too short to tell. */
  sides: Sides | null;
}

export interface Sides {
  /** How much the texts before and behind have in common, 0 to 1. */
  alike: number;
  /** Of the two the shorter text's length in characters. */
  text: number;
  /** What the display line's words say for each text being its own (see `sharedWords`), of the two the less. */
  words: number;
}

/** So many characters on each side tell as much as more would. */
const ENOUGH_TEXT = 500;
/** A wider headline is no surer, in ems, and more words in common say no more. */
const WIDEST = 20;
const MOST_WORDS = 4;
/** No line of a headline is so narrow, in ems; a section may have a word of its own above its heading. */
const FEW_EMS = 5.5;

/** A table of such odds, row by row. */
export type Odds = readonly (readonly [name: string, nats: number, measure: (shown: Shown) => number])[];

/**
 * What each thing around a run of display lines says for a story that begins with it, rather than a section of one, in
 * nats. The rows of topics, text, width and words were fitted by logistic regression to 11,000 display lines of generated
 * pages and the headings of the five; the others say what only stories have.
 */
export const ODDS: Odds = [
  ['nothing before', 30, ({ before }) => flag(before === undefined)],
  ['no text behind', 30, ({ after }) => flag(after?.type !== 'text' && !beginsStory(after))],
  ['a story begins behind', 40, ({ after }) => flag(beginsStory(after))],
  ['a story is signed before', 12, ({ before }) => flag(isSigned(before))],
  ['a byline before', 3, ({ before }) => flag(before?.type === 'signature')],
  [
    'a dateline before',
    6,
    ({ before }) => flag(before?.type === 'signature' && before.signature.dateline !== null),
  ],
  ['under a headline and its byline', -12, ({ isUnderByline }) => flag(isUnderByline)],
  ['a table begins or ends', 20, ({ before, after }) => flag(partsTable(before, after))],
  ['a headline by its words', 30, ({ run }) => flag(run.some(({ flow }) => isOwnHeadline(flow.text)))],
  ['a notice before', 10, ({ above }) => flag(above !== null && isOwnHeadline(above.headline.text))],
  ['several in a row', 12, ({ run }) => flag(run.length > 1)],
  ['its level is for stories', 30, ({ use }) => flag(use === 'headlines')],
  ['its level is for sections', -25, ({ use }) => flag(use === 'sections')],
  [
    'a day in the lead behind',
    6,
    ({ after }) => flag(after?.type === 'text' && leadsWithDay(after.flow.text)),
  ],
  ['clauses set apart', 4, ({ run }) => flag(run.some(({ flow }) => CLAUSES.test(flow.text)))],
  ['one of many over a paragraph each', 1, ({ habits }) => habits.briefs],
  [
    'unsigned where headlines are signed',
    1,
    ({ habits, after }) => (beginsStory(after) ? 0 : habits.unsigned),
  ],
  [
    'no blank line before, as headlines have',
    1,
    ({ habits, run }) => (run[0]?.lines[0]?.blankBefore === false ? habits.unparted : 0),
  ],
  ['topics apart', 3.4, ({ sides }) => (sides === null ? 0 : -Math.log(sides.alike + 0.01))],
  [
    'text to tell them by',
    6.5,
    ({ sides }) => (sides === null ? 0 : Math.log(Math.min(sides.text, ENOUGH_TEXT) / ENOUGH_TEXT + 0.1)),
  ],
  ['width', 0.23, ({ run }) => Math.min(widthOfRun(run), WIDEST)],
  ['larger than sections have it', 30, ({ run }) => sizeOfRun(run)],
  ['a word above its line', -3, ({ run }) => flag((run[0]?.lines[0]?.width ?? FEW_EMS) < FEW_EMS)],
  ['words of both sides', -0.94, ({ sides }) => (sides === null ? 0 : Math.min(sides.words, MOST_WORDS))],
  ['sides that tell', -13.9, ({ sides }) => flag(sides !== null)],
  ['sides that do not tell', -6.5, ({ sides }) => flag(sides === null)],
];

/** 县府修桥 限期两月: headlines are of several clauses rather than headings. */
const CLAUSES = /\p{Script=Han}{3}[”」』）？！]?\s+[“「『（]?\p{Script=Han}{3}/u;
/** How news is told of a day: 昨日, 日前, 6月17日, 廿一日; not of one in a year named before it. */
const DAY = /昨|日前|近日|今[日天晨起]|即日起|(?<!年\p{Nd}{1,2}月)\p{Nd}\s?日|[一二三四五六七八九十卅廿]日/u;
/** The lead of a story tells its day in so many characters. */
const LEAD = 40;
const leadsWithDay = (text: string): boolean => DAY.test(text.slice(0, LEAD));

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** The logarithm of how much likelier a run of display lines begins a story than a section of one. */
export function oddsOfHeadline(shown: Shown, odds: Odds = ODDS): number {
  return odds.reduce((sum, [, nats, measure]) => sum + nats * measure(shown), 0);
}

const isSigned = (piece: StoryPiece | undefined): boolean =>
  piece?.type === 'text' && (piece.tail !== null || piece.turn !== null);

/** A table has a headline of its own, and so has what follows it; a bracket under a headline is neither. */
function partsTable(before: StoryPiece | undefined, after: Piece | InfographicPiece | undefined): boolean {
  if (before?.type !== 'text' || after?.type !== 'text') return false;
  return before.row !== after.row && !isAside(before.flow.text);
}

/** The type of most headings of sections is smaller than once and a half that of the text, of most headlines larger. */
const BETWEEN = Math.log(1.5);
/** How far that tells, as a logarithm, in both directions: a heading is as large as text, a headline up to three times. */
const [LEAST, MOST] = [-0.3, 0.7];

/** How much larger than between heading and headline the largest line of a run is; nothing where no box tells. */
function sizeOfRun(run: readonly DisplayPiece[]): number {
  const largest = run
    .flatMap(({ lines }) => lines.map(({ placing }) => placing?.size ?? NaN))
    .reduce((most, size) => (size > most ? size : most), -Infinity);
  return largest === -Infinity ? 0 : Math.max(LEAST, Math.min(MOST, largest - BETWEEN));
}

/** Not by `Math.max(...)`: a call takes no half million arguments, and a page of headings has so many. */
const widthOfRun = (run: readonly DisplayPiece[]): number =>
  run.reduce((widest, { flow }) => Math.max(widest, widthOf(flow.text)), 0);

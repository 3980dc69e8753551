import type { DisplayHabits } from './display-habits.ts';
import { type LevelUse, beginsStory } from './heading-levels.ts';
import {
  isAside,
  isColumnName,
  isFurtherItem,
  isOwnHeadline,
  setsClausesApart,
} from '../phrases/headline-asides.ts';
import type { InfographicPiece } from '../paragraphs/infographics.ts';
import { FEW_EMS } from './joints.ts';
import { widthOf } from '../lines/line-measure.ts';
import { type Table, natsOf } from './nats.ts';
import type { DisplayPiece, Piece } from '../paragraphs/pieces.ts';
import type { Signature } from '../phrases/lift.ts';
import type { Line } from '../lines/tree.ts';
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
  /** Whether the story above begins with a section of its own, right under its byline. */
  isInSections: boolean;
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
  /** Their lengths in characters. */
  before: number;
  behind: number;
  /** What the display line's words say for each text being its own (see `sharedWords`), of the two the less. */
  words: number;
  /** What they say for the first paragraph behind rather than for the text before, where headlines stand before their texts. */
  wordsInLead: number;
  /** What the words of the headline above say for the text behind being its own. */
  titleBehind: number;
}

/** So many characters on each side tell as much as more would. */
const ENOUGH_TEXT = 500;
/** A wider headline is no surer, in ems. */
const WIDEST = 12;

/** A table of such odds, row by row. */
export type Odds = Table<Shown>;

/**
 * What each thing around a run of display lines says for a story that begins with it, rather than a section of one, in
 * nats. The rows of topics, text, words and width come of a logistic regression over display lines that nothing signs; the
 * others say what only stories have. `npm run fit` fits all of them anew and prints both: what it gives takes 11 and not 12 of
 * 2,072 runs of generated pages wrong, but those over whole stories, so that 178 and not 115 of the 20,143 paragraphs of
 * 500 other pages come out otherwise than they should. So these are kept.
 */
export const ODDS: Odds = [
  ['nothing before', 30, ({ before }) => before === undefined],
  ['no text behind', 30, ({ after }) => after?.type !== 'text' && !beginsStory(after)],
  ['a story begins behind', 40, ({ after }) => beginsStory(after)],
  ['a story is signed before', 12, (shown) => isSignedBefore(shown)],
  ['signed before', 4, ({ before }) => (before?.type === 'signature' ? signs(before.signature) : 0)],
  ['under a headline and its byline', -12, ({ isUnderByline }) => isUnderByline],
  ['behind a story that begins with a section', -5.5, ({ isInSections }) => isInSections],
  ['a table begins or ends', 20, ({ before, after }) => partsTable(before, after)],
  [
    'a headline by its words',
    30,
    ({ run }) => run.some(({ flow }) => isOwnHeadline(flow.text) || isColumnName(flow.text)),
  ],
  ['a notice before', 10, ({ above }) => above !== null && isOwnHeadline(above.headline.text)],
  ['several in a row', 12, ({ run }) => run.length > 1],
  ['its level is for sections', -25, ({ use }) => use === 'sections'],
  ['its level is for headlines', 6, ({ use }) => use === 'headlines'],
  ['a day in the lead behind', 6, ({ after }) => after?.type === 'text' && leadsWithDay(after.flow.text)],
  ['clauses set apart', 2, ({ run }) => run.some(({ flow }) => setsClausesApart(flow.text))],
  ['one of many over a paragraph each', 1, ({ habits }) => habits.briefs],
  [
    'unsigned where headlines are signed',
    5,
    ({ habits, after }) => (beginsStory(after) ? 0 : habits.unsigned),
  ],
  [
    'no blank line before, as headlines have',
    4,
    ({ habits, run }) => (run[0]?.lines[0]?.blankBefore === false ? habits.unparted : 0),
  ],
  [
    'a blank line behind text, as headlines and no sections have',
    2,
    ({ habits, before, run }) =>
      before?.type === 'text' && run[0]?.lines[0]?.blankBefore === true ? habits.parted : 0,
  ],
  ['numbered behind the first', -20, ({ run }) => run.some(({ flow }) => isFurtherItem(flow.text))],
  ['topics apart', 2.5, ({ sides }) => (sides === null ? 0 : -Math.log(sides.alike + 0.01))],
  ['text before', 1, ({ sides }) => (sides === null ? 0 : textOf(sides.before))],
  ['text behind', 1.5, ({ sides }) => (sides === null ? 0 : textOf(sides.behind))],
  ['little text for a story in sections', 4.5, ({ sides }) => (sides === null ? 0 : lackOf(sides))],
  ['words of both sides', -0.67, ({ sides }) => sides?.words ?? 0],
  ['words of the lead behind', 0.23, ({ sides }) => sides?.wordsInLead ?? 0],
  ['words of the headline above behind', -1.15, ({ sides }) => sides?.titleBehind ?? 0],
  ['width', 0.71, ({ run }) => Math.min(widthOfRun(run), WIDEST)],
  ['larger than sections have it', 30, ({ run }) => sizeOfRun(run)],
  ['a word above its line', -4, ({ run }) => isUnderWord(run[0]?.lines)],
  ['text on both sides', -16.6, ({ sides }) => sides !== null],
  ['text on one side', -11, ({ sides }) => sides === null],
];

/** How news is told of a day: 昨日, 日前, 6月17日, 廿一日; not of one in a year named before it. */
const DAY = /昨|日前|近日|今[日天晨起]|即日起|(?<!年\p{Nd}{1,2}月)\p{Nd}\s?日|[一二三四五六七八九十卅廿]日/u;
/** The lead of a story tells its day in so many characters. */
const LEAD = 40;
const leadsWithDay = (text: string): boolean => DAY.test(text.slice(0, LEAD));

/** How much a text tells by its length: less the shorter it is. */
const textOf = (length: number): number => Math.log(Math.min(length, ENOUGH_TEXT) / ENOUGH_TEXT + 0.03);

/** A story in sections has so many characters at least; how much two texts lack of it together, on a logarithmic scale. */
const LEAST_IN_SECTIONS = 150;
const lackOf = ({ before, behind }: Sides): number =>
  Math.max(0, Math.log(LEAST_IN_SECTIONS / (before + behind)));

/** A dateline ends a story more surely than a byline, which may stand before its first section. */
const signs = ({ dateline }: Signature): number => (dateline === null ? 1 : 2.5);

const isUnderWord = (lines: readonly Line[] = []): boolean =>
  lines.length > 1 && (lines[0]?.width ?? FEW_EMS) < FEW_EMS;

/** The logarithm of how much likelier a run of display lines begins a story than a section of one. */
export const oddsOfHeadline = (shown: Shown, odds: Odds = ODDS): number => natsOf(odds, shown);

/** Whether a signature closes the text before, in it or, names in brackets, in a line of its own. */
function isSignedBefore({ before, isUnderByline }: Shown): boolean {
  if (before?.type === 'text') return before.tail !== null || before.turn !== null;
  if (before?.type !== 'signature' || isUnderByline) return false;
  const { dateline, byline } = before.signature;
  return dateline === null && /^[（(]/u.test(byline?.text ?? '');
}

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
  const largest = largestType(run);
  return Number.isNaN(largest) ? 0 : Math.max(LEAST, Math.min(MOST, largest - BETWEEN));
}

/** How many times as large as most of the page the largest type of display lines is, as a logarithm; `NaN` where no box tells. */
export function largestType(run: readonly DisplayPiece[]): number {
  const sizes = run.flatMap(({ lines }) => lines.map(({ placing }) => placing?.size ?? NaN));
  return sizes.reduce((most, size) => (Number.isNaN(most) || size > most ? size : most), NaN);
}

/** Not by `Math.max(...)`: a call takes no half million arguments, and a page of headings has so many. */
const widthOfRun = (run: readonly DisplayPiece[]): number =>
  run.reduce((widest, { flow }) => Math.max(widest, widthOf(flow.text)), 0);

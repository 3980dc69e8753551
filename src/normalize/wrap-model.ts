import { isBarredAtLineStart, isOpening, isWordCharacter } from '../text/classes.ts';
import { type PageHabits, isPartedByEdge, mayBePair } from './page-habits.ts';
import { widthOf } from './parse-page.ts';
import { BULLET, DATELINE_HEAD, JUMP } from './patterns.ts';
import type { Line } from './tree.ts';

/**
 * What the widths, ends and indents of lines say about where paragraphs begin, as costs (negative log likelihoods,
 * roughly) for the search in `paragraphs.ts`. All widths are in ems. The figures were set on the five pages and on
 * generated ones; they trade one kind of evidence for another and none is a threshold alone.
 */
export interface LineEvidence {
  width: number;
  /** Width of what stands unbreakable at the head of the next line: had it fitted, it would stand on this one. */
  nextCluster: number;
  /** How much wider than its column a line may be: marks can be squeezed or hang. */
  slack: number;
  /** How much narrower it may be than computed: some prints set digits wider than half an em. */
  uncertain: number;
  endsSentence: boolean;
  endsOpen: boolean;
  /** What it costs that a paragraph ends with this line, by its last mark. */
  endCost: number;
  /** What it costs to take this line for running text at all: few lines of a paragraph have no mark in them. */
  textCost: number;
  /** Cost of a new paragraph here and of none, from indent and blank line. */
  startCost: number;
  goOnCost: number;
  /** Cost of taking this line for a headline or heading (first line of one, further line). */
  displayCost: number;
  displayGoOnCost: number;
  /** Cost of a heading that ends with this line, by its last mark. */
  displayEndCost: number;
  /** Whether nothing follows this line in its heading: a dateline, a byline, a line that closes a sentence. */
  standsAlone: boolean;
}

export const BREAK = 1;
export const CHANGE_OF_COLUMN_WIDTH = 4;
export const OPEN_END = 7;
export const OPEN_END_BEFORE_DISPLAY = 6;
const OPEN_END_OF_ITEM = 1;
const OPEN_END_BEFORE_ITEM = 3;
const DASH_END = 0.8;
const COLON_END = 0.6;
const COLON_BEFORE_SPEECH = 3;
const SENTENCE_END_INSIDE = 0.5;
const DISPLAY = 4;
const SIGNATURE = 0.2;
const FAR = 40;

/** Column width for text that is not wrapped: one paragraph a line. */
export const UNWRAPPED = Number.POSITIVE_INFINITY;

const MARKS = /[，。、；：？！“”《》,;:?!]/u;

/** How a paragraph likes to begin: a quotation, a day, a turn to the next point. */
const OPENER =
  /^(?:“|(?:20|19)\d\d\s*年|\d{1,2}\s*月\s*\d{1,2}\s*日|此外|同时|与此同时|目前|当前|近年来|据了解|据介绍|据悉|数据显示|记者|会议|对此|一年来|如今|近日|日前)/u;

/** Whether a headline or heading may look like this line, apart from what stands around it; a cost. */
export function displayCostOf(line: Line): number {
  if (line.width > 36 || JUMP.test(line.text) || DATELINE_HEAD.test(line.text)) return FAR;
  const { text } = line;
  let cost = DISPLAY;
  if (!MARKS.test(text)) cost -= 1.5;
  if (/[！？!?…][”’」』]?$/u.test(text)) cost += 1.5;
  if (/。./u.test(text)) cost += 10;
  const commas = text.match(/[，,]/gu)?.length ?? 0;
  if (commas > 1) cost += 2.5 * (commas - 1);
  if (/(?:表示|介绍|指出|强调|认为|说|了解到|据了解)[，,：:]/u.test(text)) cost += 3;
  if (isBarredAtLineStart(text[0]) && !/^[—·]/u.test(text)) cost += 6;
  if (!isBalanced(text)) cost += 4;
  return cost;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if ('“（《‘「【('.includes(char)) depth += 1;
    else if ('”）》’」】)'.includes(char)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Cost of a line that its paragraph goes on after, in a column of `column` ems. */
export function goOnAfter(line: LineEvidence, column: number, first: boolean): number {
  if (column === UNWRAPPED) {
    if (!line.endsOpen) return 9;
    return line.displayCost <= DISPLAY ? 4.5 : 1.2;
  }
  const inside = line.endsSentence ? SENTENCE_END_INSIDE : 0;
  const short = column - (first ? 2 : 0) - line.width;
  if (short >= 0) {
    const room = short - line.nextCluster - line.uncertain;
    return inside + (room < 0 ? 0.15 * short : 0.15 * short + 1.5 * (room + 0.5));
  }
  return inside + overCost(-short, line.slack);
}

/** Cost of a line that ends its paragraph, in a column of `column` ems. */
export function endAfter(line: LineEvidence, column: number, first: boolean): number {
  const end = line.endCost;
  if (column === UNWRAPPED) return end + 0.6;
  return end + overCost(line.width - (column - (first ? 2 : 0)), line.slack);
}

/** Cost of a line that is `over` ems wider than its column, where marks can give way by `slack`. */
function overCost(over: number, slack: number): number {
  if (over <= 0) return 0;
  const beyond = Math.max(0, over - slack);
  return 0.45 * Math.min(over, slack) + 2 * beyond * beyond;
}

/** The evidence of the line at `at`, given its neighbours and how the page uses blank lines and indents. */
export function evidenceOf(lines: readonly Line[], at: number, habits: PageHabits): LineEvidence {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  const displayCost = line.form.type === 'signature' ? SIGNATURE : displayCostOf(line);
  const indented = line.indent >= 1.5;
  const item = BULLET.test(line.text);
  const opener = OPENER.test(line.text) ? 0.7 : 0;
  const blank = line.blankBefore ? habits.blankMeansBreak : habits.noBlankMeansBreak;
  const begins = beginsStory(line, lines[at - 1]);
  const signature = line.form.type === 'signature';
  return {
    width: line.width,
    nextCluster: next === undefined ? 1 : clusterWidth(next.text),
    slack: 0.6 + 0.5 * Math.min(3, line.text.match(/[，。、；：？！“”‘’《》（）]/gu)?.length ?? 0),
    uncertain: 0.12 * (line.text.match(/[\p{Nd}\p{Script=Latin}]/gu)?.length ?? 0),
    endsSentence: line.end === 'sentence',
    endsOpen: line.end === 'open',
    endCost: endCostOf(line, next),
    textCost: MARKS.test(line.text) || item ? 0 : Math.max(0, line.width - 8) / 8,
    startCost:
      BREAK -
      blank -
      opener -
      begins -
      edgeEvidence(lines, at, habits) +
      (item ? -4 : indented ? -6 : habits.indents ? 5 : 0),
    goOnCost: begins > 0 ? begins : item ? 6 : indented && habits.indents ? 6 : 0,
    displayCost,
    displayEndCost: signature || !/[。；;，,、：:—]$/u.test(line.text) ? 0 : 12,
    standsAlone: signature || /[。；;—]$/u.test(line.text),
    displayGoOnCost:
      line.blankBefore || signature || /^[—·]/u.test(line.text) ? FAR : displayCost - DISPLAY + 0.8,
  };
}

/** How surely a paragraph begins here: a jump mark, or a dateline that the line before has not already opened. */
function beginsStory(line: Line, before: Line | undefined): number {
  if (JUMP.test(line.text)) return 6;
  if (!DATELINE_HEAD.test(line.text) || /[（(据]$/u.test(before?.text ?? '')) return 0;
  return line.form.type === 'signature' ? 1.5 : 6;
}

function edgeEvidence(lines: readonly Line[], at: number, habits: PageHabits): number {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  if (next === undefined || line.end !== 'open' || !mayBePair(lines[at - 1], line)) return 0;
  return isPartedByEdge(line, next) ? habits.edgePattern.seen : habits.edgePattern.unseen;
}

function endCostOf(line: Line, next: Line | undefined): number {
  if (line.end === 'sentence') return /”$/u.test(line.text) ? -0.4 : 0;
  if (line.end === 'lead-in') {
    if (/—$/u.test(line.text)) return DASH_END;
    return next !== undefined && isOpening(next.text[0]) ? COLON_BEFORE_SPEECH : COLON_END;
  }
  if (BULLET.test(line.text)) return OPEN_END_OF_ITEM;
  return next !== undefined && BULLET.test(next.text) ? OPEN_END_BEFORE_ITEM : OPEN_END;
}

/** Width of what a wrap may not part at the head of a line: a number, a word, a bracket and what it holds on to. */
function clusterWidth(text: string): number {
  let at = 0;
  while (isOpening(text[at])) at += 1;
  if (isWordCharacter(text[at]))
    while (at < text.length && /[\p{Script=Latin}\p{Nd}.%-]/u.test(text[at] ?? '')) at += 1;
  else at += 1;
  while (isBarredAtLineStart(text[at])) at += 1;
  return widthOf(text.slice(0, at));
}

import { isOpening } from '../text/classes.ts';
import { captionStarts } from './caption-lines.ts';
import { DISPLAY, FAR, displayCostOf, hasMarks, opensWithDateline } from './display-cost.ts';
import { type PageHabits, isPartedByEdge, mayBePair } from './page-habits.ts';
import { JUMP, isItem, mayBePhrase } from './patterns.ts';
import { quotesOpenAfter } from './quote-depth.ts';
import { sentenceStartCost } from './sentence-start.ts';
import { type Fit, NOTHING, type Setting, fitOf, fullCost, overCost } from './setting.ts';
import type { Line } from './tree.ts';

/**
 * What the widths, ends and indents of lines say about where paragraphs begin, as costs (negative log likelihoods,
 * roughly) for the search in `wrap-search.ts`. All widths are in ems. The figures were set on the five pages and on
 * generated ones; they trade one kind of evidence for another and none is a threshold alone.
 */
export interface LineEvidence {
  fit: Fit;
  endsSentence: boolean;
  endsOpen: boolean;
  /** What it costs that a paragraph ends with this line, by its last mark. */
  endCost: number;
  /** What it costs to take this line for running text at all: few lines of a paragraph have no mark in them. */
  textCost: number;
  /** Cost of a new paragraph here and of none, from indent, blank line and what the line says. */
  startCost: number;
  /** What it costs that a paragraph begins here without an indent. */
  flushCost: number;
  goOnCost: number;
  /** Cost of taking this line for a headline or heading (first line of one, further line). */
  displayCost: number;
  /** Whether the line's words alone let it be one. */
  looksDisplayed: boolean;
  displayGoOnCost: number;
  /** Cost of a heading that ends with this line, by its last mark. */
  displayEndCost: number;
  /** Whether nothing follows this line in its heading: a dateline, a byline, a line that closes a sentence. */
  standsAlone: boolean;
}

const BREAK = 1;
/** What it costs more that a heading has a third line, or a further one. */
export const THIRD_LINE = 1.2;
export const CHANGE_OF_COLUMN_WIDTH = 4;
export const OPEN_END = 7;
export const OPEN_END_BEFORE_DISPLAY = 6;
const OPEN_END_OF_ITEM = 1;
const OPEN_END_BEFORE_ITEM = 3;
const DASH_END = 0.3;
const COLON_END = 0.6;
const COLON_BEFORE_SPEECH = 3;
const SENTENCE_END_INSIDE = 0.5;
const SIGNATURE = 0.2;
const FLUSH = 3;
const BEGINS_CAPTION = 5;

/** Column width for text that is not wrapped: one paragraph a line. */
export const UNWRAPPED = Number.POSITIVE_INFINITY;

/** Cost of a line that its paragraph goes on after, in `room` ems: those of its column without the indent. */
export function goOnAfter(line: LineEvidence, room: number): number {
  if (room === UNWRAPPED) {
    if (!line.endsOpen) return 9;
    return line.looksDisplayed ? 5.5 : 1.2;
  }
  return (line.endsSentence ? SENTENCE_END_INSIDE : 0) + fullCost(line.fit, room);
}

/** Cost of a line that ends its paragraph, in `room` ems. */
export function endAfter(line: LineEvidence, room: number): number {
  if (room === UNWRAPPED) return line.endCost + 0.6;
  const over = line.fit.width - room;
  return line.endCost + (over <= 0 ? 0 : overCost(line.fit, over));
}

export interface PageManner {
  habits: PageHabits;
  setting: Setting;
}

/** The evidence of a run of lines, given how the page uses blank lines and indents and how it fills its lines. */
export function evidenceOf(lines: readonly Line[], manner: PageManner): LineEvidence[] {
  const quotes = quotesOpenAfter(lines);
  const captions = captionStarts(lines);
  const amid = { ...manner, captions, quoted: true };
  const outside = { ...manner, captions, quoted: false };
  return lines.map((_, at) => evidenceAt(lines, at, at > 0 && (quotes[at - 1] ?? 0) > 0 ? amid : outside));
}

interface Around extends PageManner {
  /** The lines that begin the text of a picture. */
  captions: ReadonlySet<number>;
  /** Whether a quotation is open before the line. */
  quoted: boolean;
}

function evidenceAt(
  lines: readonly Line[],
  at: number,
  { habits, setting, captions, quoted }: Around,
): LineEvidence {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  const fit = fitOf(line.measure, next?.head ?? NOTHING, setting);
  const signature = line.form.type === 'signature';
  const further = line.form.type === 'signature-further';
  const displayCost = signature ? SIGNATURE : further ? FAR : displayCostOf(line, next);
  const indented = line.indent >= 1.5;
  const setIn = indented && habits.indents;
  const item = isItem(line.text);
  const last = line.text.charAt(line.text.length - 1);
  const blank = line.blankBefore ? habits.blankMeansBreak : habits.noBlankMeansBreak;
  const caption = captions.has(at);
  const begins = caption ? BEGINS_CAPTION : beginsStory(line, lines[at - 1], next);
  return {
    fit,
    endsSentence: line.end === 'sentence',
    endsOpen: line.end === 'open',
    endCost: endCostOf(line, next),
    textCost: hasMarks(line) || item ? 0 : Math.max(0, line.width - 8) / 8,
    startCost:
      BREAK -
      blank -
      begins -
      edgeEvidence(lines, at, habits) +
      sentenceStartCost(lines, at, quoted) +
      (item ? -4 : indented ? -6 : habits.indents ? 5 : 0),
    flushCost: indented ? Number.POSITIVE_INFINITY : caption || habits.indents ? 0 : FLUSH,
    goOnCost: further ? 3 : begins > 0 ? begins : item ? 6 : indented && habits.indents ? 6 : 0,
    displayCost: displayCost - blank - (setIn && line.end !== 'sentence' ? 6 : 0),
    looksDisplayed: displayCost <= DISPLAY,
    displayEndCost:
      (signature || !GO_ON.includes(last) ? 0 : 12) + (next === undefined ? 0 : displayBefore(next)),
    standsAlone: ((signature || further) && next?.form.type !== 'signature-further') || CLOSE.includes(last),
    displayGoOnCost: further
      ? -SIGNATURE
      : line.blankBefore || signature || BEGIN_SUBHEADLINE.includes(line.text.charAt(0))
        ? FAR
        : displayCost - DISPLAY + 0.8 - (setIn && lines[at - 1]?.indent === line.indent ? 6 : 0),
  };
}

/** Marks that no heading ends with; marks that nothing follows in one; marks that begin a line of its own. */
const GO_ON = '。；;，,、：:—';
const CLOSE = '。；;—';
const BEGIN_SUBHEADLINE = '—·';

/** What no sentence begins with, and the Han that all of it begins with. */
const NO_BEGINNING_HAN = new Set(Array.from('的了着或和', (han) => han.charCodeAt(0)));
const NO_BEGINNING = /^(?:[的了着或](?!士)|和(?!平|谐|睦))\p{Script=Han}/u;

/** What it costs that a heading ends before this line: nothing ends before the middle of a sentence. */
function displayBefore(next: Line): number {
  if (NO_BEGINNING_HAN.has(next.text.charCodeAt(0)) && NO_BEGINNING.test(next.text)) return 3;
  return next.form.type === 'signature' || beginsStory(next, undefined, undefined) > 0 ? -1 : 0;
}

/** How surely a paragraph begins here: a jump mark, or a dateline that the line before has not already opened. */
function beginsStory(line: Line, before: Line | undefined, next: Line | undefined): number {
  if (!mayBePhrase(line.text)) return 0;
  if (JUMP.test(line.text)) return 6;
  if (!opensWithDateline(line, next) || /[（(据]$/u.test(before?.text ?? '')) return 0;
  return line.form.type === 'signature' ? 1.5 : 6;
}

function edgeEvidence(lines: readonly Line[], at: number, habits: PageHabits): number {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  if (next === undefined || line.end !== 'open' || !mayBePair(lines[at - 1], line)) return 0;
  return isPartedByEdge(line, next) ? habits.edgePattern.seen : habits.edgePattern.unseen;
}

function endCostOf(line: Line, next: Line | undefined): number {
  if (line.end === 'sentence') return line.text.endsWith('”') ? -0.4 : 0;
  if (line.end === 'lead-in') {
    if (line.text.endsWith('—')) return DASH_END;
    return next !== undefined && isOpening(next.text) ? COLON_BEFORE_SPEECH : COLON_END;
  }
  if (isItem(line.text)) return OPEN_END_OF_ITEM;
  return next !== undefined && isItem(next.text) ? OPEN_END_BEFORE_ITEM : OPEN_END;
}

import { isOpening } from '../../text/classes.ts';
import { captionStarts } from './caption-lines.ts';
import { hasMarks } from './display-cost.ts';
import {
  type DisplayEvidence,
  INDENT_BEGINS,
  blankEvidence,
  displayEvidence,
  startEvidence,
} from './display-evidence.ts';
import { isAside } from '../phrases/headline-asides.ts';
import { INDENTED, type PageHabits, isPartedByEdge, mayBePair } from './page-habits.ts';
import { isItem } from '../phrases/lift.ts';
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
  display: DisplayEvidence;
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
const FLUSH = 3;
/** What it says against a beginning on a page that sets its paragraphs in that a line is not set in. */
const FLUSH_BEGINS = 5;
const INDENT_WITHIN = 6;
const ITEM_BEGINS = 4;
/** The second line of a dateline that is taken for the middle of a paragraph. */
const SIGNATURE_IN_TEXT = 3;
const BEGINS_CAPTION = 5;
/** A bracket that is a line of its own hardly goes on a sentence. */
const ASIDE_WITHIN = 5;
/** However long a line without marks is, that says no more: a line of names may be. */
const MOST_UNMARKED = 4;

/** Column width for text that is not wrapped: one paragraph a line. */
export const UNWRAPPED = Number.POSITIVE_INFINITY;

/** Cost of a line that its paragraph goes on after, in `room` ems: those of its column without the indent. */
export function goOnAfter(line: LineEvidence, room: number): number {
  if (room === UNWRAPPED) {
    if (!line.endsOpen) return 9;
    return line.display.looksDisplayed ? 5.5 : 1.2;
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

function evidenceAt(lines: readonly Line[], at: number, around: Around): LineEvidence {
  const { habits, setting, captions, quoted } = around;
  const line = lines[at] as Line;
  const next = lines[at + 1];
  const indented = line.indent >= INDENTED;
  const item = isItem(line.text);
  const caption = captions.has(at);
  const begins = caption ? BEGINS_CAPTION : startEvidence(line, lines[at - 1], next);
  const indent = item ? -ITEM_BEGINS : indented ? -INDENT_BEGINS : habits.indents ? FLUSH_BEGINS : 0;
  return {
    fit: fitOf(line.measure, next?.head ?? NOTHING, setting),
    endsSentence: line.end === 'sentence',
    endsOpen: line.end === 'open',
    endCost: endCostOf(line, next),
    textCost: hasMarks(line) || item ? 0 : Math.min(MOST_UNMARKED, Math.max(0, line.width - 8) / 8),
    startCost:
      BREAK -
      blankEvidence(line, habits) -
      begins -
      edgeEvidence(lines, at, habits) +
      sentenceStartCost(lines, at, quoted) +
      indent,
    flushCost: indented ? Number.POSITIVE_INFINITY : caption || habits.indents ? 0 : FLUSH,
    goOnCost:
      goOnCostOf(line, begins, item || (indented && habits.indents)) +
      (isAside(line.text) && lines[at - 1]?.end === 'open' ? ASIDE_WITHIN : 0),
    display: displayEvidence(lines, at, habits),
  };
}

function goOnCostOf({ form }: Line, begins: number, setIn: boolean): number {
  if (form.type === 'signature-further') return SIGNATURE_IN_TEXT;
  if (begins > 0) return begins;
  return setIn ? INDENT_WITHIN : 0;
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

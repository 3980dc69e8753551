import { isClosing, isOpening, lineEnd } from '../../text/classes.ts';
import { isCaption, isChartCredit } from '../phrases/credits.ts';
import type { Flow, FlowRun } from './flow.ts';
import { type FlowStyle, flowOf } from './flow-of-lines.ts';
import { type Signature, isItem, isSignature, liftHead, liftTail, readSignature } from '../phrases/lift.ts';
import type { LabelledPage } from '../lines/label-lines.ts';
import { joinLines } from './paragraphs.ts';
import type { Element, Line } from '../lines/tree.ts';

/** The first and last line of something, by their numbers in the file. */
export interface Place {
  firstLine: number;
  lastLine: number;
}

/** Running text: a paragraph, or a piece of one that breaks off or begins in mid-sentence. */
export interface TextPiece extends Place {
  type: 'text';
  /** Without what was lifted out of it. May be empty where a jump mark stands before nothing. */
  flow: Flow;
  jump: Flow | null;
  head: Signature | null;
  tail: Signature | null;
  /** A mark behind it that it goes on on another page. */
  turn: Flow | null;
  end: 'sentence' | 'lead-in' | 'open';
  /** Whether it closes a quotation that it never opened: the second half of a paragraph that begins elsewhere. */
  begins: 'whole' | 'broken';
  /** Whether it is a row of a list or table, or a line that signs (see `rows.ts`). */
  row: boolean;
  /** The cells of a table, which goes along as a paragraph does. */
  table?: string[][];
}

export interface DisplayPiece extends Place {
  type: 'display';
  flow: Flow;
  /** What its flow is made of, and how: a headline's lines may have to be parted once more. */
  lines: readonly Line[];
  style: FlowStyle;
  depth: number;
}

export interface SignaturePiece extends Place {
  type: 'signature';
  signature: Signature;
}

/** What stands between or beside the stories. */
export interface SidePiece extends Place {
  type: 'jump' | 'turn' | 'figure-mark' | 'credits' | 'caption' | 'item' | 'chart-credit';
  flow: Flow;
}

export type Piece = TextPiece | DisplayPiece | SignaturePiece | SidePiece;

/** Joins a page's lines and reads what comes out by what it says: jump marks, datelines and bylines are lifted out of running text. */
export function readPieces(page: LabelledPage): Piece[] {
  const elements = joinLines(page);
  const quotesTell = page.misreading.quotes <= MOST_WRONG_QUOTES;
  const style = spacesDigits(elements) ? 'display-spaced-digits' : 'display';
  return elements.map((element) => {
    const place = placeOf(element.lines);
    const flow = flowOf(element.lines, element.type === 'display' ? style : 'running');
    switch (element.type) {
      case 'jump':
      case 'turn':
      case 'figure-mark':
      case 'credits':
      case 'caption':
        return { type: element.type, flow, ...place };
      case 'table':
        return tablePiece(element, place);
      case 'signature':
        return { type: 'signature', signature: readSignature(flow), ...place };
      case 'display':
        return displayOrSide(flow, style, element);
      case 'paragraph':
        return textOrSide(element, place, quotesTell);
    }
  });
}

/** A table as a paragraph of its own: its cells joined by tabs, its rows by line feeds. */
function tablePiece({ lines: [line] }: Element, place: Place): TextPiece {
  const rows = line?.form.type === 'table' ? line.form.rows : [];
  const runs: FlowRun[] = [];
  const texts: string[] = [];
  let from = 0;
  for (const row of rows) {
    for (const { text, runs: own } of row) {
      let start = from;
      for (const run of own) {
        runs.push({ ...run, from: start });
        start += run.length;
      }
      from += text.length + 1;
    }
    texts.push(row.map(({ text }) => text).join('\t'));
    if (row.length === 0) from += 1;
  }
  const flow = { text: texts.join('\n'), runs };
  const table = rows.map((row) => row.map(({ text }) => text));
  const none = { jump: null, head: null, tail: null, turn: null };
  return { type: 'text', flow, ...none, end: 'sentence', begins: 'whole', row: true, table, ...place };
}

/** Whether the page's running text sets spaces between Han and digits, more than now and then. */
function spacesDigits(elements: readonly Element[]): boolean {
  let spaced = 0;
  let close = 0;
  for (const { type, lines } of elements) {
    if (type !== 'paragraph') continue;
    for (const { measure } of lines) {
      spaced += measure.spacedSeams;
      close += measure.seams - measure.spacedSeams;
    }
  }
  return spaced >= 3 && spaced > close / 10;
}

function displayOrSide(flow: Flow, style: FlowStyle, { lines, depth }: Element): Piece {
  const place = placeOf(lines);
  if (depth === 0) {
    const running = flowOf(lines);
    if (isChartCredit(running.text)) return { type: 'chart-credit', flow: running, ...place };
    if (isCaption(running.text)) return { type: 'caption', flow: running, ...place };
    if (isItem(running.text)) return { type: 'item', flow: running, ...place };
  }
  return { type: 'display', flow, lines, style, depth, ...place };
}

export function placeOf(lines: readonly Line[]): Place {
  return { firstLine: lines[0]?.number ?? 0, lastLine: lines.at(-1)?.number ?? 0 };
}

/** A dateline with its reporters is no longer than this. */
const LONGEST_SIGNATURE = 80;

function textOrSide(element: Element, place: Place, quotesTell: boolean): Piece {
  const flow = flowOf(element.lines);
  const { text } = flow;
  if (isChartCredit(text)) return { type: 'chart-credit', flow, ...place };
  if (isCaption(text)) return { type: 'caption', flow, ...place };
  if (isItem(text) && lineEnd(text) !== 'sentence') return { type: 'item', flow, ...place };
  if (text.length <= LONGEST_SIGNATURE && isSignature(text))
    return { type: 'signature', signature: readSignature(flow), ...place };
  const row = element.lines[0]?.form.type === 'row';
  const { jump, head, rest } = liftHead(flow);
  const { tail, turn, body } = liftTail(rest, head);
  const endsWhole = body === rest && element.lines.at(-1)?.end === 'sentence';
  return {
    type: 'text',
    flow: body,
    jump,
    head,
    tail,
    turn,
    end: row || element.lostStop || endsWhole ? 'sentence' : lineEnd(body.text),
    begins: !element.wrapped && quotesTell && beginsBroken(body.text) ? 'broken' : 'whole',
    row,
    ...place,
  };
}

/** Where more of a page's quotation marks than this are the wrong way round, they say nothing of beginnings. */
const MOST_WRONG_QUOTES = 0.1;

/** Whether a quotation that a text closes was opened before it. Of two closing marks in a row the first was read for an opening one. */
function beginsBroken(text: string): boolean {
  return /^[^“”]*”(?![^“”]*”)/u.test(text) && quoteBalance(text).unopened > 0;
}

/** Marks that open and close alike, or stand within another quotation. */
const NO_QUOTATION = new Set(Array.from('"‘’', (mark) => mark.charCodeAt(0)));

/**
 * How many quotation marks and brackets a text leaves open at its end, and how many it closes that it never opened:
 * pieces of one broken sentence make up for each other.
 */
export function quoteBalance(text: string): { unclosed: number; unopened: number } {
  let unclosed = 0;
  let unopened = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (NO_QUOTATION.has(text.charCodeAt(at))) continue;
    if (isOpening(text, at)) unclosed += 1;
    else if (isClosing(text, at)) {
      if (unclosed > 0) unclosed -= 1;
      else unopened += 1;
    }
  }
  return { unclosed, unopened };
}

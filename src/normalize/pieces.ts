import { isClosing, isOpening, lineEnd } from '../text/classes.ts';
import { isCaption } from './credits.ts';
import type { Flow } from './flow.ts';
import { flowOf } from './flow-of-lines.ts';
import { type Signature, isSignature, liftHead, liftTail, readSignature } from './lift.ts';
import { CHART_CREDIT, isItem, mayBePhrase } from './patterns.ts';
import type { Element } from './tree.ts';

/** Running text: a paragraph, or a piece of one that breaks off or begins in mid-sentence. */
export interface TextPiece {
  type: 'text';
  /** Without what was lifted out of it. May be empty where a jump mark stands before nothing. */
  flow: Flow;
  jump: Flow | null;
  head: Signature | null;
  tail: Signature | null;
  end: 'sentence' | 'lead-in' | 'open';
  wrapped: boolean;
  firstLine: number;
  lastLine: number;
}

export interface DisplayPiece {
  type: 'display';
  flow: Flow;
  depth: number;
  firstLine: number;
  lastLine: number;
}

export interface SignaturePiece {
  type: 'signature';
  signature: Signature;
  firstLine: number;
  lastLine: number;
}

/** What stands between or beside the stories. */
export interface SidePiece {
  type: 'jump' | 'turn' | 'figure-mark' | 'credits' | 'caption' | 'item' | 'chart-credit';
  flow: Flow;
  firstLine: number;
  lastLine: number;
}

export type Piece = TextPiece | DisplayPiece | SignaturePiece | SidePiece;

/** Reads elements by what they say: jump marks, datelines and bylines are lifted out of running text. */
export function readPieces(elements: readonly Element[]): Piece[] {
  const displayStyle = spacesDigits(elements) ? 'display-spaced-digits' : 'display';
  return elements.map((element) => {
    const firstLine = element.lines[0]?.number ?? 0;
    const lastLine = element.lines.at(-1)?.number ?? 0;
    const place = { firstLine, lastLine };
    const style = element.type === 'display' ? displayStyle : 'running';
    const flow = flowOf(element.lines, style);
    switch (element.type) {
      case 'jump':
      case 'turn':
      case 'figure-mark':
      case 'credits':
        return { type: element.type, flow, ...place };
      case 'signature':
        return { type: 'signature', signature: readSignature(flow), ...place };
      case 'display':
        return displayOrSide(flow, element, place);
      case 'paragraph':
        return textOrSide(element, place);
    }
  });
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

type Place = Pick<DisplayPiece, 'firstLine' | 'lastLine'>;

function displayOrSide(flow: Flow, element: Element, place: Place): Piece {
  if (element.depth === 0) {
    const running = flowOf(element.lines);
    if (CHART_CREDIT.test(running.text)) return { type: 'chart-credit', flow: running, ...place };
    if (isItem(running.text)) return { type: 'item', flow: running, ...place };
    if (isCaption(running.text)) return { type: 'caption', flow: running, ...place };
  }
  return { type: 'display', flow, depth: element.depth, ...place };
}

/** A dateline with its reporters is no longer than this. */
const LONGEST_SIGNATURE = 80;

function textOrSide(element: Element, place: Place): Piece {
  const flow = flowOf(element.lines);
  const { text } = flow;
  if (mayBePhrase(text) && CHART_CREDIT.test(text)) return { type: 'chart-credit', flow, ...place };
  if (isItem(text) && lineEnd(text) !== 'sentence') return { type: 'item', flow, ...place };
  if (isCaption(text)) return { type: 'caption', flow, ...place };
  if (text.length <= LONGEST_SIGNATURE && mayBePhrase(text) && isSignature(text))
    return { type: 'signature', signature: readSignature(flow), ...place };
  const { jump, head, rest } = liftHead(flow);
  const { tail, body } = liftTail(rest, head);
  return {
    type: 'text',
    flow: body,
    jump,
    head,
    tail,
    end: lineEnd(body.text),
    wrapped: element.wrapped,
    ...place,
  };
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

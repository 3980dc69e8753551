import type { Plugin } from 'unified';
import { isWhiteSpaceCode, lineEnd } from '../../text/classes.ts';
import { isChartCredit, isCredits, isFigureMark } from '../phrases/credits.ts';
import { endsText, isJump, isSignature, isTurn } from '../phrases/lift.ts';
import { measure, measureHead, usualWidth } from './line-measure.ts';
import { type MarkdownLine, isMarkdown, markdownLines } from '../read/markdown-marks.ts';
import type { Line, LineForm, PageTree, Span } from './tree.ts';
import { tellRows } from './rows.ts';
import { wrappedSignatures } from './wrapped-signatures.ts';

/** A unified parser: the text of a page becomes one node a line that is not blank, with its place and its form. */
export const parsePage: Plugin<[], string, PageTree> = function () {
  this.parser = (document) => pageTree(document);
};

/** The lines of a page; Markdown marks are taken off and noted, everything else stays as it was read. */
export function pageTree(text: string): PageTree {
  const markdown = isMarkdown(text) ? markdownLines(text) : null;
  const children: Line[] = [];
  let number = 0;
  let blankBefore = false;
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    number += 1;
    const marks = markdown?.get(number) ?? null;
    const line = lineNode(text.slice(start, end), { number, blankBefore, marks });
    if (line !== null) children.push(line);
    blankBefore = line === null;
    start = end + 1;
  }
  return { type: 'root', children: tellRows(wrappedSignatures(children)) };
}

interface LineContext {
  number: number;
  blankBefore: boolean;
  marks: MarkdownLine | null;
}

function lineNode(raw: string, { number, blankBefore, marks }: LineContext): Line | null {
  const spans = spansOf(raw, marks);
  const first = spans[0];
  if (first === undefined) return null;
  const text = spans.length === 1 ? first.text : spans.map((span) => span.text).join('');
  const own = measure(text);
  return {
    type: 'line',
    number,
    spans,
    text,
    indent: first.column === 1 ? 0 : indentOf(raw, first.column - 1),
    width: usualWidth(own),
    measure: own,
    head: measureHead(text),
    blankBefore,
    end: endsText(text) ? 'sentence' : lineEnd(text),
    form: formOf(text, marks),
  };
}

/** What a line's text takes of its column. */
export function measuresOf(text: string): Pick<Line, 'width' | 'measure' | 'head'> {
  const own = measure(text);
  return { width: usualWidth(own), measure: own, head: measureHead(text) };
}

/** The stretches of a line that are text: Markdown marks and the white space at both ends left out. */
function spansOf(raw: string, marks: MarkdownLine | null): Span[] {
  const start = firstOf(raw);
  const end = lastOf(raw, start);
  if (start === end) return [];
  if (marks === null) return [{ column: start + 1, text: raw.slice(start, end) }];
  return trimmed(betweenMarks(raw, marks));
}

/** The offset of the first character that is not white space, and that behind the last. */
function firstOf(text: string): number {
  let at = 0;
  while (at < text.length && isWhiteSpaceCode(text.charCodeAt(at))) at += 1;
  return at;
}

function lastOf(text: string, start = 0): number {
  let end = text.length;
  while (end > start && isWhiteSpaceCode(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function betweenMarks(raw: string, { marks }: MarkdownLine): Span[] {
  const cuts = marks.toSorted((a, b) => a.from - b.from);
  const spans: Span[] = [];
  let at = 0;
  for (const { from, to } of [...cuts, { from: raw.length, to: raw.length }]) {
    if (from > at) spans.push({ column: at + 1, text: raw.slice(at, from) });
    at = Math.max(at, to);
  }
  return spans;
}

/** Spans without the white space before the first character and behind the last. */
function trimmed(spans: readonly Span[]): Span[] {
  const isBlank = ({ text }: Span): boolean => firstOf(text) === text.length;
  const kept = spans.slice(
    spans.findIndex((span) => !isBlank(span)),
    spans.findLastIndex((span) => !isBlank(span)) + 1,
  );
  const [first] = kept;
  if (first === undefined) return [];
  const cut = firstOf(first.text);
  kept[0] = { column: first.column + cut, text: first.text.slice(cut) };
  const last = kept.at(-1) ?? first;
  kept[kept.length - 1] = { column: last.column, text: last.text.slice(0, lastOf(last.text)) };
  return kept;
}

function indentOf(raw: string, length: number): number {
  let width = 0;
  for (const char of raw.slice(0, length))
    width += char === '\t' ? 2 : char === '\u3000' ? 1 : char === ' ' ? 0.5 : 0;
  return width;
}

const TEXT: LineForm = { type: 'text' };
/** No set phrase is longer than this; longer lines are text without being tried. */
const LONGEST_FORM = 90;

function formOf(text: string, marks: MarkdownLine | null): LineForm {
  if (marks !== null && marks.depth > 0) return { type: 'atx', depth: marks.depth };
  if (marks?.strong === true) return { type: 'strong' };
  if (text[0] === '…' && /^…+$/u.test(text)) return { type: 'rest' };
  if (text.length > LONGEST_FORM) return TEXT;
  if (isFigureMark(text)) return { type: 'figure-mark' };
  if (isJump(text)) return { type: 'jump' };
  if (isTurn(text)) return { type: 'turn' };
  if (isSignature(text)) return { type: 'signature' };
  if (isCredits(text)) return { type: 'credits' };
  if (isChartCredit(text)) return { type: 'chart-credit' };
  return { type: 'text' };
}

import type { SourceRun } from '../records/source.ts';
import { isHan, isWhiteSpace, isWordCharacter } from '../text/classes.ts';
import type { Line } from './tree.ts';

/**
 * Running text with the place of every UTF-16 code unit in the raw page. `line` is 0 for the one kind of character
 * that stands nowhere in the page: the space that a wrap between two Latin words gives.
 */
export interface Flow {
  text: string;
  line: Int32Array;
  column: Int32Array;
}

export const emptyFlow: Flow = { text: '', line: new Int32Array(0), column: new Int32Array(0) };

/**
 * Running text; display text, whose spaces part words and stay; or display text of a page that sets spaces round its
 * digits, where those say nothing.
 */
export type FlowStyle = 'running' | 'display' | 'display-spaced-digits';

/** Joins lines to one text, without their wraps, letter-spacing and the spaces between Han and digits. */
export function flowOf(lines: readonly Line[], style: FlowStyle = 'running'): Flow {
  const most = lines.reduce((sum, { text }) => sum + text.length + 1, 0);
  const growing: Growing = { parts: [], length: 0, line: new Int32Array(most), column: new Int32Array(most) };
  lines.forEach((line, at) => {
    append(growing, line, lines[at - 1]);
  });
  const { parts, length } = growing;
  const text = parts.join('');
  const flow = { text, line: growing.line.subarray(0, length), column: growing.column.subarray(0, length) };
  return text.search(/\s/u) < 0 ? flow : withoutNoise(flow, style);
}

/** A flow in the making; its arrays have room for all lines. */
interface Growing {
  parts: string[];
  length: number;
  line: Int32Array;
  column: Int32Array;
}

/** Adds a line. A wrap between two Latin words gives a space that stands nowhere. */
function append(flow: Growing, { spans, text, number }: Line, before: Line | undefined): void {
  const spaced = letterSpaced(text);
  if (joinsLatinWords(before?.text.at(-1), text[0])) {
    flow.parts.push(' ');
    flow.length += 1;
  }
  let offset = 0;
  for (const span of spans) {
    for (let at = 0; at < span.text.length; at += 1, offset += 1) {
      if (spaced?.has(offset) === true) continue;
      if (spaced !== null) flow.parts.push(span.text[at] ?? '');
      flow.line[flow.length] = number;
      flow.column[flow.length] = span.column + at;
      flow.length += 1;
    }
    if (spaced === null) flow.parts.push(span.text);
  }
}

/** The part of a flow between two offsets (half-open), without white space at its ends. */
export function sliceFlow(flow: Flow, from: number, to = flow.text.length): Flow {
  let start = from;
  let end = to;
  while (start < end && isWhiteSpace(flow.text[start])) start += 1;
  while (end > start && isWhiteSpace(flow.text[end - 1])) end -= 1;
  return {
    text: flow.text.slice(start, end),
    line: flow.line.subarray(start, end),
    column: flow.column.subarray(start, end),
  };
}

/** Two flows, one after the other, as if a wrap stood between them. */
export function joinFlows(a: Flow, b: Flow): Flow {
  if (a.text === '') return b;
  if (b.text === '') return a;
  const space = joinsLatinWords(a.text.at(-1), b.text[0]) ? ' ' : '';
  const text = a.text + space + b.text;
  const join = (left: Int32Array, right: Int32Array): Int32Array => {
    const joined = new Int32Array(text.length);
    joined.set(left);
    joined.set(right, left.length + space.length);
    return joined;
  };
  return { text, line: join(a.line, b.line), column: join(a.column, b.column) };
}

/** The runs of the raw page that a flow is made of, in reading order. */
export function runsOf(flow: Flow): SourceRun[] {
  const runs: SourceRun[] = [];
  let last: SourceRun | undefined;
  for (let at = 0; at < flow.text.length; at += 1) {
    const line = flow.line[at] ?? 0;
    const column = flow.column[at] ?? 0;
    if (line === 0) continue;
    if (last?.line === line && last.column + last.length === column) last.length += 1;
    else runs.push((last = { line, column, length: 1 }));
  }
  return runs;
}

function joinsLatinWords(before: string | undefined, after: string | undefined): boolean {
  if (!isWordCharacter(before) || !isWordCharacter(after)) return false;
  return !(isDigit(before) && isDigit(after));
}

function withoutNoise(flow: Flow, style: FlowStyle): Flow {
  const line = new Int32Array(flow.text.length);
  const column = new Int32Array(flow.text.length);
  let text = '';
  let from = 0;
  const keep = (to: number): void => {
    line.set(flow.line.subarray(from, to), text.length);
    column.set(flow.column.subarray(from, to), text.length);
    text += flow.text.slice(from, to);
  };
  for (let at = 0; at < flow.text.length; at += 1) {
    if (!isWhiteSpace(flow.text[at]) || !isNoise(flow.text, at, style)) continue;
    keep(at);
    from = at + 1;
  }
  keep(flow.text.length);
  return { text, line: line.subarray(0, text.length), column: column.subarray(0, text.length) };
}

/** Whether the white space at `at` says nothing: at an edge, behind another, between Han and digit. */
function isNoise(text: string, at: number, style: FlowStyle): boolean {
  let before = at - 1;
  let after = at + 1;
  if (isWhiteSpace(text[before])) return true;
  while (isWhiteSpace(text[after])) after += 1;
  while (isWhiteSpace(text[before])) before -= 1;
  const a = charBefore(text, before + 1);
  const b = charAt(text, after);
  if (a === undefined || b === undefined) return true;
  if (style === 'display') return false;
  return (isHan(a) && isDigit(b)) || (isDigit(a) && isHan(b));
}

/** The offsets of the spaces in `大 会 在 雄 壮`: four Han or more, one space between each two. */
function letterSpaced(line: string): Set<number> | null {
  if (!line.includes(' ') && !line.includes('\u3000')) return null;
  const found = new Set<number>();
  for (const match of line.matchAll(/\p{Script=Han}(?:[ \u3000]\p{Script=Han}){3,}(?!\p{Script=Han})/gu)) {
    for (let at = match.index; at < match.index + match[0].length; at += 1) {
      if (isWhiteSpace(line[at])) found.add(at);
    }
  }
  return found;
}

function charAt(text: string, at: number): string | undefined {
  const code = text.codePointAt(at);
  return code === undefined ? undefined : String.fromCodePoint(code);
}

/** The character that ends right before an offset, a surrogate pair taken whole. */
function charBefore(text: string, at: number): string | undefined {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? charAt(text, at - 2) : charAt(text, at - 1);
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && /\p{Nd}/u.test(char);
}

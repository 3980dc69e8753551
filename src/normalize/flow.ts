import type { SourceRun } from '../records/source.ts';
import { isHan, isWhiteSpace, isWhiteSpaceCode, isWordCharacter } from '../text/classes.ts';
import type { Line } from './tree.ts';

/**
 * Running text and where it stands in the raw page: runs in reading order, each the characters from `from` on. Only the
 * space that a wrap between two Latin words gives stands nowhere and is in no run.
 */
export interface Flow {
  text: string;
  runs: readonly FlowRun[];
}

interface FlowRun extends SourceRun {
  /** Offset in the flow's text. */
  from: number;
}

export const emptyFlow: Flow = { text: '', runs: [] };

/**
 * Running text; display text, whose spaces part words and stay; or display text of a page that sets spaces round its
 * digits, where those say nothing.
 */
export type FlowStyle = 'running' | 'display' | 'display-spaced-digits';

/** Joins lines to one text, without their wraps, letter-spacing and the spaces between Han and digits. */
export function flowOf(lines: readonly Line[], style: FlowStyle = 'running'): Flow {
  const runs: FlowRun[] = [];
  const parts: string[] = [];
  const spacing: number[] = [];
  let from = 0;
  lines.forEach(({ spans, text, measure, number: line }, at) => {
    if (at > 0 && joinsLatinWords(lines[at - 1]?.text ?? '', text)) {
      parts.push(' ');
      from += 1;
    }
    if (measure.spaces >= FEWEST_LETTER_SPACES || text.includes('\u3000'))
      for (const offset of letterSpaces(text)) spacing.push(from + offset);
    for (const { column, text: part } of spans) {
      runs.push({ from, line, column, length: part.length });
      parts.push(part);
      from += part.length;
    }
  });
  const flow = { text: parts.join(''), runs };
  return holdsSpace(flow.text) ? without(flow, noiseIn(flow.text, spacing, style)) : flow;
}

/** The part of a flow between two offsets (half-open), without white space at its ends. */
export function sliceFlow(flow: Flow, from: number, to = flow.text.length): Flow {
  let start = from;
  let end = to;
  while (start < end && isWhiteSpace(flow.text[start])) start += 1;
  while (end > start && isWhiteSpace(flow.text[end - 1])) end -= 1;
  if (start === 0 && end === flow.text.length) return flow;
  return { text: flow.text.slice(start, end), runs: cutRuns(flow.runs, start, end) };
}

/** Two flows, one after the other, as if a wrap stood between them. */
export function joinFlows(a: Flow, b: Flow): Flow {
  if (a.text === '') return b;
  if (b.text === '') return a;
  const head = joinsLatinWords(a.text, b.text) ? `${a.text} ` : a.text;
  return { text: head + b.text, runs: [...a.runs, ...moved(b.runs, head.length)] };
}

/** The runs of the raw page that a flow is made of, in reading order; neighbours on one line are one run. */
export function runsOf({ runs }: Flow): SourceRun[] {
  const merged: SourceRun[] = [];
  for (const { line, column, length } of runs) {
    const last = merged.at(-1);
    if (last?.line === line && last.column + last.length === column) last.length += length;
    else merged.push({ line, column, length });
  }
  return merged;
}

/** The place of a flow's first character. */
export function startOf({ runs }: Flow): { line: number; column: number } {
  return runs[0] ?? { line: 1, column: 1 };
}

/** The place of a flow's last character. */
export function endOf({ runs }: Flow): { line: number; column: number } {
  const last = runs.at(-1) ?? { line: 1, column: 1, length: 1 };
  return { line: last.line, column: last.column + last.length - 1 };
}

/** The parts of runs between two offsets, the offsets counted from the first of the two. */
function cutRuns(runs: readonly FlowRun[], start: number, end: number): FlowRun[] {
  const cut: FlowRun[] = [];
  for (const { from, line, column, length } of runs) {
    const first = Math.max(from, start);
    const last = Math.min(from + length, end);
    if (first < last)
      cut.push({ from: first - start, line, column: column + first - from, length: last - first });
  }
  return cut;
}

function moved(runs: readonly FlowRun[], by: number): FlowRun[] {
  return runs.map((run) => ({ ...run, from: run.from + by }));
}

/** A flow without the characters at some offsets, which ascend. */
function without({ text, runs }: Flow, offsets: readonly number[]): Flow {
  if (offsets.length === 0) return { text, runs };
  const kept: FlowRun[] = [];
  let next = 0;
  for (const { from, line, column, length } of runs) {
    let start = from;
    while (start < from + length) {
      while ((offsets[next] ?? Number.POSITIVE_INFINITY) < start) next += 1;
      const end = Math.min(offsets[next] ?? Number.POSITIVE_INFINITY, from + length);
      if (start < end)
        kept.push({ from: start - next, line, column: column + start - from, length: end - start });
      start = end + 1;
    }
  }
  return { text: withoutCharacters(text, offsets), runs: kept };
}

function withoutCharacters(text: string, offsets: readonly number[]): string {
  let kept = '';
  let start = 0;
  for (const end of offsets) {
    kept += text.slice(start, end);
    start = end + 1;
  }
  return kept + text.slice(start);
}

function holdsSpace(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isWhiteSpaceCode(text.charCodeAt(at))) return true;
  return false;
}

/** The offsets of the white space that says nothing: letter-spacing, and noise. */
function noiseIn(text: string, spacing: readonly number[], style: FlowStyle): number[] {
  const noise: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isSpace = isWhiteSpaceCode(text.charCodeAt(at));
    if (isSpace && (spacing.includes(at) || isNoise(text, at, style))) noise.push(at);
  }
  return noise;
}

/** Whether the white space at `at` says nothing: at an edge, behind another, between Han and digit. */
function isNoise(text: string, at: number, style: FlowStyle): boolean {
  const before = at - 1;
  let after = at + 1;
  if (isWhiteSpace(text[before])) return true;
  while (isWhiteSpace(text[after])) after += 1;
  const a = charBefore(text, before + 1);
  const b = charAt(text, after);
  if (a === undefined || b === undefined) return true;
  if (style === 'display') return false;
  return (isHan(a) && isDigit(b)) || (isDigit(a) && isHan(b));
}

/** The offsets of the spaces in `大 会 在 雄 壮`: four Han or more, one space between each two. */
function letterSpaces(line: string): number[] {
  return [...line.matchAll(LETTER_SPACED)].flatMap(({ index, 0: word }) =>
    [...word.matchAll(/\s/gu)].map((space) => index + space.index),
  );
}

const FEWEST_LETTER_SPACES = 3;
const LETTER_SPACED = /\p{Script=Han}(?:[ \u3000]\p{Script=Han}){3,}(?!\p{Script=Han})/gu;

function joinsLatinWords(before: string, after: string): boolean {
  const last = before.length - 1;
  if (!isWordCharacter(before, last) || !isWordCharacter(after, 0)) return false;
  return !(isDigit(before[last]) && isDigit(after[0]));
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

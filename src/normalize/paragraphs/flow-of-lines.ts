import { isWhiteSpace, isWhiteSpaceCode } from '../../text/classes.ts';
import { type Flow, type FlowRun, joinsLatinWords } from './flow.ts';
import { BLANK } from '../lines/line-measure.ts';
import { isName } from '../phrases/surnames.ts';
import type { Line } from '../lines/tree.ts';

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
  let before = '';
  let spaced = false;
  for (const { spans, text, measure, number: line } of lines) {
    if (joinsLatinWords(before, text)) {
      parts.push(' ');
      from += 1;
      spaced = true;
    }
    before = text;
    if ((measure.kinds & BLANK) !== 0) {
      spaced = true;
      if (measure.spaces >= FEWEST_LETTER_SPACES || text.includes('\u3000'))
        for (const offset of letterSpaces(text)) spacing.push(from + offset);
    }
    for (const { column, text: part } of spans) {
      runs.push({ from, line, column, length: part.length });
      parts.push(part);
      from += part.length;
    }
  }
  const flow = { text: parts.join(''), runs };
  return spaced ? without(flow, noiseIn(flow.text, spacing, style)) : flow;
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

/** The offsets of the white space that says nothing: letter-spacing, whose offsets ascend, and noise. */
function noiseIn(text: string, spacing: readonly number[], style: FlowStyle): number[] {
  const noise: number[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    const isLetterSpace = spacing[next] === at;
    if (isLetterSpace) next += 1;
    const isSpace = isWhiteSpaceCode(text.charCodeAt(at));
    if (isSpace && (isLetterSpace || isNoise(text, at, style))) noise.push(at);
  }
  return noise;
}

const [HAN_LAST, HAN_FIRST] = [/[\p{Script=Han}〇]$/u, /^[\p{Script=Han}〇]/u];
const [DIGIT_LAST, DIGIT_FIRST] = [/\p{Nd}$/u, /^\p{Nd}/u];

/** Whether the white space at `at` says nothing: at an edge, behind another, between Han and digit. */
function isNoise(text: string, at: number, style: FlowStyle): boolean {
  let after = at + 1;
  if (isWhiteSpace(text[at - 1])) return true;
  while (isWhiteSpace(text[after])) after += 1;
  if (at === 0 || after === text.length) return true;
  if (style === 'display') return false;
  const [before, behind] = [text.slice(Math.max(0, at - 2), at), text.slice(after, after + 2)];
  return (
    (HAN_LAST.test(before) && DIGIT_FIRST.test(behind)) || (DIGIT_LAST.test(before) && HAN_FIRST.test(behind))
  );
}

/** The offsets of the spaces in `大 会 在 雄 壮`: four Han or more, one space between each two. */
function letterSpaces(line: string): number[] {
  return [...line.matchAll(LETTER_SPACED)].flatMap(({ index, 0: word }) =>
    areSpacedNames(word) ? [] : [...word.matchAll(/\s/gu)].map((space) => index + space.index),
  );
}

/** 张 丽 王 波: names of two Han, which pages set apart to the width of three. */
function areSpacedNames(word: string): boolean {
  const han = word.replace(/\s/gu, '');
  if (han.length % 2 === 1) return false;
  for (let at = 0; at < han.length; at += 2) if (!isName(han.slice(at, at + 2))) return false;
  return true;
}

const FEWEST_LETTER_SPACES = 3;
const LETTER_SPACED = /(?<!\p{Script=Han})\p{Script=Han}(?:[ \u3000]\p{Script=Han}){3,}(?!\p{Script=Han})/gu;

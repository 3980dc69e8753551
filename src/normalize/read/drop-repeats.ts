import type { Line, PageTree } from '../lines/tree.ts';
import { measuresOf } from '../lines/parse-page.ts';
import { REACH, Trail } from './text-trail.ts';
import { lineEnd } from '../../text/classes.ts';

/** A run that a page prints a second time right behind the first: the tail of a column, set again. */
export interface RepeatedRun {
  /** The second printing, by line: 1-based columns, UTF-16 code units, without white space at the ends. */
  parts: { line: number; column: number; text: string }[];
  /** Where the first printing begins. */
  first: { line: number; column: number };
  /** The place behind its last character. */
  end: { line: number; column: number };
}

/** Shorter repeats happen in good prose; this many characters do not. */
const SHORTEST = 20;
const PROBE = 10;

/**
 * Takes the second printing of a column's tail out of the tree: text that breaks off in mid-sentence and is followed by
 * its own last lines once more. What follows the second printing goes on where the first broke off.
 */
export function dropRepeats(tree: PageTree): { tree: PageTree; repeats: RepeatedRun[] } {
  const lines = tree.children;
  const repeats: RepeatedRun[] = [];
  const kept: Line[] = [];
  const before = new Trail();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const last = kept.at(-1);
    const length = last?.end === 'open' && last.form.type === 'text' ? repeatLength(before, lines, at) : 0;
    if (last === undefined || length < SHORTEST) {
      kept.push(line);
      before.add(line);
      continue;
    }
    const { parts, rest, next } = take(lines, at, length);
    repeats.push({ parts, first: before.placeOf(before.text.length - length), end: endOf(last) });
    if (rest !== null) {
      kept.push(rest);
      before.add(rest);
    }
    at = next - 1;
  }
  return { tree: repeats.length === 0 ? tree : { ...tree, children: kept }, repeats };
}

/** The place behind a line's last character. */
function endOf({ number, spans }: Line): RepeatedRun['end'] {
  const last = spans.at(-1);
  return { line: number, column: (last?.column ?? 1) + (last?.text.length ?? 0) };
}

/** How many characters from line `at` on are the last ones before it once more; 0 if they are not. */
function repeatLength(before: Trail, lines: readonly Line[], at: number): number {
  const line = lines[at] as Line;
  if (line.text.length < PROBE || line.form.type !== 'text' || !before.mayHold(line.text, PROBE)) return 0;
  const probe = line.text.slice(0, PROBE);
  const window = before.text.slice(-REACH);
  for (
    let from = window.lastIndexOf(probe);
    from >= 0;
    from = from === 0 ? -1 : window.lastIndexOf(probe, from - 1)
  ) {
    const tail = window.slice(from);
    if (tail.length >= SHORTEST && startsWith(lines, at, tail)) return tail.length;
  }
  return 0;
}

function startsWith(lines: readonly Line[], at: number, tail: string): boolean {
  let matched = 0;
  for (let number = at; matched < tail.length; number += 1) {
    const line = lines[number];
    if (line === undefined || line.form.type !== 'text') return false;
    const part = tail.slice(matched, matched + line.text.length);
    if (!line.text.startsWith(part)) return false;
    matched += part.length;
  }
  return true;
}

function take(
  lines: readonly Line[],
  at: number,
  length: number,
): { parts: RepeatedRun['parts']; rest: Line | null; next: number } {
  const parts: RepeatedRun['parts'] = [];
  let left = length;
  for (let number = at; ; number += 1) {
    const line = lines[number] as Line;
    const cut = Math.min(left, line.text.length);
    let offset = 0;
    for (const span of line.spans) {
      const text = span.text.slice(0, Math.max(0, cut - offset));
      if (text !== '') parts.push({ line: line.number, column: span.column, text });
      offset += span.text.length;
    }
    left -= cut;
    if (left > 0) continue;
    return { parts, rest: cut < line.text.length ? shortened(line, cut) : null, next: number + 1 };
  }
}

/** A line without its first `cut` characters. */
function shortened(line: Line, cut: number): Line {
  const spans: Line['spans'] = [];
  let offset = 0;
  for (const span of line.spans) {
    const from = Math.max(0, cut - offset);
    if (from < span.text.length) spans.push({ column: span.column + from, text: span.text.slice(from) });
    offset += span.text.length;
  }
  const text = spans.map((span) => span.text).join('');
  return { ...line, spans, text, ...measuresOf(text), end: lineEnd(text) };
}

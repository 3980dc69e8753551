import type { Problem } from '../../diagnostics/problem.ts';
import { problem } from '../../diagnostics/rules.ts';
import { isLetterCode } from '../../text/classes.ts';
import type { LintedBlock } from './linted-blocks.ts';

/** Brackets and quotation marks that come in pairs: the opening ones, each followed by the closing one. */
const PAIRS = '“”‘’《》〈〉（）()【】「」『』';

/** A pair of marks by its opening one, both halves counted over the page, and those of them that stand alone. */
interface Pair {
  halves: string;
  count: number;
  alone: Mark[];
}

interface Mark {
  linted: LintedBlock;
  mark: string;
  at: number;
}

/**
 * A page that reads one half of a pair as the other, or loses it, does so all over. A pair is told once for the page if
 * more marks of it stand alone than are easily looked at one by one, and a larger part than single misreadings explain:
 * one character in twenty misread leaves two marks in twenty alone. Real pages with the habit have 18 to 75 % alone.
 */
const SHOWN_SINGLY = 3;
const MISREAD_PART = 0.1;

/**
 * Marks without their other half. A quotation that goes on in the next paragraph leaves its mark open by custom, so an
 * open “ before a block that begins with “ is none; next to a cut the other half may be elsewhere.
 */
export function lintUnpairedMarks(page: readonly LintedBlock[]): Problem[] {
  const pairs = new Map<string, Pair>();
  for (const linted of page) pairMarks(linted, pairs);
  return [...new Set(pairs.values())].flatMap(({ halves, count, alone }) => {
    const [first] = alone;
    if (first === undefined) return [];
    if (alone.length <= SHOWN_SINGLY || alone.length <= count * MISREAD_PART) return alone.map(unpairedMark);
    const facts = { pair: halves, count: alone.length, all: count };
    return [problem('lint:unpaired-habit', facts, first.linted.report(first.at))];
  });
}

function unpairedMark({ linted: { block, report }, mark, at }: Mark): Problem {
  const context = block.text.slice(Math.max(0, at - 6), at + 7);
  return problem('lint:unpaired-mark', { mark, context }, report(at));
}

/** Pairs the marks of a block, and adds to the page's pairs what it holds. */
function pairMarks(linted: LintedBlock, pairs: Map<string, Pair>): void {
  const { text } = linted.block;
  const open: (Mark & { pair: Pair })[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isLetterCode(text.charCodeAt(at))) continue;
    const mark = text[at] ?? '';
    const half = PAIRS.indexOf(mark);
    if (half < 0) continue;
    const pair = pairOf(half, pairs);
    pair.count += 1;
    if (half % 2 === 0) open.push({ linted, mark, at, pair });
    else if (open.at(-1)?.pair === pair) open.pop();
    else if (!isListNumber(text, at) && !linted.isCut(0)) pair.alone.push({ linted, mark, at });
  }
  const goesOn = linted.next?.text.startsWith('“') === true && open.length === 1 && open[0]?.mark === '“';
  if (goesOn || linted.isCut(text.length)) return;
  for (const { pair, ...mark } of open) pair.alone.push(mark);
}

function pairOf(half: number, pairs: Map<string, Pair>): Pair {
  const halves = PAIRS.slice(half - (half % 2), half - (half % 2) + 2);
  const pair = pairs.get(halves) ?? { halves, count: 0, alone: [] };
  pairs.set(halves, pair);
  return pair;
}

/** 1）, a）: a closing bracket that numbers an item needs no other half. */
function isListNumber(text: string, at: number): boolean {
  return /(?:^|[。；\s])[0-9一二三四五六七八九十a-z]{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));
}

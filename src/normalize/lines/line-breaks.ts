import { isBarredAtLineStart, isHan, isHanAt, isOpening } from '../../text/classes.ts';
import { partsWord } from '../../text/words.ts';
import type { Line } from './tree.ts';

/** What the words on both sides of a line's end say. */
export interface LineBreak {
  /** Whether they stand together within another line: a name or word that the wrap parts. */
  runsOn: boolean;
  /** How much likelier the one ends a clause and the other begins one, in nats, by where the page has them else. */
  clause: number;
}

const NOTHING_SAID: LineBreak = { runsOn: false, clause: 0 };
const RUNS_ON: LineBreak = { runsOn: true, clause: 0 };
const CODES = 0x10000;

/**
 * What the Han at the end of each line and at the head of the next say of a text's end between them, told by the page's
 * own lines: which pairs of Han they hold, and how often each Han stands before a mark or behind one.
 */
export function lineBreaks(lines: readonly Line[]): LineBreak[] {
  const pairs = lines.map((line, at) => pairOver(line, lines[at + 1]));
  const { ends, begins, met } = countPairs(lines, new Set(pairs));
  return pairs.map((pair, at) => {
    const [line, next] = [lines[at] as Line, lines[at + 1]];
    if (next === undefined || line.end !== 'open') return NOTHING_SAID;
    if (met.has(pair) || partsNumber(line.text, next.text)) return RUNS_ON;
    if (pair === NO_PAIR) return NOTHING_SAID;
    if (partsWord(line.text, next.text)) return RUNS_ON;
    return { runsOn: false, clause: ends.odds(Math.floor(pair / CODES)) + begins.odds(pair % CODES) };
  });
}

const NO_PAIR = 0;

/** Whether a line's end parts a number from its digits or unit, or two Latin words: 2024 | 年, Micro | LED. */
function partsNumber(text: string, next: string): boolean {
  return /\p{Nd}$/u.test(text)
    ? /^[\p{Nd}%年月日万亿]/u.test(next)
    : /[A-Za-z]$/u.test(text) && /^[A-Za-z]/u.test(next);
}

/** The last Han of a line and the first of the next as one number. */
function pairOver({ text, end }: Line, next: Line | undefined): number {
  if (end !== 'open' || next === undefined || !isHan(text.at(-1)) || !isHan(next.text[0])) return NO_PAIR;
  return text.charCodeAt(text.length - 1) * CODES + next.text.charCodeAt(0);
}

/** Counts Han before marks and behind them, those of some pairs by themselves, and notes which of the pairs stand within lines. */
function countPairs(
  lines: readonly Line[],
  wanted: ReadonlySet<number>,
): { ends: Shares; begins: Shares; met: Set<number> } {
  const ends = new Shares([...wanted].map((pair) => Math.floor(pair / CODES)));
  const begins = new Shares([...wanted].map((pair) => pair % CODES));
  const met = new Set<number>();
  for (const { text } of lines) {
    let left = 0;
    let fromHan = false;
    for (let at = 0; at < text.length; at += 1) {
      const right = text.charCodeAt(at);
      const toHan = isHanAt(text, at);
      if (fromHan && toHan) {
        if (ends.add(left, 0) && wanted.has(left * CODES + right)) met.add(left * CODES + right);
        begins.add(right, 0);
      } else if (fromHan && isMark(text, at)) ends.add(left, 1);
      else if (toHan && at > 0 && isMark(text, at - 1)) begins.add(right, 1);
      [left, fromHan] = [right, toHan];
    }
  }
  return { ends, begins, met };
}

const isMark = (text: string, at: number): boolean => isBarredAtLineStart(text, at) || isOpening(text, at);

/** So many sights of the page's usual character stand against what it shows of one. */
const PRIOR = 4;

/** How often characters stand next to a mark, of how often they stand next to a mark or a Han: all, and each that is asked about. */
class Shares {
  private readonly all = { seen: 0, marked: 0 };
  private readonly own: ReadonlyMap<number, { seen: number; marked: number }>;

  constructor(asked: readonly number[]) {
    this.own = new Map(asked.map((code) => [code, { seen: 0, marked: 0 }]));
  }

  /** Counts a sight of a character; says whether it is asked about. */
  add(code: number, isMarked: 0 | 1): boolean {
    const own = this.own.get(code);
    this.all.seen += 1;
    this.all.marked += isMarked;
    if (own === undefined) return false;
    own.seen += 1;
    own.marked += isMarked;
    return true;
  }

  /** The logarithm of a character's odds to stand next to a mark over those of all characters. */
  odds(code: number): number {
    const { seen, marked } = this.own.get(code) ?? { seen: 0, marked: 0 };
    const usual = (this.all.marked + 1) / (this.all.seen + 2);
    const own = (marked + PRIOR * usual) / (seen + PRIOR);
    return Math.log(own / (1 - own)) - Math.log(usual / (1 - usual));
  }
}

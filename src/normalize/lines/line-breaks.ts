import { isBarredAtLineStart, isHan, isOpening } from '../../text/classes.ts';
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
  const met = new Set<number>();
  const [ends, begins] = countPairs(lines, new Set(pairs), met);
  return pairs.map((pair, at) => {
    const [line, next] = [lines[at] as Line, lines[at + 1]];
    if (next === undefined || line.end !== 'open') return NOTHING_SAID;
    if (line.isRepeated || met.has(pair) || partsNumber(line.text, next.text)) return RUNS_ON;
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

/** Counts Han before marks and behind them, and notes which of some pairs stand within lines. */
function countPairs(
  lines: readonly Line[],
  wanted: ReadonlySet<number>,
  met: Set<number>,
): [ends: Shares, begins: Shares] {
  const ends = new Shares();
  const begins = new Shares();
  for (const { text } of lines) {
    for (let at = 1; at < text.length; at += 1) {
      const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
      const [fromHan, toHan] = [isHan(text[at - 1]), isHan(text[at])];
      if (fromHan && toHan) {
        ends.add(left, 0);
        begins.add(right, 0);
        if (wanted.has(left * CODES + right)) met.add(left * CODES + right);
      } else if (fromHan && isMark(text, at)) ends.add(left, 1);
      else if (toHan && isMark(text, at - 1)) begins.add(right, 1);
    }
  }
  return [ends, begins];
}

const isMark = (text: string, at: number): boolean => isBarredAtLineStart(text, at) || isOpening(text, at);

/** So many sights of the page's usual character stand against what it shows of one. */
const PRIOR = 4;

/** How often each character stands next to a mark, of how often it stands next to a mark or a Han. */
class Shares {
  private readonly seen = new Uint16Array(CODES);
  private readonly marked = new Uint16Array(CODES);
  private all = 0;
  private allMarked = 0;

  add(code: number, isMarked: 0 | 1): void {
    this.seen[code] = (this.seen[code] as number) + 1;
    this.marked[code] = (this.marked[code] as number) + isMarked;
    this.all += 1;
    this.allMarked += isMarked;
  }

  /** The logarithm of a character's odds to stand next to a mark over those of all characters. */
  odds(code: number): number {
    const usual = (this.allMarked + 1) / (this.all + 2);
    const own = ((this.marked[code] as number) + PRIOR * usual) / ((this.seen[code] as number) + PRIOR);
    return Math.log(own / (1 - own)) - Math.log(usual / (1 - usual));
  }
}

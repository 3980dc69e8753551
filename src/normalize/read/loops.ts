import { isClosing, isWhiteSpaceCode } from '../../text/classes.ts';
import { type Range, REPEAT, type Sheet, TEXT } from './sheet.ts';

/** What an engine gave several times in a row. */
export interface Loop {
  /** The first of the copies that were cut, and the last. */
  range: Range;
  first: Range;
  copies: number;
  /** Whether nothing else follows on the page: the engine never came out of it. */
  toEnd: boolean;
}

/** A refrain or a slogan stands three or four times, in so few characters; a loop goes on. */
const FEWEST_COPIES = 5;
const FEWEST_LETTERS = 40;
/** A loop of more clauses than this was never seen; each number of clauses is one more pass over the page. */
const LONGEST_PERIOD = 24;
/** Of a page's lines, in pairs that are equal, where every line was read twice; few such pairs are chance. */
const DOUBLED = 0.8;
const FEWEST_PAIRS = 4;

/** Clauses or lines of a page by number: where they stand, what they hash to, how many letters they have. */
interface Units {
  from: number[];
  to: number[];
  hash: number[];
  letters: number[];
}

/** Cuts all but the first of what stands five times or more in a row, clauses or paragraphs, however often it does. */
export function cutLoops(sheet: Sheet): Loop[] {
  const units = unitsOf(sheet, '，。！？；：、,!?;:…');
  const count = units.from.length;
  const done = new Uint8Array(count);
  const isSame = (a: number, b: number): boolean =>
    done[a] === 0 && done[b] === 0 && units.hash[a] === units.hash[b];
  const loops: Loop[] = [];
  for (let period = 1; period <= LONGEST_PERIOD && period * FEWEST_COPIES <= count; period += 1) {
    let same = 0;
    for (let at = period; at <= count; at += 1) {
      if (at < count && isSame(at, at - period)) {
        same += 1;
        continue;
      }
      const found = { start: at - same - period, end: at, period };
      const loop = same < period ? null : loopIn(units, found);
      // Hashes may agree by chance: the words are compared where it matters.
      if (loop !== null && isRepeated(sheet, units, found)) {
        loops.push(loop);
        done.fill(1, at - same - period, at);
        sheet.cut(loop.range.from, loop.range.to, REPEAT);
      }
      same = 0;
    }
  }
  return loops.sort((a, b) => a.range.from - b.range.from);
}

/** The loop that clauses of a period make, if they are enough. A last copy that breaks off belongs to it at the page's end. */
function loopIn(
  units: Units,
  { start, end, period }: { start: number; end: number; period: number },
): Loop | null {
  const { from, to, letters } = units;
  const copies = Math.floor((end - start) / period);
  const own = letters.slice(start, start + period).reduce((sum, length) => sum + length, 0);
  if (copies < FEWEST_COPIES || copies * own < FEWEST_LETTERS) return null;
  const left = from.length - end;
  const toEnd = left === 0 || (left === 1 && (letters[end] as number) < (letters[end - period] as number));
  const last = toEnd ? from.length : start + copies * period;
  const place = (first: number, behind: number): Range => ({
    from: from[first] as number,
    to: to[behind - 1] as number,
  });
  return { range: place(start + period, last), first: place(start, start + period), copies, toEnd };
}

function isRepeated(
  sheet: Sheet,
  units: Units,
  { start, end, period }: { start: number; end: number; period: number },
): boolean {
  for (let at = start + period; at < end; at += 1) if (!isEqual(sheet, units, at, at - period)) return false;
  return true;
}

/** Cuts the second of each two equal lines, where nearly all lines of the page come in such pairs. */
export function cutDoubledLines(sheet: Sheet): Range[] {
  const units = unitsOf(sheet, '');
  const count = units.from.length;
  const seconds: number[] = [];
  for (let at = 1; at < count; at += 1) {
    if (!isEqual(sheet, units, at, at - 1)) continue;
    seconds.push(at);
    at += 1;
  }
  if (seconds.length < FEWEST_PAIRS || 2 * seconds.length < DOUBLED * count) return [];
  const ranges = seconds.map((at) => ({ from: units.from[at] as number, to: units.to[at] as number }));
  for (const { from, to } of ranges) sheet.cut(from, to, REPEAT);
  return ranges;
}

/** The text of a page in lines, parted behind some marks and what closes there. */
function unitsOf({ text, kinds, lines }: Sheet, ends: string): Units {
  const units: Units = { from: [], to: [], hash: [], letters: [] };
  const endsUnit = new Set(Array.from(ends, (mark) => mark.charCodeAt(0)));
  for (const line of lines) {
    let from = -1;
    let to = 0;
    let hash = 0;
    let letters = 0;
    const flush = (): void => {
      if (from >= 0) {
        units.from.push(from);
        units.to.push(to);
        units.hash.push(hash);
        units.letters.push(letters);
      }
      from = -1;
      hash = 0;
      letters = 0;
    };
    for (let at = line.from; at < line.to; at += 1) {
      const code = text.charCodeAt(at);
      if (kinds[at] !== TEXT || isWhiteSpaceCode(code)) continue;
      if (from < 0) from = at;
      to = at + 1;
      hash = (Math.imul(hash, 31) + code) | 0;
      if (code >= 0x3400 && code < 0xfe00) letters += 1;
      if (endsUnit.has(code) && !endsUnit.has(text.charCodeAt(at + 1)) && !isClosing(text, at + 1)) flush();
      else if (isClosing(text, at) && endsUnit.has(text.charCodeAt(at - 1))) flush();
    }
    flush();
  }
  return units;
}

function isEqual(sheet: Sheet, { from, to, hash }: Units, a: number, b: number): boolean {
  if (hash[a] !== hash[b]) return false;
  const words = (unit: number): string => sheet.visible(from[unit], to[unit]).replaceAll(/\s/gu, '');
  return words(a) === words(b);
}

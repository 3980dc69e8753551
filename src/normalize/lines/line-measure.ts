import { isBarredAtLineStart, isLetterCode, isOpening, isWhiteSpaceCode } from '../../text/classes.ts';

/** What a stretch of text takes of a line, in counts, so that its width can be told for every way of setting. */
export interface Measure {
  /** Characters of one em: Han, full-width marks, and ASCII marks that stand for such. */
  ems: number;
  /** Characters of about half an em: digits, Latin letters, and the marks within numbers and words. */
  narrow: number;
  /** Spaces that part words or names. */
  spaces: number;
  /** Places where Han and digits or Latin letters meet: some prints set them apart, some readings put a space there. */
  seams: number;
  spacedSeams: number;
  /** Pairs of marks next to each other, of which some prints take half an em out. */
  pairs: number;
  /** Marks that can give way in a line that is too full. */
  marks: number;
  commas: number;
  /** What kinds of characters there are at all, by the bits below: what is not there need not be looked for. */
  kinds: number;
  /** Whether all brackets and quotation marks close what they open. */
  balanced: boolean;
  /** Whether the last character is a comma or full stop, which some prints let hang over the edge. */
  hangs: boolean;
  /** Whether it is any mark that may not begin a line. */
  closes: boolean;
}

const GIVING = 1;
const COMMA = 2;
const HANGING = 4;
const OPENING = 8;
const CLOSING = 16;
/** Marks of running text, which a headline may do without, and those that headlines have too. */
export const RUNNING_MARK = 32;
export const LIVELY_MARK = 256;
/** Commas and colons, which words of speech stand before. */
export const LEADING_MARK = 512;
export const FULL_STOP = 1024;
export const BLANK = 128;

/** What kind of mark each character is, by its code: asked for every character of a page, so a table. */
const marks = new Uint16Array(0x10000);
for (let code = 0; code < marks.length; code += 1) if (isWhiteSpaceCode(code)) marks[code] = BLANK;
for (const [kind, chars] of [
  [GIVING, '，。、；：？！“”‘’《》（）,;:?!()'],
  [COMMA, '，,'],
  [HANGING, '，。、；,;'],
  [OPENING, '“（《‘「【('],
  [CLOSING, '”）》’」】)'],
  [RUNNING_MARK, '，。、；：,;:'],
  [LIVELY_MARK, '？！“”《》?!'],
  [LEADING_MARK, '，：,:'],
  [FULL_STOP, '。'],
] as const) {
  for (const char of chars) marks[char.charCodeAt(0)] = (marks[char.charCodeAt(0)] ?? 0) | kind;
}

/** Counts what stands in `text` from its beginning to the offset `to`. */
export function measure(text: string, to = text.length): Measure {
  const found = nothingBefore(text, to);
  let depth = 0;
  let before = NONE;
  let spaced = false;
  for (let at = 0; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    const mark = isLetterCode(code) ? 0 : (marks[code] as number);
    found.kinds |= mark;
    if (code === 0x20 || code === 0xa0 || code === 0x09) {
      spaced = true;
      continue;
    }
    if ((mark & (OPENING | CLOSING)) !== 0) {
      depth += (mark & OPENING) === 0 ? -1 : 1;
      if (depth < 0) found.balanced = false;
    }
    const kind = mark === 0 && code >= 0x2000 ? WIDE : kindOf(text, at, mark);
    if (kind === NARROW) found.narrow += 1;
    else found.ems += 1;
    if (kind === MARK) {
      found.marks += 1;
      if (before === MARK) found.pairs += 1;
      if ((mark & COMMA) !== 0) found.commas += 1;
    }
    if (before + kind === MEETING) {
      found.seams += 1;
      if (spaced) found.spacedSeams += 1;
    } else if (spaced && before !== NONE) found.spaces += 1;
    before = kind;
    spaced = false;
  }
  if (depth > 0) found.balanced = false;
  return found;
}

/** The measure of a text up to an offset before its characters are counted. */
function nothingBefore(text: string, to: number): Measure {
  return {
    ems: 0,
    narrow: 0,
    spaces: 0,
    seams: 0,
    spacedSeams: 0,
    pairs: 0,
    marks: 0,
    commas: 0,
    kinds: 0,
    balanced: true,
    hangs: to > 0 && ((marks[text.charCodeAt(to - 1)] ?? 0) & HANGING) !== 0,
    closes: isBarredAtLineStart(text, to - 1),
  };
}

const NONE = 0;
const WIDE = 1;
const NARROW = 3;
const MARK = 9;
/** What only Han next to a digit or Latin letter add up to. */
const MEETING = WIDE + NARROW;

function kindOf(text: string, at: number, mark: number): number {
  const code = text.charCodeAt(at);
  if ((mark & GIVING) !== 0) return code < 0x80 && isWithinNumber(text, at) ? NARROW : MARK;
  return code >= 0x2000 ? WIDE : NARROW;
}

/**
 * Width in ems as most prints set it: half an em for a digit or Latin letter, and of two full-width marks next to each
 * other half an em taken out.
 */
export function widthOf(text: string): number {
  return usualWidth(measure(text));
}

export function usualWidth({ ems, narrow, spaces, spacedSeams, pairs }: Measure): number {
  return ems + narrow / 2 + (spaces + spacedSeams) / 4 - pairs / 2;
}

/** Measures what stands unbreakable at the head of a line, for the most part a single Han. */
export function measureHead(text: string): Measure {
  const code = text.charCodeAt(0);
  const single = code >= 0x4e00 && code <= 0x9fff && !isBarredAtLineStart(text, 1);
  return single ? ONE_HAN : measure(text, clusterEnd(text));
}

const ONE_HAN = measure('一');

/**
 * How far into a line reaches what no wrap may part from its first character: a number or Latin word, brackets that
 * open and what they hold on to, marks that may not begin a line. In UTF-16 code units.
 */
function clusterEnd(text: string): number {
  let at = 0;
  while (isOpening(text, at)) at += 1;
  if (isNarrow(text.charCodeAt(at))) while (at < text.length && isNarrow(text.charCodeAt(at))) at += 1;
  else at += text.codePointAt(at) === text.charCodeAt(at) ? 1 : 2;
  while (isBarredAtLineStart(text, at)) at += 1;
  return Math.min(at, text.length);
}

function isNarrow(code: number): boolean {
  return code > 0x20 && code < 0x2000 && ((marks[code] ?? 0) & GIVING) === 0;
}

/** 1,000 and 9:30: an ASCII mark between two digits or letters is as narrow as they are. */
function isWithinNumber(text: string, at: number): boolean {
  return isAlphanumeric(text.charCodeAt(at - 1)) && isAlphanumeric(text.charCodeAt(at + 1));
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

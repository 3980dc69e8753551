import { isBarredAtLineStart, isOpening } from '../text/classes.ts';

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
  /** Pairs of marks next to each other, of which some prints take half an em out. */
  pairs: number;
  /** Marks that can give way in a line that is too full. */
  marks: number;
  /** Whether the last character is a comma or full stop, which some prints let hang over the edge. */
  hangs: boolean;
  /** Whether it is any mark that may not begin a line. */
  closes: boolean;
}

const HANGING = new Set('，。、；,;');
const GIVING = new Set('，。、；：？！“”‘’《》（）,;:?!()');

/** Counts what stands in `text` from its beginning to the offset `to`. */
export function measure(text: string, to = text.length): Measure {
  const found: Measure = {
    ems: 0,
    narrow: 0,
    spaces: 0,
    seams: 0,
    pairs: 0,
    marks: 0,
    hangs: false,
    closes: false,
  };
  let before: Kind | null = null;
  let spaced = false;
  for (let at = 0; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0xa0 || code === 0x09) {
      spaced = true;
      continue;
    }
    const kind = kindOf(text, at, code);
    if (kind === 'half') continue;
    if (kind === 'narrow') found.narrow += 1;
    else found.ems += 1;
    if (kind === 'mark') found.marks += 1;
    if (kind === 'mark' && before === 'mark') found.pairs += 1;
    const meet = (kind === 'narrow' && before === 'wide') || (kind === 'wide' && before === 'narrow');
    if (meet) found.seams += 1;
    else if (spaced && before !== null) found.spaces += 1;
    before = kind;
    spaced = false;
  }
  found.hangs = HANGING.has(text[to - 1] ?? '');
  found.closes = isBarredAtLineStart(text[to - 1]);
  return found;
}

/** `half`: the second half of a surrogate pair, which takes no room of its own. */
type Kind = 'wide' | 'mark' | 'narrow' | 'half';

function kindOf(text: string, at: number, code: number): Kind {
  if (code >= 0xdc00 && code <= 0xdfff) return 'half';
  if (GIVING.has(text[at] as string)) return code < 0x80 && isWithinNumber(text, at) ? 'narrow' : 'mark';
  return code >= 0x2000 ? 'wide' : 'narrow';
}

/**
 * How far into a line reaches what no wrap may part from its first character: a number or Latin word, brackets that
 * open and what they hold on to, marks that may not begin a line. In UTF-16 code units.
 */
export function clusterEnd(text: string): number {
  let at = 0;
  while (isOpening(text[at])) at += 1;
  if (isNarrow(text.charCodeAt(at))) while (at < text.length && isNarrow(text.charCodeAt(at))) at += 1;
  else at += text.codePointAt(at) === text.charCodeAt(at) ? 1 : 2;
  while (isBarredAtLineStart(text[at])) at += 1;
  return Math.min(at, text.length);
}

function isNarrow(code: number): boolean {
  return code > 0x20 && code < 0x2000 && !GIVING.has(String.fromCharCode(code));
}

/** 1,000 and 9:30: an ASCII mark between two digits or letters is as narrow as they are. */
function isWithinNumber(text: string, at: number): boolean {
  return isAlphanumeric(text.charCodeAt(at - 1)) && isAlphanumeric(text.charCodeAt(at + 1));
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

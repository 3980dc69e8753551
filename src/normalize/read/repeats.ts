import { isHan, isWhiteSpaceCode, lineEnd } from '../../text/classes.ts';
import { BREAK, GAP, type Range, type Sheet, TEXT } from './sheet.ts';

/** What a page gives again right behind itself: an engine that loops, a line read twice, a column's tail set twice. */
export interface Repeat {
  kind: 'loop' | 'line' | 'tail';
  first: Range;
  /** All further copies, which are cut. */
  range: Range;
  /** With the first. */
  copies: number;
  /** Of one copy, in characters without white space. */
  length: number;
  /** Whether nothing else follows on the page: the engine never came out of it. */
  toEnd: boolean;
}

/** A refrain or a slogan stands three or four times, in so few Han; an engine that loops goes on. */
const FEWEST_COPIES = 5;
const FEWEST_HAN = 40;
/** And so many times lines without Han: no table has a longer column of dashes or zeros. */
const FEWEST_LINES = 100;
/** Characters of a column's tail: shorter repeats happen in good prose. */
const SHORTEST_TAIL = 20;
/** Of a page's lines, in pairs that are equal, where every line was read twice; few such pairs are chance. */
const DOUBLED = 0.8;
const FEWEST_PAIRS = 4;

/** A repeat is looked for so many characters back, at so many places where its first few, the probe, stand too. */
const REACH = 2000;
const PROBE = 8;
const MOST_PLACES = 50;

/** Cuts what stands again right behind itself and was never printed so. */
export function cutRepeats(sheet: Sheet): Repeat[] {
  const chars = charactersOf(sheet);
  const found: Repeat[] = [];
  for (let at = 1; at < chars.count; at += 1) {
    const repeat = chars.begins[at] === WITHIN ? null : repeatAt(sheet, chars, at);
    if (repeat === null) continue;
    found.push(repeat);
    while (at + 1 < chars.count && (chars.offsets[at + 1] as number) < repeat.range.to) at += 1;
  }
  const pairs = found.filter(({ kind }) => kind === 'line');
  const isDoubled = pairs.length >= FEWEST_PAIRS && 2 * pairs.length >= DOUBLED * chars.lines;
  const cut = found.flatMap((repeat): Repeat[] => {
    if (repeat.kind !== 'line' || isDoubled) return [repeat];
    return isTail(sheet, repeat) ? [{ ...repeat, kind: 'tail' }] : [];
  });
  for (const { range } of cut) sheet.cutAll(range);
  return cut;
}

/** Whether text breaks off with a repeat's first copy. */
const isTail = (sheet: Sheet, { first, length }: Pick<Repeat, 'first' | 'length'>): boolean =>
  length >= SHORTEST_TAIL && lineEnd(sheet.visible(first.from, first.to)) === 'open';

const WITHIN = 0;
const CLAUSE = 1;
const LINE = 2;

/** The characters of a page's text without its white space. */
interface Characters {
  count: number;
  codes: Uint16Array;
  offsets: Int32Array;
  /** What begins with each. */
  begins: Uint8Array;
  /** Where the characters up to each, as many as a probe has, stood the last time, or others of their hash. */
  before: Int32Array;
  lines: number;
}

const ENDS = new Set(Array.from('，。！？；：、,!?;:…”’」』', (mark) => mark.charCodeAt(0)));
/** Two bits for each of the characters of a probe, spread over the slots by the golden ratio (Knuth, TAOCP 3, 6.4). */
const HASH_BITS = 2 * PROBE;
const SPREAD = 0x9e3779b1;

function charactersOf({ text, kinds, lines }: Sheet): Characters {
  const [codes, offsets] = [new Uint16Array(text.length), new Int32Array(text.length)];
  const [begins, before] = [new Uint8Array(text.length), new Int32Array(text.length)];
  const chars: Characters = { count: 0, codes, offsets, begins, before, lines: 0 };
  // A short page has fewer slots: to clear them all would take as long as the rest.
  const bits = Math.min(HASH_BITS, 2 + Math.ceil(Math.log2(text.length + 1)));
  const last = new Int32Array(1 << bits).fill(-1);
  let hash = 0;
  for (const { from, to } of lines) {
    let kind = LINE;
    for (let at = from; at < to; at += 1) {
      const own = kinds[at];
      if (own === BREAK || own === GAP) kind = LINE;
      const code = text.charCodeAt(at);
      if (own !== TEXT || isWhiteSpaceCode(code)) continue;
      if (kind === LINE) chars.lines += 1;
      const { count } = chars;
      codes[count] = code;
      offsets[count] = at;
      begins[count] = kind;
      kind = ENDS.has(code) ? CLAUSE : WITHIN;
      // What lies further back than a probe is shifted out.
      hash = ((hash << 2) ^ code) & ((1 << HASH_BITS) - 1);
      const slot = Math.imul(hash, SPREAD) >>> (32 - bits);
      before[count] = last[slot] as number;
      last[slot] = count;
      chars.count += 1;
    }
  }
  return chars;
}

/** The repeat whose second copy begins at a character, if one does: that of the shortest copies. */
function repeatAt(sheet: Sheet, chars: Characters, at: number): Repeat | null {
  const { count, begins } = chars;
  for (const length of lengthsAt(chars, at)) {
    if (sameUntil(chars, { at, length, to: at + length }) < at + length) continue;
    const loop = loopAt(chars, at, length);
    if (loop !== null || begins[at] !== LINE) return loop;
    const first = rangeOf(chars, at - length, at);
    const range = rangeOf(chars, at, at + length);
    const twice = { first, range, copies: 2, length, toEnd: false };
    const isWhole = begins[at - length] === LINE && (at + length === count || begins[at + length] === LINE);
    if (isWhole && lineBefore(chars, at) === length) return { ...twice, kind: 'line' };
    return isTail(sheet, twice) ? { ...twice, kind: 'tail' } : null;
  }
  return null;
}

/** The loop whose second copy begins at a character; the last may break off at the page's end. */
function loopAt(chars: Characters, at: number, length: number): Repeat | null {
  const han = hanIn(chars, at - length, at);
  if (han === 0 && chars.begins[at] !== LINE) return null;
  const fewest = han === 0 ? FEWEST_LINES : Math.max(FEWEST_COPIES, Math.ceil(FEWEST_HAN / han));
  const least = at + (fewest - 1) * length;
  // Looking to the end of what is too little from each of its characters would take the square of the time.
  if (sameUntil(chars, { at, length, to: least }) < least) return null;
  const end = sameUntil(chars, { at, length, to: chars.count });
  const toEnd = end === chars.count;
  const copies = 1 + Math.floor((end - at) / length);
  const range = rangeOf(chars, at, toEnd ? end : at + (copies - 1) * length);
  return { kind: 'loop', first: rangeOf(chars, at - length, at), range, copies, length, toEnd };
}

/** How long a copy may be whose second begins at a character: that of the line before, and as far as its first few stand back. */
function* lengthsAt(chars: Characters, at: number): Generator<number> {
  if (chars.begins[at] === LINE) yield lineBefore(chars, at);
  const probe = at + PROBE - 1;
  if (probe >= chars.count) return;
  let place = chars.before[probe] as number;
  for (let tried = 0; tried < MOST_PLACES && place >= 0 && probe - place <= REACH; tried += 1) {
    if (probe - place <= at) yield probe - place;
    place = chars.before[place] as number;
  }
}

/** How many characters the line before has. */
function lineBefore({ begins }: Characters, at: number): number {
  let start = at - 1;
  while (start > 0 && begins[start] !== LINE) start -= 1;
  return at - start;
}

/** How far the characters from one on are the same as those some before them, up to an end. */
function sameUntil(
  { codes, count }: Characters,
  { at, length, to }: Record<'at' | 'length' | 'to', number>,
): number {
  let end = at;
  while (end < to && end < count && codes[end] === codes[end - length]) end += 1;
  return end;
}

function hanIn({ codes }: Characters, from: number, to: number): number {
  return codes.subarray(from, to).reduce((sum, code) => sum + (isHan(String.fromCharCode(code)) ? 1 : 0), 0);
}

function rangeOf({ offsets }: Characters, from: number, to: number): Range {
  return { from: offsets[from] as number, to: (offsets[to - 1] as number) + 1 };
}

import { HIDDEN, withoutHidden } from './form.ts';
import { graphemeEnds } from './graphemes.ts';
import { isPunctuation } from './punctuation.ts';

/** What a token is: white space, a punctuation mark, a number, a word of a spaced script, any other grapheme. */
export type TokenKind = 'space' | 'mark' | 'number' | 'word' | 'grapheme';

/** A piece of text that is compared as one: `from`–`to` are half-open UTF-16 offsets; pieces never cut a grapheme. */
export interface Token {
  kind: TokenKind;
  from: number;
  to: number;
}

/** Runs of letters longer than this, in UTF-16 code units, are no word but a code, a sequence, a test: they are compared grapheme by grapheme. */
const longestWord = 40;

const LETTER = /^[\p{L}\p{M}]/u;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}〇々]/u;
const DIGIT = /^\p{Nd}$/u;
const SPACE = /^[\s\u0085]+$/u;
const DECIMAL_POINT = '.．';
const GROUP_COMMA = ',，';
const APOSTROPHE = "'’ʼ";

/** Called for every piece of a text with its kind and half-open UTF-16 offsets. */
export type OnToken = (kind: TokenKind, from: number, to: number) => void;

/**
 * Cuts a text into the pieces that collation compares: graphemes, but a number (1288.8), a word of a script that
 * parts its words by spaces, and a run of white space are one piece each. Joined they are the text again.
 */
export function eachToken(text: string, onToken: OnToken): void {
  const reader: Reader = { text, endOf: endsBehindHidden(text) };
  for (let from = 0; from < text.length;) {
    const kind = kindAt(reader, from) ?? 'grapheme';
    const to = pieceEnd(reader, kind, from);
    if (kind === 'word' && to - from > longestWord) {
      for (let at = from; at < to; at = reader.endOf(at)) onToken(kind, at, reader.endOf(at));
    } else onToken(kind, from, to);
    from = to;
  }
}

/** Where graphemes end; hidden characters belong to what they follow, and at the beginning to what they precede. */
function endsBehindHidden(text: string): (at: number) => number {
  const endOf = graphemeEnds(text);
  if (!HIDDEN.test(text)) return endOf;
  const isHidden = (at: number): boolean => {
    const grapheme = text.slice(at, endOf(at));
    return Array.from(grapheme).every((char) => HIDDEN.test(char));
  };
  return (at) => {
    let end = at;
    while (end < text.length && isHidden(end)) end = endOf(end);
    if (end < text.length && (end === at || at === 0)) end = endOf(end);
    while (end < text.length && isHidden(end)) end = endOf(end);
    return end;
  };
}

/** The pieces of a text as a list; see `eachToken`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  eachToken(text, (kind, from, to) => tokens.push({ kind, from, to }));
  return tokens;
}

interface Reader {
  text: string;
  /** The offset behind the grapheme that begins at an offset. */
  endOf: (at: number) => number;
}

function kindAt({ text, endOf }: Reader, at: number): TokenKind | null {
  if (at >= text.length) return null;
  const unit = text.charCodeAt(at);
  if (unit >= 0x3400 && unit <= 0x9fff) return 'grapheme';
  const whole = text.slice(at, endOf(at));
  const grapheme = HIDDEN.test(whole) ? withoutHidden(whole) : whole;
  if (grapheme === '' || SPACE.test(grapheme)) return 'space';
  if (DIGIT.test(grapheme)) return 'number';
  if (LETTER.test(grapheme)) return UNSPACED.test(grapheme) ? 'grapheme' : 'word';
  return isPunctuation(grapheme) ? 'mark' : 'grapheme';
}

/** The offset behind the piece of a kind that begins at `from`. */
function pieceEnd(reader: Reader, kind: TokenKind, from: number): number {
  const { text, endOf } = reader;
  let end = endOf(from);
  if (kind === 'number') return numberEnd(reader, end);
  if (kind !== 'word' && kind !== 'space') return end;
  for (;;) {
    if (kindAt(reader, end) === kind) end = endOf(end);
    else if (kind === 'word' && stands(APOSTROPHE, text, end) && kindAt(reader, end + 1) === kind)
      end = endOf(end);
    else return end;
  }
}

function numberEnd(reader: Reader, from: number): number {
  const { text } = reader;
  let end = from;
  for (;;) {
    if (kindAt(reader, end) === 'number') end = reader.endOf(end);
    else if (stands(DECIMAL_POINT, text, end) && kindAt(reader, end + 1) === 'number') end += 1;
    else if (stands(GROUP_COMMA, text, end) && isGroupOfThree(reader, end + 1)) end += 1;
    else return end;
  }
}

/** Whether one of the signs stands at an offset, or the text ends there. */
const stands = (signs: string, text: string, at: number): boolean => signs.includes(text.charAt(at));

const isGroupOfThree = (reader: Reader, at: number): boolean =>
  [0, 1, 2].every((step) => kindAt(reader, at + step) === 'number') && kindAt(reader, at + 3) !== 'number';

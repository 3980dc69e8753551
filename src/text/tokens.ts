import { graphemes } from './graphemes.ts';
import { isPunctuation } from './punctuation.ts';

/** What a token is: white space, a punctuation mark, a number, a word of a spaced script, any other grapheme. */
export type TokenKind = 'space' | 'mark' | 'number' | 'word' | 'grapheme';

/** A piece of text that is compared as one: `from`–`to` are half-open UTF-16 offsets; pieces never cut a grapheme. */
export interface Token {
  kind: TokenKind;
  from: number;
  to: number;
}

/** Letters longer than this are no word but a code, a sequence, a test: they are compared grapheme by grapheme. */
const longestWord = 40;

const LETTER = /^[\p{L}\p{M}]/u;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Yi}〇々]/u;
const DIGIT = /^\p{Nd}$/u;
const SPACE = /^[\s\u0085]+$/u;
const DECIMAL_POINT = /^[.．]$/u;
const GROUP_COMMA = /^[,，]$/u;
const APOSTROPHE = /^['’ʼ]$/u;

/**
 * Cuts a text into the pieces that collation compares: graphemes, but a number (1288.8), a word of a script that
 * parts its words by spaces, and a run of white space are one piece each. Joined they are the text again.
 */
export function tokenize(text: string): Token[] {
  const parts = graphemes(text);
  const kinds = parts.map(kindOf);
  const tokens: Token[] = [];
  let offset = 0;
  const take = (first: number, end: number): void => {
    let to = offset;
    for (let at = first; at < end; at += 1) to += (parts[at] ?? '').length;
    tokens.push({ kind: kinds[first] ?? 'grapheme', from: offset, to });
    offset = to;
  };
  for (let at = 0; at < parts.length;) {
    const end = pieceEnd(parts, kinds, at);
    if (kinds[at] === 'word' && end - at > longestWord)
      for (let one = at; one < end; one += 1) take(one, one + 1);
    else take(at, end);
    at = end;
  }
  return tokens;
}

function kindOf(grapheme: string): TokenKind {
  const unit = grapheme.charCodeAt(0);
  if (unit >= 0x3400 && unit <= 0x9fff) return 'grapheme';
  if (SPACE.test(grapheme)) return 'space';
  if (DIGIT.test(grapheme)) return 'number';
  if (LETTER.test(grapheme)) return UNSPACED.test(grapheme) ? 'grapheme' : 'word';
  return isPunctuation(grapheme) ? 'mark' : 'grapheme';
}

/** Index just behind the piece that begins at `at`. */
function pieceEnd(parts: readonly string[], kinds: readonly TokenKind[], at: number): number {
  const kind = kinds[at];
  if (kind === 'number') return numberEnd(parts, kinds, at);
  if (kind !== 'word' && kind !== 'space') return at + 1;
  let end = at + 1;
  while (
    kinds[end] === kind ||
    (kind === 'word' && kinds[end + 1] === kind && APOSTROPHE.test(parts[end] ?? ''))
  ) {
    end += 1;
  }
  return end;
}

function numberEnd(parts: readonly string[], kinds: readonly TokenKind[], at: number): number {
  let end = at + 1;
  for (;;) {
    if (kinds[end] === 'number') end += 1;
    else if (kinds[end + 1] === 'number' && DECIMAL_POINT.test(parts[end] ?? '')) end += 2;
    else if (GROUP_COMMA.test(parts[end] ?? '') && isGroupOfThree(kinds, end + 1)) end += 4;
    else return end;
  }
}

const isGroupOfThree = (kinds: readonly TokenKind[], at: number): boolean =>
  kinds[at] === 'number' &&
  kinds[at + 1] === 'number' &&
  kinds[at + 2] === 'number' &&
  kinds[at + 3] !== 'number';

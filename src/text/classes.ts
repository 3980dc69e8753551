/** Character classes of Chinese newspaper text, as predicates over one character or the ends of a line. */

/** Unicode White_Space and the byte-order mark: what the accounting of a page leaves out. */
export const WHITE_SPACE = /[\p{White_Space}\uFEFF]/u;

export const HAN = /[\p{Script=Han}〇]/u;

/** Marks that end a sentence. A closing quotation mark or bracket ends one only behind such a mark. */
const SENTENCE_END = new Set('。！？…；.!?;');

/** Marks after which a paragraph may end although the sentence runs on: a colon or a dash before a list. */
const LEAD_IN_END = new Set('：:—');

/** Which of the classes below a character belongs to, by its code: asked for every line of a page, so a table. */
const classes = new Uint8Array(0x10000);
const CLOSING = 1;
const OPENING = 2;
/** Marks that no line may begin with (kinsoku), closing marks among them. */
const NOT_AT_LINE_START = 4;
for (const [kind, chars] of [
  [CLOSING, '”’」』）)］]〕】》〉"'],
  [OPENING, '“‘「『（(［[〔【《〈'],
  [NOT_AT_LINE_START, '，、。；：！？…—·％%℃,.;:!?”’」』）)］]〕】》〉'],
] as const) {
  for (const char of chars) classes[char.charCodeAt(0)] = (classes[char.charCodeAt(0)] ?? 0) | kind;
}

const isOf = (kind: number, char: string | undefined): boolean =>
  char !== undefined && ((classes[char.charCodeAt(0)] ?? 0) & kind) !== 0;

/** Nearly every character asked about is of the first block or plain ASCII, so only the rest goes to the expression. */
export const isHan = (char: string | undefined): boolean => {
  if (char === undefined || char === '') return false;
  const code = char.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return code >= 0x2e80 && HAN.test(char);
};

export const isWhiteSpace = (char: string | undefined): boolean => {
  if (char === undefined || char === '') return false;
  const code = char.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return false;
  if (code === 0x20 || code === 0x3000) return true;
  return (code < 0x3001 || code === 0xfeff) && WHITE_SPACE.test(char);
};
export const isOpening = (char: string | undefined): boolean => isOf(OPENING, char);
export const isClosing = (char: string | undefined): boolean => isOf(CLOSING, char);
export const isBarredAtLineStart = (char: string | undefined): boolean => isOf(NOT_AT_LINE_START, char);

/** Latin letters, digits and what binds them to one word or number (C-V2X, 1281.8, 65.2%), in either width. */
export const isWordCharacter = (char: string | undefined): boolean => {
  if (char === undefined || char === '') return false;
  const code = char.charCodeAt(0);
  return !(code >= 0x2e80 && code < 0xa000) && /[\p{Script=Latin}\p{Nd}]/u.test(char);
};

export type LineEnd = 'sentence' | 'lead-in' | 'open';

/**
 * How a line of text ends: with a sentence (`。！？…；`, closing marks after one of these included), with a colon or
 * dash that leads in to what follows, or open, in mid-sentence. White space at the end does not count.
 */
export function lineEnd(text: string): LineEnd {
  let at = text.length - 1;
  while (at >= 0 && isWhiteSpace(text[at])) at -= 1;
  while (at >= 0 && (isClosing(text[at]) || isWhiteSpace(text[at]))) at -= 1;
  const char = text[at];
  if (char === undefined) return 'open';
  if (char === '.' && /[\p{Nd}\p{Script=Latin}]/u.test(text[at - 1] ?? '')) return 'open';
  if (SENTENCE_END.has(char)) return 'sentence';
  return LEAD_IN_END.has(char) && at === text.trimEnd().length - 1 ? 'lead-in' : 'open';
}

/**
 * The width of a character in ems, as newspapers set it: half an em for Latin letters, digits and ASCII marks, a
 * quarter for a space, one em for everything else.
 */
export function emWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code === 0x20 || code === 0x09 || code === 0xa0) return 0.25;
  if (code < 0x2000) return 0.5;
  return 1;
}

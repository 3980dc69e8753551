/** Character classes of Chinese newspaper text, as predicates over one character or the ends of a line. */

/** Unicode White_Space and the byte-order mark: what the accounting of a page leaves out. */
export const WHITE_SPACE = /[\p{White_Space}\uFEFF]/u;

export const HAN = /[\p{Script=Han}〇]/u;

/**
 * Whether a UTF-16 code unit lies between the blocks of marks and white space: Han, other letters, surrogates. To ask
 * this first keeps the tables below small in the processor's cache; nearly all of a page is Han.
 */
export const isLetterCode = (code: number): boolean => code >= 0x3040 && code < 0xfe00;

/** Which of the classes below a character belongs to, by its code: asked for every line of a page, so a table. */
const classes = new Uint8Array(0x10000);
const CLOSING = 1;
const OPENING = 2;
/** Marks that no line may begin with (kinsoku), closing marks among them. */
const NOT_AT_LINE_START = 4;
/** Marks that end a sentence. A closing quotation mark or bracket ends one only behind such a mark. */
const SENTENCE_END = 8;
/** Marks after which a paragraph may end although the sentence runs on: a colon or a dash before a list. */
const LEAD_IN_END = 16;
const BLANK = 32;
for (let code = 0; code < classes.length; code += 1)
  if ((code <= 0x3000 || code === 0xfeff) && WHITE_SPACE.test(String.fromCharCode(code)))
    classes[code] = BLANK;
for (const [kind, chars] of [
  [CLOSING, '”’」』）)］]〕】》〉"'],
  [OPENING, '“‘「『（(［[〔【《〈'],
  [NOT_AT_LINE_START, '，、。；：！？…—·％%℃,.;:!?”’」』）)］]〕】》〉'],
  [SENTENCE_END, '。！？…；.!?;'],
  [LEAD_IN_END, '：:—'],
] as const) {
  for (const char of chars) classes[char.charCodeAt(0)] = (classes[char.charCodeAt(0)] as number) | kind;
}

/** Asked by offset, as a single character of a text is a string of its own, which takes long to make. */
const isOf = (kind: number, text: string, at: number): boolean => (classOf(text.charCodeAt(at)) & kind) !== 0;

/** The classes of a code unit; none of what stands outside a text. */
const classOf = (code: number): number => (isLetterCode(code) ? 0 : (classes[code] ?? 0));

/** Nearly every character asked about is of the first block or plain ASCII, so only the rest goes to the expression. */
export const isHan = (char: string | undefined): boolean => {
  if (char === undefined) return false;
  const code = char.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return code >= 0x2e80 && HAN.test(char);
};

/** The same of the character at an offset of a text. */
export const isHanAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x2e80 && HAN.test(text.charAt(at)));
};

export const isWhiteSpace = (char: string | undefined): boolean =>
  char !== undefined && isWhiteSpaceCode(char.charCodeAt(0));

/** Whether a UTF-16 code unit is white space; none lies beyond the Basic Multilingual Plane. */
export function isWhiteSpaceCode(code: number): boolean {
  return (classOf(code) & BLANK) !== 0;
}

/** Whether an opening quotation mark or bracket stands at an offset of a text. */
export const isOpening = (text: string, at = 0): boolean => isOf(OPENING, text, at);
/** Whether a closing quotation mark or bracket stands at an offset of a text. */
export const isClosing = (text: string, at = 0): boolean => isOf(CLOSING, text, at);
/** Whether a mark that no line may begin with stands at an offset of a text. */
export const isBarredAtLineStart = (text: string, at = 0): boolean => isOf(NOT_AT_LINE_START, text, at);

/** Whether a Latin letter or digit stands at an offset of a text, in either width. */
export function isWordCharacter(text: string, at: number): boolean {
  return /[\p{Script=Latin}\p{Nd}]/u.test(text.charAt(at));
}

export type LineEnd = 'sentence' | 'lead-in' | 'open';

/**
 * How a line of text ends: with a sentence (`。！？…；`, closing marks after one of these included, and a bracket that
 * follows a whole sentence, `。（完）`, or stands alone), with a colon or dash that leads in to what follows, or open, in mid-sentence.
 * White space at the end does not count.
 */
export function lineEnd(text: string): LineEnd {
  let end = text.length - 1;
  while (isWhiteSpaceCode(text.charCodeAt(end))) end -= 1;
  const found = endAt(text, end);
  const opening = bracketBefore(text, end);
  return opening === 0 || endAt(text, opening - 1) === 'sentence' ? 'sentence' : found;
}

function endAt(text: string, end: number): LineEnd {
  // No line ends with an opening quotation mark: behind a stop it was read for a closing one.
  let at = text[end] === '“' && isOf(SENTENCE_END, text, end - 1) ? end - 1 : end;
  while (isOf(CLOSING | BLANK, text, at)) at -= 1;
  const kind = classOf(text.charCodeAt(at));
  if ((kind & SENTENCE_END) !== 0) return isPoint(text, at) ? 'open' : 'sentence';
  return (kind & LEAD_IN_END) !== 0 && at === end ? 'lead-in' : 'open';
}

/** What stands in brackets behind a sentence is no longer. */
const LONGEST_BRACKET = 100;

/** Where the round or square bracket opens that a text closes at an offset; -1 where it closes none. */
function bracketBefore(text: string, end: number): number {
  if (!'）)］]】〕'.includes(text.charAt(end))) return -1;
  for (let at = end - 1; at >= 0 && at > end - LONGEST_BRACKET; at -= 1)
    if ('（(［[【〔'.includes(text.charAt(at))) return at;
  return -1;
}

/** Whether what stands at an offset is the point of a number or behind a Latin letter (2024., U.S.). */
function isPoint(text: string, at: number): boolean {
  return text[at] === '.' && isWordCharacter(text, at - 1);
}

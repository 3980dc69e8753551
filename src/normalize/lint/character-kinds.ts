/** What a text holds that some lint rule looks for, as bits: a rule has nothing to do where its bit is missing. */
export const PAIRED_MARK = 1;
export const DOUBLED_LETTER = 2;
export const FOREIGN_LETTER = 4;
export const WIDE_ALPHANUMERIC = 8;

/** Brackets and quotation marks that come in pairs: the opening ones, each followed by the closing one. */
export const PAIRS = '“”‘’《》〈〉（）()【】「」『』';

/** The kinds of marks, digits and letters outside the blocks of Han, by their codes. */
const kinds = new Uint8Array(0x10000);
kinds.fill(FOREIGN_LETTER, 0x370, 0x2000);
kinds.fill(FOREIGN_LETTER, 0x3041, 0x3400);
kinds.fill(FOREIGN_LETTER, 0xa000, 0xff00);
// A doubled Han beyond the Basic Multilingual Plane is two pairs of surrogates.
kinds.fill(FOREIGN_LETTER | DOUBLED_LETTER, 0xd800, 0xdc00);
kinds.fill(FOREIGN_LETTER, 0xff61);
kinds.fill(WIDE_ALPHANUMERIC, 0xff10, 0xff1a);
kinds.fill(WIDE_ALPHANUMERIC, 0xff21, 0xff3b);
kinds.fill(WIDE_ALPHANUMERIC, 0xff41, 0xff5b);
for (const char of PAIRS) kinds[char.charCodeAt(0)] = PAIRED_MARK;

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const FIRST_RADICAL = 0x2e80;

/** All kinds of characters in a text, gone over once for all rules: most texts have next to none of them. */
export function kindsIn(text: string): number {
  let found = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < FIRST_HAN || code > LAST_HAN) found |= kinds[code] as number;
    if (code === before && code >= FIRST_RADICAL) found |= DOUBLED_LETTER;
    before = code;
  }
  return found;
}

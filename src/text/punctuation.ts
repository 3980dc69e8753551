/** Unicode calls these punctuation; in a text they are said, not set: 65% is not 65. */
const SPOKEN = new Set('%‰‱&@#*†‡§¶/\\％＆＠＃＊／＼');

const PUNCTUATION = /^[\p{P}~～|｜^`´]+$/u;
const MARK_OR_SPACE = /[\p{P}~～|｜^`´\s]/u;

/** Whether a grapheme is a punctuation mark (Unicode P without signs that are read aloud, such as %). */
export function isPunctuation(grapheme: string): boolean {
  return PUNCTUATION.test(grapheme) && !SPOKEN.has(grapheme);
}

/** A text without its punctuation and white space: what of it is said. */
export function withoutPunctuation(text: string): string {
  if (!MARK_OR_SPACE.test(text)) return text;
  let said = '';
  for (const char of text) if (!/\s/u.test(char) && !isPunctuation(char)) said += char;
  return said;
}

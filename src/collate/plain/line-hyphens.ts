/** A hyphen that is made for a line's end alone: ⸗ ¬ and the soft one. */
const MADE = /\p{L}[\u2e17\u00ac\u00ad]$/u;
const PLAIN = /[\p{L}\p{N}][-\u2010]$/u;

const WORD = /[\p{L}\p{M}\p{N}'’]+(?:[-\u2010][\p{L}\p{M}\p{N}'’]+)*/gu;
const FIRST = new RegExp(`^${WORD.source}`, 'u');
const LAST = new RegExp(`${WORD.source}[-\u2010]$`, 'u');

/** How words are written within lines, where no line parts them: in small letters, with the plain hyphen. */
export type Words = ReadonlySet<string>;

/** The words of some lines, but for those at a line's end that goes on behind a hyphen. */
export function wordsWithin(text: string): Words {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD)) words.add(keyOf(word));
  return words;
}

const keyOf = (word: string): string => word.toLowerCase().replaceAll('\u2010', '-');

/** Whether some line of a text ends with a hyphen that may be the word's own. */
export const hasLineHyphen = (text: string): boolean => /[\p{L}\p{N}][-\u2010]\s*[\r\n]/u.test(text);

/**
 * What becomes of a line's end before the next line: `none` where it parts no word, `kept` where the hyphen is the
 * word's own, else `gone`. A hyphen before a capital or a digit is (Anglo-Saxon), and that of a word which the same text
 * writes so within a line, or, where it nowhere writes it as one, another witness.
 */
export function hyphenAt(
  line: string,
  next: string,
  { own, all }: { own: Words; all: Words },
): 'none' | 'kept' | 'gone' {
  if (MADE.test(line) && /^\p{L}/u.test(next)) return 'gone';
  if (!PLAIN.test(line) || !/^[\p{L}\p{N}]/u.test(next)) return 'none';
  if (!/^\p{Ll}/u.test(next) || !/\p{L}.$/u.test(line)) return 'kept';
  const start = keyOf(LAST.exec(line)?.[0] ?? '');
  const end = keyOf(FIRST.exec(next)?.[0] ?? '');
  if (own.has(start + end)) return 'kept';
  return !own.has(start.slice(0, -1) + end) && all.has(start + end) ? 'kept' : 'gone';
}

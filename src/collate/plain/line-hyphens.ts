/** A hyphen that is made for a line's end alone: ⸗ ¬ and the soft one. */
const MADE = /\p{L}[\u2e17\u00ac\u00ad]$/u;
const PLAIN = /[\p{L}\p{N}][-\u2010]$/u;

const LETTERS = "[\\p{L}\\p{M}\\p{N}'’]+";
const COMPOUND = `${LETTERS}(?:[-\u2010]${LETTERS})*`;
const WORD = new RegExp(COMPOUND, 'gu');
const FIRST = new RegExp(`^${COMPOUND}`, 'u');
const LAST = new RegExp(`${COMPOUND}[-\u2010]$`, 'u');

/** A hyphen that hangs (pre- and post-war); a run of letters is looked at but once, however long it is. */
const HANGING = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}'’\u2010-])(${COMPOUND}[-\u2010])[ \t]+(${LETTERS})`,
  'gu',
);

/** A word, and behind it a compound. */
const BEFORE_COMPOUND = new RegExp(`^${LETTERS} +${LETTERS}[-\u2010](?:${LETTERS}|$)`, 'u');

/** Code units at a line's end among which its last word begins: a longer one is no word. */
const longestWord = 64;

/** How words are written within lines, where no line parts them: in small letters, with the plain hyphen. */
export type Words = ReadonlySet<string>;

/** The words of some lines, and two where a hyphen hangs between them; not what stands on either side of a line's hyphen. */
export function wordsWithin(text: string): Words {
  const words = new Set<string>();
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.trim());
  lines.forEach((line, at) => {
    const from = PLAIN.test(lines[at - 1] ?? '') ? firstWord(line).length : 0;
    const within = line.slice(from, line.length - (PLAIN.test(line) ? lastWord(line).length : 0));
    for (const [word] of within.matchAll(WORD)) words.add(keyOf(word));
    for (const [, word = '', next = ''] of within.matchAll(HANGING)) words.add(hanging(word, next));
  });
  return words;
}

const firstWord = (line: string): string => FIRST.exec(line)?.[0] ?? '';
const lastWord = (line: string): string => LAST.exec(line.slice(-longestWord))?.[0] ?? '';
const keyOf = (word: string): string => word.toLowerCase().replaceAll('\u2010', '-');
const hanging = (word: string, next: string): string => `${keyOf(word)} ${keyOf(next)}`;

/** Whether some line of a text ends with a hyphen that may be the word's own. */
export const hasLineHyphen = (text: string): boolean => /[\p{L}\p{N}][-\u2010]\s*[\r\n]/u.test(text);

/**
 * What becomes of a line's end before the next line: `none` where it parts no word, `kept` where the hyphen is the
 * word's own, else `gone`. A hyphen before a capital or a digit is (Anglo-Saxon), and that of a word which the same text
 * writes so within a line, or, where it nowhere writes it as one, another witness. One that hangs parts no word: some
 * witness writes it so within a line, or a compound follows behind a word that stands by itself elsewhere (nineteenth-
 * / and twentieth-century) and nobody writes the two as one. What no line tells stays in doubt, and is joined.
 */
export function hyphenAt(
  line: string,
  next: string,
  { own, all }: { own: Words; all: Words },
): 'none' | 'kept' | 'gone' {
  if (MADE.test(line) && /^\p{L}/u.test(next)) return 'gone';
  if (!PLAIN.test(line) || !/^[\p{L}\p{N}]/u.test(next)) return 'none';
  if (!/^\p{Ll}/u.test(next) || !/\p{L}.$/u.test(line)) return 'kept';
  const [first, last] = [lastWord(line), firstWord(next)];
  const parted = keyOf(first + last);
  const joined = keyOf(first.slice(0, -1) + last);
  if (own.has(parted)) return 'kept';
  if (own.has(joined)) return 'gone';
  if (all.has(parted)) return 'kept';
  const hangs = all.has(hanging(first, last)) || (BEFORE_COMPOUND.test(next) && all.has(keyOf(last)));
  return hangs && !all.has(joined) ? 'none' : 'gone';
}

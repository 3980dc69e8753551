import { type Sheet, SPECK } from './sheet.ts';

/** A speck, fold or rule is read as so many code units at most, and with the spaces around them as so many. */
const LONGEST = 16;
const WIDEST = 120;
/** No heading's mark, and half-width but for the strokes of Han and the dashes that a rule is read as: no word of Chinese, and no mark of it. */
const NO_HAN = /^(?!#)[!-~·•°©®‘’“”–—一丨丶丿亅乙\s]+$/u;
/** Beside what has small letters in it a word or number of so few characters is none. */
const SHORT = /^[^A-Za-z0-9]*(?:[A-Za-z]{0,3}|[0-9]{1,2})[^A-Za-z0-9]*$/u;
/** Two letters, a small one among them, or a mark that ends no sentence: a line that is nothing else. */
const SCRAP = /^(?=.?[a-z])[A-Za-z]{1,2}[^A-Za-z0-9]?$|^[~=_^\\`]$/u;
/** A mark by itself that begins no line: `|` parts a table, `-` stands on both sides of a page's number. */
const MARK = /^[!"$-,./:-@[-`{}~]$/u;
const HAN = /\p{Script=Han}/gu;
const LATIN = /[A-Za-z]/gu;

/**
 * Cuts lines that are no writing: what an engine makes of specks, folds and rules of a scan (`~ 一 |`, `. a  oo`, `Ve`). On a
 * page with more Latin letters than Han none is told.
 */
export function cutSpecks(sheet: Sheet): void {
  const specks = sheet.lines.filter(({ from, to }) => {
    if (to - from > WIDEST) return false;
    const line = sheet.visible(from, to).trim();
    return line !== '' && line.length <= LONGEST && NO_HAN.test(line) && isSpeck(line);
  });
  if (specks.length === 0 || countOf(LATIN, sheet.text) >= countOf(HAN, sheet.text)) return;
  for (const { from, to } of specks) sheet.cut(from, to, SPECK);
}

function isSpeck(line: string): boolean {
  const [first = '', ...more] = line.split(/\s+/u);
  if (more.length === 0) return SCRAP.test(first);
  return (MARK.test(first) || /[a-z]/u.test(line)) && [first, ...more].every((word) => SHORT.test(word));
}

const countOf = (letter: RegExp, text: string): number => text.match(letter)?.length ?? 0;

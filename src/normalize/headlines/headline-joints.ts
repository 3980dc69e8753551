import { partsWord } from '../../text/words.ts';
import { measure } from '../lines/line-measure.ts';
import type { Line } from '../lines/tree.ts';

/** What speaks against a further line of a headline, as far as nothing else tells. */
const BREAK = -1;
const BREAK_OF_SUBHEADLINE = -4;
/** Where a run has blank lines in some places, they part headlines; less surely where the page has them anywhere. */
const BLANK = { parts: -6, anywhere: -2 };
const NO_BLANK = { parts: 5, anywhere: 1 };
/** And where it has nothing but blank lines, on a page whose blank lines part something. */
const BLANKS_ONLY = -2;
/** The Han on both sides of a break stand together in the page's text: two of each, or one of each. */
const STAND_TOGETHER = 2.5;
const MAY_STAND_TOGETHER = 1;
/** Lines of a broken headline are as long as each other or the upper is one Han longer. */
const BALANCED = 1.5;
const NEARLY_BALANCED = 0.5;
/** A line of a broken headline has so many characters at least. */
export const SHORTEST_HALF = 5;
/** A quotation or bracket that one line opens and the next closes. */
const HELD_TOGETHER = 4;

const SUBHEADLINE = /^[—–－]/u;
/** Whether a line stands under a headline: ——来自永宁市的一线观察. */
export const isSubheadline = (text: string): boolean => SUBHEADLINE.test(text);

/**
 * For each line of a run of headlines what speaks for it being one with the line before: minus infinity where it cannot.
 * `stands`: whether the page's text holds some words; `blanksPart`: whether its blank lines part paragraphs.
 */
export function jointsOf(
  lines: readonly Line[],
  { stands, blanksPart }: { stands: (words: string) => boolean; blanksPart: boolean },
): number[] {
  const blanks = lines.slice(1).filter((line) => line.blankBefore).length;
  const mixed = blanks > 0 && blanks < lines.length - 1;
  const where = blanksPart ? 'parts' : 'anywhere';
  return lines.map((line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return 0;
    if (isSubheadline(line.text) || before.indent !== line.indent) return Number.NEGATIVE_INFINITY;
    if (before.form.type !== line.form.type) return Number.NEGATIVE_INFINITY;
    let blank = 0;
    if (mixed) blank = line.blankBefore ? BLANK[where] : NO_BLANK[where];
    else if (line.blankBefore && blanksPart) blank = BLANKS_ONLY;
    return blank + jointOf(before.text, line.text, stands);
  });
}

function jointOf(a: string, b: string, stands: (words: string) => boolean): number {
  let score = isSubheadline(a) ? BREAK_OF_SUBHEADLINE : BREAK;
  if (isHan(a.slice(-2)) && isHan(b.slice(0, 2))) {
    if (stands(a.slice(-2) + b.slice(0, 2)) || partsWord(a, b)) score += STAND_TOGETHER;
    else if (stands(a.slice(-1) + b.slice(0, 1))) score += MAY_STAND_TOGETHER;
  }
  const longer = a.length - b.length;
  if (longer >= 0 && longer <= 1 && b.length >= SHORTEST_HALF && isHan(a + b)) score += BALANCED;
  else if (Math.abs(longer) <= 2 && b.length >= SHORTEST_HALF) score += NEARLY_BALANCED;
  if (!measure(a).balanced && measure(a + b).balanced) score += HELD_TOGETHER;
  return score;
}

/** Whether a text is Han and nothing else. */
export function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

import { PICTURE_CREDIT, PICTURE_SOURCE } from './patterns.ts';
import type { Line } from './tree.ts';

/** How the text of a picture begins: with the picture, or with the day it was taken. */
const BEGINS =
  /^(?:[左右上下中]{0,2}图(?:为|中|①|\s*[：:])|图片[：:]|这是|(?:(?:20|19)\d\d\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日[^，,。电讯]{0,8}[，,]|近日[，,]|日前[，,])/u;
/** A picture's text has no more lines. */
const MOST_LINES = 12;
const LONGEST_CREDIT = 40;

/**
 * Which lines begin the text of a picture: those that look so and, a few lines on, a credit closes (…摄, 新华社发). Such
 * a text is set as the paper sets its pictures, so that its lines tell nothing against their neighbours in a column.
 */
export function captionStarts(lines: readonly Line[]): ReadonlySet<number> {
  const starts = new Set<number>();
  lines.forEach((line, at) => {
    if (line.end !== 'sentence' || !closesCaption(line, lines[at - 1])) return;
    for (let back = at; back >= 0 && back > at - MOST_LINES; back -= 1) {
      const begins = lines[back] as Line;
      const before = lines[back - 1];
      if (BEGINS.test(begins.text) && (before === undefined || before.end !== 'open' || begins.blankBefore)) {
        starts.add(back);
        return;
      }
      if (before?.form.type !== 'text' || (back < at && closesCaption(begins, before))) return;
    }
  });
  return starts;
}

function closesCaption({ text }: Line, before: Line | undefined): boolean {
  const last = text.charAt(text.length - 1);
  if (!'摄发图片）)'.includes(last)) return false;
  const end = `${before?.text ?? ''}${text}`.slice(-LONGEST_CREDIT);
  return PICTURE_SOURCE.test(end) || PICTURE_CREDIT.test(end);
}

import { PICTURE_CREDIT, PICTURE_SOURCE } from '../phrases/patterns.ts';
import type { Line } from './tree.ts';

/** How the text of a picture begins: with the picture, or with the day it was taken. */
const BEGINS =
  /^(?:[左右上下中]{0,2}图(?:为|中|①|\s*[：:])|图片[：:]|这是|(?:(?:20|19)\d\d\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日[^，,。电讯]{0,8}[，,]|近日[，,]|日前[，,])/u;
/** Whether a text begins as that of a picture does. */
export const beginsCaption = (text: string): boolean => BEGINS.test(text);
/** A picture's text has no more lines. */
const MOST_LINES = 12;
/** And few have more than this, where only a blank line says where they begin. */
const FEW_LINES = 6;
const LONGEST_CREDIT = 40;

/**
 * Which lines begin the text of a picture: those that look so and, a few lines on, a credit closes (…摄, 新华社发). Such
 * a text is set as the paper sets its pictures, so that its lines tell nothing against their neighbours in a column.
 */
export function captionStarts(lines: readonly Line[]): ReadonlySet<number> {
  const starts = new Set<number>();
  lines.forEach((line, at) => {
    if (line.end !== 'sentence' || !closesCaption(line, lines[at - 1])) return;
    const start = startBefore(lines, at);
    if (start >= 0) starts.add(start);
  });
  return starts;
}

/** Where the text of a picture begins that a line closes: at words that say so, or else at the blank line next to it. */
function startBefore(lines: readonly Line[], at: number): number {
  let blank: number | null = null;
  for (let back = at; back >= 0 && back > at - MOST_LINES; back -= 1) {
    const begins = lines[back] as Line;
    const before = lines[back - 1];
    const parted = before === undefined || before.end !== 'open';
    if (BEGINS.test(begins.text) && (parted || begins.blankBefore)) return back;
    if (begins.blankBefore) blank ??= parted && at - back < FEW_LINES ? back : -1;
    if (before?.form.type !== 'text' || (back < at && closesCaption(begins, before))) break;
  }
  return blank ?? -1;
}

function closesCaption({ text }: Line, before: Line | undefined): boolean {
  const last = text.charAt(text.length - 1);
  if (!'摄发图片）)'.includes(last)) return false;
  const end = `${before?.text ?? ''}${text}`.slice(-LONGEST_CREDIT);
  return PICTURE_SOURCE.test(end) || PICTURE_CREDIT.test(end);
}

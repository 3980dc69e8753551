import { beginsCaption, endsWithCredit } from '../phrases/credits.ts';
import type { Line } from './tree.ts';

/** A picture's text has no more lines. */
const MOST_LINES = 12;
/** And few have more than this, where only a blank line says where they begin. */
const FEW_LINES = 6;

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
    if (beginsCaption(begins.text) && (parted || begins.blankBefore)) return back;
    if (begins.blankBefore) blank ??= parted && at - back < FEW_LINES ? back : -1;
    if (before?.form.type !== 'text' || (back < at && closesCaption(begins, before))) break;
  }
  return blank ?? -1;
}

function closesCaption({ text }: Line, before: Line | undefined): boolean {
  return endsWithCredit(`${before?.text ?? ''}${text}`);
}

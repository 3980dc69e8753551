import { type Setting, fitOf } from './setting.ts';
import type { Line } from './tree.ts';

/** What the first line of a paragraph is shorter by, in ems, as Chinese newspapers set it. */
export const INDENT = 2;

/** So much shorter than its column the last line of a paragraph surely is, in ems. */
const SURELY_SHORT = 3;
/** How far two lines of one column may differ, in ems: a mark may have been pushed over. */
const SAME = 0.75;
/** So many first lines must be as long as the lines behind them before a page is taken to have no indents. */
const ENOUGH = 2;

/**
 * Whether a page sets its paragraphs flush: the lines behind lines that surely end a paragraph are as long as the
 * lines behind them. An indent that the reading dropped leaves them shorter, and one that it kept is seen.
 */
export function indentOf(lines: readonly Line[], setting: Setting): number {
  const votes = { flush: 0, indented: 0 };
  for (let at = 1; at + 2 < lines.length; at += 1) {
    const before = lines[at - 1];
    const first = lines[at];
    if (before?.end !== 'sentence' || first?.end !== 'open') continue;
    const [second, third] = [lines[at + 1], lines[at + 2]];
    if (second === undefined || third === undefined) continue;
    if (![before, first, second].every(({ form }) => form.type === 'text')) continue;
    if (second.end !== 'open' || first.indent >= 1.5) continue;
    const own = fitOf(first.measure, second.head, setting).width;
    const column = fitOf(second.measure, third.head, setting).width;
    if (fitOf(before.measure, first.head, setting).width > column - SURELY_SHORT) continue;
    if (Math.abs(own - column) <= SAME) votes.flush += 1;
    else if (Math.abs(own + INDENT - column) <= SAME) votes.indented += 1;
  }
  return votes.flush >= ENOUGH && votes.flush > 2 * votes.indented ? 0 : INDENT;
}

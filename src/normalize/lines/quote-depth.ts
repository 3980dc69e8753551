import { QUOTATION_MARK } from './line-measure.ts';
import type { Line } from './tree.ts';

/** A quotation that is open for so many lines has lost its closing mark. */
const LONGEST_QUOTATION = 24;
const OPEN = '“'.charCodeAt(0);
const CLOSED = '”'.charCodeAt(0);

/**
 * For each line of a run how many quotations (“ ”) are open behind it. A line that begins with “ while one is open
 * opens none: by custom each paragraph of a long quotation begins with the mark.
 */
export function quotesOpenAfter(lines: readonly Line[]): number[] {
  const open: number[] = [];
  let depth = 0;
  let since = 0;
  for (const { text, measure } of lines) {
    if ((measure.kinds & QUOTATION_MARK) !== 0) depth = depthBehind(text, depth);
    since = depth > 0 ? since + 1 : 0;
    if (since > LONGEST_QUOTATION) depth = 0;
    open.push(depth);
  }
  return open;
}

function depthBehind(text: string, before: number): number {
  let depth = text.charCodeAt(0) === OPEN ? 0 : before;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN) depth += 1;
    else if (code === CLOSED) depth = Math.max(0, depth - 1);
  }
  return depth;
}

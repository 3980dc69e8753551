import type { Line } from './tree.ts';

/** How a paragraph likes to begin: a quotation, a day, a turn to the next point. */
const OPENER =
  /^(?:“|(?:20|19)\d\d\s*年|\d{1,2}\s*月\s*\d{1,2}\s*日|此外|同时|与此同时|目前|当前|近年来|据了解|据介绍|据悉|数据显示|记者|会议|对此|一年来|如今|近日|日前|下一步)/u;

/** The end of a speech: 陈勇嘉说。, 他感慨地说。 */
const CLOSES_SPEECH = /^[^，。；]{1,10}(?:说|道|表示|指出|强调|介绍|告诉记者|坦言|回忆)。$/u;

/** Two clauses that answer each other: 小智治事，大智治制。 */
const ANTITHESIS = /^([^，。；：“”]{2,9})[，,]([^，。；：“”]{2,9})[。！]$/u;

const OPENS = 0.7;
const OPENS_LEAD_IN = 2;
const OPENS_ANTITHESIS = 1;
const AMID_QUOTATION = 3;
const BEHIND_SEMICOLON = 1.5;
const AMID_LIST = -0.8;
/** How far back the lines are looked at that lead in to a list. */
const LIST_REACH = 16;

/**
 * What the words say about a paragraph's beginning at a line that follows the end of a sentence; a cost, negative where
 * they speak for one. `quoted`: whether a quotation is open here.
 */
export function sentenceStartCost(lines: readonly Line[], at: number, quoted: boolean): number {
  const line = lines[at] as Line;
  const before = lines[at - 1];
  if (before === undefined || before.end === 'open') return 0;
  const { text } = line;
  let cost = OPENER.test(text) ? -OPENS : 0;
  if (quoted && !text.startsWith('“')) cost += AMID_QUOTATION;
  if (before.end !== 'sentence') return cost;
  if (/[；;]$/u.test(before.text)) cost += isInList(lines, at) ? AMID_LIST : BEHIND_SEMICOLON;
  if (line.end === 'lead-in' && !/[。！？；]/u.test(text)) cost -= OPENS_LEAD_IN;
  if (line.end !== 'sentence') return cost;
  if (CLOSES_SPEECH.test(text) && /[”。！？]$/u.test(before.text)) cost += AMID_QUOTATION;
  if (ANTITHESIS.test(text)) cost -= OPENS_ANTITHESIS;
  return cost;
}

/** Whether a line not far before, or an item before this one, leads in to a list whose items end with semicolons. */
function isInList(lines: readonly Line[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - LIST_REACH; back -= 1) {
    const line = lines[back] as Line;
    if (line.end === 'lead-in') return true;
    if (line.end === 'sentence' && !/[；;]$/u.test(line.text)) return false;
  }
  return false;
}

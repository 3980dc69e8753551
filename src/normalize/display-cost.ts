import { isBarredAtLineStart } from '../text/classes.ts';
import { BYLINE_TAIL, DATELINE_HEAD, DATELINE_TAIL, JUMP, mayBePhrase } from './patterns.ts';
import type { Line } from './tree.ts';

/** What it costs to take a line for a headline or heading, and what practically forbids it. */
export const DISPLAY = 4;
export const FAR = 40;
/** What a line without any mark costs less. */
const BARE = -1.5;
/** No headline takes more room on one line, in ems. */
const WIDEST_DISPLAY = 36;

const MARKS = /[，。、；：？！“”《》,;:?!]/u;

/** Whether a line has a mark of running text in it. */
export function hasMarks({ text, measure }: Line): boolean {
  return measure.marks > 0 && MARKS.test(text);
}

/** Whether a headline or heading may look like this line, apart from what stands around it; a cost. */
export function displayCostOf(line: Line): number {
  const { text } = line;
  if (line.width > WIDEST_DISPLAY || opensStory(text) || endsSigned(text)) return FAR;
  const { marks, commas, closes } = line.measure;
  let cost = DISPLAY;
  if (!hasMarks(line)) cost += BARE;
  if (closes && /[！？!?…][”’」』]?$/u.test(text)) cost += 1.5;
  if (marks > 0 && /。./u.test(text)) cost += 10;
  if (commas > 1) cost += 2.5 * (commas - 1);
  if (marks > 0 && /(?:表示|介绍|指出|强调|认为|说|了解到|据了解)[，,：:]/u.test(text)) cost += 3;
  if (TELLS_DAY.test(text)) cost += 3;
  if (isBarredAtLineStart(text[0]) && !/^[—·]/u.test(text)) cost += 6;
  if (!line.measure.balanced) cost += 4;
  return cost;
}

/** 8月5日，…: how a picture's text or a paragraph begins, and no headline does. */
const TELLS_DAY = /^(?:(?:20|19)\d\d\s*年\s*)?(?:\d{1,2}\s*月\s*)?\d{1,2}\s*日[^，,]{0,6}[，,]/u;

function opensStory(text: string): boolean {
  return mayBePhrase(text) && (JUMP.test(text) || DATELINE_HEAD.test(text));
}

/** Text with a dateline or byline in brackets behind it is a story's last line. */
function endsSigned(text: string): boolean {
  return /[）)]$/u.test(text) && (BYLINE_TAIL.test(text) || DATELINE_TAIL.test(text));
}

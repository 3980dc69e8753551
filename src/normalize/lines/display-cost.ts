import { isBarredAtLineStart, isLetterCode } from '../../text/classes.ts';
import { FULL_STOP, LEADING_MARK, LIVELY_MARK, RUNNING_MARK } from './line-measure.ts';
import { endsSigned, opensWithDateline as beginsWithDateline, opensWithJump } from '../phrases/lift.ts';
import type { Line } from './tree.ts';

/** What it costs to take a line for a headline or heading, and what practically forbids it. */
export const DISPLAY = 4;
export const FAR = 40;
/** What a line without any mark costs less. */
const BARE = -1.5;
/** And one with no mark but quotations, questions and calls. */
const LIVELY = -1;
/** No headline takes more room on one line, in ems. */
const WIDEST_DISPLAY = 36;

/** Whether a line has a mark of running text in it, or of a headline. */
export function hasMarks({ measure: { marks, kinds } }: Line): boolean {
  return marks > 0 && (kinds & (RUNNING_MARK | LIVELY_MARK)) !== 0;
}

/** Whether a headline or heading may look like this line, which `next` goes on or not; a cost. */
export function displayCostOf(line: Line, next: Line | undefined): number {
  const { text } = line;
  if (line.width > WIDEST_DISPLAY || opensStory(line, next) || endsSigned(text)) return FAR;
  const { marks, commas, closes, kinds } = line.measure;
  let cost = DISPLAY;
  if (!hasMarks(line)) cost += BARE;
  else if ((kinds & RUNNING_MARK) === 0) cost += LIVELY;
  if (closes && /[！？!?…][”’」』]?$/u.test(text)) cost += 1.5;
  if ((kinds & FULL_STOP) !== 0 && holdsStop(text)) cost += 10;
  if (commas > 1) cost += 2.5 * (commas - 1);
  if (marks > 0 && (kinds & LEADING_MARK) !== 0 && leadsIn(text)) cost += 3;
  if (isDigit(text.charCodeAt(0)) && TELLS_DAY.test(text)) cost += 3;
  if (isBarredAtLineStart(text) && text[0] !== '—' && text[0] !== '·') cost += 6;
  if (!line.measure.balanced) cost += 4;
  return cost;
}

/** 他说：, 据了解，: words before a comma or colon that no headline has there. */
function leadsIn(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetterCode(code)) continue;
    if (code !== 0xff0c && code !== 0xff1a && code !== 0x2c && code !== 0x3a) continue;
    if (SPEECH_ENDS.has(text.charCodeAt(at - 1)) && SPEECH.test(text.slice(Math.max(0, at - 3), at)))
      return true;
  }
  return false;
}

const SPEECH = /(?:表示|介绍|指出|强调|认为|说|了解到|据了解)$/u;
const SPEECH_ENDS = new Set(Array.from('示绍出调为说到解', (char) => char.charCodeAt(0)));

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether a sentence ends within the line. */
function holdsStop(text: string): boolean {
  const at = text.indexOf('。');
  return at >= 0 && at < text.length - 1;
}

/** 8月5日，…: how a picture's text or a paragraph begins, and no headline does. */
const TELLS_DAY = /^(?:(?:20|19)\d\d\s*年\s*)?(?:\d{1,2}\s*月\s*)?\d{1,2}\s*日[^，,]{0,6}[，,]/u;

function opensStory(line: Line, next: Line | undefined): boolean {
  return opensWithJump(line.text) || opensWithDateline(line, next);
}

/** Whether a dateline stands at the head of a line, its end on the next one or not. */
export function opensWithDateline({ text, end }: Line, next: Line | undefined): boolean {
  if (beginsWithDateline(text)) return true;
  if (end !== 'open' || next === undefined || !beginsWithDateline(text + next.text)) return false;
  return !beginsWithDateline(next.text);
}

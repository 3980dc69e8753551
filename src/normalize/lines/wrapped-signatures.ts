import { endsSigned, endsWithTurn, isSignature, namesSender } from '../phrases/lift.ts';
import { lineEnd } from '../../text/classes.ts';
import type { Line } from './tree.ts';

/** A dateline with its reporters wraps into no more lines, and each is no longer than this, in UTF-16 code units. */
const MOST_LINES = 3;
const LONGEST_LINE = 40;

/**
 * Tells datelines and bylines that are wrapped over lines (据新华社北京1月2 / 1日电), which no line shows by itself: gives
 * the lines with the forms that they have together, and with a story's end where one in brackets closes its last line.
 */
export function wrappedSignatures(lines: readonly Line[]): Line[] {
  const told = [...lines];
  for (let at = 0; at < told.length; at += 1) {
    if (closesStory(told, at)) told[at] = { ...(told[at] as Line), end: 'sentence' };
    const count = wrappedFrom(told, at);
    if (count === 0) continue;
    for (let line = at; line < at + count; line += 1) {
      const form = line === at ? ({ type: 'signature' } as const) : ({ type: 'signature-further' } as const);
      told[line] = { ...(told[line] as Line), form };
    }
    at += count - 1;
  }
  return told;
}

/** Over how many lines a signature runs that begins with a line; 0 where none does. */
function wrappedFrom(lines: readonly Line[], at: number): number {
  const line = lines[at] as Line;
  let joined = line.text;
  if (!mayGoOn(line) || !namesSender(joined)) return 0;
  for (let count = 2; count <= MOST_LINES && mayGoOn(lines[at + count - 2]); count += 1) {
    const next = lines[at + count - 1];
    if (next === undefined || !(next.form.type === 'text' || isInBrackets(next))) return 0;
    joined += next.text;
    if (isSignature(joined)) return count;
  }
  return 0;
}

/** Whether a line closes a text with what stands in brackets behind its last sentence, opened on the line before or not. */
function closesStory(lines: readonly Line[], at: number): boolean {
  const { text, end } = lines[at] as Line;
  const last = text.charAt(text.length - 1);
  if (end !== 'open' || (last !== '）' && last !== ')')) return false;
  const joined = `${lines[at - 1]?.text ?? ''}${text}`;
  if (lineEnd(joined) === 'sentence' || endsWithTurn(joined)) return true;
  return endsSigned(joined);
}

/** A line may go on that is no signature by itself, or a dateline whose reporters stand in brackets on the next. */
function mayGoOn(line: Line | undefined): boolean {
  if (line?.end !== 'open' || line.text.length > LONGEST_LINE) return false;
  return line.form.type === 'text' || (line.form.type === 'signature' && !isInBrackets(line));
}

function isInBrackets({ form, text }: Line): boolean {
  return form.type === 'signature' && /^[（(]/u.test(text);
}

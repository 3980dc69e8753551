import { isClosing, isHan, isLetterCode } from '../../text/classes.ts';

/** Longer stretches are split into sentences, so that the two sides of a row stay in step. */
export const LONGEST_ROW_HAN = 120;

/** How strong a mark a row may be cut behind: a full stop, or, in sentences that are too long still, a semicolon. */
export type Stop = 'full' | 'half';

const codesOf = (marks: string): ReadonlySet<number> =>
  new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));

const stopCodes: Readonly<Record<Stop, ReadonlySet<number>>> = {
  full: codesOf('。！？!?'),
  half: codesOf('；;'),
};

export function hanCount(text: string): number {
  let count = 0;
  for (const char of text) if (isHan(char)) count += 1;
  return count;
}

/** Whether a stretch is to be split: most have not even so many code units. */
export const isLongRow = (text: string): boolean =>
  text.length > LONGEST_ROW_HAN && hanCount(text) > LONGEST_ROW_HAN;

/** Characters as a reader counts them: spaces not, a character beyond the Basic Multilingual Plane once. */
export const charactersIn = (text: string): number => Array.from(text.replace(/\s/gu, '')).length;

/**
 * The offsets in `text` behind the marks that end a sentence, closing quotation marks and brackets included; the end
 * of the text counts where it is one.
 */
export function sentenceEnds(text: string, stop: Stop): number[] {
  const codes = stopCodes[stop];
  const isStop = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return !isLetterCode(code) && codes.has(code);
  };
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isStop(at)) continue;
    while (isStop(at + 1) || isClosing(text, at + 1)) at += 1;
    ends.push(at + 1);
  }
  return ends;
}

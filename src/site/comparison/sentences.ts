import { HAN, isClosing } from '../../text/classes.ts';

/** Longer stretches are split into sentences, so that the two sides of a row stay in step. */
export const LONGEST_ROW_HAN = 120;

const FULL_STOPS = new Set('。！？!?');
const HALF_STOPS = new Set('；;');

/** How strong a mark a row may be cut behind: a full stop, or, in sentences that are too long still, a semicolon. */
export type Stop = 'full' | 'half';

export const hanCount = (text: string): number => Array.from(text).filter((char) => HAN.test(char)).length;

/** Characters as a reader counts them: spaces not, a character beyond the Basic Multilingual Plane once. */
export const charactersIn = (text: string): number => Array.from(text.replace(/\s/gu, '')).length;

/**
 * The offsets in `text` behind the marks that end a sentence, closing quotation marks and brackets included; the end
 * of the text counts where it is one.
 */
export function sentenceEnds(text: string, stop: Stop): number[] {
  const stops = stop === 'full' ? FULL_STOPS : HALF_STOPS;
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!stops.has(text[at] ?? '')) continue;
    while (stops.has(text[at + 1] ?? '') || isClosing(text, at + 1)) at += 1;
    ends.push(at + 1);
  }
  return ends;
}

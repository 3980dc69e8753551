import { keyOf } from '../../text/form.ts';
import { codePoints } from '../alike.ts';
import { editDistance } from '../exact.ts';
import type { WitnessText } from '../sequence.ts';

/** How much of two texts is alike: `share` of their characters stands in the same order in both (0 to 1). */
export interface Likeness {
  to: string;
  share: number;
}

/** How much is alike in whole percent: where that is none, no text is nearest. */
export const percentAlike = ({ share }: Pick<Likeness, 'share'>): number => Math.round(share * 100);

/** Characters at the beginning of each text that are held against each other; it is an estimate. */
const looked = 2000;

/** Which of the other texts one text is most like. */
export function mostAlike(witnesses: readonly WitnessText[], at: number): Likeness | null {
  const samples = witnesses.map(sampleOf);
  const own = samples[at] ?? new Int32Array();
  let best: Likeness | null = null;
  witnesses.forEach(({ id }, other) => {
    const theirs = samples[other] ?? new Int32Array();
    if (other === at || theirs.length === 0) return;
    const both = own.length + theirs.length;
    const share = (both - editDistance(own, theirs)) / both;
    if (!best || share > best.share) best = { to: id, share };
  });
  return best;
}

function sampleOf({ blocks }: WitnessText): Int32Array {
  const text = keyOf(blocks.map((block) => block.text).join('')).replaceAll(/\s/gu, '');
  return codePoints(text.slice(0, looked));
}

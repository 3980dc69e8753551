import type { Story, Witness } from '../records/story.ts';
import { substantiveClasses, type Variant } from '../records/variant.ts';

/** How far a witness reaches: the whole text, the whole but shortened, or cut at one end or both. */
export type Reach = 'whole' | 'abridged' | 'head-cut' | 'tail-cut' | 'both-cut';

/** How far a witness reaches, judged by the two ends of the joint text. */
export function reachOf({ joint }: Story, { coverage, relation }: Witness): Reach {
  const first = coverage[0]?.from;
  const last = coverage.at(-1)?.to;
  const end = joint.blocks.at(-1);
  const fromStart = first !== undefined && first.block === joint.blocks[0]?.id && first.offset === 0;
  const toEnd = last !== undefined && last.block === end?.id && last.offset === end.text.length;
  if (fromStart && toEnd) return relation === 'whole' ? 'whole' : 'abridged';
  if (fromStart) return 'tail-cut';
  return toEnd ? 'head-cut' : 'both-cut';
}

/** The variants that change what is said, not only how it is set. */
export function substantive(variants: readonly Variant[]): Variant[] {
  return variants.filter((variant) => substantiveClasses.includes(variant.class));
}

/** The variants at which an article has a reading, be it nothing; those at places it does not reach are left out. */
export function readingsOf(variants: readonly Variant[], article: string): Variant[] {
  return variants.filter(({ readings }) => readings.some(({ witnesses }) => witnesses.includes(article)));
}

/** The variants in which two articles stand on different sides. */
export function between(variants: readonly Variant[], a: string, b: string): Variant[] {
  return variants.filter(
    ({ readings }) =>
      readings.some(({ witnesses }) => witnesses.includes(a) && !witnesses.includes(b)) &&
      readings.some(({ witnesses }) => witnesses.includes(b) && !witnesses.includes(a)),
  );
}

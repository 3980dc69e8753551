import type { Story } from '../../records/story.ts';
import type { Variant } from '../../records/variant.ts';
import { hasAllPairs } from '../comparison/pairs.ts';
import { readingOtherwise } from '../comparison/pair-variants.ts';
import { onceFor } from '../../records/once-for.ts';

/**
 * The variants that an article's own page notes: all of a story that a few print; of one that many print, those in which
 * the article stands against most others, or where nobody has most. What others misread elsewhere stands in the apparatus
 * of the story, once, and not on the page of each of its witnesses.
 */
export function notedOn(story: Story, variants: readonly Variant[], article: string): Variant[] {
  if (hasAllPairs(story)) return [...variants];
  return [...(againstMost(variants).get(article) ?? [])];
}

const againstMost = onceFor((variants: readonly Variant[]) =>
  readingOtherwise(variants, ({ majority }) => majority),
);

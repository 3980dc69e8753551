import { articleAddress, pairAddress } from '../address.ts';
import type { Comparison } from './compare.ts';
import type { SideName } from './segments.ts';

/**
 * Where a page leads for text that it does not repeat: a run that one witness alone prints stands in that witness's
 * article, an equal run on the page of the pair.
 */
export interface Elsewhere {
  unprinted: (printing: SideName, block: string) => string;
  /** `null`: equal runs stand on the page itself. */
  equal: ((row: string) => string) | null;
}

/** More characters than this in equal runs, all comparisons together, would make an article's page heavy. */
const mostRepeated = 11_000;

/** What the comparisons on an article's page leave to other pages, or, in its own text, to the top of the page. */
export function elsewhereOf(
  comparison: Comparison,
  siblings: readonly Comparison[],
  story: string,
): Elsewhere {
  const { a, b } = comparison;
  const repeated = siblings.reduce((sum, { shared }) => sum + shared.characters, 0);
  return {
    unprinted: (printing, block) => (printing === 'a' ? `#${block}` : articleAddress(b.id, block)),
    equal: repeated <= mostRepeated ? null : (row) => pairAddress(story, [a.id, b.id], row),
  };
}

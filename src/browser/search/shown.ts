import type { FoundEmended, FoundStory } from '../../site/search/find.ts';
import { words } from './words.ts';

/** Results of an earlier query stay in sight until the new ones are there, but are results no more. */
export function markStale(results: HTMLElement): void {
  results.setAttribute('aria-busy', 'true');
  results.removeAttribute('data-search-done');
  for (const row of results.querySelectorAll('[data-result]')) row.removeAttribute('data-result');
}

/** The list is the whole answer to the query in the field. */
export function markDone(results: HTMLElement): void {
  results.removeAttribute('aria-busy');
  results.setAttribute('data-search-done', '');
}

/** How many places were found, in how many stories; where there is none, how many there are as corrected. */
export function summaryOf(
  found: readonly FoundStory[],
  emended: readonly FoundEmended[],
  pages: number,
): string {
  if (found.length + emended.length === 0) return words.search.pagesFound(pages);
  if (found.length === 0)
    return words.search.emendedOnly(emended.reduce((sum, { hit }) => sum + hit.count, 0));
  const places = found.flatMap(({ editions }) => editions).reduce((sum, { count }) => sum + count, 0);
  return words.search.summary(places, found.length);
}

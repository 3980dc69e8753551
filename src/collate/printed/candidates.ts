import type { Gram } from './grams.ts';
import { placeAfter, placeOf, type Posting, shiftOf } from './postings.ts';

/** An article that may print a passage, and how many of its grams stand there in about the same distances. */
export interface Candidate {
  article: number;
  grams: number;
}

/** With so many grams looked up a single one in common says nothing: it may be a phrase that everybody writes. */
const manyAsked = 24;

/** The articles that may print a passage of which some grams were looked up, the likeliest first. */
export function candidatesFor(asked: readonly Gram[], found: readonly (readonly Posting[])[]): Candidate[] {
  const votes = new Map<number, Map<number, number>>();
  asked.forEach(({ place }, at) => {
    for (const posting of found[at] ?? []) {
      const shifts = votes.get(posting.article) ?? new Map<number, number>();
      votes.set(posting.article, shifts);
      const shift = shiftOf(placeOf(place), posting.place);
      shifts.set(shift, (shifts.get(shift) ?? 0) + 1);
    }
  });
  const least = asked.length < manyAsked ? 1 : 2;
  return [...votes]
    .map(([article, shifts]) => ({ article, grams: mostTogether(shifts) }))
    .filter(({ grams }) => grams >= least)
    .sort((a, b) => b.grams - a.grams || a.article - b.article);
}

/** The most grams of one shift and the next: what is one passage may fall across the border of two. */
function mostTogether(shifts: ReadonlyMap<number, number>): number {
  return Math.max(...[...shifts].map(([shift, count]) => count + (shifts.get(placeAfter(shift)) ?? 0)));
}

import type { SearchPlace } from '../../export/search-documents.ts';
import type { FoundEdition, FoundStory } from './find.ts';

export const orders = ['relevance', 'date'] as const;
export type SearchOrder = (typeof orders)[number];

/** What a find is worth by where it stands: in a headline it says what the article is about, in a byline hardly. */
const weights: Record<Exclude<SearchPlace, `p${number}`> | 'heading' | 'block', number> = {
  headline: 100,
  subheadline: 60,
  kicker: 40,
  heading: 30,
  block: 10,
  byline: 5,
  dateline: 5,
};

/**
 * Found stories, best first. By relevance: the weightiest place found, then how often; by date: the newest first, unknown
 * dates last. What is equal in one is ordered by the other, then as the articles stand in the archive.
 */
export function ordered(found: readonly FoundStory[], order: SearchOrder): FoundStory[] {
  const ranked = found.map((story) => ({ story, score: scoreOf(story), date: dateOf(story) }));
  const byScore = (a: { score: number }, b: { score: number }): number => b.score - a.score;
  const byDate = (a: { date: string }, b: { date: string }): number =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
  const [first, second] = order === 'date' ? [byDate, byScore] : [byScore, byDate];
  return ranked.toSorted((a, b) => first(a, b) || second(a, b)).map(({ story }) => story);
}

/** Of the editions the best counts, not their sum: four printings of a story say no more than one. */
function scoreOf({ editions }: FoundStory): number {
  return Math.max(...editions.map(editionScore));
}

/** A count adds less than a weight, so that it orders what is found in the same kind of place. */
function editionScore({ hits, count }: FoundEdition): number {
  const best = Math.max(
    ...hits.map(({ unit }) => {
      if (unit.heading) return weights.heading;
      return unit.at in weights ? weights[unit.at as keyof typeof weights] : weights.block;
    }),
  );
  return best + Math.min(4, Math.log2(count));
}

function dateOf({ editions }: FoundStory): string {
  return editions.reduce((latest, { edition }) => {
    const date = edition.date.value ?? '';
    return date > latest ? date : latest;
  }, '');
}

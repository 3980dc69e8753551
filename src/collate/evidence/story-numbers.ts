import type { Article } from '../../records/article.ts';
import type { Story } from '../../records/story.ts';

/** The number of each article's story; an article that no other paper prints is a story of its own, behind all others. */
export function storyNumbers(stories: readonly Story[], articles: readonly Article[]): number[] {
  const told = new Map(
    stories.flatMap(({ witnesses }, number) => witnesses.map(({ article }) => [article, number] as const)),
  );
  return articles.map(({ id }, at) => told.get(id) ?? stories.length + at);
}

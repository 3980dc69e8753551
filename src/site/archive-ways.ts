import type { Archive } from './records.ts';
import { isArticle } from './kinds.ts';

/** The ways through an archive, each at the folder of its name. */
export const ways = ['pages', 'days', 'papers', 'agencies'] as const;
export type Way = (typeof ways)[number];

/** The ways that lead anywhere in an archive. */
export function waysThrough({ pages, articles }: Pick<Archive, 'pages' | 'articles'>): Way[] {
  const has: Record<Way, boolean> = {
    pages: true,
    days: pages.length > 0,
    papers: pages.some(({ paper }) => paper.name !== null),
    agencies: articles.some((article) => article.agency !== null && isArticle(article)),
  };
  return ways.filter((way) => has[way]);
}

import type { Article } from '../../records/article.ts';

/** An article of which nothing is known but these: a text that stands beside articles and was printed on no page. */
export function bareArticle(
  known: Pick<Article, 'id' | 'page' | 'order' | 'headline'> & {
    blocks: readonly Omit<Article['blocks'][number], 'sources'>[];
  },
): Article {
  return {
    ...known,
    kind: 'article',
    subheadline: null,
    kicker: null,
    byline: null,
    agency: null,
    dateline: null,
    continuedFrom: null,
    complete: true,
    missing: [],
    blocks: known.blocks.map((block) => ({ ...block, sources: [] })),
    sources: {},
    seams: [],
    arranged: null,
  };
}

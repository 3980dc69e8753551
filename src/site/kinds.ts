import type { Article } from '../records/article.ts';

/** Whether a record is an article to be read and counted as one; captions and credits only stand with their page. */
export function isArticle({ kind }: Pick<Article, 'kind'>): boolean {
  return kind !== 'caption' && kind !== 'credits';
}

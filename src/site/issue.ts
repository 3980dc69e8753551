import type { Page } from '../records/page.ts';
import { isArticle } from './kinds.ts';
import type { Archive } from './records.ts';
import { charactersOf } from './summary.ts';

/** A page with what it holds: the number of its articles and of their characters. */
export interface PageSummary {
  page: Page;
  articles: number;
  characters: number;
}

/** Sums up a page. */
export function pageSummary(archive: Archive, page: Page): PageSummary {
  return {
    page,
    articles: page.articles.filter((id) => isArticle(archive.article(id))).length,
    characters: page.articles.reduce((sum, id) => sum + charactersOf(archive.article(id)), 0),
  };
}

/** As many pages as the front holds: their articles fill some four screens. */
export const onFront = 24;

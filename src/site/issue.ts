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

/** Sums up every page of the issue, in the order of their ids. */
export function pageSummaries(archive: Archive): PageSummary[] {
  return archive.pages.map((page) => ({
    page,
    articles: page.articles.filter((id) => isArticle(archive.article(id))).length,
    characters: page.articles.reduce((sum, id) => sum + charactersOf(archive.article(id)), 0),
  }));
}

/** The date most pages have, `null` where none has any: of equally frequent ones the first. It counts as printed only where every such page prints it. */
export function issueDate(pages: readonly Page[]): Page['date'] | null {
  const dated = Map.groupBy(
    pages.filter(({ date }) => date.value !== null),
    ({ date }) => date.value,
  );
  const [most] = [...dated.values()].toSorted((a, b) => b.length - a.length);
  return most?.find(({ date }) => date.basis !== 'stated')?.date ?? most?.[0]?.date ?? null;
}

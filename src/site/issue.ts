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
const onFront = 24;

/** The pages that the front shows: all of a few; of many those of the latest day, as many as it holds. */
export function frontPages(pages: readonly Page[]): readonly Page[] {
  if (pages.length <= onFront) return pages;
  const days = pages.flatMap(({ date }) => date.value ?? []).sort();
  const latest = days.at(-1) ?? null;
  return pages.filter(({ date }) => date.value === latest).slice(0, onFront);
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

import type { Page } from '../records/page.ts';
import { byPaper, type Day } from './days.ts';
import { frontStories } from './home.ts';
import { isArticle } from './kinds.ts';
import type { Archive } from './records.ts';
import { headlineOf } from './reading/title.ts';

/** What a list says of a day. */
export interface DaySummary {
  day: Day;
  /** `null` where some page is of an unknown paper, which may be one of the others. */
  papers: number | null;
  articles: number;
  /** That of the story which most of its papers print, else of its first article that has one. */
  headline: string | null;
}

/** Sums up a day. */
export function daySummary(archive: Archive, day: Day): DaySummary {
  const articles = articlesOn(archive, day.pages);
  const [lead] = frontStories(archive, day.pages);
  const first = lead?.printings.map((id) => archive.article(id)) ?? [];
  const headlines = [...first, ...articles].map((article) => headlineOf(archive, article)?.text);
  return {
    day,
    papers: day.pages.some(({ paper }) => paper.name === null) ? null : byPaper(day.pages).length,
    articles: articles.length,
    headline: headlines.find((text) => text !== undefined) ?? null,
  };
}

/** The articles of pages, captions and credits left out. */
export function articlesOn(archive: Archive, pages: readonly Page[]) {
  return pages.flatMap((page) => page.articles.map((id) => archive.article(id)).filter(isArticle));
}

/** The numbers that a day's head and its entry in a list say, in the words of `say`. */
export function dayFacts(
  { day, papers, articles }: DaySummary,
  say: Record<'papers' | 'pages' | 'articles', (count: number) => string>,
): string {
  const facts = [
    papers === null ? [] : say.papers(papers),
    say.pages(day.pages.length),
    say.articles(articles),
  ];
  return facts.flat().join(' · ');
}

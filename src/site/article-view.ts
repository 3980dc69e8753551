import type { Article } from '../records/article.ts';
import type { Page } from '../records/page.ts';
import type { Story } from '../records/story.ts';
import type { Comparison } from './comparison/compare.ts';
import { comparisonsOf } from './comparison/of-article.ts';
import type { Archive } from './records.ts';
import { charactersOf } from './summary.ts';
import { readingsOf, substantive } from './witness.ts';

/** An article as its page shows it. */
export interface ArticleView {
  article: Article;
  page: Page;
  characters: number;
  /** Its place among the articles of its page, from 1. */
  position: number;
  previous: string | null;
  next: string | null;
  nextPage: string | null;
  story: Story | null;
  /** Places where the witnesses differ in what is said: those that this article prints, and all of the story. */
  disputed: { own: number; story: number };
  /** Its comparisons with the other papers that print it. */
  comparisons: Comparison[];
}

/** Gathers what an article's page shows. */
export function articleView(archive: Archive, article: Article): ArticleView {
  const page = archive.page(article.page);
  const at = page.articles.indexOf(article.id);
  const story = archive.storyOf(article.id) ?? null;
  const disputed = story ? substantive(archive.variantsOf(story.id)) : [];
  return {
    article,
    page,
    characters: charactersOf(article),
    position: at + 1,
    previous: page.articles[at - 1] ?? null,
    next: page.articles[at + 1] ?? null,
    nextPage: archive.pages[archive.pages.indexOf(page) + 1]?.id ?? null,
    story,
    disputed: { own: readingsOf(disputed, article.id).length, story: disputed.length },
    comparisons: comparisonsOf(archive, article.id),
  };
}

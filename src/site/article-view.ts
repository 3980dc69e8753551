import type { Article } from '../records/article.ts';
import type { Page } from '../records/page.ts';
import type { Story } from '../records/story.ts';
import type { Comparison } from './comparison/compare.ts';
import { comparisonsOf } from './comparison/of-article.ts';
import type { Archive } from './records.ts';
import { charactersOf } from './summary.ts';
import { substantive } from './witness.ts';

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
  /** Variants of the story that change what is said, whether this article is a party to them or not. */
  disputed: number;
  /** Its comparisons with the other papers that print it. */
  comparisons: Comparison[];
}

/** Gathers what an article's page shows. */
export function articleView(archive: Archive, article: Article): ArticleView {
  const page = archive.page(article.page);
  const at = page.articles.indexOf(article.id);
  const story = archive.storyOf(article.id) ?? null;
  return {
    article,
    page,
    characters: charactersOf(article),
    position: at + 1,
    previous: page.articles[at - 1] ?? null,
    next: page.articles[at + 1] ?? null,
    nextPage: archive.pages[archive.pages.indexOf(page) + 1]?.id ?? null,
    story,
    disputed: story ? substantive(archive.variantsOf(story.id)).length : 0,
    comparisons: comparisonsOf(archive, article.id),
  };
}

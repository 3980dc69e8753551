import type { Article } from '../records/article.ts';
import type { Page } from '../records/page.ts';
import type { Story } from '../records/story.ts';
import type { Variant } from '../records/variant.ts';
import { type Comparison, compare } from './comparison/compare.ts';
import type { Archive } from './records.ts';
import { charactersOf } from './summary.ts';
import { type Reach, reachOf, substantive } from './witness.ts';

/** Another paper's printing of an article, compared with it. */
export interface Reprint {
  article: Article;
  paper: Page['paper'];
  label: string;
  reach: Reach;
  comparison: Comparison;
}

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
  variants: readonly Variant[];
  /** Variants of the story that change what is said, whether this article is a party to them or not. */
  disputed: number;
  /** Those with most substantive variants first. */
  reprints: Reprint[];
}

/** Gathers what an article's page shows. */
export function articleView(archive: Archive, article: Article): ArticleView {
  const page = archive.page(article.page);
  const at = page.articles.indexOf(article.id);
  const story = archive.storyOf(article.id) ?? null;
  const variants = story ? archive.variantsOf(story.id) : [];
  return {
    article,
    page,
    characters: charactersOf(article),
    position: at + 1,
    previous: page.articles[at - 1] ?? null,
    next: page.articles[at + 1] ?? null,
    nextPage: archive.pages[archive.pages.indexOf(page) + 1]?.id ?? null,
    story,
    variants,
    disputed: substantive(variants).length,
    reprints: story ? reprintsOf(archive, { story, variants, article }) : [],
  };
}

function reprintsOf(
  archive: Archive,
  { story, variants, article }: { story: Story; variants: readonly Variant[]; article: Article },
): Reprint[] {
  const articles = story.witnesses.map((witness) => archive.article(witness.article));
  const reprints = story.witnesses
    .filter((witness) => witness.article !== article.id)
    .map((witness): Reprint => {
      const other = archive.article(witness.article);
      const comparison = compare({ story, variants, articles }, article.id, other.id);
      return {
        article: other,
        paper: archive.page(other.page).paper,
        label: comparison.labels.get(other.id) ?? other.id,
        reach: reachOf(story, witness),
        comparison,
      };
    });
  return reprints.toSorted((a, b) => b.comparison.substantive - a.comparison.substantive);
}

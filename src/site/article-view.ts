import type { Article, Block } from '../records/article.ts';
import type { Page } from '../records/page.ts';
import type { Story } from '../records/story.ts';
import { isArticle } from './kinds.ts';
import { type OtherEdition, otherEditions } from './reading/editions.ts';
import { notedOn } from './reading/noted-on.ts';
import { headlineOf, type ShownHeadline } from './reading/title.ts';
import { type ReadingView, readingView } from './reading/view.ts';
import type { Archive } from './records.ts';
import type { TextPart } from './text-parts.ts';
import { charactersOf, openingOf } from './summary.ts';
import { readingsOf, substantive } from './witness.ts';

/** An article as its page shows it. */
export interface ArticleView {
  article: Article;
  page: Page;
  headline: ShownHeadline | null;
  characters: number;
  /** Its place among the articles of its page, from 1, and how many there are; `null` for a caption or credits. */
  position: { at: number; of: number } | null;
  /** Its neighbours on the page, and the page after it. */
  previous: Neighbour | null;
  next: Neighbour | null;
  nextPage: string | null;
  story: Story | null;
  /** Places where the witnesses differ in what is said: those noted on this article, and all of the story. */
  disputed: { own: number; story: number };
  /** The other papers that print it. */
  editions: OtherEdition[];
  /** Its section headings. */
  sections: Block[];
  reading: ReadingView;
}

/** An article next to another one, as a link names it. */
export interface Neighbour {
  id: string;
  name: string;
}

/** Gathers what the page of an article, or of a part of one, shows. */
export function articleView(archive: Archive, article: Article, part: TextPart): ArticleView {
  const page = archive.page(article.page);
  const articles = page.articles.filter((id) => id === article.id || isArticle(archive.article(id)));
  const at = articles.indexOf(article.id);
  const counted = articles.filter((id) => isArticle(archive.article(id)));
  const story = archive.storyOf(article.id) ?? null;
  const variants = story ? archive.variantsOf(story.id) : [];
  const neighbour = (id: string | undefined): Neighbour | null =>
    id === undefined ? null : { id, name: nameOf(archive, archive.article(id)) };
  return {
    article,
    page,
    headline: headlineOf(archive, article),
    characters: charactersOf(article),
    position: isArticle(article) ? { at: counted.indexOf(article.id) + 1, of: counted.length } : null,
    previous: neighbour(articles[at - 1]),
    next: neighbour(articles[at + 1]),
    nextPage: archive.pageAfter(page.id) ?? null,
    story,
    disputed: {
      own: story ? readingsOf(substantive(notedOn(story, variants, article.id)), article.id).length : 0,
      story: substantive(variants).length,
    },
    editions: otherEditions(archive, article),
    sections: article.blocks.filter(({ type }) => type === 'heading'),
    reading: readingView(archive, article, part),
  };
}

/** What an article is called in a list: its headline, else its first words. */
function nameOf(archive: Archive, article: Article): string {
  return headlineOf(archive, article)?.text ?? openingOf(article);
}

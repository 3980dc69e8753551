import { dictionaryOf } from '../../i18n/dictionary.ts';
import type { Article } from '../../records/article.ts';
import { articleAddress } from '../address.ts';
import { articlesOn } from '../day-summary.ts';
import { daysOf } from '../days.ts';
import { headlineOf } from '../reading/title.ts';
import type { Archive } from '../records.ts';
import { openingOf } from '../summary.ts';
import { atomFeed, type Entry, noDay } from './atom.ts';

/** So many articles stand in the feed. */
const held = 100;

/** Characters of an article that its entry opens with: the texts are the papers', and read in their places. */
const opening = 160;

/** The articles of the newest days, in the order of their pages. */
export function articlesFeed(archive: Archive): string {
  const days = daysOf(archive.pages);
  const newest = days[0]?.date ?? noDay;
  const articles = articlesOn(
    archive,
    days.flatMap(({ pages }) => pages),
  ).slice(0, held);
  return atomFeed({
    path: 'articles/feed.xml',
    page: 'articles/',
    name: 'articles',
    title: dictionaryOf().archive.articlesFeed,
    updated: newest,
    entries: articles.map((article) => entryOf(archive, article, newest)),
  });
}

/** `newest`: the day of an article whose own is not known. */
function entryOf(archive: Archive, article: Article, newest: string): Entry {
  const { archive: t, records } = dictionaryOf();
  const { paper, date } = archive.page(article.page);
  return {
    id: `urn:duikan:article:${article.id}`,
    title: headlineOf(archive, article)?.text ?? openingOf(article),
    link: articleAddress(article.id),
    updated: date.value ?? newest,
    // Only what a page prints is stated of it.
    published: date.basis === 'stated' ? (date.value ?? undefined) : undefined,
    authors: article.byline?.names ?? [],
    lines: [
      t.printedIn(paper.name ?? records.paperUnknown, paper.basis === 'inferred', article.page),
      (article.blocks[0]?.text ?? '').slice(0, opening),
    ],
  };
}

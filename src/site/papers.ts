import type { Article } from '../records/article.ts';
import type { Page } from '../records/page.ts';
import type { Story } from '../records/story.ts';
import type { Archive } from './records.ts';
import { byPaper } from './days.ts';
import { isArticle } from './kinds.ts';

/** A paper that pages are of, be it by inference, and these, the newest first. */
export interface Paper {
  name: string;
  /** Whether no page of it prints its name. */
  inferred: boolean;
  pages: readonly Page[];
}

/** An agency that articles name, and these, the newest first. */
export interface Agency {
  name: string;
  articles: readonly Article[];
}

/** The papers of an archive, those with most pages first. Pages of unknown papers belong to none. */
export function papersOf(pages: readonly Page[]): Paper[] {
  const named = pages.filter(({ paper }) => paper.name !== null);
  return [...Map.groupBy(named, ({ paper }) => paper.name ?? '')]
    .map(([name, own]) => ({
      name,
      inferred: own.every(({ paper }) => paper.basis === 'inferred'),
      pages: own.toSorted((a, b) => newestFirst(a.date.value, b.date.value)),
    }))
    .toSorted((a, b) => b.pages.length - a.pages.length);
}

/** How many papers print a story: one that prints it twice is one, and an unknown one counts by its page. */
export function countPapers(archive: Pick<Archive, 'article' | 'page'>, { witnesses }: Story): number {
  return byPaper(witnesses.map(({ article }) => archive.page(archive.article(article).page))).length;
}

/** The agencies whose name stands with articles of an archive, those with most first. */
export function agenciesOf(archive: Archive): Agency[] {
  const dayOf = (article: Article): string | null => archive.page(article.page).date.value;
  const sent = archive.articles.filter((article) => article.agency !== null && isArticle(article));
  return [...Map.groupBy(sent, ({ agency }) => agency ?? '')]
    .map(([name, own]) => ({ name, articles: own.toSorted((a, b) => newestFirst(dayOf(a), dayOf(b))) }))
    .toSorted((a, b) => b.articles.length - a.articles.length);
}

/** Orders days, the newest first and unknown ones last. */
function newestFirst(a: string | null, b: string | null): number {
  return a === b ? 0 : (a ?? '') < (b ?? '') ? 1 : -1;
}

/** What a list says of a paper or an agency: how many pages or articles are of it, and from which days. */
export interface NameEntry {
  name: string;
  inferred: boolean;
  things: number;
  first: string | null;
  last: string | null;
}

/** Sums up a paper for a list. */
export function paperEntry({ name, inferred, pages }: Paper): NameEntry {
  return { name, inferred, things: pages.length, ...ends(pages) };
}

/** Sums up an agency for a list. */
export function agencyEntry(archive: Archive, { name, articles }: Agency): NameEntry {
  const pages = articles.map(({ page }) => archive.page(page));
  return { name, inferred: false, things: articles.length, ...ends(pages) };
}

/** The oldest and the newest day of pages that are sorted the newest first. */
function ends(pages: readonly Page[]): { first: string | null; last: string | null } {
  const dates = pages.flatMap(({ date }) => date.value ?? []);
  return { first: dates.at(-1) ?? null, last: dates[0] ?? null };
}

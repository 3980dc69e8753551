import { type CollectionEntry, getCollection } from 'astro:content';
import type { Article } from '../records/article.ts';
import type { Confusion } from '../records/confusion.ts';
import type { Correction } from '../records/correction.ts';
import type { Link } from '../records/link.ts';
import type { Page } from '../records/page.ts';
import type { Story } from '../records/story.ts';
import type { Suspicion } from '../records/suspicion.ts';
import type { Variant } from '../records/variant.ts';
import { compareIds } from './address.ts';

/** A problem found in a page, with its place in the raw text. */
export type PageProblem = CollectionEntry<'problems'>['data'];

/** All records of the issue, each list in its order (articles by page and place), and the ways between them. */
export interface Archive {
  pages: readonly Page[];
  articles: readonly Article[];
  stories: readonly Story[];
  variants: readonly Variant[];
  links: readonly Link[];
  /** What one witness alone makes suspicious. */
  suspicions: readonly Suspicion[];
  /** What editors decided, in the order of the text. */
  corrections: readonly Correction[];
  /** What was read for what, most frequent first. */
  confusions: readonly Confusion[];
  /** What reading the pages found wrong or left open. */
  problems: readonly PageProblem[];
  /** The page with this id; throws where none is, since records refer only to what exists. */
  page: (id: string) => Page;
  /** The article with this id; throws where none is. */
  article: (id: string) => Article;
  /** The story an article is a witness of, if another paper prints it too. */
  storyOf: (article: string) => Story | undefined;
  /** A story's variants, in the order of its joint text. */
  variantsOf: (story: string) => readonly Variant[];
  /** What editors decided about an article. */
  correctionsOf: (article: string) => readonly Correction[];
  /** What an article shares with, or quotes from, articles that are no reprints of it. */
  linksOf: (article: string) => readonly Link[];
}

/** What editors decided, without the other records. */
export async function loadCorrections(): Promise<readonly Correction[]> {
  const [proof] = await dataOf(getCollection('proof'));
  return proof?.corrections ?? [];
}

/** Reads the records the site is built from. This module is the only one that asks Astro's collections. */
export async function loadArchive(): Promise<Archive> {
  const pages = (await dataOf(getCollection('pages'))).toSorted((a, b) => compareIds(a.id, b.id));
  const articles = (await dataOf(getCollection('articles'))).toSorted((a, b) => compareIds(a.id, b.id));
  const stories = (await dataOf(getCollection('stories'))).toSorted((a, b) => compareIds(a.id, b.id));
  const variants = await dataOf(getCollection('variants'));
  const links = await dataOf(getCollection('links'));
  const [proof] = await dataOf(getCollection('proof'));
  const problems = await dataOf(getCollection('problems'));
  const storyByArticle = new Map(
    stories.flatMap((story) => story.witnesses.map(({ article }) => [article, story])),
  );
  const correctionsByWitness = Map.groupBy(proof?.corrections ?? [], ({ witness }) => witness);
  const variantsByStory = Map.groupBy(variants, ({ story }) => story);
  return {
    pages,
    articles,
    stories,
    variants,
    links,
    suspicions: proof?.suspicions ?? [],
    corrections: proof?.corrections ?? [],
    confusions: proof?.confusions ?? [],
    problems,
    page: finder(pages, 'page'),
    article: finder(articles, 'article'),
    storyOf: (article) => storyByArticle.get(article),
    variantsOf: (story) => variantsByStory.get(story) ?? [],
    correctionsOf: (article) => correctionsByWitness.get(article) ?? [],
    linksOf: (article) => links.filter(({ a, b }) => a === article || b === article),
  };
}

/** The raw text of a page, its lines as they were read. */
export async function loadRawLines(page: string): Promise<string[]> {
  const raw = (await getCollection('raw')).find(({ id }) => id === page);
  if (!raw) throw new Error(`Page ${page} has no raw text among the records; this is a bug.`);
  return raw.data.text.split('\n');
}

async function dataOf<Data>(collection: Promise<{ data: Data }[]>): Promise<Data[]> {
  return (await collection).map(({ data }) => data);
}

function finder<Entry extends { id: string }>(
  entries: readonly Entry[],
  what: string,
): (id: string) => Entry {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`The records name ${what} ${id} and do not hold it; this is a bug.`);
    return found;
  };
}

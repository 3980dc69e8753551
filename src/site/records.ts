import { getCollection, getEntry } from 'astro:content';
import type { Article } from '../records/article.ts';
import type { Confusion } from '../records/confusion.ts';
import type { Correction } from '../records/correction.ts';
import type { Diagnostic } from '../records/diagnostic.ts';
import type { DataFileName, DataFiles } from '../records/json-schema.ts';
import type { Link } from '../records/link.ts';
import type { Page } from '../records/page.ts';
import type { Story } from '../records/story.ts';
import type { Suspicion } from '../records/suspicion.ts';
import type { Variant } from '../records/variant.ts';
import { compareIds } from './address.ts';

/** A problem found in a page, with its place in the raw text. */
export type PageProblem = Diagnostic;

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
export function loadCorrections(): Promise<readonly Correction[]> {
  return recordsOf('corrections');
}

/** Reads the records the site is built from. This module is the only one that asks Astro's collections. */
export async function loadArchive(): Promise<Archive> {
  const pages = (await recordsOf('pages')).toSorted((a, b) => compareIds(a.id, b.id));
  const articles = (await recordsOf('articles')).toSorted((a, b) => compareIds(a.id, b.id));
  const stories = (await recordsOf('stories')).toSorted((a, b) => compareIds(a.id, b.id));
  const variants = await recordsOf('variants');
  const links = await recordsOf('links');
  const corrections = await recordsOf('corrections');
  const storyByArticle = new Map(
    stories.flatMap((story) => story.witnesses.map(({ article }) => [article, story])),
  );
  const correctionsByWitness = Map.groupBy(corrections, ({ witness }) => witness);
  const variantsByStory = Map.groupBy(variants, ({ story }) => story);
  return {
    pages,
    articles,
    stories,
    variants,
    links,
    suspicions: await recordsOf('suspicions'),
    corrections,
    confusions: await recordsOf('confusions'),
    problems: await recordsOf('diagnostics'),
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

/** The records of one file of the data contract, whose schema they met when they were loaded. */
async function recordsOf<Name extends DataFileName>(name: Name): Promise<DataFiles[Name]> {
  const entry = await getEntry('records', name);
  if (!entry) throw new Error(`The records hold no ${name}; this is a bug.`);
  return entry.data.records as DataFiles[Name];
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

import type { Article } from '../records/article.ts';
import type { Confusion } from '../records/confusion.ts';
import type { Correction } from '../records/correction.ts';
import type { Diagnostic } from '../records/diagnostic.ts';
import type { DataFiles } from '../records/json-schema.ts';
import type { Link } from '../records/link.ts';
import type { Page } from '../records/page.ts';
import type { LineReading } from '../records/reading.ts';
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
  /** The page that was read from this file. */
  pageOfFile: (file: string) => Page | undefined;
  /** The pages before and after a page, six of each where there are as many. */
  pagesAround: (page: string) => { before: readonly Page[]; after: readonly Page[] };
  /** The id of the page after a page. */
  pageAfter: (page: string) => string | undefined;
  /** The article with this id; throws where none is. */
  article: (id: string) => Article;
  /** The story with this id; throws where none is. */
  story: (id: string) => Story;
  /** The story an article is a witness of, if another paper prints it too. */
  storyOf: (article: string) => Story | undefined;
  /** A story's variants, in the order of its joint text. */
  variantsOf: (story: string) => readonly Variant[];
  /** What editors decided about an article. */
  correctionsOf: (article: string) => readonly Correction[];
  /** What editors decided about a variant or suspicion. */
  decisionsOn: (id: string) => readonly Correction[];
  /** What an article shares with, or quotes from, articles that are no reprints of it. */
  linksOf: (article: string) => readonly Link[];
  /** What an article alone makes suspicious. */
  suspicionsOf: (article: string) => readonly Suspicion[];
  /** What reading this file found wrong or left open. */
  problemsOf: (file: string) => readonly PageProblem[];
  /** Why the lines of a page were told for what they are, as far as there is something to say. */
  lineReadingsOf: (page: string) => readonly LineReading[];
}

/** Pages on either side of one that its own page shows: as many as fit into two lines of a desk's screen. */
const reach = 6;

/** Sorts records as readers count, and finds the ways between them once for all who ask. */
export function archiveOf(data: DataFiles): Archive {
  const { variants, links, suspicions, corrections, confusions, diagnostics: problems } = data;
  const inOrder = <Entry extends { id: string }>(entries: readonly Entry[]): Entry[] =>
    entries.toSorted((a, b) => compareIds(a.id, b.id));
  const [pages, articles, stories] = [inOrder(data.pages), inOrder(data.articles), inOrder(data.stories)];
  const pageByFile = new Map(pages.map((page) => [page.file, page]));
  const readings = new Map(data.readings.map(({ page, lines }) => [page, lines]));
  const orders = new Map(pages.map(({ id }, order) => [id, order]));
  const storyByArticle = new Map(
    stories.flatMap((story) => story.witnesses.map(({ article }) => [article, story])),
  );
  return {
    pages,
    articles,
    stories,
    variants,
    links,
    suspicions,
    corrections,
    confusions,
    problems,
    page: finder(pages, 'page'),
    pageOfFile: (file) => pageByFile.get(file),
    pagesAround: (page) => {
      const at = orders.get(page) ?? -1;
      return { before: pages.slice(Math.max(0, at - reach), at), after: pages.slice(at + 1, at + 1 + reach) };
    },
    pageAfter: (page) => pages[(orders.get(page) ?? -1) + 1]?.id,
    article: finder(articles, 'article'),
    story: finder(stories, 'story'),
    storyOf: (article) => storyByArticle.get(article),
    variantsOf: grouped(variants, ({ story }) => [story]),
    correctionsOf: grouped(corrections, ({ witness }) => [witness]),
    decisionsOn: grouped(corrections, ({ id }) => [id]),
    linksOf: grouped(links, ({ a, b }) => (a === b ? [a] : [a, b])),
    suspicionsOf: grouped(suspicions, ({ place }) => (place ? [place.witness] : [])),
    problemsOf: grouped(problems, ({ file }) => [file]),
    lineReadingsOf: (page) => readings.get(page) ?? [],
  };
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

/** The entries by what they belong to, in their order; what nothing belongs to has none. */
function grouped<Entry>(
  entries: readonly Entry[],
  ownersOf: (entry: Entry) => readonly string[],
): (owner: string) => readonly Entry[] {
  const byOwner = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const owner of ownersOf(entry)) {
      const own = byOwner.get(owner);
      if (own) own.push(entry);
      else byOwner.set(owner, [entry]);
    }
  return (owner) => byOwner.get(owner) ?? [];
}

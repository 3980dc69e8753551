import type { Article } from '../records/article.ts';
import { limits } from '../records/limits.ts';
import { onceFor } from '../records/once-for.ts';
import type { Link } from '../records/link.ts';
import type { Page } from '../records/page.ts';
import type { Story } from '../records/story.ts';
import type { Variant, VariantPlace } from '../records/variant.ts';
import { articleText, storeArticles, withoutTables } from './article-text.ts';
import { collateStory } from './collate-story.ts';
import { linksOf } from './links.ts';
import { compareArticleIds } from './order.ts';
import { type ClusteredPassage, clusteredReuse } from './reuse/clustered.ts';
import { findReuse, type Reuse } from './reuse/reuse.ts';
import type { WitnessText } from './sequence.ts';
import { type VariantNamer, variantNamer } from './variant-id.ts';

export interface Collation {
  stories: Story[];
  variants: Variant[];
  links: Link[];
  /** Texts with more printings than are compared, by the first article that prints each. */
  crowds: { article: Article; printings: number }[];
}

/** What collating a story gives the records. */
export type CollatedStory = Pick<ReturnType<typeof collateStory<VariantPlace>>, 'story' | 'variants'>;

/** Stories of earlier runs, by id and witnesses. */
export interface StoryStore {
  find: (story: string, witnesses: readonly WitnessText[]) => CollatedStory | undefined;
  put: (story: string, witnesses: readonly WitnessText[], collated: CollatedStory) => void;
}

/** A passage and the articles that have it; offsets half-open, UTF-16, in the text of the article (`articleText`). */
export type Cluster = readonly { article: string; from: number; to: number }[];

export interface CollateArchiveOptions {
  /** Hears how many stories are collated, and of how many. */
  onStory?: (done: number, all: number) => void;
  /** Where stories are looked up that an earlier run collated, and put. */
  store?: StoryStore | undefined;
  /** Passages that another program found to be the same, by article; then no reuse is looked for. */
  clusters?: readonly Cluster[] | undefined;
}

/**
 * Finds which articles print the same text, aligns them and says where they differ. Pure, synchronous, and the same
 * for the same records in any order.
 */
export function collate(
  records: { pages: readonly Page[]; articles: readonly Article[] },
  { onStory, store, clusters }: CollateArchiveOptions = {},
): Collation {
  onStory?.(0, 0);
  const articles = records.articles
    .map(withoutTables)
    .sort((left, right) => compareArticleIds(left.id, right.id));
  const pages = new Map(records.pages.map((page) => [page.id, page]));
  const reuse = reuseAmong(articles, clusters);
  const namer = variantNamer();
  const groups = reuse.groups.filter(({ length }) => length <= limits.printings.most);
  const crowds = reuse.groups.filter(({ length }) => length > limits.printings.most);
  const stories = groups.map((members, at) => {
    onStory?.(at, groups.length);
    const prints = members.flatMap((member) => articles[member] ?? []);
    const witnesses = prints.map((article) =>
      witnessOf(
        article,
        pages.get(article.page),
        prints.filter(({ page }) => page === article.page).length > 1,
      ),
    );
    return collateOnce(`s-${prints[0]?.id ?? ''}`, witnesses, { namer, store });
  });
  return {
    stories: stories.map(({ story }) => story),
    variants: stories.flatMap(({ variants }) => variants),
    links: linksOf(reuse.shared, articles),
    crowds: crowds.flatMap(({ 0: first = -1, length }) => {
      const article = articles[first];
      return article ? [{ article, printings: length }] : [];
    }),
  };
}

/** Who prints whose text: as other programs found it, or as it is found here. */
function reuseAmong(articles: readonly Article[], clusters: readonly Cluster[] | undefined): Reuse {
  const own = articles.map(({ page }) => page);
  if (!clusters) return findReuse(storeArticles(articles), own);
  const texts = articles.map((article) => articleText(article).text);
  return clusteredReuse(byIndex(clusters, articles), texts, own);
}

function byIndex(clusters: readonly Cluster[], articles: readonly Article[]): ClusteredPassage[][] {
  const indexOf = new Map(articles.map(({ id }, at) => [id, at]));
  return clusters.map((cluster) =>
    cluster.map(({ article, ...place }) => {
      const text = indexOf.get(article);
      if (text === undefined) throw new Error(`No article ${article} for a cluster; this is a bug`);
      return { text, ...place };
    }),
  );
}

/** Collates a story, or takes it as an earlier run did, if its variants have the names that they would get here. */
function collateOnce(
  id: string,
  witnesses: readonly WitnessText[],
  { namer, store }: { namer: VariantNamer; store: StoryStore | undefined },
): CollatedStory {
  const known = store?.find(id, witnesses);
  if (known && namer.takes(known.variants.map((variant) => variant.id))) return known;
  const { story, variants } = collateStory(witnesses, {
    story: id,
    nameOf: namer.nameOf,
    placeOf: (place) => place,
  });
  store?.put(id, witnesses, { story, variants });
  return { story, variants };
}

/** The blocks that are collated. Tables are not: what engines make of rows and columns differs too much, cell by cell. */
export const collatedBlocks = onceFor(({ blocks }: Article): WitnessText['blocks'] =>
  blocks.flatMap(({ type, ...block }) => (type === 'table' ? [] : [{ type, ...block }])),
);

/** An article as a witness; `pieces`: its page prints the story in several articles, of which none is the whole. */
function witnessOf(article: Article, page: Page | undefined, pieces: boolean): WitnessText {
  if (!page) throw new Error(`Article ${article.id} stands on no page of the records; this is a bug`);
  return {
    id: article.id,
    file: page.file,
    headline: article.headline,
    blocks: collatedBlocks(article),
    lost: article.seams.filter(({ lost }) => lost),
    free: {
      start: pieces || article.missing.includes('start'),
      end: pieces || article.missing.includes('end'),
    },
  };
}

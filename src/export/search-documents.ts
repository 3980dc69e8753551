import { correctionsIn, readingText } from '../corrections/reading-text.ts';
import { type Stretch, unreachedIn } from './search-reach.ts';
import type { Article, ArticleKind } from '../records/article.ts';
import type { Correction } from '../records/correction.ts';
import type { DataFiles } from '../records/json-schema.ts';
import type { Page } from '../records/page.ts';
import type { Story } from '../records/story.ts';
import { substantiveClasses, type Variant } from '../records/variant.ts';

/** What can be found, one unit each: a field of the head, or a block by its id (`p12`). A phrase lies within one unit. */
export type SearchPlace = 'kicker' | 'headline' | 'subheadline' | 'byline' | 'dateline' | `p${number}`;

export interface SearchUnit {
  at: SearchPlace;
  heading: boolean;
  text: string;
}

/** One article as a result shows it. */
export interface SearchEdition {
  id: string;
  page: string;
  kind: ArticleKind;
  headline: string | null;
  agency: string | null;
  paper: Pick<Page['paper'], 'name' | 'basis'>;
  date: Pick<Page['date'], 'value' | 'basis'>;
  number: Pick<Page['number'], 'value' | 'basis'>;
  units: SearchUnit[];
  /** The blocks that an editor corrected, as they read then; left out where there is none. */
  emended?: SearchUnit[];
  /**
   * Which stretches of the blocks, one after the other with a line end between, other editions do not reach, by their
   * ids; left out where all reach everything.
   */
  unreached?: Record<string, Stretch[]>;
}

/** A variant that changes what is said. Its places point into the blocks of the editions. */
export interface SearchVariant extends Pick<
  Variant,
  'id' | 'class' | 'readings' | 'context' | 'abstaining' | 'majority' | 'suspects'
> {
  places: Pick<Variant['places'][number], 'witness' | 'block' | 'from' | 'to'>[];
}

/** What the index holds under one entry: a story with all its editions, or an article that only one paper prints. */
export interface SearchDocument {
  story: string | null;
  headline: string | null;
  editions: SearchEdition[];
  variants: SearchVariant[];
}

/** What is searched; without corrections the texts are searched as read only. */
export type SearchableRecords = Pick<DataFiles, 'pages' | 'articles' | 'stories' | 'variants'> &
  Partial<Pick<DataFiles, 'corrections'>>;

/**
 * The documents to search, in the order of their first articles. One a story, since its editions say almost the same:
 * found together, shown together and compressed together they cost hardly more than one.
 */
export function searchDocuments(records: SearchableRecords): SearchDocument[] {
  const { pages, articles, stories, variants, corrections = [] } = records;
  const pageById = new Map(pages.map((page) => [page.id, page]));
  const storyByArticle = new Map(
    stories.flatMap((story) => story.witnesses.map(({ article }) => [article, story])),
  );
  const correctionsByWitness = Map.groupBy(corrections, ({ witness }) => witness);
  const variantsByStory = Map.groupBy(variants, ({ story }) => story);
  const groups = Map.groupBy(articles, ({ id }) => storyByArticle.get(id)?.id ?? id);
  return [...groups.values()].map((group) => {
    const story = storyByArticle.get(group[0]?.id ?? '');
    const unreached = story && unreachedIn(story, group);
    const editions = group.map((article) => ({
      ...editionOf(article, pageById.get(article.page)),
      ...unreachedFrom(unreached?.get(article.id)),
      ...emendedUnits(article, correctionsByWitness.get(article.id) ?? []),
    }));
    return documentOf(editions, story, (story && variantsByStory.get(story.id)) ?? []);
  });
}

/** Of so many editions at most a document says of each what it reads at every variant. */
const toldInFull = 6;

/** Witnesses whose place is kept for a reading that most have: enough for a verdict to be one of three and more. */
const placedForMost = 3;

/**
 * A variant of a story that many print, with the places of those that stand against most, and of a few that do not: the
 * places of all would make two hundred printings more than half a megabyte.
 */
function dissentOf(variant: Variant): SearchVariant {
  const found = searchVariantOf(variant);
  const placed = found.readings.flatMap(({ text, witnesses }) =>
    text === variant.majority ? witnesses.slice(0, placedForMost) : witnesses,
  );
  return { ...found, places: found.places.filter(({ witness }) => placed.includes(witness)) };
}

function documentOf(
  editions: SearchEdition[],
  story: Story | undefined,
  variants: readonly Variant[],
): SearchDocument {
  return {
    story: story?.id ?? null,
    headline: story?.headline ?? editions.find(({ headline }) => headline !== null)?.headline ?? null,
    editions,
    variants: variants
      .filter((variant) => substantiveClasses.includes(variant.class))
      .map((variant) => (editions.length > toldInFull ? dissentOf(variant) : searchVariantOf(variant))),
  };
}

function editionOf(article: Article, page: Page | undefined): SearchEdition {
  if (!page) throw new Error(`Article ${article.id} names a page that is not there; this is a bug`);
  return {
    id: article.id,
    page: page.id,
    kind: article.kind,
    headline: article.headline,
    agency: article.agency,
    paper: { name: page.paper.name, basis: page.paper.basis },
    date: { value: page.date.value, basis: page.date.basis },
    number: { value: page.number.value, basis: page.number.basis },
    units: unitsOf(article),
  };
}

function unreachedFrom(stretches: Record<string, Stretch[]> = {}): Pick<SearchEdition, 'unreached'> {
  return Object.keys(stretches).length === 0 ? {} : { unreached: stretches };
}

/** What the index holds of a page: what is known of it and how many articles it has. */
export interface SearchPage {
  id: string;
  paper: SearchEdition['paper'];
  date: SearchEdition['date'];
  number: SearchEdition['number'];
  articles: number;
}

/** The pages that can be found by what is known of them. */
export function searchPages({ pages }: Pick<SearchableRecords, 'pages'>): SearchPage[] {
  return pages.map(({ id, paper, date, number, articles }) => ({
    id,
    paper: { name: paper.name, basis: paper.basis },
    date: { value: date.value, basis: date.basis },
    number: { value: number.value, basis: number.basis },
    articles: articles.length,
  }));
}

/** The reading text of the blocks that are corrected. */
function emendedUnits(
  { id, blocks }: Article,
  corrections: readonly Correction[],
): Pick<SearchEdition, 'emended'> {
  const byBlock = correctionsIn(id, corrections);
  if (byBlock.size === 0) return {};
  const emended = blocks.flatMap((block): SearchUnit | [] => {
    const own = byBlock.get(block.id);
    if (!own) return [];
    const text = readingText(block, own);
    return { at: block.id as SearchPlace, heading: block.type === 'heading', text };
  });
  return { emended };
}

function unitsOf(article: Article): SearchUnit[] {
  const head: [SearchPlace, string | null | undefined][] = [
    ['kicker', article.kicker],
    ['headline', article.headline],
    ['subheadline', article.subheadline],
    ['byline', article.byline?.raw],
    ['dateline', article.dateline?.raw],
  ];
  return [
    ...head.flatMap(([at, text]) => (text ? [{ at, heading: false, text }] : [])),
    ...article.blocks.map(({ id, type, text }) => ({
      at: id as SearchPlace,
      heading: type === 'heading',
      text,
    })),
  ];
}

function searchVariantOf(variant: Variant): SearchVariant {
  const { id, readings, context, abstaining, majority, suspects } = variant;
  return {
    id,
    class: variant.class,
    readings,
    context,
    abstaining,
    majority,
    suspects,
    places: variant.places.map(({ witness, block, from, to }) => ({ witness, block, from, to })),
  };
}

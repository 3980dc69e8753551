import type { Article } from '../records/article.ts';
import type { Link } from '../records/link.ts';
import type { Page } from '../records/page.ts';
import type { Story } from '../records/story.ts';
import type { Variant } from '../records/variant.ts';
import { alignWitnesses } from './align-witnesses.ts';
import { articleText } from './article-text.ts';
import { joinText } from './joint.ts';
import { linksOf } from './links.ts';
import { compareArticleIds } from './order.ts';
import { findReuse } from './reuse/reuse.ts';
import { Interner, readSequence, type WitnessText } from './sequence.ts';
import { storyRecord } from './story-record.ts';
import { storyText } from './story-text.ts';
import { variantNamer } from './variant-id.ts';
import { variantRecords, type Surroundings } from './variant-record.ts';
import { findVariants } from './variants.ts';

export interface Collation {
  stories: Story[];
  variants: Variant[];
  links: Link[];
}

/**
 * Finds which articles print the same text, aligns them and says where they differ. Pure, synchronous, and the same
 * for the same records in any order.
 */
export function collate(records: { pages: readonly Page[]; articles: readonly Article[] }): Collation {
  const articles = [...records.articles].sort((left, right) => compareArticleIds(left.id, right.id));
  const pages = new Map(records.pages.map((page) => [page.id, page]));
  const reuse = findReuse(
    articles.map((article) => articleText(article).text),
    articles.map(({ page }) => page),
  );
  const nameOf = variantNamer();
  const stories = reuse.groups.map((members) => {
    const own = members.flatMap((member) => articles[member] ?? []);
    return collateStory(own, { pages, nameOf });
  });
  return {
    stories: stories.map(({ story }) => story),
    variants: stories.flatMap(({ variants }) => variants),
    links: linksOf(reuse.shared, articles),
  };
}

/** Collates the articles that print one story, sorted by id. */
export function collateStory(
  articles: readonly Article[],
  around: Pick<Surroundings, 'pages' | 'nameOf'>,
): { story: Story; variants: Variant[] } {
  const interner = new Interner();
  const sequences = articles.map((article) => readSequence(witnessOf(article), interner));
  const columns = alignWitnesses(sequences, interner.kindOf.bind(interner));
  const text = storyText(sequences, columns, interner);
  const found = findVariants(text);
  const variants = variantRecords(found, { ...around, articles, story: `s-${articles[0]?.id ?? ''}` });
  const names = variants.map(({ id }) => id);
  return { story: storyRecord(text, joinText(text, found), { articles, names }), variants };
}

function witnessOf(article: Article): WitnessText {
  return { id: article.id, blocks: article.blocks, lost: article.seams.filter(({ lost }) => lost) };
}

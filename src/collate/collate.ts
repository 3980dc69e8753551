import type { Article } from '../records/article.ts';
import type { Link } from '../records/link.ts';
import type { Page } from '../records/page.ts';
import type { Story } from '../records/story.ts';
import type { Variant } from '../records/variant.ts';
import { alignWitnesses } from './align-witnesses.ts';
import { joinText } from './joint.ts';
import { compareArticleIds } from './order.ts';
import { findReprints } from './reuse.ts';
import { Interner, readSequence, type WitnessText } from './sequence.ts';
import { groupReprints } from './stories.ts';
import { storyRecord } from './story-record.ts';
import { storyText } from './story-text.ts';
import { variantNamer } from './variant-id.ts';
import { variantRecords } from './variant-record.ts';
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
  const interner = new Interner();
  const sequences = articles.map((article) => readSequence(witnessOf(article), interner));
  const nameOf = variantNamer();
  const collation: Collation = { stories: [], variants: [], links: [] };
  for (const members of groupReprints(findReprints(sequences, interner), articles.length)) {
    const own = members.flatMap((member) => articles[member] ?? []);
    const witnesses = members.flatMap((member) => sequences[member] ?? []);
    const columns = alignWitnesses(witnesses, interner.kindOf.bind(interner));
    const story = storyText(witnesses, columns, interner);
    const found = findVariants(story);
    const joint = joinText(story, found);
    const id = `s-${own[0]?.id ?? ''}`;
    const variants = variantRecords(found, { story: id, articles: own, pages, nameOf });
    collation.variants.push(...variants);
    collation.stories.push(
      storyRecord(story, joint, { articles: own, names: variants.map((variant) => variant.id) }),
    );
  }
  return collation;
}

function witnessOf(article: Article): WitnessText {
  return { id: article.id, blocks: article.blocks, lost: article.seams.filter(({ lost }) => lost) };
}

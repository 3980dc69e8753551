import { collate, type Collation } from '../../src/collate/collate.ts';
import type { Article } from '../../src/records/article.ts';
import type { Page } from '../../src/records/page.ts';
import { normalizeSeed, seedIds } from '../normalize/seed-pages.ts';

/** The records of the five pages. */
export function seedRecords(): { pages: Page[]; articles: Article[] } {
  const pages = seedIds.map((id) => normalizeSeed(id));
  return {
    pages: pages.flatMap(({ page }) => page ?? []),
    articles: pages.flatMap(({ articles }) => articles),
  };
}

/** The five pages, collated. */
export function seedCollation(): Collation {
  return collate(seedRecords());
}
